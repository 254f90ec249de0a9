"""The bodies of an Outlook item: plain, HTML and RTF (MS-OXBBODY)."""

from inspector.message.limits import MAX_RTF_BYTES
from inspector.message.outlook.code_pages import charset_label
from inspector.message.outlook.encapsulation import de_encapsulate
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.rtf import BadRtf, decompress
from inspector.message.outlook.tree_builder import TreeBuilder, UnicodeText, add_part
from inspector.message.outlook.values import BINARY, STRING
from inspector.message.part import Part
from inspector.message.source import Source


def add_bodies(builder: TreeBuilder, item: Part, bag: PropertyMap) -> None:
    """Add the plain, the HTML and the RTF body, as far as the item has them, and what the RTF was made from."""
    before = len(item.children)
    _add_text(item, bag, 0x1000, "Plain text", "text/plain")
    _add_text(item, bag, 0x1013, "HTML text", "text/html")
    add_rtf(builder, item, bag)
    if len(item.children) == before:
        _add_text(item, bag, 0x1001, "Text of the report", "text/plain")


def _add_text(item: Part, bag: PropertyMap, property_id: int, label: str, media: str) -> None:
    found = bag.stream(property_id)
    if found is None:
        return
    property_type, source = found
    if property_type == STRING:
        add_part(item, source, label, media, {"charset": "utf-16le"}, kind=UnicodeText)
        return
    charset = _html_charset(bag) if property_type == BINARY else bag.charset
    part = add_part(item, source, label, media, {"charset": charset} if charset else None)
    part.end = len(source.data[:].rstrip(b"\0"))


def _html_charset(bag: PropertyMap) -> str | None:
    """Return the charset of an HTML body that is binary: its page is PidTagInternetCodepage (MS-OXCMSG 2.2.1.56.9)."""
    page = bag.number(0x3FDE)
    return (charset_label(page) if page else None) or bag.charset


def add_rtf(builder: TreeBuilder, item: Part, bag: PropertyMap) -> None:
    """Add the RTF body, and as its child the HTML or text that it was made from (MS-OXRTFEX)."""
    found = bag.stream(0x1009)
    if found is None:
        return
    source = found[1]
    part = add_part(item, source, "RTF text, compressed", "application/rtf")
    try:
        rtf = decompress(source.data[:], MAX_RTF_BYTES)
    except BadRtf as error:
        builder.note("bad-rtf", f"the RTF body cannot be read: {error}", part)
        return
    if len(rtf) >= MAX_RTF_BYTES:
        builder.note("long-rtf", f"the RTF body was read up to {MAX_RTF_BYTES} bytes", part)
    content = de_encapsulate(rtf)
    if content.text.strip():
        made = Source(content.text.encode("utf-8", "replace"), bag.name, f"part {part.path}, taken out of RTF")
        label = "HTML text, from RTF" if content.is_html else "Plain text, from RTF"
        add_part(part, made, label, "text/html" if content.is_html else "text/plain", {"charset": "utf-8"})
