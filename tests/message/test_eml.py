"""A message as source, with the Outlook items attached to it."""

import base64

import pytest

from inspector.message import eml
from inspector.message.eml import message_at, read_message
from inspector.message.source import Source
from tests.message.outlook.item_writer import write_item

ITEM = write_item({0x001A: "IPM.Note", 0x0037: "Inside"})


def mail(content_type: str, name: str) -> Source:
    return Source(
        b"Subject: Fwd\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        + f"Content-Type: {content_type}; name={name}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
        + base64.encodebytes(ITEM)
        + b"--x--\r\n"
    )


@pytest.mark.parametrize(
    ("content_type", "name"),
    [("application/vnd.ms-outlook", "x"), ("application/octet-stream", "a.MSG"), ("application/octet-stream", "a.oft")],
)
def test_attached_items_are_opened(content_type: str, name: str) -> None:
    message = read_message(mail(content_type, name))
    assert message.root.children[0].children[0].header(b"subject") == "Inside"


def test_other_attachments_are_left_alone() -> None:
    assert read_message(mail("application/octet-stream", "a.bin")).root.children[0].children == []


def test_a_large_item_is_left_closed_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(eml, "MAX_OPENED_ATTACHMENT_BYTES", 100)
    message = read_message(mail("application/vnd.ms-outlook", "x"))
    assert message.root.children[0].children == []
    assert [each.code for each in message.defects] == ["attachment-not-opened"]


def test_a_piece_of_a_larger_file() -> None:
    source = Source(b"1234Subject: a\n\nText5678")
    message = message_at(source, 4, 20, "mbox", 7)
    assert (message.index, message.size, message.root.body) == (7, 16, b"Text")
