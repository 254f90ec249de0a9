"""The diagnostic summary for a ticket."""

import unicodedata

from hypothesis import given

from inspector import __version__
from inspector.summary.diagnostic import MAX_RECIPIENTS, WIDTH, diagnostic_summary
from tests.summary.bounces import HOSTILE, bounce, failed, read, sample, with_texts

POSTFIX = sample("postfix-user-unknown.eml")


def test_a_ticket_gets_verdict_recipient_codes_words_hosts_ids_and_the_original() -> None:
    text = diagnostic_summary(POSTFIX)
    lines = text.splitlines()
    assert lines[0] == "The message was not delivered. Address does not exist."
    for told in (
        "pieter.devries@example.net: Address does not exist",
        "  Who must act:      the sender of the message",
        "  Code:              550 5.1.1",
        "  Remote server:     mx2.example.net [198.51.100.19]",
        "Reported by:         mail.example.com",
        "Queue id:            4bQ2xV0WqNz1D",
        "Original Subject:    Minutes of the planning meeting",
        f"Bounce inspector {__version__}",
    ):
        assert told in lines


def test_lines_fit_a_ticket() -> None:
    assert max(map(len, diagnostic_summary(POSTFIX).splitlines())) <= WIDTH


def test_many_recipients_are_listed_up_to_a_limit_and_counted() -> None:
    text = diagnostic_summary(read(bounce(*(failed(f"user{number}@example.net") for number in range(60)))))
    assert "60 recipients: Address does not exist" in text
    assert text.count("  - user") == MAX_RECIPIENTS
    assert "  ... and 10 more" in text


def test_an_address_is_never_broken() -> None:
    address = f"{'a' * 60}@{'b' * 60}.example.net"
    assert address in diagnostic_summary(read(bounce(failed(address))))


@given(HOSTILE)
def test_any_text_stays_on_its_lines_without_control_characters(text: str) -> None:
    shown = diagnostic_summary(with_texts(POSTFIX, text))
    assert not any(unicodedata.category(each) in ("Cc", "Cs") for each in shown.replace("\n", ""))
    assert shown.splitlines()[-1] == f"Bounce inspector {__version__}"
    assert "\nBcc:" not in shown
