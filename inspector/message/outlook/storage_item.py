"""One Outlook item, the contents of one storage, as a message of the tree (MS-OXMSG)."""

from collections.abc import Iterable

from inspector.message.outlook.attachment import add_attachment
from inspector.message.outlook.body import add_bodies
from inspector.message.outlook.compound_file import CompoundFile, Entry
from inspector.message.outlook.header_text import Address, header_source, received_by, smtp_address
from inspector.message.outlook.message_class import item_label, report_action
from inspector.message.outlook.named_properties import property_names
from inspector.message.outlook.properties import (
    EMBEDDED_HEADER_BYTES,
    OTHER_HEADER_BYTES,
    PROPERTIES_STREAM,
    ROOT_HEADER_BYTES,
    PropertyBag,
)
from inspector.message.outlook.tree_builder import PROPERTIES_MEDIA, Pending, TreeBuilder, add_bodiless, add_message
from inspector.message.part import Part

_RECIPIENT, _ATTACHMENT, _NAMED = "__RECIP_VERSION1.0_#", "__ATTACH_VERSION1.0_#", "__NAMEID_VERSION1.0"
_TEMPLATE = bytes.fromhex("46F0060000000000C000000000000046")

# What a delivery report's recipient has and an ordinary one lacks (MS-OXOMSG 2.2.2, MS-OXCMAIL 2.2.3.7.1).
REPORT_PROPERTIES = (0x0C20, 0x0C1B, 0x0C04, 0x0C05, 0x0C21, 0x0032, 0x0010)

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


def add_item(
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
    rows = [
        PropertyBag(file, entry, name, OTHER_HEADER_BYTES, bag, f"{bag.folder}{entry.name}/")
        for entry in _in_order(bag, _RECIPIENT)
        if builder.has_room()
    ]
    recipients = [_address(row) for row in rows]
    message_class = bag.text(0x001A)
    is_report = report_action(message_class) is not None
    header = header_source(bag, _addressees(bag, rows, recipients) if is_report else recipients)
    part = add_message(carrier, header, item_label(message_class, storage.class_id == _TEMPLATE), bag)
    add_bodies(builder, part, bag)
    for row, address in zip(rows, recipients, strict=True):
        add_bodiless(part, f"Recipient: {address}", PROPERTIES_MEDIA, row)
    if is_report:
        builder.later(Pending(part, depth, bag))
    for entry in _in_order(bag, _ATTACHMENT):
        if not builder.has_room():
            break
        attachment = PropertyBag(file, entry, name, OTHER_HEADER_BYTES, bag, f"{bag.folder}{entry.name}/")
        add_attachment(builder, part, attachment, depth + 1)
    return part


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


def _in_order(bag: PropertyBag, prefix: str) -> Iterable[Entry]:
    names = sorted(name for name in bag.children if name.startswith(prefix))
    return (bag.children[name] for name in names if bag.children[name].is_storage)


def _address(row: PropertyBag) -> Address:
    name = row.text(0x3001, 0x5FF6, 0x3A20)
    return Address(name, smtp_address(row, 0x39FE, 0x3002, 0x3003), row.number(0x0C15) or 1)


def _addressees(bag: PropertyBag, rows: list[PropertyBag], recipients: list[Address]) -> list[Address]:
    """Return to whom a report went: not the failed recipients, which a store's report has in its recipient table."""
    if not any(property_id in row for row in rows for property_id in REPORT_PROPERTIES):
        return recipients
    addressee = received_by(bag)
    return [addressee] if addressee else []
