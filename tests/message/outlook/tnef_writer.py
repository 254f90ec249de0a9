"""A writer of TNEF streams (MS-OXTNEF), for tests."""

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

Value = str | int | bytes | datetime
Properties = Mapping[int, Value]

SUBJECT, BODY, CLASS, CODE_PAGE, PROPERTIES, RECIPIENTS = 0x18004, 0x2800C, 0x78008, 0x69007, 0x69003, 0x69004
NEW_ATTACHMENT, ATTACHMENT_DATA, ATTACHMENT_TITLE, ATTACHMENT_PROPERTIES = 0x69002, 0x6800F, 0x18010, 0x69005
MESSAGE_INTERFACE = bytes.fromhex("0703020000000000C000000000000046")


def write_tnef(attributes: Sequence[tuple[int, bytes]]) -> bytes:
    """Return a stream of attributes: ids (with their types) and values."""
    levels = (NEW_ATTACHMENT, ATTACHMENT_DATA, ATTACHMENT_TITLE, ATTACHMENT_PROPERTIES)
    stream = b"\x78\x9f\x3e\x22\x01\x00"
    for attribute, value in attributes:
        stream += struct.pack("<BII", 2 if attribute in levels else 1, attribute, len(value)) + value
        stream += struct.pack("<H", sum(value) & 0xFFFF)
    return stream


def properties(values: Properties, charset: str = "") -> bytes:
    """Return properties one after another; text is PtypString8 where a charset is given."""
    return struct.pack("<I", len(values)) + b"".join(_one(each, values[each], charset) for each in values)


def rows(recipients: Sequence[Properties]) -> bytes:
    """Return the value of a recipient table."""
    return struct.pack("<I", len(recipients)) + b"".join(properties(each) for each in recipients)


def embedded(stream: bytes) -> bytes:
    """Return the properties of an attachment that is an item of its own."""
    value = MESSAGE_INTERFACE + stream
    head = struct.pack("<I", 2) + struct.pack("<HHi", 3, 0x3705, 5)
    return head + struct.pack("<HHII", 0x000D, 0x3701, 1, len(value)) + value + bytes(-len(value) % 4)


def _one(property_id: int, value: Value, charset: str) -> bytes:
    if isinstance(value, int):
        return struct.pack("<HHi", 3, property_id, value)
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000)
        return struct.pack("<HHq", 0x0040, property_id, ticks)
    kind, data = 0x0102, value
    if isinstance(value, str):
        kind, data = (
            (0x001E, (value + "\0").encode(charset)) if charset else (0x001F, (value + "\0").encode("utf-16-le"))
        )
    assert isinstance(data, bytes)
    return struct.pack("<HHII", kind, property_id, 1, len(data)) + data + bytes(-len(data) % 4)
