"""One Outlook item, the contents of one storage, as a message of the tree (MS-OXMSG)."""

from collections.abc import Iterator

from inspector.message.outlook.assembly import ItemContent, add_item
from inspector.message.outlook.compound_file import CompoundFile, Entry
from inspector.message.outlook.message_class import item_label
from inspector.message.outlook.named_properties import property_names
from inspector.message.outlook.properties import (
    EMBEDDED_HEADER_BYTES,
    OTHER_HEADER_BYTES,
    PROPERTIES_STREAM,
    ROOT_HEADER_BYTES,
    PropertyBag,
)
from inspector.message.outlook.tree_builder import TreeBuilder
from inspector.message.part import Part

_RECIPIENT, _ATTACHMENT, _NAMED = "__RECIP_VERSION1.0_#", "__ATTACH_VERSION1.0_#", "__NAMEID_VERSION1.0"
_TEMPLATE = bytes.fromhex("46F0060000000000C000000000000046")

_OTHER_FILES = {
    "WORDDOCUMENT": "a Word document",
    "WORKBOOK": "an Excel workbook",
    "BOOK": "an Excel workbook",
    "POWERPOINT DOCUMENT": "a PowerPoint presentation",
    "VISIODOCUMENT": "a Visio drawing",
    "ENCRYPTEDPACKAGE": "an encrypted Office document",
    "\x05DIGITALSIGNATURE": "an installer package",
    "CATALOG": "a thumbnail cache",
}


class NotAnItem(ValueError):
    """An OLE file that is no Outlook item, or too damaged to be read as one; `cause` says why in a sentence."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


def add_stored_item(
    builder: TreeBuilder,
    file: CompoundFile,
    storage: Entry,
    name: str,
    carrier: Part | None = None,
    depth: int = 0,
    around: PropertyBag | None = None,
) -> Part:
    """Read the item in `storage`, as the root or as the child of the part that carries it.

    `around` are the properties of the attachment that holds it. What is inside its attachments waits in `builder`.
    Raises NotAnItem where the file's root storage holds no item.
    """
    bag = _item_properties(file, storage, name, around)
    label = item_label(bag.text(0x001A), storage.class_id == _TEMPLATE)
    return add_item(builder, carrier, ItemContent(bag, _rows(bag, _RECIPIENT), _rows(bag, _ATTACHMENT)), label, depth)


def _item_properties(file: CompoundFile, storage: Entry, name: str, around: PropertyBag | None) -> PropertyBag:
    if storage is not file.root:
        folder = f"{around.folder}{storage.name}/" if around else ""
        return PropertyBag(file, storage, name, EMBEDDED_HEADER_BYTES, around, folder)
    bag = PropertyBag(file, storage, name, ROOT_HEADER_BYTES)
    _check(bag)
    bag.names = property_names(file, bag.children.get(_NAMED))
    return bag


def _check(bag: PropertyBag) -> None:
    """Raise NotAnItem for a compound file that holds no item."""
    if PROPERTIES_STREAM in bag.children and len(bag):
        return
    if bag.text(0x001A) or bag.text(0x0037):
        return
    other = next((what for stream, what in _OTHER_FILES.items() if stream in bag.children), "")
    raise NotAnItem(f"the file is {other}, not an Outlook item" if other else _cause(bag))


def _cause(bag: PropertyBag) -> str:
    if bag.file.problems or not bag.children:
        return "the file is cut off or damaged: its directory names no properties of an Outlook item"
    return "the file is an OLE file but holds no Outlook item"


def _rows(bag: PropertyBag, prefix: str) -> Iterator[PropertyBag]:
    """Yield the properties of the recipients or of the attachments, in their order."""
    for key in sorted(key for key in bag.children if key.startswith(prefix)):
        entry = bag.children[key]
        if entry.is_storage:
            yield PropertyBag(bag.file, entry, bag.name, OTHER_HEADER_BYTES, bag, f"{bag.folder}{entry.name}/")
