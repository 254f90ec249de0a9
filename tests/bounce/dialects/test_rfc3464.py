"""Every field of a delivery status notification."""

import pytest

from inspector.bounce.dialects.rfc3464 import matches, read
from inspector.bounce.report import RECIPIENT_FACTS, How, Reading, Recipient
from tests.bounce.mails import notification_of, report

MESSAGE = "Reporting-MTA: dns; mx.example.net\n"


def reading(*fields: str, head: str = MESSAGE) -> Reading:
    return read(notification_of(report(status=head + "\n" + "\n".join(fields) + "\n")))


def recipient(*fields: str) -> Recipient:
    [found] = reading("Final-Recipient: rfc822; bob@example.com", *fields).recipients
    return found


def test_every_standard_field() -> None:
    found = reading(
        "Original-Recipient: rfc822; robert@example.com",
        "Final-Recipient: rfc822; bob@example.com",
        "Action: delayed",
        "Status: 4.4.1 (no answer)",
        "Remote-MTA: dns; mx.example.com (192.0.2.25)",
        "Diagnostic-Code: smtp; 451 4.4.1 No answer",
        "Last-Attempt-Date: Wed, 25 Nov 2026 10:00:00 +0000",
        "Will-Retry-Until: Fri, 27 Nov 2026 10:00:00 +0000",
        head="Original-Envelope-Id: QQ123\n" + MESSAGE + "Arrival-Date: Tue, 24 Nov 2026 10:00:00 +0000\n",
    )
    assert found.reporting_mta is not None and found.reporting_mta.value == "mx.example.net"
    assert found.envelope_id is not None and found.envelope_id.value == "QQ123"
    assert found.arrival_date is not None and found.arrival_date.value.startswith("Tue, 24 Nov 2026")
    [one] = found.recipients
    assert {name: fact.value for name in RECIPIENT_FACTS if (fact := getattr(one, name))} == {
        "address": "bob@example.com",
        "original_recipient": "robert@example.com",
        "action": "delayed",
        "status": "4.4.1",
        "reply_code": 451,
        "diagnostic": "451 4.4.1 No answer",
        "remote_mta": "mx.example.com",
        "remote_ip": "192.0.2.25",
        "last_attempt": "Wed, 25 Nov 2026 10:00:00 +0000",
        "will_retry_until": "Fri, 27 Nov 2026 10:00:00 +0000",
    }


def test_codes_point_at_their_own_bytes() -> None:
    one = recipient("Diagnostic-Code: smtp; 550 5.1.1 <bob@example.com> unknown")
    for fact, words in ((one.reply_code, b"550"), (one.status, b"5.1.1")):
        assert fact is not None and fact.how is How.STATED
        assert fact.span is not None and fact.span.bytes == words


def test_a_wrapped_diagnostic_is_one_line() -> None:
    one = recipient("Diagnostic-Code: smtp; 550-5.1.1 The account\n 550 5.1.1 does not exist")
    assert one.diagnostic is not None
    assert one.diagnostic.value == "550-5.1.1 The account 550 5.1.1 does not exist"


@pytest.mark.parametrize(
    ("written", "action"),
    [
        ("failed", "failed"),
        ("Failure", "failed"),
        ("DELAYED", "delayed"),
        ("expanded (to list)", "expanded"),
        ("?", None),
    ],
)
def test_actions_as_they_are_written(written: str, action: str | None) -> None:
    one = recipient(f"Action: {written}")
    assert (one.action.value if one.action else None) == action


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("rfc822; bob@example.com", "bob@example.com"),
        ("RFC822;<bob@example.com>", "bob@example.com"),
        ("utf-8; bj\\x{F6}rn@example.com", "björn@example.com"),
        ("rfc822; bob+2Bnews@example.com", "bob+news@example.com"),
        ("bob@example.com", "bob@example.com"),
        ("x-unix; bob", "bob"),
    ],
)
def test_addresses_of_every_type(written: str, address: str) -> None:
    [one] = reading(f"Final-Recipient: {written}", "Action: failed").recipients
    assert one.address is not None and one.address.value == address


def test_an_internal_recipient_gives_way_to_the_one_that_was_written_to() -> None:
    [one] = reading(
        "Original-Recipient: rfc822; bob@example.com", "Final-Recipient: rfc822; @mx.example.net:bob@ims-daemon"
    ).recipients
    assert one.address is not None and one.address.value == "bob@example.com"


def test_several_recipients_are_several_groups() -> None:
    found = reading("Final-Recipient: rfc822; a@example.com", "", "Final-Recipient: rfc822; b@example.com")
    assert [each.address and each.address.value for each in found.recipients] == ["a@example.com", "b@example.com"]


def test_fields_beyond_the_standard() -> None:
    one = recipient("X-PowerMTA-BounceCategory: bad-mailbox")
    assert one.category is not None and one.category.value == "bad-mailbox"
    found = reading("Final-Recipient: rfc822; a@example.com", head=MESSAGE + "X-Postfix-Queue-ID: 4bUv3n\n")
    assert found.queue_id is not None and found.queue_id.value == "4bUv3n"


def test_a_report_without_the_part_is_not_read() -> None:
    assert not matches(notification_of(report(status=None)))
    assert reading("nothing at all", head="").recipients == ()
