"""A header block for an item that has none: the usual fields, made from properties (MS-OXCMAIL 2.2.1)."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from inspector.message.outlook.property_map import PropertyMap
from inspector.message.source import Source

_BREAKS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_SPECIAL = re.compile(r'[()<>\[\]:;@\\,."]')
_FIELD = re.compile(rb"^([!-9;-~]+)[ \t]*:", re.MULTILINE)
_USUAL = frozenset({b"subject", b"from", b"to", b"date", b"message-id", b"received", b"mime-version", b"content-type"})

TO, CC, BCC = 1, 2, 3

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

NOTE_MADE = "header fields made from the item's properties"


class Address(NamedTuple):
    """One recipient or sender: display name, SMTP address (may be empty), recipient type."""

    name: str
    address: str
    type: int = TO

    def __str__(self) -> str:
        name = _BREAKS.sub(" ", self.name).strip()
        if not self.address or name == self.address:
            return _phrase(name) if not self.address else self.address
        return f"{_phrase(name)} <{self.address}>" if name else self.address


def _phrase(name: str) -> str:
    if "@" in name and " " not in name:
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"' if _SPECIAL.search(name) else name


def smtp_address(bag: PropertyMap, smtp: int, kind: int, address: int) -> str:
    """Return an SMTP address: the property `smtp`, or `address` where `kind` or its form says that it is one."""
    stated = bag.text(smtp)
    if stated:
        return stated.strip()
    other = bag.text(address).strip()
    return other if bag.text(kind).upper() == "SMTP" or ("@" in other and not other.startswith("/")) else ""


def sender(bag: PropertyMap) -> Address | None:
    """Return who sent the item: in whose name, else by whom."""
    represented = smtp_address(bag, 0x5D02, 0x0064, 0x0065)
    by = smtp_address(bag, 0x5D01, 0x0C1E, 0x0C1F)
    if represented or (not by and bag.text(0x0042)):
        return Address(bag.text(0x0042), represented)
    return Address(bag.text(0x0C1A), by) if by or bag.text(0x0C1A) else None


def received_by(bag: PropertyMap) -> Address | None:
    """Return whose mailbox the item was delivered to."""
    address = smtp_address(bag, 0x5D08, 0x0077, 0x0078) or smtp_address(bag, 0x5D07, 0x0075, 0x0076)
    return Address(bag.text(0x0044, 0x0040), address) if address else None


def header_source(bag: PropertyMap, recipients: list[Address]) -> Source:
    """Return the item's header block: its transport headers (PidTagTransportMessageHeaders), completed from properties.

    Fields that the transport headers lack are added after them; the source's note says so.
    """
    transport = _transport_headers(bag)
    known = known_fields(transport) if transport else set()
    if not known & _USUAL:
        transport = None
        known = set()
    lines = [line for name, line in _fields(bag, recipients) if name.lower().encode() not in known]
    if transport is None:
        return Source("".join(lines).encode("utf-8", "replace"), bag.name, NOTE_MADE)
    if not lines:
        return transport
    text = transport.data[:].rstrip(b"\r\n \t") + b"\r\n" + "".join(lines).encode("utf-8", "replace")
    return Source(text, bag.name, f"{transport.note}, completed from the item's properties")


def known_fields(source: Source) -> set[bytes]:
    """Return the names of the fields in a header block, in lower case."""
    return {name.lower() for name in _FIELD.findall(source.lines)}


def _transport_headers(bag: PropertyMap) -> Source | None:
    found = bag.stream(0x007D)
    if found is None:
        return None
    _, source = found
    if found[0] != 0x001F:
        return source
    text = source.data[:].decode("utf-16-le", "replace").rstrip("\0")
    return Source(text.encode("utf-8", "replace"), bag.name, f"{source.note} as UTF-8")


def _fields(bag: PropertyMap, recipients: list[Address]) -> Iterable[tuple[str, str]]:
    origin = sender(bag)
    values = (
        ("From", str(origin) if origin else ""),
        ("To", addresses(recipients, TO) or bag.text(0x0E04)),
        ("Cc", addresses(recipients, CC) or bag.text(0x0E03)),
        ("Subject", bag.text(0x0037)),
        ("Date", date_text(bag.time(0x0039, 0x0E06))),
        ("Message-ID", bag.text(0x1035)),
        ("In-Reply-To", bag.text(0x1042)),
    )
    return [(name, field_line(name, value)) for name, value in values if value.strip()]


def addresses(recipients: list[Address], kind: int) -> str:
    """Return the recipients of one type as the value of an address field."""
    return ", ".join(str(each) for each in recipients if each.type == kind and (each.name or each.address))


def date_text(time: datetime | None) -> str:
    """Return a time in UTC as RFC 5322 3.3 writes it, empty for None."""
    if time is None or time.year < 1900:
        return ""
    day, month = _DAYS[time.weekday()], _MONTHS[time.month - 1]
    return f"{day}, {time.day:02} {month} {time.year} {time.hour:02}:{time.minute:02}:{time.second:02} +0000"


def field_line(name: str, value: str) -> str:
    """Return a header line; what would begin a line of its own becomes a blank."""
    return f"{name}: {_BREAKS.sub(' ', value).strip()}\r\n"
