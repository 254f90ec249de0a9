"""Immutable bytes and places in them."""

import mmap
from itertools import pairwise
from typing import NamedTuple

from inspector.message.lazy import lazy
from inspector.message.pattern import pattern

Buffer = bytes | mmap.mmap

# Above this size a source is not copied to mend lone carriage returns: the copy would double the memory.
MAX_MENDED_BYTES = 16 * 1024 * 1024

# A replacement holds the interpreter lock for under 10 ms with pieces of this size.
_PIECE = 1 << 20

_LONE_CR = pattern(rb"\r(?!\n)")


class Source:
    """Bytes that never change: a mapped file, a decoded body, a property stream.

    `name` is what a person may call it (a file's path, or what was decoded); `note` tells how it was made
    from another source, empty for a file itself.
    """

    def __init__(self, data: Buffer, name: str = "", note: str = "") -> None:
        self.data = data
        self.name = name
        self.note = note

    def __len__(self) -> int:
        return len(self.data)

    def read(self, start: int, end: int) -> bytes:
        """Return the bytes from offset `start` up to offset `end`."""
        return self.data[start:end]

    @lazy
    def lines(self) -> Buffer:
        r"""The same bytes with every lone CR as LF, of the same length, so that offsets hold in both.

        RFC 5322 2.3 forbids a lone CR; old Mac files and damaged exports have nothing else.
        """
        data = self.data
        if len(data) > MAX_MENDED_BYTES or data.find(b"\r") < 0:
            return data
        data = data[:]
        if data.count(b"\r") == data.count(b"\r\n"):
            return self.data
        if b"\n" not in data:
            return data.replace(b"\r", b"\n")
        return b"".join(_LONE_CR.sub(b"\n", data[start:end]) for start, end in pairwise(_cuts(data)))


def _cuts(data: bytes) -> list[int]:
    """Return where to cut for pieces of about `_PIECE` bytes, never between CR and LF."""
    cuts = [start + data.startswith(b"\n", start) for start in range(0, len(data), _PIECE)]
    return [0, *cuts[1:], len(data)]


class Span(NamedTuple):
    """A place in a source, in byte offsets: from `start` up to `end`."""

    source: Source
    start: int
    end: int

    @property
    def bytes(self) -> bytes:
        """The bytes of the place."""
        return self.source.read(self.start, self.end)
