"""Reading compound files, the file system inside an Outlook item (MS-CFB).

Read-only over an immutable buffer, sector chains as slices, no recursion over the directory, and every chain ends
after as many sectors as the file has. olefile 0.47, which the tests compare this with, recurses over the directory's
tree and compares every stream with every other, so that an item with many recipients takes it minutes.
"""

import struct
import sys
from array import array
from dataclasses import dataclass
from functools import cached_property

from inspector.message.limits import OUTLOOK_READ_SLACK_BYTES
from inspector.message.source import Buffer

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER_BYTES = 512
_ENTRY_BYTES = 128
_MINI_SECTOR_BYTES = 64
_MINI_CUTOFF_BYTES = 4096
_NO_SECTOR = 0xFFFFFFFA
_NO_ENTRY = 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_HEADER = struct.Struct("<24x5H6x9I")
_ENTRY = struct.Struct("<64sHBxIII16s20xIQ")


class CompoundFileError(ValueError):
    """A file that does not begin as a compound file or whose directory cannot be found; `args[0]` says why."""


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One object of the directory (MS-CFB 2.6.1): a storage or a stream of `size` bytes."""

    number: int
    name: str
    is_storage: bool
    child: int
    class_id: bytes
    first: int
    size: int


class CompoundFile:
    """The directory and the streams of one compound file.

    Raises CompoundFileError when the header is none or the directory is out of reach. What is broken further inside
    is left out and told in `problems`.
    """

    def __init__(self, data: Buffer) -> None:
        self.problems: list[str] = []
        self._data = data
        header = data[:_HEADER_BYTES]
        if len(header) < _HEADER_BYTES or header[:8] != MAGIC:
            raise CompoundFileError("it is cut off within its header" if header[:8] == MAGIC else "no compound file")
        _, version, order, shift, _, _, _, first, _, _, first_mini, _, first_difat, _ = _HEADER.unpack_from(header)
        if order != 0xFFFE or shift not in (9, 12):
            raise CompoundFileError("its header states impossible sector sizes")
        self._sector = 1 << shift
        self._is_v3 = version == 3 or shift == 9
        self._sectors = max(0, -(-len(data) // self._sector) - 1)
        self._budget = 2 * len(data) + OUTLOOK_READ_SLACK_BYTES
        self._fat = self._table(self._fat_sectors(header, first_difat))
        self._first_mini = first_mini
        self._directory = self._chain(first, self._sectors * self._sector)
        self._seen: set[int] = set()
        root = self._entry(0)
        if root is None:
            raise CompoundFileError("its directory cannot be found; the file may be cut off")
        self.root = root

    def _fat_sectors(self, header: bytes, first_difat: int) -> list[int]:
        """Return the numbers of the sectors that hold the allocation table (MS-CFB 2.5)."""
        wanted = self._sectors * 4 // self._sector + 1
        numbers = list(struct.unpack_from("<109I", header, 76))
        position, seen = first_difat, set[int]()
        while position < self._sectors and position not in seen and len(numbers) < wanted + 109:
            seen.add(position)
            block = self._at(position)
            words = struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4])
            numbers += words[:-1]
            position = words[-1] if words else _NO_SECTOR
        return [number for number in numbers if number < self._sectors][:wanted]

    def _table(self, sectors: list[int]) -> "array[int]":
        return _words(b"".join(self._at(number) for number in sectors))

    def _at(self, number: int) -> bytes:
        start = (number + 1) * self._sector
        return self._data[start : start + self._sector]

    def _entry(self, number: int) -> Entry | None:
        if (number + 1) * _ENTRY_BYTES > len(self._directory):
            return None
        raw, length, kind, _, _, child, class_id, first, size = _ENTRY.unpack_from(
            self._directory, number * _ENTRY_BYTES
        )
        if kind not in (_STORAGE, _STREAM, _ROOT):
            return None
        name = raw[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        size &= 0xFFFFFFFF if self._is_v3 else 0xFFFFFFFFFFFFFFFF
        return Entry(number, name, kind != _STREAM, child, class_id, first, size)

    def children(self, storage: Entry) -> dict[str, Entry]:
        """Return what a storage holds, by upper-case names.

        The sibling tree is walked without recursion; an entry that two places claim belongs to the first who asks.
        """
        found: dict[str, Entry] = {}
        waiting = [storage.child]
        self._seen.add(storage.number)
        while waiting:
            number = waiting.pop()
            if number == _NO_ENTRY:
                continue
            entry = self._entry(number)
            if number in self._seen or entry is None:
                self._problem("the directory is damaged: entries are missing or claimed twice")
                continue
            self._seen.add(number)
            found.setdefault(entry.name.upper(), entry)
            waiting += struct.unpack_from("<II", self._directory, number * _ENTRY_BYTES + 68)
        return found

    def read(self, stream: Entry, limit: int | None = None) -> bytes:
        """Return the bytes of a stream, or its first `limit`; fewer where the file lacks them.

        All reads together are bounded by twice the file's size, so that streams which share sectors cannot make
        more of it.
        """
        wanted = stream.size if limit is None else min(stream.size, limit)
        if stream.is_storage or wanted <= 0:
            return b""
        is_small = stream.size < _MINI_CUTOFF_BYTES
        wanted = min(wanted, len(self._data))
        if wanted > self._budget:
            self._problem("streams that overlap are not read")
            return b""
        self._budget -= wanted
        content = self._mini_chain(stream.first, wanted) if is_small else self._chain(stream.first, wanted)
        if len(content) < wanted or (limit is None and wanted < stream.size):
            self._problem("streams are shorter than the directory says")
        return content

    def _problem(self, text: str) -> None:
        if text not in self.problems:
            self.problems.append(text)

    def _chain(self, first: int, size: int) -> bytes:
        return _follow(self._data, self._fat, first, size, self._sector, self._sector)

    def _mini_chain(self, first: int, size: int) -> bytes:
        return _follow(self._mini_stream, self._mini_fat, first, size, _MINI_SECTOR_BYTES, 0)

    @cached_property
    def _mini_stream(self) -> bytes:
        return self._chain(self.root.first, min(self.root.size, len(self._data)))

    @cached_property
    def _mini_fat(self) -> "array[int]":
        most = len(self._mini_stream) // _MINI_SECTOR_BYTES * 4 + self._sector
        return _words(self._chain(self._first_mini, most))


def _words(data: bytes) -> "array[int]":
    table = array("I")
    table.frombytes(data[: len(data) // 4 * 4])
    if sys.byteorder == "big":
        table.byteswap()
    return table


def _follow(data: Buffer, table: "array[int]", first: int, size: int, sector: int, offset: int) -> bytes:
    """Return the first `size` bytes of the chain of sectors that begins at `first`, run by run."""
    pieces: list[bytes] = []
    left = -(-size // sector)
    known = len(table)
    number = first
    while left > 0 and number < known:
        start = number
        count = 0
        while left > 0:
            left -= 1
            count += 1
            following = table[number]
            if following != number + 1 or following >= known:
                break
            number = following
        place = offset + start * sector
        pieces.append(data[place : place + min(count * sector, size)])
        size -= count * sector
        number = following
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
