"""The attachments of an Outlook item (MS-OXCMSG 2.2.2)."""

import re

from inspector.message.outlook.compound_file import MAGIC
from inspector.message.outlook.properties import PropertyBag
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.tnef import MAGIC as TNEF_MAGIC
from inspector.message.outlook.tree_builder import (
    PROPERTIES_MEDIA,
    EmbeddedItem,
    Pending,
    TreeBuilder,
    add_bodiless,
    add_part,
)
from inspector.message.part import EMBEDDED_MESSAGE_TYPES, HEADER_BLOCK_TYPES, TEXTUAL_MESSAGE_TYPES, Part

_EMBEDDED_ITEM, _OLE_OBJECT = 5, 6
_SNIFFED_BYTES = 2048

# Outlook names what had no name ATT00001.txt, ATT00001.dat or details.txt, and may forget the media type.
_UNTOLD = frozenset({"", "text/plain", "application/octet-stream"})
_STATUS_FIELDS = re.compile(
    rb"^(?:final-recipient|original-recipient|reporting-mta)[ \t]*:[ \t]*[\w-]+[ \t]*;", re.MULTILINE | re.IGNORECASE
)
_HEADER_FIELDS = re.compile(rb"^(?:received|return-path|message-id|from|to|subject|date)[ \t]*:", re.MULTILINE | re.I)
_FIELD_FIRST = re.compile(rb"\s*[!-9;-~]+[ \t]*:")

_MEDIA_BY_EXTENSION = {
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "txt": "text/plain",
    "log": "text/plain",
    "htm": "text/html",
    "html": "text/html",
    "ics": "text/calendar",
    "vcf": "text/vcard",
    "csv": "text/csv",
    "xml": "text/xml",
    "pdf": "application/pdf",
    "zip": "application/zip",
    "gz": "application/gzip",
    "png": "image/png",
    "gif": "image/gif",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "bmp": "image/bmp",
    "svg": "image/svg+xml",
    "rtf": "application/rtf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "p7m": "application/pkcs7-mime",
    "p7s": "application/pkcs7-signature",
    "dat": "application/octet-stream",
}
_TNEF_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})


def add_attachment(builder: TreeBuilder, parent: Part, bag: PropertyMap, depth: int) -> None:
    """Add one attachment; what is a message in it is put aside to be opened as its child."""
    name = bag.text(0x3707, 0x3704, 0x3001, 0x370C).strip()
    method = bag.number(0x3705)
    if isinstance(bag, PropertyBag) and method != _OLE_OBJECT and (storage := bag.storage(0x3701)):
        carrier = add_bodiless(parent, _label("Attached message", name), "message/rfc822", bag)
        builder.later(Pending(carrier, depth, item=EmbeddedItem(bag, storage)))
        return
    found = bag.stream(0x3701)
    if found is None:
        add_bodiless(parent, _label("Attachment", name), _stated_media(bag, name) or PROPERTIES_MEDIA, bag, name)
        return
    source = found[1]
    head = source.read(0, _SNIFFED_BYTES)
    if method == _EMBEDDED_ITEM and head[:4] == TNEF_MAGIC:
        carrier = add_part(parent, source, _label("Attached message", name), "message/rfc822", properties=bag)
        builder.later(Pending(carrier, depth, content=source))
        return
    media = attachment_media(_stated_media(bag, name), head)
    parameters = {"name": name} if name else {}
    charset = bag.text(0x371B).strip()
    if charset:
        parameters["charset"] = charset
    part = add_part(parent, source, _label("Attachment", name), media, parameters, bag)
    if method != _OLE_OBJECT and holds_message(media, head):
        builder.later(Pending(part, depth, content=source))


def _label(what: str, name: str) -> str:
    return f"{what}: {name}" if name else what


def _stated_media(bag: PropertyMap, name: str) -> str:
    stated = bag.text(0x370E).partition(";")[0].strip().lower()
    if stated and stated not in _UNTOLD:
        return stated
    return stated_by_name(name) or stated


def stated_by_name(name: str) -> str:
    """Return the media type that a file name's ending tells, empty where it tells none."""
    return _MEDIA_BY_EXTENSION.get(name.rpartition(".")[2].lower(), "") if "." in name else ""


def attachment_media(stated: str, head: bytes) -> str:
    """Return the media type of an attachment: the stated one, unless its bytes are known to be something better.

    Delivery-status fields (RFC 3464) and header blocks arrive as text or with no type at all.
    """
    if stated not in _UNTOLD:
        return stated
    if head[:8] == MAGIC:
        return "application/vnd.ms-outlook"
    if head[:4] == TNEF_MAGIC:
        return "application/ms-tnef"
    if _FIELD_FIRST.match(head):
        if _STATUS_FIELDS.search(head):
            return "message/delivery-status"
        if len({found.lower() for found in _HEADER_FIELDS.findall(head)}) >= 3:
            return "message/rfc822"
    return stated or "application/octet-stream"


def holds_message(media: str, head: bytes) -> bool:
    """Whether an attachment is opened as a message of its own."""
    if head[:8] == MAGIC:
        return media in ("application/vnd.ms-outlook", "application/octet-stream")
    if media in _TNEF_TYPES:
        return head[:4] == TNEF_MAGIC
    if media in EMBEDDED_MESSAGE_TYPES or media in HEADER_BLOCK_TYPES:
        return True
    return media.startswith("multipart/") and media not in TEXTUAL_MESSAGE_TYPES
