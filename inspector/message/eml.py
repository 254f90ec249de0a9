"""Messages as source (RFC 5322), in a file of their own or as a piece of a larger one."""

from inspector.message.limits import MAX_OPENED_ATTACHMENT_BYTES
from inspector.message.part import Defect, Message, Part
from inspector.message.source import Source, Span
from inspector.message.split import split

_ITEM_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef", "application/vnd.ms-outlook"})
_UNTOLD_TYPES = frozenset({"application/octet-stream", "application/x-unknown", "application/unknown"})


def message_at(source: Source, start: int, end: int, form: str, index: int = 0) -> Message:
    """Split the message in bytes [start, end) of `source`, Outlook items attached to it included."""
    root, defects = split(source, start, end)
    for part in root.walk():
        if not part.children and _may_hold_item(part):
            defects += _open_item(part)
    return Message(root, form, source.name, index, end - start, tuple(defects))


def read_message(source: Source) -> Message:
    """Read a source that holds one message."""
    return message_at(source, 0, len(source), "eml")


def _may_hold_item(part: Part) -> bool:
    kind = part.content_type
    if kind[:11] != "application":
        return False
    if kind in _ITEM_TYPES:
        return True
    return kind in _UNTOLD_TYPES and (part.file_name or "").lower().endswith((".msg", ".oft", "winmail.dat"))


def _open_item(part: Part) -> list[Defect]:
    from inspector.message.outlook.item import open_attachment

    if part.end - part.body_start > MAX_OPENED_ATTACHMENT_BYTES:
        text = f"part {part.path} is larger than {MAX_OPENED_ATTACHMENT_BYTES >> 20} MB and was not opened"
        return [Defect("attachment-not-opened", text, Span(part.source, part.body_start, part.end))]
    return open_attachment(part)
