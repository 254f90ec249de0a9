"""Properties as TNEF encodes them (MS-OXTNEF 2.1.3.4): one after another, each value padded to four bytes."""

import struct
from collections.abc import Iterator

from inspector.message.limits import MAX_OUTLOOK_STRING_BYTES, MAX_TNEF_ATTRIBUTES
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.property_names import property_name
from inspector.message.outlook.values import (
    BINARY,
    MULTIPLE,
    OBJECT,
    STRING,
    STRING_8,
    fixed_size,
    property_value,
)
from inspector.message.part import Property
from inspector.message.source import Source

_SIZED = frozenset({STRING_8, STRING, BINARY, OBJECT})
_INTERFACE_ID_BYTES = 16
_FIRST_NAMED = 0x8000


class TnefProperties(PropertyMap):
    """The properties of an item, a recipient or an attachment, each at its bytes in the TNEF stream."""

    def __init__(self, source: Source, charset: str | None) -> None:
        self.source = source
        self.charset = charset
        self.name = source.name
        self.found: dict[int, Property] = {}

    def __getitem__(self, property_id: int) -> Property:
        return self.found[property_id]

    def __iter__(self) -> Iterator[int]:
        return iter(sorted(self.found))

    def __len__(self) -> int:
        return len(self.found)

    def stream(self, property_id: int) -> tuple[int, Source] | None:
        """Return the type and the bytes of a property, without the interface id of an object, or None."""
        found = self.found.get(property_id)
        if found is None or found.type not in _SIZED:
            return None
        start = found.start + (_INTERFACE_ID_BYTES if found.type == OBJECT else 0)
        if start >= found.end:
            return None
        return found.type, Source(self.source.read(start, found.end), self.name, f"{found.name} in {self.source.note}")


class _CutOff(Exception):
    """The value that is read reaches beyond the end."""


class _Cursor:
    """A place in the encoded properties that only goes forward."""

    def __init__(self, data: bytes, place: int, end: int) -> None:
        self.data = data
        self.place = place
        self.end = end

    def word(self) -> int:
        return int.from_bytes(self.take(4), "little")

    def take(self, size: int) -> bytes:
        start = self.skip(size)
        return self.data[start : start + size]

    def skip(self, size: int) -> int:
        """Pass over `size` bytes and their padding, and return where they began."""
        start = self.place
        if start + size > self.end:
            raise _CutOff
        self.place = min(start + size + -size % 4, self.end)
        return start


def parse_properties(into: TnefProperties, start: int, end: int) -> bool:
    """Add the properties encoded in bytes [start, end) of the stream; False where they are cut off."""
    cursor = _Cursor(into.source.data[:], start, end)
    return _parse(into, cursor)


def parse_rows(source: Source, charset: str | None, start: int, end: int) -> tuple[list[TnefProperties], bool]:
    """Return the rows of a recipient table (MS-OXTNEF 2.1.3.5.1), and whether all of them are there."""
    cursor = _Cursor(source.data[:], start, end)
    rows: list[TnefProperties] = []
    try:
        count = cursor.word()
    except _CutOff:
        return rows, False
    for _ in range(min(count, MAX_TNEF_ATTRIBUTES)):
        row = TnefProperties(source, charset)
        complete = _parse(row, cursor)
        if row.found:
            rows.append(row)
        if not complete:
            return rows, False
    return rows, count <= MAX_TNEF_ATTRIBUTES


def _parse(into: TnefProperties, cursor: _Cursor) -> bool:
    try:
        for _ in range(cursor.word()):
            _parse_one(into, cursor)
    except _CutOff:
        return False
    return True


def _parse_one(into: TnefProperties, cursor: _Cursor) -> None:
    property_type, property_id = struct.unpack("<HH", cursor.take(4))
    name = _read_name(cursor) if property_id >= _FIRST_NAMED else ""
    single = property_type & ~MULTIPLE
    size = fixed_size(single) or (16 if single == 0x0048 else None)
    count = cursor.word() if property_type & MULTIPLE or size is None else 1
    values = []
    first = end = cursor.place
    for number in range(count):
        length = cursor.word() if size is None else size
        start = cursor.skip(length)
        end = start + length
        if number == 0:
            first = start
        values.append(
            property_value(single, cursor.data[start : min(end, start + MAX_OUTLOOK_STRING_BYTES)], into.charset)
        )
    value = tuple(values) if property_type & MULTIPLE else values[0] if values else None
    into.found[property_id] = Property(
        property_id, property_type, name or property_name(property_id), value, into.source, first, end
    )


def _read_name(cursor: _Cursor) -> str:
    cursor.take(16)
    if cursor.word() == 0:
        return f"PidLid0x{cursor.word() & 0xFFFF:04X}"
    return cursor.take(cursor.word()).decode("utf-16-le", "replace").rstrip("\0")


def add_raw(
    into: TnefProperties, property_id: int, property_type: int, start: int, end: int, value: object = None
) -> None:
    """Add a property whose value is bytes [start, end) of the stream, unless it is known already."""
    if property_id in into.found:
        return
    if value is None:
        value = property_value(property_type, into.source.read(start, end)[:MAX_OUTLOOK_STRING_BYTES], into.charset)
    name = property_name(property_id)
    into.found[property_id] = Property(property_id, property_type, name, value, into.source, start, end)
