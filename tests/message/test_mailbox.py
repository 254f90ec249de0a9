"""Mailboxes are cut at the lines that separate messages, and only there."""

import mailbox
from email.message import Message as MailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.mailbox import read_mailbox
from inspector.message.part import Message
from inspector.message.source import Source

LINE = b"From a@example.org Mon May  6 10:00:00 2019\n"


def read(data: bytes) -> list[Message]:
    return list(read_mailbox(Source(data, "box")))


def bodies(data: bytes) -> list[bytes]:
    return [each.root.body for each in read(data)]


def test_messages_are_spans_of_the_file() -> None:
    data = (LINE + b"Subject: 1\n\nOne\n\n") + (LINE + b"Subject: 2\n\nTwo\n")
    first, second = read(data)
    assert (first.format, first.index, first.size) == ("mbox", 0, len(LINE) + 17)
    assert (second.index, second.path) == (1, "box")
    assert second.root.source is first.root.source
    assert data[second.root.start :].startswith(b"Subject: 2")


def test_a_mailbox_written_by_the_standard_library(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "box")
    for number in range(3):
        mail = MailMessage()
        mail["Subject"] = str(number)
        mail.set_payload("From here on\nFrom a@example.org Mon May  6 10:00:00 2019\nSubject: no separator\n")
        box.add(mail)
    box.close()
    messages = read((tmp_path / "box").read_bytes())
    assert [each.root.header(b"subject") for each in messages] == ["0", "1", "2"]
    assert all(b">From here on" in each.root.body for each in messages)


@pytest.mark.parametrize(
    "separator",
    [
        b"From MAILER-DAEMON  Thu Jul  2 12:05:05 2020\n",
        b"From - Thu Jul 02 12:05:05 2020\n",
        b"From 1234567890@xxx Thu Jul 02 12:05:05 +0000 2020\n",
        b"From () 2020-07-02 12:05:05 +0000\n",
        b"From a@example.org Thu Jul  2 12:05 PDT 2020\r\n",
    ],
)
def test_the_forms_of_separators(separator: bytes) -> None:
    assert len(read(separator + b"To: x\n\nOne\n\n" + separator + b"To: x\n\nTwo\n")) == 2


def test_a_separator_without_a_blank_line_before_it() -> None:
    assert len(read(LINE + b"To: x\n\nOne\n" + LINE + b"To: x\n\nTwo\n")) == 2


@pytest.mark.parametrize(
    "text",
    [
        b"\nFrom here to there\nNote: it is far\n",
        b"\nFrom a@example.org Mon May  6 10:00:00 2019\nand a sentence\n",
        b"\nFrom a@example.org\nTo: b\n",
        b"\n>From a@example.org Mon May  6 10:00:00 2019\nTo: b\n",
    ],
)
def test_what_only_looks_like_a_separator(text: bytes) -> None:
    assert len(read(LINE + b"To: x\n\nOne\n" + text)) == 1


def test_a_returned_message_that_kept_its_envelope_line() -> None:
    data = (
        LINE + b"Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: text/plain\n\nfailed\n"
        b"--x\nContent-Type: message/rfc822;\n name=a\nContent-Description: original\n\n"
        + LINE
        + b"Subject: mine\n\nText\n--x--\n"
    )
    [message] = read(data)
    assert [part.header(b"subject") for part in message.root.walk()][-1] == "mine"


def test_a_stated_length_is_believed_where_it_fits() -> None:
    body = b"Text\n\n" + LINE + b"Subject: quoted\n\nall of it\n"
    stated = b"To: x\nContent-Length: %d\n\n" % len(body)
    data = LINE + stated + body + b"\n" + LINE + b"To: y\n\nTwo\n"
    assert bodies(data)[0].rstrip() == body.rstrip()
    assert len(bodies(data)) == 2


@pytest.mark.parametrize("length", [0, 3, 10**11, 99])
def test_a_stated_length_that_does_not_fit(length: int) -> None:
    stated = b"To: x\nContent-Length: %d\n\n" % length
    data = LINE + stated + b"Some text\n\n" + LINE + b"To: y\n\nTwo\n"
    assert len(read(data)) == 2


def test_line_ends_of_old_systems() -> None:
    data = (LINE + b"Subject: 1\n\nOne\n\n" + LINE + b"Subject: 2\n\nTwo\n").replace(b"\n", b"\r")
    assert [each.root.header(b"subject") for each in read(data)] == ["1", "2"]


PIECES = [LINE, b"From ", b"\n", b"To: x\n", b"Content-Length: 7\n", b"--x\n", b"\r", b"a" * 50]


@given(st.lists(st.sampled_from(PIECES)))
def test_messages_follow_one_another_without_gaps(pieces: list[bytes]) -> None:
    data = LINE + b"".join(pieces)
    sizes = [each.size for each in read(data)]
    assert sum(sizes) == len(data)
    assert all(sizes)
