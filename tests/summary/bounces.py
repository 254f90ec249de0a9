"""Bounces for the tests of the summaries: shipped samples, bounces written for a test, any text in any field."""

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from inspector.bounce.inspection import inspect
from inspector.bounce.report import RECIPIENT_FACTS, Fact, How, Inspection, Recipient
from inspector.message.opening import open_bytes, open_path
from inspector.resources import resource_path

SHIPPED = sorted(path for path in resource_path("samples").iterdir() if path.suffix in (".eml", ".msg", ".txt"))
OWN = sorted(
    path for path in (Path(__file__).parent.parent / "samples").rglob("*") if path.suffix in (".eml", ".msg", ".txt")
)

# What terminals, spreadsheets, browsers and Markdown act upon, mixed into any other text.
HOSTILE = st.one_of(
    st.text(),
    st.sampled_from(
        [
            "\x1b]0;title\x07\x1b[2J",
            "\x9b6n",
            "a\u202egpj.exe",
            "=cmd|' /C calc'!A0",
            "@SUM(1)",
            "<img src=x onerror=alert(1)>",
            "</td></table><script>alert(1)</script>",
            "[click](https://evil.example) ![x](https://evil.example/p)",
            "|a|b|\n|---|---|",
            "line one\r\nBcc: somebody@example.com",
            "{original_subject} {groups}",
            "https://evil.example/ www.evil.example",
            "\ud800 lone",
            "\"quoted\", 'and'",
        ]
    ),
)


def read(data: bytes, name: str = "bounce.eml") -> Inspection:
    """Inspect a message given as bytes."""
    [message] = open_bytes(data, name)
    return inspect(message)


def sample(name: str) -> Inspection:
    """Inspect a shipped sample."""
    [message] = open_path(resource_path("samples", name))
    return inspect(message)


def with_texts(inspection: Inspection, text: str) -> Inspection:
    """Return the inspection with `text` as the value of every fact that is a text."""
    facts: dict[str, Any] = {name: Fact(text, How.READ) for name in RECIPIENT_FACTS if name != "reply_code"}
    facts["action"] = Fact("failed", How.READ)
    recipients = tuple(each.changed(**facts) for each in inspection.report.recipients)
    stated = dict.fromkeys(("reporting_mta", "arrival_date", "envelope_id", "queue_id"), Fact(text, How.READ))
    return inspection.changed(report=inspection.report.changed(recipients=recipients, **stated))


def with_recipients(inspection: Inspection, recipients: "list[Recipient]") -> Inspection:
    """Return the inspection with other recipients."""
    return inspection.changed(report=inspection.report.changed(recipients=tuple(recipients)))


def bounce(
    *groups: str, subject: str = "Minutes of the meeting", body: str = "Dear Pieter,\n\nplease read them.\n"
) -> bytes:
    """Write a delivery status notification with these per-recipient groups, which returns the whole message."""
    head = (
        "From: Mail Delivery System <MAILER-DAEMON@mail.example.com>\nTo: ingrid@example.com\n"
        "Subject: Undelivered Mail Returned to Sender\nDate: Tue, 16 Jun 2026 10:14:26 +0200\n"
        "Message-ID: <4bQ2xV5jhGz1F@mail.example.com>\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n'
    )
    status = "Reporting-MTA: dns; mail.example.com\nX-Postfix-Queue-ID: 4bQ2xV0WqNz1D\n\n" + "\n".join(groups)
    original = (
        "Received: from desk61.example.com ([192.0.2.61])\n"
        "\tby mail.example.com (Postfix) with ESMTPSA id 4bQ2xV0WqNz1D\n"
        "\tfor <pieter.devries@example.net>; Tue, 16 Jun 2026 10:14:24 +0200\n"
        "From: Ingrid Sorensen <ingrid@example.com>\nTo: Pieter de Vries <pieter.devries@example.net>\n"
        f"Subject: {subject}\nDate: Tue, 16 Jun 2026 10:14:23 +0200\nMessage-ID: <6d1a3f0e@example.com>\n\n{body}"
    )
    parts = (
        ("text/plain; charset=utf-8", "This is the mail system.\n\nYour message could not be delivered.\n"),
        ("message/delivery-status", status),
        ("message/rfc822", original),
    )
    written = "".join(f"--b\nContent-Type: {kind}\n\n{content}\n" for kind, content in parts)
    return f"{head}\n{written}--b--\n".encode()


def failed(address: str, status: str = "5.1.1", words: str = "550 5.1.1 no such user") -> str:
    """Write the fields about one recipient."""
    return (
        f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: {status}\n"
        f"Remote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; {words}\n"
    )
