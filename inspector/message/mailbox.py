"""Mailbox files (mbox): many messages one after another, each behind a "From " line (RFC 4155).

The messages stay spans of the file. The variants differ in what they do about "From " inside a body: mboxo and mboxrd
put ">" in front, mboxcl and mboxcl2 state a Content-Length; some writers do nothing, so a separator must look like one.
"""

import re
from collections.abc import Iterator

from inspector.message.eml import message_at
from inspector.message.part import Message
from inspector.message.source import Buffer, Source
from inspector.message.split import header_block_end, message_start

# One search of this many bytes takes about 5 ms, during which nothing else of the program can run.
_WINDOW_BYTES = 8 * 1024 * 1024

_SEPARATOR = re.compile(
    rb"From (?=[^\n]{0,900}\b\d{1,2}:\d\d)(?=[^\n]{0,900}\b(?:19|20)\d\d\b)[^\n]{3,990}\n"
    rb"(?:>From [^\n]{0,990}\n)?[!-9;-~]{1,100}[ \t]{0,10}:"
)
# A part's header block right in front: what follows is the part's body, a returned message with its "From " line.
_PART_HEADER = re.compile(
    rb"\n--[^\n]{1,200}\n(?:[!-9;-~]{1,80}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,9}){1,9}\r?\n\Z"
)
_PART_HEADER_BYTES = 2000
_CONTENT_LENGTH = re.compile(rb"\nContent-Length:[ \t]{0,20}(\d{1,12})[ \t]{0,20}\r?\n", re.IGNORECASE)
_BETWEEN = re.compile(rb"(?:(?<=\n)|\r?\n)(?:\r?\n){0,3}(?:From |\Z)")


def read_mailbox(source: Source) -> Iterator[Message]:
    """Yield the messages of a mailbox in order; each is split when it is asked for."""
    lines, size = source.lines, len(source)
    start = index = 0
    while start < size:
        end = _message_end(lines, start, size)
        yield message_at(source, start, end, "mbox", index)
        start, index = end, index + 1


def _message_end(lines: Buffer, start: int, size: int) -> int:
    """Return where the message that begins at `start` ends: as stated where that fits, else at the next separator."""
    first = message_start(lines, start, size)
    header_end, body = header_block_end(lines, first, min(size, first + _WINDOW_BYTES))
    length = _CONTENT_LENGTH.search(lines, first - 1 if first else 0, header_end)
    if length:
        stated = body + int(length[1])
        if stated == size or (stated < size and _BETWEEN.match(lines, stated)):
            return _skip_line_ends(lines, stated, size)
    return _next_separator(lines, max(body - 1, first), size)


def _skip_line_ends(lines: Buffer, position: int, size: int) -> int:
    while position < size and lines[position : position + 1] in (b"\n", b"\r"):
        position += 1
    return position


def _next_separator(lines: Buffer, position: int, size: int) -> int:
    while position < size:
        stop = min(size, position + _WINDOW_BYTES)
        found = lines.find(b"\nFrom ", position, stop)
        if found < 0:
            position = max(stop - len(b"\nFrom "), position + 1) if stop < size else size
            continue
        if _is_separator(lines, found + 1):
            return found + 1
        position = found + 1
    return size


def _is_separator(lines: Buffer, position: int) -> bool:
    if not _SEPARATOR.match(lines, position):
        return False
    before = lines[max(0, position - _PART_HEADER_BYTES) : position]
    return _PART_HEADER.search(before, max(0, before.rfind(b"\n--"))) is None
