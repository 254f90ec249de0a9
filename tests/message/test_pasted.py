"""Pasted texts get their lines back."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.header import decode_value
from inspector.message.pasted import restore

# A report as it arrives from a mail client: numbered by its reader, the line breaks between the header fields lost.
_GAP = "\u00a0 " * 4
_COPIED = (
    "Delivery has failed to these recipients or distribution lists:\n\nShop Orders\n"
    "Your message wasn’t delivered because of security policies.\n\n"
    "Diagnostic information for administrators:\n\n"
    "  1. Generating server: mail.example.com\n"
    "  2. orders@example.net\n"
    "  3. example.net #550 5.7.1 <orders@example.net>:\n"
    "  4. Recipient address rejected: Invalid recipient ##\n\n"
    "Original message headers:\n\n"
    "5.\u00a0 Received: from mail.example.com ([]) by mail.example.com ([]) with mapi; Mon, 6 May 2019 15:00:11 -0400"
    f"From:{_GAP}=?Windows-1252?Q?Company_Name=99_Helpdesk?={_GAP}<support@example.com>To: Shop Orders"
    " <orders@example.net>Date: Mon, 6 May 2019 15:00:10 -0400Subject: *** Do not reply ***Thread-Topic: *** Do not"
    " reply ***\n"
)


def test_a_report_copied_from_a_mail_client() -> None:
    restored = restore(_COPIED)
    lines = restored.text.splitlines()
    assert "Generating server: mail.example.com" in lines
    assert "example.net #550 5.7.1 <orders@example.net>:" in lines
    assert "Your message wasn’t delivered because of security policies." in lines
    headers = lines[lines.index("Original message headers:") + 1 :]
    assert [line.partition(":")[0] for line in headers if line] == [
        "Received",
        "From",
        "To",
        "Date",
        "Subject",
        "Thread-Topic",
    ]
    sender = next(line for line in headers if line.startswith("From:"))
    assert decode_value(sender.partition(":")[2].encode()) == "Company Name™ Helpdesk <support@example.com>"
    assert len(restored.changes) == 3


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("> From: a@b.c\n> To: d@e.f\n>\n> hello", "From: a@b.c\nTo: d@e.f\n\nhello"),
        ("> > From: a@b.c\n>> To: d@e.f\n> >\n> > hello", "From: a@b.c\nTo: d@e.f\n\nhello"),
        ("    From: a@b.c\n    To: d@e.f\n\n    hello", "From: a@b.c\nTo: d@e.f\n\nhello"),
        ("From: a\r\nTo: b\rCc: c", "From: a\nTo: b\nCc: c"),
        (
            "Received: from a.example\nby b.example with ESMTP\n(TLS); Mon, 6 May 2019\nFrom: a@b.c\n\nby hand",
            "Received: from a.example\n by b.example with ESMTP\n (TLS); Mon, 6 May 2019\nFrom: a@b.c\n\nby hand",
        ),
        (
            "From: a\n\nTo: b\n\nSubject: c\n\nDate: d\n\nX-One: e\n\nX-Two: f",
            "From: a\nTo: b\nSubject: c\nDate: d\nX-One: e\nX-Two: f",
        ),
    ],
    ids=["quoted", "quoted twice", "indented", "line ends", "unindented", "double spaced"],
)
def test_artefacts_of_copying_are_undone(pasted: str, text: str) -> None:
    assert restore(pasted).text == text


@pytest.mark.parametrize(
    "text",
    [
        "From: a@b.c\nTo: d@e.f\nSubject: x\n\nHello,\n> quoted\nGreetings",
        "Please:\n 1. Check the address\n 2. Try again",
        "From: a@b.c\nSubject: HowTo: install\n\nDate: soon",
        "Arrival-Date: x\n\nFinal-Recipient: rfc822;a@b.c\nAction: failed\n\nFinal-Recipient: rfc822;d@e.f",
    ],
    ids=["reply", "advice", "word", "groups"],
)
def test_what_is_no_artefact_is_left_alone(text: str) -> None:
    restored = restore(text)
    assert restored.text == text
    assert restored.changes == []


def test_the_changes_are_told() -> None:
    assert restore("> From: a@b.c\n> To:\u00a0d@e.f").changes == [
        "Replaced non-breaking blanks by plain ones.",
        "Removed 1 level(s) of quote marks in front of the lines.",
    ]


@pytest.mark.parametrize(
    "unit", ["> ", "From: a To: b ", "a\n\n", "1. a: b\n", " ", "X-A", "From:", "Received: x\n", ">"]
)
def test_long_texts_are_linear(unit: str) -> None:
    started = time.process_time()
    restore(unit * 50_000)
    assert time.process_time() - started < 1.5


@given(st.text("> |\n\r\t 12.:aFromT-X\u00a0", max_size=80))
def test_any_text_is_survived(text: str) -> None:
    assert "\r" not in restore(text).text
