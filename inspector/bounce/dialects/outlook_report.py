"""Outlook's report items (REPORT.*): what Exchange or Outlook keeps of each recipient in properties.

MS-OXOMSG 2.2.2 has the properties, MS-OXCMAIL 2.2.3.7.1 how they stand for the fields of RFC 3464.
"""

import re
from dataclasses import dataclass

from inspector.bounce.dialects.supplementary_info import SupplementaryInfo, parse_supplementary_info
from inspector.bounce.host import host_of
from inspector.bounce.report import Fact, How, Reading, Recipient
from inspector.message.charset import CharsetStep, Decoded, decode
from inspector.message.outlook.assembly import REPORT_PROPERTIES
from inspector.message.outlook.header_text import date_text, smtp_address
from inspector.message.outlook.message_class import report_action
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.values import STRING
from inspector.message.part import Part, Property
from inspector.message.source import Span
from inspector.message.text import PartText

NAME = "outlook-report"

_REPORT_TIME, _SUPPLEMENTARY, _STATUS, _REMOTE, _REPORT_TEXT = 0x0032, 0x0C1B, 0x0C20, 0x0C21, 0x1001
_REPORTING, _ORIGINAL_TO, _CLASS = 0x6820, 0x0074, 0x001A
_ADDRESSES = (0x39FE, 0x3003, 0x3001, 0x5FF6)

_STATUS_CODE = re.compile(r"(?<![\w.])([245])\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)")
_SMTP_ADDRESS = re.compile(r"[^\s<>()@,;:\"]{1,64}@[^\s<>()@,;:\"]{1,255}")

# What a report of this class says of every recipient; receipts say nothing of deliveries.
_ACTIONS = frozenset({"failed", "delayed", "relayed", "expanded", "delivered"})


@dataclass(slots=True, eq=False)
class PropertyText:
    """A property that is a number or a time, as text: evidence that is always the whole of its bytes."""

    path: str
    property: Property

    def locate(self, start: int, end: int) -> Span:
        """Return the bytes of the property, whichever characters are asked for."""
        return Span(self.property.source, self.property.start, self.property.end)


def matches(root: Part) -> bool:
    """Whether the message is a report item of any class."""
    return report_action(_message_class(root)) is not None


def kind(root: Part) -> str | None:
    """Return the kind that the item's class states, a name of the public interface; None for no report item."""
    action = report_action(_message_class(root))
    return "disposition" if action in ("read", "not-read") else action


def read(root: Part) -> Reading:
    """Read the recipients whose delivery the item reports on.

    A recipient without report properties is the addressee of the report itself and no recipient of the original.
    """
    bag = root.properties
    action = report_action(_message_class(root))
    if not isinstance(bag, PropertyMap) or action not in _ACTIONS:
        return Reading(NAME)
    rows = [
        (part, part.properties)
        for part in root.children
        if isinstance(part.properties, PropertyMap)
        and 0x0C15 in part.properties
        and any(each in part.properties for each in REPORT_PROPERTIES)
    ]
    recipients = [_recipient(part, row, action) for part, row in rows]
    if not recipients and not any(part.content_type.endswith("delivery-status") for part in root.children):
        recipients = _from_original(root, bag, action)
    return Reading(NAME, tuple(recipients), reporting_mta=_host(root, bag, _REPORTING))


def _message_class(root: Part) -> str:
    found = root.properties.get(_CLASS)
    return found.value if found is not None and isinstance(found.value, str) else ""


def _recipient(part: Part, row: PropertyMap, action: str) -> Recipient:
    supplementary = _text(part, row, _SUPPLEMENTARY)
    info = parse_supplementary_info(supplementary.text) if supplementary else None
    reason = _text(part, row, _REPORT_TEXT)
    return Recipient(
        address=_address(part, row),
        action=Fact(action, How.STATED),
        status=_status(part, row, supplementary, info, reason),
        diagnostic=_diagnostic(supplementary, info),
        remote_mta=_host(part, row, _REMOTE) or _named_remote(supplementary, info),
        last_attempt=_time(part, row, _REPORT_TIME),
        reason=Fact(reason.text.strip(), How.STATED, reason, 0, len(reason.text)) if reason else None,
    )


def _text(part: Part, bag: PropertyMap, property_id: int) -> PartText | None:
    """Return a string property as text whose characters lead to their bytes, None where it has none."""
    found = bag.get(property_id)
    if found is None or not isinstance(found.value, str) or not found.value.strip():
        return None
    if found.type == STRING:
        decoded = Decoded(found.value, "utf-16-le", CharsetStep.declared)
    else:
        decoded = decode(found.source.read(found.start, found.end).rstrip(b"\0"), bag.charset)
    return PartText(found.source, found.start, found.end, decoded, part.path)


def _time(part: Part, bag: PropertyMap, property_id: int) -> Fact[str] | None:
    text = date_text(bag.time(property_id))
    return Fact(text, How.DERIVED, PropertyText(part.path, bag[property_id]), 0, len(text)) if text else None


def _host(part: Part, bag: PropertyMap, property_id: int) -> Fact[str] | None:
    text = _text(part, bag, property_id)
    host = host_of(text.text) if text else None
    return Fact(host, How.STATED, text, 0, len(text.text)) if host and text else None


def _address(part: Part, row: PropertyMap) -> Fact[str] | None:
    stated = smtp_address(row, 0x39FE, 0x3002, 0x3003)
    for property_id in _ADDRESSES:
        text = _text(part, row, property_id)
        if text is None:
            continue
        value = text.text.strip()
        found = _SMTP_ADDRESS.search(value)
        if value == stated or (found and not value.startswith("/")):
            value = found[0] if found and value != stated else value
            return Fact(value, How.STATED, text, 0, len(text.text))
    return None


def _diagnostic(text: PartText | None, info: SupplementaryInfo | None) -> Fact[str] | None:
    if info is None or info.diagnostic is None:
        return None
    start, end = info.diagnostic
    words = " ".join(text.text[start:end].split()) if text else ""
    return Fact(words, How.STATED, text, start, end)


def _named_remote(text: PartText | None, info: SupplementaryInfo | None) -> Fact[str] | None:
    if text is None or info is None or info.remote is None:
        return None
    host = host_of(text.text[slice(*info.remote)])
    return Fact(host, How.STATED, text, *info.remote) if host else None


def _status(
    part: Part,
    row: PropertyMap,
    supplementary: PartText | None,
    info: SupplementaryInfo | None,
    reason: PartText | None,
) -> Fact[str] | None:
    """Return the enhanced status code: the supplementary information's, else the status property's.

    The property is 100 * class + 10 * subject + detail, where a subject or detail over 9 is stored as 0, so a code
    in a text that agrees with it is better.
    """
    if supplementary and info and info.status:
        return Fact(supplementary.text[slice(*info.status)], How.STATED, supplementary, *info.status)
    number = row.number(_STATUS)
    if number is None or not 200 <= number <= 599 or number // 100 == 3:
        return None
    digits = (number // 100, number // 10 % 10, number % 10)
    for text in (supplementary, reason):
        for match in _STATUS_CODE.finditer(text.text) if text else ():
            if all(_may_be(stored, int(code)) for stored, code in zip(digits, match.groups(), strict=True)):
                return Fact(match[0], How.STATED, text, *match.span())
    value = ".".join(map(str, digits))
    return Fact(value, How.STATED, PropertyText(part.path, row[_STATUS]), 0, len(value))


def _may_be(stored: int, code: int) -> bool:
    return stored == code if code <= 9 else stored == 0


def _from_original(root: Part, bag: PropertyMap, action: str) -> list[Recipient]:
    """Return the one recipient of the original message, where nothing else names who failed."""
    text = _text(root, bag, _ORIGINAL_TO)
    found = list(_SMTP_ADDRESS.finditer(text.text)) if text else []
    if len(found) != 1 or (text and ";" in text.text.strip("; \t")):
        return []
    return [Recipient(address=Fact(found[0][0], How.DERIVED, text, *found[0].span()), action=Fact(action, How.STATED))]
