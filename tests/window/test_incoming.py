import json
import struct
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from inspector.window.incoming import Incoming, Virtual, read_mime

WINDOWS = 'application/x-qt-windows-mime;value="%s"'


def descriptor(*names: str) -> bytes:
    records = [b"\0" * 72 + name.encode("utf-16-le").ljust(520, b"\0") for name in names]
    return struct.pack("<I", len(names)) + b"".join(records)


def test_local_files_are_opened_whatever_else_is_offered(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a ü.eml"), QUrl("https://example.com/b.eml")])
    mime.setText("/tmp/a ü.eml")
    assert read_mime(mime) == Incoming(paths=(Path("/tmp/a ü.eml"),))


def test_a_file_that_stands_in_the_drag_itself_is_taken_from_there(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "FileGroupDescriptorW", descriptor("bounce.eml"))
    mime.setData(WINDOWS % "FileContents" + ";index=0", b"Subject: x\r\n\r\n")
    assert read_mime(mime).files == (Virtual("bounce.eml", b"Subject: x\r\n\r\n"),)


def test_a_descriptor_that_lies_about_its_length_is_survived(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "FileGroupDescriptorW", struct.pack("<I", 4_000_000_000) + b"\0" * 100)
    assert not read_mime(mime).is_known


def test_outlook_on_the_web_is_recognised_and_the_message_named(qtbot: QtBot) -> None:
    value = json.dumps({"itemType": "maillistrow", "subjects": ["Undeliverable: Lunch"]})
    mime = QMimeData()
    mime.setData(WINDOWS % "Chromium Web Custom MIME Data Format", b"\0" * 8 + value.encode("utf-16-le"))
    refusal = read_mime(mime).refusal
    assert "“Undeliverable: Lunch”" in refusal
    assert "Save as" in refusal


def test_thunderbird_without_a_file_gets_the_way_round(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData("text/x-moz-message", "imap-message://user@host/INBOX#1".encode("utf-16-le"))
    mime.setText("imap-message://user@host/INBOX#1")
    incoming = read_mime(mime)
    assert "Thunderbird" in incoming.refusal
    assert not incoming.is_welcome


def test_links_to_the_internet_are_refused(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/bounce.eml")])
    assert "never connects" in read_mime(mime).refusal


def test_text_is_taken_as_a_message_and_blanks_are_not(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText("550 5.1.1 User unknown")
    assert read_mime(mime).text == "550 5.1.1 User unknown"
    mime.setText("  \n")
    assert not read_mime(mime).is_known
