"""Opening Outlook files: .msg and .oft items, and what stands inside them."""

from inspector.message.outlook.assembly import ItemContent, add_item
from inspector.message.outlook.compound_file import MAGIC, CompoundFile, CompoundFileError
from inspector.message.outlook.message_class import item_label
from inspector.message.outlook.original import add_original
from inspector.message.outlook.storage_item import NotAnItem, add_stored_item
from inspector.message.outlook.tnef import MAGIC as TNEF_MAGIC
from inspector.message.outlook.tnef import parse_tnef
from inspector.message.outlook.tree_builder import Pending, TreeBuilder
from inspector.message.part import HEADER_BLOCK_TYPES, Defect, Part
from inspector.message.source import Buffer, Source
from inspector.message.split import split

__all__ = ["NotAnItem", "is_msg", "is_tnef", "open_attachment", "read_msg", "read_tnef"]


def is_msg(head: bytes) -> bool:
    """Whether a file that begins with these bytes is an OLE file, as every .msg is; it may still be another kind."""
    return head[:8] == MAGIC


def is_tnef(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a TNEF stream (winmail.dat)."""
    return head[:4] == TNEF_MAGIC


def read_msg(data: Buffer, name: str) -> tuple[Part, list[Defect]]:
    """Read an Outlook item into its tree; malformed places come as defects.

    The root's source is its header block: the transport headers, or fields made from the item's properties. Its
    children are the bodies, the recipients and the attachments; each part has its `properties`. Raises NotAnItem.
    """
    builder = TreeBuilder()
    root = _add_file(builder, data, name, None, 0)
    _open_waiting(builder, name)
    return root, builder.defects


def read_tnef(data: Buffer, name: str) -> tuple[Part, list[Defect]]:
    """Read a TNEF stream (winmail.dat) into the same tree as an item file. Raises NotAnItem."""
    if not is_tnef(data[:4]):
        raise NotAnItem("the file is no TNEF stream (winmail.dat)")
    builder = TreeBuilder()
    root = _add_tnef(builder, Source(data, name), None, 0)
    _open_waiting(builder, name)
    return root, builder.defects


def open_attachment(part: Part) -> list[Defect]:
    """Open a leaf part that holds an item file or a TNEF stream, in any message: the item becomes its child.

    Returns what was malformed. A part that holds neither is left as it is.
    """
    content = part.decoded
    head = content.read(0, 8)
    if part.children or not (is_msg(head) or is_tnef(head)):
        return []
    builder = TreeBuilder()
    builder.later(Pending(part, 1, content=content))
    _open_waiting(builder, part.source.name)
    return builder.defects


def _add_file(builder: TreeBuilder, data: Buffer, name: str, carrier: Part | None, depth: int) -> Part:
    try:
        file = CompoundFile(data)
    except CompoundFileError as error:
        raise NotAnItem(f"the file cannot be read as an Outlook item: {error}") from None
    builder.files.append(file)
    return add_stored_item(builder, file, file.root, name, carrier, depth)


def _add_tnef(builder: TreeBuilder, source: Source, carrier: Part | None, depth: int) -> Part:
    found = parse_tnef(source)
    content = ItemContent(found.item, found.recipients, found.attachments)
    part = add_item(builder, carrier, content, item_label(found.item.text(0x001A)), depth)
    if not found.is_whole:
        builder.note("damaged-tnef", "the TNEF stream (winmail.dat) is cut off or damaged", part)
    return part


def _open_waiting(builder: TreeBuilder, name: str) -> None:
    while builder.waiting:
        pending = builder.waiting.pop()
        if pending.content is not None:
            _open_content(builder, pending, pending.content, name)
        elif pending.item is not None:
            around, storage = pending.item
            add_stored_item(builder, around.file, storage, name, pending.carrier, pending.depth, around)
        elif pending.report is not None:
            add_original(pending.carrier, pending.report)
    for file in builder.files:
        for problem in file.problems:
            builder.note("damaged-file", problem)


def _open_content(builder: TreeBuilder, pending: Pending, content: Source, name: str) -> None:
    """Open an attachment that is a message of its own: an item as a file, or what MIME holds."""
    carrier = pending.carrier
    if is_msg(content.read(0, 8)):
        try:
            _add_file(builder, content.data, name, carrier, pending.depth)
        except NotAnItem as error:
            builder.note("unreadable-attachment", f"part {carrier.path}: {error.cause}", carrier)
        return
    if is_tnef(content.read(0, 4)):
        _add_tnef(builder, content, carrier, pending.depth)
        return
    root, defects = split(content)
    if carrier.content_type not in HEADER_BLOCK_TYPES:
        builder.defects += defects
    graft(carrier, root)


def graft(carrier: Part, root: Part) -> None:
    """Make the tree of a message the child of the part that carries it, and number its parts as such."""
    root.path = len(carrier.children) + 1
    root.parent = carrier
    carrier.children.append(root)
