"""Immutable bytes and places in them."""

import mmap
from dataclasses import dataclass, field
from typing import NamedTuple

from inspector.message.lazy import lazy
from inspector.message.pattern import pattern

Buffer = bytes | mmap.mmap

# Above this size a source is not copied to mend lone carriage returns: the copy would double the memory.
MAX_MENDED_BYTES = 16 * 1024 * 1024

_LONE_CR = pattern(rb"\r(?!\n)")


@dataclass(eq=False)
class Source:
    """Bytes that never change: a mapped file, a decoded body, a property stream.

    `name` is what a person may call it (a file's path, or what was decoded); `note` tells how it was made
    from another source, empty for a file itself.
    """

    data: Buffer
    name: str = ""
    note: str = field(default="", compare=False)

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
        if not isinstance(data, bytes):
            if len(data) > MAX_MENDED_BYTES:
                return data
            if data.find(b"\r") < 0:
                return data
            data = data[:]
        if b"\r" not in data or data.count(b"\r") == data.count(b"\r\n"):
            return self.data
        if b"\n" not in data:
            return data.replace(b"\r", b"\n")
        return _LONE_CR.sub(b"\n", data)


class Span(NamedTuple):
    """A place in a source, in byte offsets: from `start` up to `end`."""

    source: Source
    start: int
    end: int

    @property
    def bytes(self) -> bytes:
        """The bytes of the place."""
        return self.source.read(self.start, self.end)
