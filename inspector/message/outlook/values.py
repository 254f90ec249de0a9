"""Property values from their bytes (MS-OXCDATA 2.11.1)."""

import struct
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from inspector.message.charset import decode

INTEGER_32, BOOLEAN, TIME = 0x0003, 0x000B, 0x0040
STRING_8, STRING, BINARY, OBJECT = 0x001E, 0x001F, 0x0102, 0x000D
MULTIPLE = 0x1000

_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_OLE_EPOCH = datetime(1899, 12, 30, tzinfo=UTC)

_FIXED_BYTES = {
    0x0002: 2,
    INTEGER_32: 4,
    0x0004: 4,
    0x0005: 8,
    0x0006: 8,
    0x0007: 8,
    0x000A: 4,
    BOOLEAN: 2,
    0x0014: 8,
    TIME: 8,
}


def fixed_size(property_type: int) -> int | None:
    """Return how many bytes a value of this type has, None for one that has a stream of its own."""
    return _FIXED_BYTES.get(property_type)


def file_time(ticks: int) -> datetime | None:
    """Return the time of a FILETIME, 100 ns since 1601 (MS-DTYP 2.3.3), None for one that is no date."""
    if ticks <= 0:
        return None
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None


def _ole_time(days: float) -> datetime | None:
    try:
        return _OLE_EPOCH + timedelta(days=days)
    except (OverflowError, ValueError):
        return None


_NUMBERS: dict[int, tuple[str, Callable[..., object]]] = {
    0x0002: ("<h", int),
    INTEGER_32: ("<i", int),
    0x0004: ("<f", float),
    0x0005: ("<d", float),
    0x0006: ("<q", lambda amount: amount / 10_000),
    0x0007: ("<d", _ole_time),
    0x000A: ("<I", int),
    BOOLEAN: ("<H", bool),
    0x0014: ("<q", int),
    TIME: ("<q", file_time),
}


def property_value(property_type: int, data: bytes, charset: str | None) -> object:
    """Return a value as str, int, float, bool, bytes, datetime or a tuple of these; None where it is damaged.

    `charset` is that of 8-bit strings. Trailing NULs of strings do not count.
    """
    if property_type == STRING:
        return data.decode("utf-16-le", "replace").rstrip("\0")
    if property_type == STRING_8:
        return decode(data.rstrip(b"\0"), charset).text
    if property_type in _NUMBERS:
        form, convert = _NUMBERS[property_type]
        size = struct.calcsize(form)
        return convert(*struct.unpack(form, data[:size])) if len(data) >= size else None
    if property_type == 0x0048:
        return str(uuid.UUID(bytes_le=data[:16])) if len(data) >= 16 else None
    if property_type & MULTIPLE:
        return _several(property_type & ~MULTIPLE, data)
    return data


def _several(property_type: int, data: bytes) -> object:
    """Return the values of a multiple-valued property of fixed-size values; strings stand in streams of their own."""
    size = fixed_size(property_type)
    if not size:
        return data
    return tuple(
        property_value(property_type, data[start : start + size], None)
        for start in range(0, len(data) - size + 1, size)
    )
