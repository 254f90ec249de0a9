"""Writing messages, read back by the standard library and by our own splitter."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from hypothesis import given
from hypothesis import strategies as st

from inspector.message.opening import open_bytes
from inspector.summary.mail_writer import Leaf, write_fields, write_leaf, write_message, write_report

FIELDS = [("From", "a@example.test"), ("Subject", "Undeliverable")]


def parsed(data: bytes) -> EmailMessage:
    message = BytesParser(EmailMessage, policy=policy.compat32).parsebytes(data)
    assert not any(part.defects for part in message.walk())
    return message


def test_long_fields_are_folded_at_blanks() -> None:
    written = write_fields([("Diagnostic-Code", "smtp; " + "word " * 40)])
    assert max(map(len, written.splitlines())) <= 78
    assert " ".join(written.split()) == ("Diagnostic-Code: smtp; " + "word " * 40).strip()


def test_a_value_is_one_field_whatever_it_holds() -> None:
    assert write_fields([("Subject", "a\r\nBcc: b@example.test")]) == "Subject: a Bcc: b@example.test\n"


def test_a_report_is_a_valid_multipart() -> None:
    data = write_report(
        FIELDS, "delivery-status", [Leaf("text/plain", "words"), Leaf("message/delivery-status", "A: b\n")]
    )
    message = parsed(data)
    assert message.get_content_type() == "multipart/report"
    assert [part.get_content_type() for part in message.get_payload()] == ["text/plain", "message/delivery-status"]
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_a_boundary_that_stands_in_a_part_is_not_used() -> None:
    message = parsed(write_report(FIELDS, "delivery-status", [Leaf("text/plain", "--redacted-1\n--redacted-2")]))
    assert message.get_boundary() == "redacted-3"


def test_text_beyond_ascii_is_encoded_and_message_parts_are_8bit() -> None:
    assert "quoted-printable" in write_leaf(Leaf("text/plain; charset=utf-8", "é"))
    assert "8bit" in write_leaf(Leaf("message/global-delivery-status", "Diagnostic-Code: smtp; é"))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_any_text_comes_back(text: str) -> None:
    [message] = open_bytes(write_message(FIELDS, Leaf("text/plain; charset=utf-8", text)), "written.eml")
    assert message.root.text.text.rstrip("\n") == text.rstrip("\n")
