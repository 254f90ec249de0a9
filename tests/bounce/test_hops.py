"""The way that a message went, read from its Received fields."""

from datetime import UTC, datetime

import pytest

from inspector.bounce.hops import MAX_HOPS, Hop, hops_of, hops_of_part
from tests.bounce.mails import inspection_of, message_of, report


def hop(value: str) -> Hop:
    [found] = hops_of_part(message_of(f"Received: {value}\nSubject: x\n\n").root, "notification")
    return found


def test_a_field_taken_apart() -> None:
    found = hop(
        "from mail.example.org (mail.example.org [192.0.2.1])\n\t(using TLSv1.3)\n\tby mx.example.net (Postfix)"
        " with ESMTPS id 4bUv3n\n\tfor <bob@example.net>; Wed, 25 Nov 2026 10:00:00 +0000"
    )
    assert (found.from_, found.by, found.ip) == ("mail.example.org", "mx.example.net", "192.0.2.1")
    assert (found.with_, found.id, found.for_) == ("ESMTPS", "4bUv3n", "bob@example.net")
    assert found.date == datetime(2026, 11, 25, 10, tzinfo=UTC)
    assert found.tls
    assert found.span.bytes.startswith(b"from mail.example.org")


@pytest.mark.parametrize(
    ("value", "from_", "by"),
    [
        ("by mx.example.net (Postfix, from userid 33); Wed, 25 Nov 2026 10:00:00 +0000", None, "mx.example.net"),
        ("(qmail 1234 invoked by uid 89); 25 Nov 2026 10:00:00 -0000", None, None),
        (
            "from [192.0.2.7] (unknown) by mx.example.net; Wed, 25 Nov 2026 10:00:00 +0000",
            "192.0.2.7",
            "mx.example.net",
        ),
        ("from a.example.org", "a.example.org", None),
        ("", None, None),
        ("from by with", "by", None),
    ],
)
def test_shapes_that_are_met(value: str, from_: str | None, by: str | None) -> None:
    found = hop(value)
    assert (found.from_, found.by) == (from_, by)


def test_words_of_the_protocol_stay_together() -> None:
    value = "from a by b with Microsoft SMTP Server id 15.20; Wed, 25 Nov 2026 10:00:00 +0000"
    assert hop(value).with_ == "Microsoft SMTP Server"


def test_delays_are_signed_and_the_oldest_hop_comes_first() -> None:
    fields = "".join(
        f"Received: from a by mx{number}.example.net; Wed, 25 Nov 2026 {clock} +0000\n"
        for number, clock in ((3, "10:00:05"), (2, "10:00:40"), (1, "10:00:00"))
    )
    hops = hops_of_part(message_of(f"{fields}Subject: x\n\n").root, "notification")
    assert [each.by for each in hops] == ["mx1.example.net", "mx2.example.net", "mx3.example.net"]
    assert [each.delay_s for each in hops] == [None, 40, -35]


def test_without_a_date_there_is_no_delay() -> None:
    fields = "Received: from b by c\nReceived: from a by b; Wed, 25 Nov 2026 10:00:00 +0000\n"
    assert [each.delay_s for each in hops_of_part(message_of(f"{fields}\n").root, "notification")] == [None, None]


def test_the_originals_hops_come_before_the_notifications() -> None:
    original = "Received: from a by b; Wed, 25 Nov 2026 10:00:00 +0000\nFrom: anna@example.org\n\nHello\n"
    text = "Received: from b by c; Wed, 25 Nov 2026 10:01:00 +0000\n" + report(original=original)
    assert [(each.by, each.part) for each in hops_of(inspection_of(text))] == [("b", "original"), ("c", "notification")]


def test_of_endless_hops_the_newest_are_read() -> None:
    fields = "Received: from a by b\n" * (MAX_HOPS + 10)
    assert len(hops_of_part(message_of(f"{fields}\n").root, "notification")) == MAX_HOPS
