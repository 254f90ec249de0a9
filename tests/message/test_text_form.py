"""Texts that are no message source as they stand."""

import pytest

from inspector.message.opening import open_bytes, open_text
from inspector.message.part import Message
from inspector.message.source import Source
from inspector.message.text_form import has_status_fields_alone, header_start, read_text

HEADER = "Received: from a.example.org by b.example.net; Mon, 6 May 2019 15:00:11 -0400\nFrom: a@example.org\nTo: b\n"


def read(text: str) -> Message:
    return read_text(Source(text.encode(), "pasted"))


def test_a_text_without_a_header_is_all_body() -> None:
    message = read("Your mail came back.\n\nSorry.")
    assert (message.format, message.defects) == ("text", ())
    assert message.root.fields == []
    assert message.root.source.note == ""
    assert message.root.text.text == "Your mail came back.\n\nSorry."


def test_one_line_of_a_log_or_a_reply() -> None:
    assert read("550 5.1.1 <b@example.net>: unknown\n").format == "line"
    assert read("> 550-5.1.1 unknown\n> 550 5.1.1 see the help pages\n").format == "line"


def test_lost_line_breaks_are_restored_in_a_further_source() -> None:
    message = read(f"It failed.\n\n{HEADER.replace(chr(10), '')}Subject: x")
    [defect] = message.defects
    assert defect.code == "restored-text"
    assert "line break" in defect.text
    assert "line break" in message.root.source.note
    assert "\nFrom: a@example.org\nTo: b" in message.root.text.text


def test_a_quoted_source_is_a_message() -> None:
    message = read("".join(f"> {line}\n" for line in (HEADER + "\nText").split("\n")))
    assert message.root.header(b"from") == "a@example.org"
    assert message.root.body == b"Text\n"
    assert [each.code for each in message.defects] == ["restored-text"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_in_front_of_the_header_are_passed_over(line_end: str) -> None:
    text = f"Grüße\nsome line\n{HEADER}\nText".replace("\n", line_end)
    [message] = open_bytes(text.encode(), "a.eml")
    assert message.format == "eml"
    assert message.root.header(b"from") == "a@example.org"
    assert message.root.source.read(message.root.start, message.root.start + 9) == b"Received:"
    assert [each.code for each in message.defects] == ["text-before-header"]


def test_a_multiparts_header_behind_a_paragraph() -> None:
    source = f"{HEADER}Content-Type: multipart/mixed; boundary=xx\n\n--xx\n\nText\n--xx--\n"
    message = read(f"Look at this, please:\n\n{source}")
    assert [part.path for part in message.root.walk()] == ["0", "1"]


@pytest.mark.parametrize(
    "line",
    ["-------- Forwarded Message --------", "---------- Forwarded message ---------", "Begin forwarded message:\n"],
)
def test_a_message_passed_on_within_a_text(line: str) -> None:
    message = read(f"Dear helpdesk,\n\nwhat is 550?\n\n{line}\n{HEADER}\nText")
    assert message.root.header(b"from") == "a@example.org"
    assert message.root.body == b"Text"
    assert [each.code for each in message.defects] == ["text-before-header"]


def test_a_header_quoted_in_a_report_is_not_the_reports_own() -> None:
    message = read(f"It failed: 550 unknown.\n\n{HEADER}\nText")
    assert message.root.fields == []


def test_a_body_copied_without_its_header() -> None:
    message = read("This is a MIME message.\n\n--xx\nContent-Type: text/plain\n\nOne\n--xx\n\nTwo\n--xx--\n")
    assert [part.body for part in message.root.walk()][1:] == [b"One", b"Two"]
    assert [each.code for each in message.defects] == ["restored-text"]


def test_the_fields_of_a_report_alone() -> None:
    text = "Reporting-MTA: dns; a.example.org\n\nFinal-Recipient: rfc822; b@example.net\nAction: failed\n"
    assert has_status_fields_alone(text)
    assert header_start(text) is None
    [message] = open_text(text)
    assert message.root.fields == []
    assert not has_status_fields_alone(HEADER + text)


def test_a_source_whose_line_breaks_were_lost() -> None:
    [message] = open_text(HEADER.replace("\n", "") + "Subject: x")
    assert message.root.header(b"from") == "a@example.org"


def test_a_byte_order_mark_is_no_text() -> None:
    [message] = open_text("\ufeffYour mail came back.")
    assert message.root.text.text == "Your mail came back."


def test_a_large_text_is_read_as_it_is() -> None:
    message = read("word " * 1_000_000)
    assert [each.code for each in message.defects] == ["text-not-restored"]
