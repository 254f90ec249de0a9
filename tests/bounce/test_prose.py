"""A recipient read out of prose: the reply, the host and the command in a reason, each at its place."""

import pytest

from inspector.bounce.prose import find_remote_host, read_fact, recipient_of, strip_span
from inspector.bounce.report import How
from inspector.message.text import PartText
from tests.bounce.mails import message_of, plain

TEXT = (
    "The following address failed:\n\n  bob@example.com\n"
    "    host mx.example.com [192.0.2.25]\n    said: 550 5.1.1 <bob@example.com>:\n"
    "    User unknown (in reply to RCPT TO)\n"
)


def text_of_mail(body: str) -> PartText:
    return message_of(plain(body)).root.text


def test_everything_that_a_reason_tells() -> None:
    text = text_of_mail(TEXT)
    at = TEXT.index("bob@")
    found = recipient_of(text, (at, at + 15), (at + 15, len(TEXT)))
    assert {name: fact.value for name, fact in found.evidence().items()} == {
        "address": "bob@example.com",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bob@example.com>: User unknown",
        "command": "RCPT",
        "remote_mta": "mx.example.com",
        "remote_ip": "192.0.2.25",
    }
    assert found.reason is not None and found.reason.value.startswith("host mx.example.com")


def test_each_fact_stands_at_its_bytes() -> None:
    text = text_of_mail(TEXT)
    at = TEXT.index("bob@")
    found = recipient_of(text, (at, at + 15), (at + 15, len(TEXT)))
    for fact, words in (
        (found.address, b"bob@example.com"),
        (found.status, b"5.1.1"),
        (found.reply_code, b"550"),
        (found.remote_mta, b"mx.example.com"),
        (found.remote_ip, b"192.0.2.25"),
    ):
        assert fact is not None and fact.how is How.READ
        assert fact.span is not None and fact.span.bytes == words


def test_a_reason_without_a_reply_is_the_diagnostic() -> None:
    body = "bob@example.com: the mailbox is full\n"
    found = recipient_of(text_of_mail(body), (0, 15), (16, len(body)))
    assert found.diagnostic is not None and found.diagnostic.value == "the mailbox is full"
    assert found.reply_code is found.status is found.reason is None


def test_an_endless_reason_is_cut() -> None:
    body = "550 rejected " * 10_000
    found = recipient_of(text_of_mail(body), None, (0, len(body)))
    assert found.diagnostic is not None and 1_000 < len(found.diagnostic.value) < 10_000


def test_nothing_is_read_from_an_empty_reason() -> None:
    assert recipient_of(text_of_mail("text\n"), None, (2, 2)).evidence() == {}


@pytest.mark.parametrize(
    ("text", "name", "ip"),
    [
        ("host mx.example.com[192.0.2.25] said", "mx.example.com", "192.0.2.25"),
        ("while talking to mx.example.com.:", "mx.example.com", None),
        ("connect to mx.example.com: timed out", "mx.example.com", None),
        ("host 192.0.2.25 said", None, "192.0.2.25"),
    ],
)
def test_the_remote_host_of_a_reason(text: str, name: str | None, ip: str | None) -> None:
    found = find_remote_host(text, 0, len(text))
    assert found is not None
    assert (found.name, found.ip) == (name, ip)


@pytest.mark.parametrize("text", ["blocked from 192.0.2.25", "unknown user", ""])
def test_a_reason_that_names_no_remote_host(text: str) -> None:
    assert find_remote_host(text, 0, len(text)) is None


def test_white_space_around_and_inside() -> None:
    text = text_of_mail(" a\n  b ")
    assert strip_span(text.text, 0, 7) == (1, 6)
    assert read_fact(text, 1, 6).value == "a b"
