"""TNEF streams (winmail.dat): the same tree as an item file, alone and inside another mail."""

import base64
import random
from datetime import UTC, datetime

import compressed_rtf
import pytest

from inspector.bounce.dialects import outlook_report
from inspector.message.outlook.item import NotAnItem, is_tnef, open_attachment, read_msg, read_tnef
from inspector.message.part import Part
from inspector.message.source import Source
from inspector.message.split import split
from tests.message.outlook import tnef_writer as tnef
from tests.message.outlook.item_writer import file_attachment, write_item
from tests.message.outlook.reports import STATUS_FIELDS

MAIL = tnef.write_tnef(
    [
        (tnef.CODE_PAGE, (1251).to_bytes(4, "little") + bytes(4)),
        (tnef.CLASS, b"IPM.Microsoft Mail.Note\0"),
        (tnef.SUBJECT, "Привет\0".encode("cp1251")),
        (
            tnef.PROPERTIES,
            tnef.properties({0x0C1A: "Анна", 0x0C1F: "anna@example.org", 0x1000: "Текст"}, "cp1251"),
        ),
        (tnef.RECIPIENTS, tnef.rows([{0x0C15: 1, 0x3001: "Bob", 0x39FE: "bob@example.net"}])),
        (tnef.NEW_ATTACHMENT, bytes(14)),
        (tnef.ATTACHMENT_TITLE, b"details.txt\0"),
        (tnef.ATTACHMENT_DATA, STATUS_FIELDS),
    ]
)


def read(data: bytes) -> Part:
    root, defects = read_tnef(data, "winmail.dat")
    assert defects == []
    return root


def test_the_tree_is_that_of_an_item() -> None:
    assert [(part.path, part.content_type, part.label) for part in read(MAIL).walk()] == [
        ("0", "application/vnd.ms-outlook", "Outlook message (IPM.Note)"),
        ("1", "text/plain", "Plain text"),
        ("2", "application/x-mapi-properties", "Recipient: Bob <bob@example.net>"),
        ("3", "message/delivery-status", "Attachment: details.txt"),
    ]


def test_old_attributes_and_properties_make_the_header() -> None:
    root = read(MAIL)
    assert root.header(b"subject") == "Привет"
    assert root.header(b"from") == "Анна <anna@example.org>"
    assert root.header(b"to") == "Bob <bob@example.net>"
    assert root.children[0].text.text == "Текст"


def test_a_property_has_its_bytes_in_the_stream() -> None:
    address = read(MAIL).children[1].properties[0x39FE]
    assert address.source.read(address.start, address.end).decode("utf-16-le") == "bob@example.net\0"


def test_a_report_has_its_failed_recipients() -> None:
    row = {0x0C15: 1, 0x3001: "bob@example.net", 0x39FE: "bob@example.net", 0x0C20: 511}
    row_with_text = {**row, 0x0C1B: "<mx.example.net #5.1.1 smtp;550 5.1.1 No such user>"}
    stream = tnef.write_tnef(
        [
            (
                tnef.PROPERTIES,
                tnef.properties({0x001A: "REPORT.IPM.Note.NDR", 0x0E06: datetime(2026, 3, 3, tzinfo=UTC)}),
            ),
            (tnef.RECIPIENTS, tnef.rows([row_with_text])),
        ]
    )
    (found,) = outlook_report.read(read(stream)).recipients
    assert found.diagnostic and found.diagnostic.value == "550 5.1.1 No such user"


def test_rtf_and_items_inside() -> None:
    rtf = compressed_rtf.compress(rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}text{\*\htmltag72 </p>}}")
    inner = tnef.write_tnef([(tnef.PROPERTIES, tnef.properties({0x001A: "IPM.Note", 0x0037: "inner", 0x1009: rtf}))])
    outer = tnef.write_tnef([(tnef.NEW_ATTACHMENT, bytes(14)), (tnef.ATTACHMENT_PROPERTIES, tnef.embedded(inner))])
    root = read(outer)
    assert [part.path for part in root.walk()] == ["0", "1", "1.1", "1.1.1", "1.1.1.1"]
    message = root.children[0].children[0]
    assert message.header(b"subject") == "inner"
    assert message.children[0].children[0].body == b"<p>text</p>"
    assert root.children[0].content_type == "message/rfc822"


def test_inside_an_eml() -> None:
    mail = (
        b"From: a@example.org\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        b"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(MAIL)
        + b"--x--\r\n"
    )
    root, _ = split(Source(mail))
    assert open_attachment(root.children[0]) == []
    assert [part.path for part in root.walk()] == ["0", "1", "1.1", "1.1.1", "1.1.2", "1.1.3"]
    assert root.children[0].children[0].header(b"subject") == "Привет"


def test_other_parts_stay_as_they_are() -> None:
    root, _ = split(Source(b'Subject: x\r\n\r\ny\x9f>" no TNEF'))
    assert open_attachment(root) == []
    assert root.children == []


def test_attached_to_an_item() -> None:
    root, _ = read_msg(write_item({0x001A: "IPM.Note"}, [], [file_attachment("winmail.dat", MAIL)]), "")
    assert root.children[0].children[0].header(b"subject") == "Привет"


def test_what_is_no_tnef_is_told() -> None:
    assert is_tnef(MAIL[:4]) and not is_tnef(b"From")
    with pytest.raises(NotAnItem, match="no TNEF stream"):
        read_tnef(b"From: a@example.org", "winmail.dat")


def test_cut_off_and_damaged_anywhere() -> None:
    for end in range(4, len(MAIL)):
        root, _ = read_tnef(MAIL[:end], "")
        assert list(root.walk())
    dice = random.Random(1)
    for _ in range(500):
        data = bytearray(MAIL)
        for _ in range(dice.randint(1, 12)):
            data[dice.randrange(4, len(data))] = dice.choice((0, 1, 0x7F, 0xFF, dice.randrange(256)))
        root, _ = read_tnef(bytes(data), "")
        assert all(part.text.text is not None for part in root.walk() if part.content_type == "text/plain")


def test_damage_is_told() -> None:
    _, defects = read_tnef(MAIL[:-40], "")
    assert [defect.code for defect in defects] == ["damaged-tnef"]


def test_a_lying_count_is_quick() -> None:
    stream = tnef.write_tnef([(tnef.RECIPIENTS, b"\xff\xff\xff\x7f" + bytes(4) * 100)])
    root, defects = read_tnef(stream, "")
    assert root.children == [] and [defect.code for defect in defects] == ["damaged-tnef"]
