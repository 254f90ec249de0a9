"""Transport-neutral encapsulation (MS-OXTNEF): winmail.dat, an Outlook item inside another mail."""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

from inspector.message.limits import MAX_TNEF_ATTRIBUTES
from inspector.message.outlook.code_pages import charset_label
from inspector.message.outlook.tnef_properties import TnefProperties, add_raw, parse_properties, parse_rows
from inspector.message.outlook.values import BINARY, STRING_8, TIME
from inspector.message.source import Source

MAGIC = b"\x78\x9f\x3e\x22"

_ATTRIBUTE = struct.Struct("<BII")
_FIRST_ATTRIBUTE = 6
_CHECKSUM_BYTES = 2

# Attributes whose values are message properties, in their old form (MS-OXTNEF 2.1.3.3).
_SUBJECT, _BODY, _SENT, _CLASS, _CODE_PAGE = 0x18004, 0x2800C, 0x38005, 0x78008, 0x69007
_MESSAGE_PROPERTIES, _RECIPIENTS = 0x69003, 0x69004
_NEW_ATTACHMENT, _ATTACHMENT_DATA, _ATTACHMENT_TITLE, _ATTACHMENT_PROPERTIES = 0x69002, 0x6800F, 0x18010, 0x69005
_OLD_CLASSES = {
    "IPM.Microsoft Mail.Note": "IPM.Note",
    "IPM.Microsoft Mail.Non-Delivery": "REPORT.IPM.Note.NDR",
    "IPM.Microsoft Mail.Read Receipt": "REPORT.IPM.Note.IPNRN",
    "IPM.Microsoft Schedule.MtgReq": "IPM.Schedule.Meeting.Request",
}


class Attribute(NamedTuple):
    """One attribute: id with type, and its value as byte offsets in the stream."""

    id: int
    start: int
    end: int


class TnefItem(NamedTuple):
    """What a TNEF stream holds: the properties of the item, its recipients and its attachments."""

    item: TnefProperties
    recipients: list[TnefProperties]
    attachments: list[TnefProperties]
    is_whole: bool


def attributes(data: bytes) -> Iterator[Attribute]:
    """Yield the attributes of a stream up to the first that is cut off; checksums are not compared."""
    place = _FIRST_ATTRIBUTE
    for _ in range(MAX_TNEF_ATTRIBUTES):
        if place + _ATTRIBUTE.size > len(data):
            return
        level, attribute_id, length = _ATTRIBUTE.unpack_from(data, place)
        start = place + _ATTRIBUTE.size
        if level not in (1, 2):
            return
        end = min(start + length, len(data))
        yield Attribute(attribute_id, start, end)
        place = start + length + _CHECKSUM_BYTES


def parse_tnef(source: Source) -> TnefItem:
    """Read the properties in a TNEF stream; what is damaged is left out and makes it not `is_whole`."""
    data = source.data[:]
    found = list(attributes(data))
    item = TnefProperties(source, _charset(data, found))
    recipients: list[TnefProperties] = []
    attachments: list[TnefProperties] = []
    whole = bool(found) and 0 <= len(data) - found[-1].end - _CHECKSUM_BYTES < _ATTRIBUTE.size
    for attribute in found:
        if attribute.id == _NEW_ATTACHMENT:
            attachments.append(TnefProperties(source, item.charset))
        elif attribute.id in (_ATTACHMENT_DATA, _ATTACHMENT_TITLE, _ATTACHMENT_PROPERTIES) and attachments:
            whole &= _read_attachment(attachments[-1], attribute)
        elif attribute.id == _MESSAGE_PROPERTIES:
            whole &= parse_properties(item, attribute.start, attribute.end)
        elif attribute.id == _RECIPIENTS:
            rows, complete = parse_rows(source, item.charset, attribute.start, attribute.end)
            recipients += rows
            whole &= complete
        else:
            _read_old(item, attribute, data)
    return TnefItem(item, recipients, attachments, whole)


def _charset(data: bytes, found: list[Attribute]) -> str | None:
    page = next((attribute for attribute in found if attribute.id == _CODE_PAGE), None)
    if page is None or page.end - page.start < 4:
        return None
    return charset_label(int.from_bytes(data[page.start : page.start + 4], "little"))


def _read_attachment(attachment: TnefProperties, attribute: Attribute) -> bool:
    if attribute.id == _ATTACHMENT_PROPERTIES:
        return parse_properties(attachment, attribute.start, attribute.end)
    if attribute.id == _ATTACHMENT_TITLE:
        add_raw(attachment, 0x3704, STRING_8, attribute.start, attribute.end)
    else:
        add_raw(attachment, 0x3701, BINARY, attribute.start, attribute.end)
    return True


def _read_old(item: TnefProperties, attribute: Attribute, data: bytes) -> None:
    """Take an attribute in its old form where the item has no property that says the same."""
    if attribute.id in (_SUBJECT, _BODY):
        add_raw(item, 0x0037 if attribute.id == _SUBJECT else 0x1000, STRING_8, attribute.start, attribute.end)
    elif attribute.id == _CLASS:
        name = data[attribute.start : attribute.end].rstrip(b"\0").decode("latin-1")
        add_raw(item, 0x001A, STRING_8, attribute.start, attribute.end, _OLD_CLASSES.get(name, name))
    elif attribute.id == _SENT:
        add_raw(item, 0x0039, TIME, attribute.start, attribute.end, _date(data[attribute.start : attribute.end]))


def _date(value: bytes) -> object:
    """Return the time of a DTR structure (MS-OXTNEF 2.1.3.5.2), or None."""
    if len(value) < 12:
        return None
    try:
        return datetime(*struct.unpack_from("<6H", value), tzinfo=UTC)  # type: ignore[misc]  # six numbers, no tzinfo
    except ValueError:
        return None
