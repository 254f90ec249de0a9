"""The fields of the message that bounced, and of the notification itself."""

from typing import NamedTuple

from inspector.message.address import decode_addresses
from inspector.message.date import parse_date, rfc3339
from inspector.message.part import Part


class Envelope(NamedTuple):
    """What a header says of a message: addresses alone, the date as RFC 3339, the id without brackets."""

    subject: str | None = None
    from_: str | None = None
    to: tuple[str, ...] = ()
    date: str | None = None
    message_id: str | None = None


def envelope_of(part: Part | None) -> Envelope:
    """Read the fields of a header; all is None where there is no header."""
    if part is None:
        return Envelope()
    sender = decode_addresses(part.raw_header(b"from"))
    date = parse_date(part.header(b"date") or "")
    message_id = (part.header(b"message-id") or "").strip()
    return Envelope(
        part.header(b"subject") or None,
        next((each.address for each in sender if each.address), None),
        tuple(each.address for each in decode_addresses(part.raw_header(b"to")) if each.address),
        rfc3339(date) if date else None,
        message_id.strip("<> ") or None,
    )
