"""A writer of Outlook items (MS-OXMSG), for tests: properties, recipients and attachments to a .msg file."""

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from tests.message.outlook.compound_file import Storage, write_compound_file

Value = str | int | bool | bytes | datetime
Properties = Mapping[int, Value]
"""Property ids to values; text becomes PtypString, or PtypString8 in the charset of the item."""

_PROPERTIES = "__properties_version1.0"


def write_item(
    properties: Properties,
    recipients: Sequence[Properties] = (),
    attachments: Sequence[Properties | Storage] = (),
    charset: str | None = None,
    named: Storage | None = None,
) -> bytes:
    """Return a .msg file. `charset` makes it an ANSI item; an attachment may be made by `embedded`."""
    return write_compound_file(
        {
            **item_storage(properties, recipients, attachments, charset, bytes(32)),
            "__nameid_version1.0": named or {"__substg1.0_00020102": b""},
        }
    )


def item_storage(
    properties: Properties,
    recipients: Sequence[Properties] = (),
    attachments: Sequence[Properties | Storage] = (),
    charset: str | None = None,
    header: bytes = bytes(24),
) -> dict[str, "bytes | Storage"]:
    """Return the storage of an item; `header` begins its property stream."""
    storage = _property_streams(properties, charset, header)
    for number, each in enumerate(recipients):
        storage[f"__recip_version1.0_#{number:08X}"] = _property_streams(each, charset, bytes(8))
    for number, each in enumerate(attachments):
        ready = any(isinstance(key, str) for key in each)
        storage[f"__attach_version1.0_#{number:08X}"] = (
            each if ready else _property_streams(each, charset, bytes(8))  # type: ignore[arg-type,assignment]
        )
    return storage


def embedded(item: Storage, name: str = "") -> dict[str, "bytes | Storage"]:
    """Return the storage of an attachment that is an item of its own (MS-OXMSG 2.2.2.1)."""
    properties: dict[int, Value] = {0x3705: 5, 0x370E: "message/rfc822", **({0x3001: name} if name else {})}
    storage = _property_streams(properties, None, bytes(8))
    return {**storage, "__substg1.0_3701000D": item}


def recipient(address: str, name: str = "", kind: int = 1, **more: Value) -> dict[int, Value]:
    """Return a recipient's properties; `more` are further ones, as `x0C20=511`."""
    properties: dict[int, Value] = {0x0C15: kind, 0x3001: name or address, 0x3002: "SMTP", 0x3003: address}
    return {**properties, 0x39FE: address, **{int(key[1:], 16): value for key, value in more.items()}}


def file_attachment(name: str, content: bytes, media: str = "") -> dict[int, Value]:
    """Return the properties of an attached file; with no name, as Outlook leaves a nameless one."""
    properties: dict[int, Value] = {0x3701: content, 0x3705: 1}
    if name:
        properties |= {0x3001: name, 0x3704: name, 0x3707: name}
    return properties | ({0x370E: media} if media else {})


def _property_streams(properties: Properties, charset: str | None, header: bytes) -> dict[str, "bytes | Storage"]:
    entries, streams = [header], dict[str, "bytes | Storage"]()
    for property_id, value in sorted(properties.items()):
        kind, data = _encode(value, charset)
        if kind in (0x001E, 0x001F, 0x0102):
            streams[f"__substg1.0_{property_id:04X}{kind:04X}"] = data
            size = len(data) + {0x001E: 1, 0x001F: 2, 0x0102: 0}[kind]
            data = struct.pack("<II", size, 0)
        entries.append(struct.pack("<HHI8s", kind, property_id, 6, data))
    return {_PROPERTIES: b"".join(entries), **streams}


def _encode(value: Value, charset: str | None) -> tuple[int, bytes]:
    if isinstance(value, str):
        return (0x001E, value.encode(charset)) if charset else (0x001F, value.encode("utf-16-le"))
    if isinstance(value, bool):
        return 0x000B, struct.pack("<H", value)
    if isinstance(value, int):
        return 0x0003, struct.pack("<i", value)
    if isinstance(value, datetime):
        return 0x0040, struct.pack("<q", int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000))
    return 0x0102, value
