"""Property values of every type, and damaged ones."""

import struct
from datetime import UTC, datetime

import pytest

from inspector.message.outlook.values import fixed_size, property_value


@pytest.mark.parametrize(
    ("property_type", "data", "value"),
    [
        (0x0002, b"\xff\xff", -1),
        (0x0003, b"\xbf\x01\0\0", 447),
        (0x0005, struct.pack("<d", 0.5), 0.5),
        (0x0006, struct.pack("<q", 123_450), 12.345),
        (0x0007, struct.pack("<d", 46_084.5), datetime(2026, 3, 3, 12, tzinfo=UTC)),
        (0x0007, struct.pack("<d", float("nan")), None),
        (0x000B, b"\x01\0", True),
        (0x0014, b"\x01" + bytes(7), 1),
        (0x0040, (116_444_736_000_000_000).to_bytes(8, "little"), datetime(1970, 1, 1, tzinfo=UTC)),
        (0x0040, bytes(8), None),
        (0x0040, b"\xff" * 7 + b"\x7f", None),
        (0x0048, bytes(range(16)), "03020100-0504-0706-0809-0a0b0c0d0e0f"),
        (0x0048, b"short", None),
        (0x0003, b"\x01", None),
        (0x001F, "Grüße\0".encode("utf-16-le"), "Grüße"),
        (0x001F, b"a\0b", "a\ufffd"),
        (0x001E, "Grüße\0".encode("cp1252"), "Grüße"),
        (0x0102, b"\0\1", b"\0\1"),
        (0x1003, b"\x01\0\0\0\x02\0\0\0\x03", (1, 2)),
        (0x1102, b"lengths", b"lengths"),
    ],
)
def test_value(property_type: int, data: bytes, value: object) -> None:
    assert property_value(property_type, data, "windows-1252") == value


def test_sizes() -> None:
    assert [fixed_size(each) for each in (0x0003, 0x0040, 0x000B, 0x001F, 0x0102)] == [4, 8, 2, None, None]
