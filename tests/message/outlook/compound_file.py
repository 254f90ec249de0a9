"""A writer of small compound files (MS-CFB, version 3), for items made in tests."""

import struct
from collections.abc import Mapping

Storage = Mapping[str, "bytes | Storage"]

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_END, _FREE, _FAT_SECTOR, _DIFAT_SECTOR, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFC, 0xFFFFFFFF
_ITEM_CLASS = bytes.fromhex("0B0D020000000000C000000000000046")


class _Entry:
    def __init__(self, name: str, content: "bytes | Storage") -> None:
        self.name = name
        self.content = content
        self.left = self.right = self.child = _NONE
        self.first, self.size = _END, 0

    def pack(self, is_root: bool) -> bytes:
        name = self.name.encode("utf-16-le")
        kind = 5 if is_root else 2 if isinstance(self.content, bytes) else 1
        class_id = _ITEM_CLASS if is_root else bytes(16)
        head = struct.pack("<64sHBBIII16s", name, len(name) + 2, kind, 1, self.left, self.right, self.child, class_id)
        return head + bytes(20) + struct.pack("<IQ", self.first, self.size)


def write_compound_file(storage: Storage) -> bytes:
    """Return a compound file that holds `storage`: names to bytes (streams) or to further storages."""
    entries = _entries(storage)
    mini, mini_fat = _mini_stream(entries)
    sectors: list[bytes] = []
    fat: list[int] = []
    for entry in entries[1:]:
        if isinstance(entry.content, bytes) and len(entry.content) >= _CUTOFF:
            entry.first = _append(sectors, fat, entry.content)
    entries[0].first, entries[0].size = _append(sectors, fat, mini), len(mini)
    first_mini_fat = _append(sectors, fat, struct.pack(f"<{len(mini_fat)}I", *mini_fat), b"\xff")
    directory = b"".join(entry.pack(entry is entries[0]) for entry in entries)
    first_directory = _append(sectors, fat, directory)
    return _with_fat(sectors, fat, first_directory, first_mini_fat, -(-len(mini_fat) * 4 // _SECTOR))


def _entries(storage: Storage) -> list[_Entry]:
    entries = [_Entry("Root Entry", storage)]
    waiting = [entries[0]]
    while waiting:
        parent = waiting.pop()
        assert not isinstance(parent.content, bytes)
        children = [_Entry(name, content) for name, content in parent.content.items()]
        children.sort(key=lambda child: (len(child.name), child.name.upper()))
        first = len(entries)
        entries += children
        parent.child = _balance(entries, first, len(entries))
        waiting += [child for child in children if not isinstance(child.content, bytes)]
    return entries


def _balance(entries: list[_Entry], start: int, end: int) -> int:
    """Link the sorted siblings [start, end) as a balanced tree and return its root."""
    if start == end:
        return _NONE
    middle = (start + end) // 2
    entries[middle].left = _balance(entries, start, middle)
    entries[middle].right = _balance(entries, middle + 1, end)
    return middle


def _mini_stream(entries: list[_Entry]) -> tuple[bytes, list[int]]:
    stream, fat = bytearray(), list[int]()
    for entry in entries[1:]:
        if not isinstance(entry.content, bytes):
            continue
        entry.size = len(entry.content)
        if not 0 < entry.size < _CUTOFF:
            continue
        entry.first = len(fat)
        count = -(-entry.size // _MINI)
        stream += entry.content.ljust(count * _MINI, b"\0")
        fat += [*range(entry.first + 1, entry.first + count), _END]
    return bytes(stream), fat


def _append(sectors: list[bytes], fat: list[int], content: bytes, padding: bytes = b"\0") -> int:
    if not content:
        return _END
    first = len(sectors)
    count = -(-len(content) // _SECTOR)
    content = content.ljust(count * _SECTOR, padding)
    sectors += [content[place : place + _SECTOR] for place in range(0, len(content), _SECTOR)]
    fat += [*range(first + 1, first + count), _END]
    return first


def _with_fat(sectors: list[bytes], fat: list[int], directory: int, mini_fat: int, mini_fat_sectors: int) -> bytes:
    """Add the allocation table, and the table of its sectors (DIFAT) where the header has no room for them."""
    count = more = 0
    while (len(fat) + count + more) * 4 > count * _SECTOR:
        count += 1
        more = -(-max(0, count - 109) // 127)
    places = [len(sectors) + number for number in range(count)]
    table = [*fat, *[_FAT_SECTOR] * count, *[_DIFAT_SECTOR] * more]
    table += [_FREE] * (count * _SECTOR // 4 - len(table))
    first_more = len(sectors) + count if more else _END
    header = struct.pack(
        "<8s16s5H6x9I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6),
        *(0, count, directory, 0, _CUTOFF, mini_fat, mini_fat_sectors, first_more, more),
    )
    header += struct.pack("<109I", *places[:109], *[_FREE] * (109 - count))
    rest = []
    for number in range(more):
        block = places[109 + 127 * number : 109 + 127 * (number + 1)]
        following = first_more + number + 1 if number + 1 < more else _END
        rest.append(struct.pack("<128I", *block, *[_FREE] * (127 - len(block)), following))
    return header + b"".join(sectors) + struct.pack(f"<{len(table)}I", *table) + b"".join(rest)
