"""An item's properties, recipients and attachments put together as a message of the tree."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from inspector.message.outlook.attachment import add_attachment
from inspector.message.outlook.body import add_bodies
from inspector.message.outlook.header_text import Address, header_source, received_by, smtp_address
from inspector.message.outlook.message_class import report_action
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.outlook.tree_builder import PROPERTIES_MEDIA, Pending, TreeBuilder, add_bodiless, add_message
from inspector.message.part import Part

# What a delivery report's recipient has and an ordinary one lacks (MS-OXOMSG 2.2.2, MS-OXCMAIL 2.2.3.7.1).
REPORT_PROPERTIES = (0x0C20, 0x0C1B, 0x0C04, 0x0C05, 0x0C21, 0x0032, 0x0010)


class ItemContent(NamedTuple):
    """What an item is made of, whichever format keeps it; rows are read one by one."""

    item: PropertyMap
    recipients: Iterable[PropertyMap]
    attachments: Iterable[PropertyMap]


def add_item(builder: TreeBuilder, carrier: Part | None, content: ItemContent, label: str, depth: int) -> Part:
    """Add an item as the root or as the child of the part that carries it.

    Its children are the bodies, the recipients and the attachments. What is inside attachments waits in `builder`.
    """
    item = content.item
    rows = [row for row in content.recipients if builder.has_room()]
    recipients = [_address(row) for row in rows]
    is_report = report_action(item.text(0x001A)) is not None
    header = header_source(item, _addressees(item, rows, recipients) if is_report else recipients)
    part = add_message(carrier, header, label, item)
    add_bodies(builder, part, item)
    for row, address in zip(rows, recipients, strict=True):
        add_bodiless(part, f"Recipient: {address}", PROPERTIES_MEDIA, row)
    if is_report:
        builder.later(Pending(part, depth, report=item))
    for attachment in content.attachments:
        if not builder.has_room():
            break
        add_attachment(builder, part, attachment, depth + 1)
    return part


def _address(row: PropertyMap) -> Address:
    name = row.text(0x3001, 0x5FF6, 0x3A20)
    return Address(name, smtp_address(row, 0x39FE, 0x3002, 0x3003), row.number(0x0C15) or 1)


def _addressees(item: PropertyMap, rows: Sequence[PropertyMap], recipients: list[Address]) -> list[Address]:
    """Return to whom a report went: not the failed recipients, which a store's report has in its recipient table."""
    if not any(property_id in row for row in rows for property_id in REPORT_PROPERTIES):
        return recipients
    addressee = received_by(item)
    return [addressee] if addressee else []
