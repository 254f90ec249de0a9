"""What a report's properties tell of the message it is about (MS-OXOMSG 2.2.2), as a header block of its own."""

from inspector.message.outlook.header_text import Address, addresses, date_text, field_line, known_fields, smtp_address
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.tree_builder import add_bodiless, add_message
from inspector.message.part import EMBEDDED_MESSAGE_TYPES, HEADER_BLOCK_TYPES, Part
from inspector.message.source import Source

ORIGINAL_LABEL = "Original message, as the report's properties tell it"


def add_original(report: Part, bag: PropertyMap) -> None:
    """Add what properties tell of the original message: to the header of the attached one where that is poor.

    Where no message is attached it comes as a `text/rfc822-headers` part, as a report in MIME returns a header.
    """
    attached = next((part.children[0] for part in report.children if _returns_message(part)), None)
    if attached is None:
        lines = [line for _, line in _original_fields(bag)]
        if lines:
            source = Source("".join(lines).encode("utf-8", "replace"), bag.name, ORIGINAL_LABEL)
            add_message(add_bodiless(report, ORIGINAL_LABEL, "text/rfc822-headers", bag), source, ORIGINAL_LABEL)
    elif attached.header_end == attached.end:
        _complete(attached, bag)


def _returns_message(part: Part) -> bool:
    kind = part.content_type
    return bool(part.children) and (kind in EMBEDDED_MESSAGE_TYPES or kind in HEADER_BLOCK_TYPES)


def _complete(attached: Part, bag: PropertyMap) -> None:
    """Add what the report's properties know to a header without sender and id, as Exchange leaves it in a report."""
    known = known_fields(attached.source)
    if known & {b"from", b"message-id"}:
        return
    lines = [line for name, line in _original_fields(bag) if name.lower().encode() not in known]
    if not lines:
        return
    data = attached.source.data[:].rstrip(b"\r\n \t") + b"\r\n" + "".join(lines).encode("utf-8", "replace")
    note = f"{attached.source.note}, completed from the report's properties"
    attached.source = Source(data.lstrip(b"\r\n"), bag.name, note)
    attached.header_end = attached.body_start = attached.end = len(attached.source)


def _original_fields(bag: PropertyMap) -> list[tuple[str, str]]:
    """Return the fields' names and lines; none where neither subject nor id is known, as To alone says little."""
    subject = bag.text(0x0049)
    message_id = bag.text(0x1046, 0x1042, 0x1039).strip()
    message_id = message_id if message_id.startswith("<") and " " not in message_id else ""
    if not subject and not message_id:
        return []
    sender = Address(
        bag.text(0x005D, 0x005A),
        smtp_address(bag, 0, 0x0068, 0x0069) or smtp_address(bag, 0, 0x0066, 0x0067),
    )
    values = (
        ("From", addresses([sender], sender.type)),
        ("To", bag.text(0x0074)),
        ("Cc", bag.text(0x0073)),
        ("Subject", subject),
        ("Date", date_text(bag.time(0x004E))),
        ("Message-ID", message_id),
    )
    return [(name, field_line(name, value)) for name, value in values if value.strip()]
