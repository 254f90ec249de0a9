"""The fields of the message that bounced."""

from inspector.bounce.original import Envelope, envelope_of
from tests.bounce.mails import message_of


def test_the_fields_are_decoded() -> None:
    part = message_of(
        "From: =?utf-8?q?Bj=C3=B6rn?= <bjorn@example.org>\nTo: Bob <bob@example.com>, eve@example.com\n"
        "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nDate: Wed, 25 Nov 2026 10:00:00 +0100\nMessage-ID: <1@example.org>\n\n"
    ).root
    assert envelope_of(part) == Envelope(
        "Grüße",
        "bjorn@example.org",
        ("bob@example.com", "eve@example.com"),
        "2026-11-25T10:00:00+01:00",
        "1@example.org",
    )


def test_what_is_missing_or_unreadable_is_none() -> None:
    assert envelope_of(message_of("Date: yesterday\nFrom: \nX: y\n\n").root) == Envelope()
    assert envelope_of(None) == Envelope()
