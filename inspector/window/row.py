"""A message in brief: what the list shows of it, and where the whole is found again. Knows nothing of Qt.

A mailbox of a gigabyte holds some 250,000 messages, whose inspections would take many times its size in memory.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.message.cannot_read import CannotRead
from inspector.message.date import parse_date
from inspector.message.eml import message_at
from inspector.message.file import MAPPED_FROM_BYTES, file_contents
from inspector.message.inside import OnError
from inspector.message.opening import open_bytes, open_path, open_text
from inspector.message.part import Message
from inspector.message.source import Buffer, Source

_MAX_SUBJECT = 300
_MAX_ADDRESS = 320


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """Where messages came from: the file `path`, or else `data` (bytes of a drag) or `text` (pasted).

    `size` in bytes and `changed_ns` are those of the file when it was read.
    """

    name: str
    path: Path | None = None
    data: bytes = b""
    text: str | None = None
    size: int = 0
    changed_ns: int = 0


class Row(NamedTuple):
    """One message of an origin.

    `number` counts the messages of the origin from 0. `start` and `end` are byte offsets in the file, or -1 where the
    message is not a piece of the file as it stands. `date` is in seconds since 1970. The rest is what the report says
    of the message and of its first recipient; `recipients` is how many there are.
    """

    origin: Origin
    number: int
    start: int
    end: int
    kind: str
    subject: str
    address: str
    recipients: int
    cause: str
    action: str
    date: float | None


class Entry(NamedTuple):
    """A message that is open: always in brief, and whole as long as it is at hand."""

    row: Row
    inspection: Inspection | None


def file_origin(path: Path) -> Origin:
    """Return a file as an origin; one that is not there tells so when it is read."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return Origin(str(path), path)
    return Origin(str(path), path, size=status.st_size, changed_ns=status.st_mtime_ns)


def messages_of(origin: Origin, on_error: OnError | None = None) -> Iterator[Message]:
    """Yield the messages of an origin, as `open_path` does."""
    if origin.path is not None:
        return open_path(origin.path, on_error)
    if origin.text is not None:
        return open_text(origin.text, origin.name, on_error)
    return open_bytes(origin.data, origin.name, on_error)


def row_of(inspection: Inspection, origin: Origin, number: int) -> Row:
    """Return a message in brief."""
    message, report = inspection.message, inspection.report
    first = report.recipients[0] if report.recipients else None
    date = parse_date(message.root.header(b"date") or "")
    start, end = _place(message, origin)
    return Row(
        origin,
        number,
        start,
        end,
        report.kind,
        (message.root.header(b"subject") or "")[:_MAX_SUBJECT],
        first.address.value[:_MAX_ADDRESS] if first and first.address else "",
        sum(1 for each in report.recipients if each.address),
        first.classification.cause if first and first.classification else "",
        first.action.value if first and first.action else "",
        date.timestamp() if date else None,
    )


def shared(row: Row) -> Row:
    """Return the same row, holding no second copy of the texts that rows have in common."""
    return row._replace(
        kind=sys.intern(row.kind),
        subject=sys.intern(row.subject),
        cause=sys.intern(row.cause),
        action=sys.intern(row.action),
    )


def inspect_again(row: Row) -> Inspection:
    """Read the whole message that a row stands for. Raises `CannotRead` where its file is gone or has changed."""
    return inspect(_message_of(row))


def _message_in_mailbox(row: Row, data: Buffer) -> Message:
    """Read one message of a mailbox; out of a large one it is cut, lest all of it be indexed to show one message.

    Spans then are offsets in the piece, whose place in the file its source tells.
    """
    if len(data) < MAPPED_FROM_BYTES:
        return message_at(Source(data, row.origin.name), row.start, row.end, "mbox", row.number)
    piece = Source(data[row.start : row.end], row.origin.name, f"bytes {row.start} to {row.end} of the mailbox")
    return message_at(piece, 0, len(piece), "mbox", row.number)


def _place(message: Message, origin: Origin) -> tuple[int, int]:
    source = message.root.source
    if message.format != "mbox" or origin.path is None or len(source) != origin.size:
        return -1, -1
    return message.root.end - message.size, message.root.end


def _message_of(row: Row) -> Message:
    origin = row.origin
    if origin.path is not None and file_origin(origin.path).changed_ns not in (origin.changed_ns, 0):
        raise CannotRead(origin.name, "the file has changed since it was read; open it again", "changed")
    if origin.path is not None and row.start >= 0:
        return _message_in_mailbox(row, file_contents(origin.path))
    message = next(islice(messages_of(origin, lambda error: None), row.number, None), None)
    if message is None:
        raise CannotRead(origin.name, "the message is no longer in it; open it again", "changed")
    return message
