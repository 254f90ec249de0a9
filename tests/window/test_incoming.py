import json
import struct
from pathlib import Path

import pytest
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


def pickle_of(**pairs: str) -> bytes:
    """Chromium's pickle of web formats: its size, a count, and pairs of UTF-16 strings padded to 4 bytes."""
    body = struct.pack("<I", len(pairs))
    for text in (each for pair in pairs.items() for each in pair):
        data = text.encode("utf-16-le")
        body += struct.pack("<I", len(data) // 2) + data + b"\0" * (-len(data) % 4)
    return struct.pack("<I", len(body)) + body


def new_outlook(*subjects: str) -> QMimeData:
    """What the new Outlook drags on Windows: where its rows come from, and no bytes of a mail."""
    value = {
        "itemType": "multimaillistconversationrows",
        "subjects": subjects,
        "latestItemIds": ["AQMk="],
        "sizes": [9],
    }
    mime = QMimeData()
    mime.setData(WINDOWS % "chromium/x-renderer-taint", b"https://outlook.office.com")
    mime.setData(
        WINDOWS % "Chromium Web Custom MIME Data Format",
        pickle_of(**{"text/x-other": "odd", "multimaillistconversationrows": json.dumps(value)}),
    )
    mime.setData(WINDOWS % "DragContext", b"\1\0\0\0")
    return mime


def test_the_new_outlook_is_recognised_and_all_messages_named(qtbot: QtBot) -> None:
    refusal = read_mime(new_outlook("Undeliverable: Lunch", "Ünzustellbar")).refusal
    assert "“Undeliverable: Lunch”, “Ünzustellbar”" in refusal
    assert "Save as" in refusal


def test_of_many_messages_the_first_are_named(qtbot: QtBot) -> None:
    assert "“1”, “2”, “3” and 2 more" in read_mime(new_outlook("1", "2", "3", "4", "5")).refusal


@pytest.mark.parametrize("data", [b"", b"\1\2\3", b"\xff" * 400, struct.pack("<III", 9, 2, 2**31) + b"x" * 40])
def test_a_broken_pickle_from_outlook_gets_the_way_round_without_a_name(qtbot: QtBot, data: bytes) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "chromium/x-renderer-taint", "https://outlook.live.com/mail".encode("utf-16-le"))
    mime.setData(WINDOWS % "Chromium Web Custom MIME Data Format", data)
    assert "do not hand over the message itself" in read_mime(mime).refusal


def test_a_drag_of_text_out_of_another_web_page_is_read_as_text(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "chromium/x-renderer-taint", b"https://example.com")
    mime.setText("550 5.1.1 User unknown")
    assert read_mime(mime).text == "550 5.1.1 User unknown"


def test_several_virtual_files_are_taken_by_their_index(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "FileGroupDescriptorW", descriptor("one.eml", "two.eml"))
    mime.setData(WINDOWS % "FileContents" + ";index=0", b"Subject: 1\n\n")
    mime.setData(WINDOWS % "FileContents" + ";index=1", b"Subject: 2\n\n")
    assert [(file.name, file.data) for file in read_mime(mime).files] == [
        ("one.eml", b"Subject: 1\n\n"),
        ("two.eml", b"Subject: 2\n\n"),
    ]


def test_the_descriptor_of_programs_without_unicode_is_read(qtbot: QtBot) -> None:
    record = b"\0" * 72 + "Rückläufer.msg".encode("cp1252").ljust(260, b"\0")
    mime = QMimeData()
    mime.setData(WINDOWS % "FileGroupDescriptor", struct.pack("<I", 1) + record)
    assert "“Rückläufer.msg”" in read_mime(mime).refusal


def test_classic_outlook_without_a_name_gets_the_way_round(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "RenPrivateMessages", b"\0\0\0\0")
    mime.setData(WINDOWS % "FileContents", b"")
    mime.setText("From\tSubject\tReceived")
    assert "Outlook does not hand over the message itself" in read_mime(mime).refusal


def test_what_an_outlook_message_is_called_cannot_mislead(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData(WINDOWS % "FileGroupDescriptorW", descriptor("bounce\u202egsm.exe"))
    assert "“bounce<U+202E>gsm.exe”" in read_mime(mime).refusal


def test_thunderbird_tells_the_name_that_the_file_would_have(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData("text/x-moz-message", "mailbox-message://nobody@Local%20Folders/Inbox#5".encode("utf-16-le"))
    mime.setData("application/x-moz-file-promise-url", "mailbox:///home/a/Inbox?number=5".encode("utf-16-le"))
    mime.setData("application/x-moz-file-promise-dest-filename", "Undelivered Mail.eml".encode("utf-16-le"))
    mime.setData("application/x-moz-file-promise", b"")
    mime.setText("mailbox-message://nobody@Local%20Folders/Inbox#5")
    assert "Thunderbird does not hand over “Undelivered Mail.eml” itself" in read_mime(mime).refusal


def test_thunderbirds_link_tells_the_name_where_there_is_no_promise(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData("text/x-moz-message", "imap-message://user@host/INBOX#1".encode("utf-16-le"))
    mime.setData("text/x-moz-url", "imap://user@host/INBOX?number=1\nReturned mail".encode("utf-16-le"))
    assert "“Returned mail”" in read_mime(mime).refusal


def test_apple_mails_link_gets_the_way_round(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("message:%3Cabc@example.com%3E")])
    mime.setData("public.url-name", b"Undelivered Mail")
    assert "Mail does not hand over “Undelivered Mail” itself" in read_mime(mime).refusal
    assert "Finder" in read_mime(mime).refusal


def test_apple_mails_promised_file_gets_the_way_round(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData("com.apple.pasteboard.promised-file-url", b"file:///tmp/x.eml")
    assert "Finder" in read_mime(mime).refusal


def test_a_message_source_under_its_media_type_is_taken(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setData("message/rfc822", b"Subject: x\n\n")
    assert read_mime(mime).files == (Virtual("dragged message.eml", b"Subject: x\n\n"),)


@pytest.mark.parametrize("url", ["file://evil.example/share/bounce.eml", "file:////evil.example/share/bounce.eml"])
def test_files_of_other_computers_are_never_looked_at(qtbot: QtBot, url: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    incoming = read_mime(mime)
    assert not incoming.is_welcome
    assert "lies on another computer, evil.example" in incoming.refusal


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
