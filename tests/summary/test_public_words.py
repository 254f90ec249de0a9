"""What may stay in a redacted text."""

import pytest

from inspector.summary.public_words import is_public, is_public_host


@pytest.mark.parametrize(
    "text",
    [
        "Mailbox is full",
        "Undelivered Mail Returned to Sender",
        "RCPT TO",
        "550 user unknown",
        "Mail Delivery System",
        "",
    ],
)
def test_the_words_of_mail_systems_are_public(text: str) -> None:
    assert is_public(text)


@pytest.mark.parametrize("text", ["Ingrid", "Minutes of the planning session", "order 77120", "DESK61"])
def test_names_and_numbers_are_not(text: str) -> None:
    assert not is_public(text)


def test_block_lists_are_public_hosts_and_mail_servers_are_not() -> None:
    assert is_public_host("zen.spamhaus.org")
    assert is_public_host("bl.spamcop.net")
    assert not is_public_host("mx.example.org")
    assert not is_public_host("spamhaus-fan.example.org")
