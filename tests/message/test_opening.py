"""Whatever a person has opens, or the error says what it is and what to do instead."""

import base64
import gzip
import io
import os
import socket
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.message.limits import MAX_ARCHIVE_DEPTH
from inspector.message.opening import CannotRead, open_bytes, open_path, open_text
from inspector.message.part import Message
from tests.message.outlook import tnef_writer as tnef
from tests.message.outlook.item_writer import write_item

MAIL = b"From: a@example.org\r\nTo: b@example.net\r\nSubject: Hello\r\n\r\nText\r\n"
MBOX = b"".join(b"From a@example.org Mon May  6 10:00:00 2019\nSubject: %d\nTo: x\n\nText\n\n" % n for n in range(3))


def told(message: Message) -> tuple[str, str, int, int]:
    return message.format, message.path, message.index, message.size


def subjects(messages: list[Message]) -> list[str | None]:
    return [each.root.header(b"subject") for each in messages]


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def tarred(files: dict[str, bytes], mode: str = "w:gz") -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]  # the mode is no literal
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return buffer.getvalue()


def test_a_message_source() -> None:
    [message] = open_bytes(MAIL, "a.eml")
    assert told(message) == ("eml", "a.eml", 0, len(MAIL))
    assert message.root.header(b"subject") == "Hello"
    assert message.defects == ()


@pytest.mark.parametrize(
    ("data", "form", "count"),
    [
        (MBOX, "mbox", 3),
        (b"%d\n" % len(MAIL) + MAIL, "emlx", 1),
        (write_item({0x001A: "IPM.Note", 0x0037: "Hello"}), "msg", 1),
        (tnef.write_tnef([(tnef.CLASS, b"IPM.Note\0"), (tnef.SUBJECT, b"Hello\0")]), "tnef", 1),
        ("\ufeffSubject: Hello\r\nTo: x\r\n\r\nText".encode("utf-16-le"), "eml", 1),
        ("Subject: Hello\r\nTo: x\r\n\r\nText".encode("utf-16-be"), "eml", 1),
        (b"> Subject: Hello\n> To: x\n>\n> Text\n", "text", 1),
        (b"Dear friend,\nyour mail came back.\n", "text", 1),
        (b"550 5.1.1 <b@example.net>: unknown\n", "line", 1),
        (b'{"event": "bounce", "email": "b@example.net"}', "text", 1),
        (gzip.compress(MAIL), "eml", 1),
        (gzip.compress(MBOX), "mbox", 3),
        (zipped({"a/1.eml": MAIL, "a/all.mbox": MBOX}), None, 4),
        (tarred({"1.eml": MAIL, "2.eml": MAIL}), "eml", 2),
        (tarred({"1.eml": MAIL}, "w"), "eml", 1),
        (gzip.compress(zipped({"1.eml": MAIL})), "eml", 1),
    ],
)
def test_every_form_is_told_by_its_content(data: bytes, form: str | None, count: int) -> None:
    messages = list(open_bytes(data, "no-such-suffix"))
    assert len(messages) == count
    assert form is None or {each.format for each in messages} == {form}


def test_the_paths_of_an_archives_files() -> None:
    inner = zipped({"deep/1.eml": MAIL})
    messages = list(open_bytes(zipped({"b.mbox": MBOX, "in.zip": inner}), "out.zip"))
    assert [(each.path, each.index) for each in messages] == [
        ("out.zip/b.mbox", 0),
        ("out.zip/b.mbox", 1),
        ("out.zip/b.mbox", 2),
        ("out.zip/in.zip/deep/1.eml", 0),
    ]


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "empty", "the file is empty"),
        (b"%PDF-1.7\n", "not-a-message", "PDF document; save the message"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not-a-message", "picture (PNG)"),
        (b"<!DOCTYPE html><html><p>550", "not-a-message", "saved web page (HTML); copy the text"),
        (b"MZ\x90\0\x03\0\0\0", "not-a-message", "a program; do not run it"),
        (b"!BDN" + bytes(40), "not-a-message", "Outlook data file (.pst or .ost)"),
        (zipped({"[Content_Types].xml": b"<x/>"}), "not-a-message", "Office document"),
        (bytes(range(256)) * 4, "not-a-message", "binary data"),
        (b'{"name": "inspector"}', "not-a-message", "JSON data"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not-a-message", "Outlook"),
        (b"\x1f\x8b\x08\0garbage", "damaged", "cannot be unpacked"),
        (b"PK\x03\x04garbage", "damaged", "cannot be unpacked"),
        (zipped({"photo.png": b"\x89PNG\r\n\x1a\n"}), "not-a-message", "picture"),
        (zipped({"a.png": b"\x89PNG\r\n\x1a\n", "b.pdf": b"%PDF-1.4"}), "no-message", "no message in this archive"),
        (zipped({".DS_Store": b"x", "__MACOSX/._1.eml": b"x"}), "no-message", "no message in this archive"),
    ],
)
def test_what_is_no_message_is_named_with_what_to_do(data: bytes, code: str, words: str) -> None:
    with pytest.raises(CannotRead) as caught:
        list(open_bytes(data, "thing"))
    assert caught.value.code == code
    assert words in caught.value.cause
    assert str(caught.value).startswith("thing")


def test_archives_in_archives_are_opened_to_a_limit() -> None:
    data = MAIL
    for _ in range(MAX_ARCHIVE_DEPTH):
        data = gzip.compress(data)
    assert subjects(list(open_bytes(data, "x"))) == ["Hello"]
    with pytest.raises(CannotRead) as caught:
        list(open_bytes(gzip.compress(data), "x"))
    assert caught.value.code == "limit-reached"


def test_errors_inside_an_archive_do_not_keep_from_the_rest() -> None:
    data = zipped({"1.eml": MAIL, "2.eml.gz": b"\x1f\x8b\x08broken", "3.eml": MAIL})
    errors: list[CannotRead] = []
    assert [each.path for each in open_bytes(data, "x.zip", errors.append)] == ["x.zip/1.eml", "x.zip/3.eml"]
    assert [(each.path, each.code) for each in errors] == [("x.zip/2.eml.gz", "damaged")]
    messages = open_bytes(data, "x.zip")
    assert [next(messages).path, next(messages).path] == ["x.zip/1.eml", "x.zip/3.eml"]
    with pytest.raises(CannotRead, match=r"2\.eml\.gz"):
        next(messages)


def test_a_folder_of_all_sorts(tmp_path: Path) -> None:
    files = {
        "a.eml": MAIL,
        "Maildir/cur/1:2,S": MAIL,
        "Maildir/new/2": MAIL,
        "Maildir/tmp/3": MAIL,
        "Maildir/.Sent/cur/4:2,S": MAIL,
        "Maildir/dovecot.index": bytes(10),
        ".hidden/5.eml": MAIL,
        ".DS_Store": bytes(10),
        "photo.jpg": b"\xff\xd8\xff\xe0",
        "old.zip": zipped({"6.eml": MAIL}),
        "empty.eml": b"",
    }
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "loop").symlink_to(tmp_path)
    errors: list[CannotRead] = []
    found = [Path(each.path).relative_to(tmp_path).as_posix() for each in open_path(tmp_path, errors.append)]
    assert found == [
        "a.eml",
        "old.zip/6.eml",
        "Maildir/.Sent/cur/4:2,S",
        "Maildir/cur/1:2,S",
        "Maildir/new/2",
    ]
    assert [(Path(each.path).name, each.code) for each in errors] == [("empty.eml", "empty")]


def test_a_folder_without_a_message(tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as caught:
        list(open_path(tmp_path))
    assert caught.value.code == "no-message"


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as endpoint:
        endpoint.bind(str(path))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(lambda path: None, "not-found", id="missing"),
        pytest.param(make_fifo, "not-a-file", id="pipe"),
        pytest.param(make_socket, "not-a-file", id="socket"),
        pytest.param(lambda path: path.symlink_to("/dev/zero"), "not-a-file", id="device"),
        pytest.param(lambda path: path.symlink_to(path), "cannot-read", id="loop"),
        pytest.param(lambda path: path.symlink_to("nowhere"), "not-found", id="dangling"),
    ],
)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_what_is_no_regular_file_never_blocks(tmp_path: Path, make: Callable[[Path], None], code: str) -> None:
    path = tmp_path / "x"
    make(path)
    with pytest.raises(CannotRead) as caught:
        list(open_path(path))
    assert caught.value.code == code
    assert caught.value.path == str(path)


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(CannotRead):
        list(open_path(Path("a\0b")))


def test_items_attached_to_a_message_are_opened() -> None:
    stream = tnef.write_tnef([(tnef.CLASS, b"IPM.Note\0"), (tnef.SUBJECT, b"Inside\0")])
    data = (
        b"From: a@example.org\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
        b"Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=winmail.dat\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(stream) + b"--x--\r\n"
    )
    [message] = open_bytes(data, "a.eml")
    assert message.root.children[0].children[0].header(b"subject") == "Inside"


def test_pasted_text() -> None:
    [message] = open_text("Subject: Grüße\nTo: x\n\nText")
    assert told(message)[:2] == ("eml", "pasted text")
    assert message.root.header(b"subject") == "Grüße"
    [message] = open_text("Nothing of \ud800 the kind", "clipboard")
    assert told(message)[:2] == ("text", "clipboard")


def test_pasted_json_that_is_no_notification_is_text() -> None:
    [message] = open_text('{"error": "550 5.1.1 unknown"}')
    assert message.root.text.text == '{"error": "550 5.1.1 unknown"}'


def test_a_mailbox_is_read_as_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "large.mbox"
    path.write_bytes(MBOX * 40_000)
    messages = open_path(path)
    first = next(messages)
    assert first.root.source.data[first.root.start : first.root.start + 10] == b"Subject: 0"
    assert next(messages).root.source is first.root.source
