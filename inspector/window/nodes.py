"""The tree of an inspection: recipients, parts, header fields and hops, grown when somebody opens them."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from inspector.bounce.hops import Hop, hops_of
from inspector.bounce.report import Inspection, Recipient
from inspector.message.header import decode_value
from inspector.message.part import EMBEDDED_MESSAGE_TYPES, HEADER_BLOCK_TYPES, HeaderField, Part, Property
from inspector.message.source import Span
from inspector.window.language import number_text, size_text, translate
from inspector.window.node import BodyOf, FieldOf, HeaderOf, Journey, Node, PropertyOf, Recipients
from inspector.window.part_words import words_for

# From here on recipients share one row that opens.
GROUPED_FROM = 2

# The size of a larger encoded body is estimated: decoding it for a column of the tree would hold up the window.
MEASURED_UP_TO_BYTES = 1024 * 1024

MAX_TITLE_CHARACTERS = 200

NOTICES = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})


class _Place(NamedTuple):
    """What the rows below one message share: the inspection, and the message's own hops."""

    inspection: Inspection
    hops: tuple[Hop, ...]
    is_inside: bool = False

    @property
    def is_report(self) -> bool:
        """Whether the parts are those of a report, not of a message inside it or of an ordinary one."""
        return not self.is_inside and self.inspection.report.kind in NOTICES

    def is_returned(self, part: Part) -> bool:
        """Whether a part carries the message that bounced."""
        original = self.inspection.report.original
        return original is not None and (part is original or original in part.children)


def root_node(inspection: Inspection) -> Node:
    """Return the row of the message itself."""
    root = inspection.message.root
    hops = tuple(hops_of(inspection))
    sent = tuple(each for each in hops if each.part == "original")
    place = _Place(inspection, tuple(each for each in hops if each.part != "original"))

    def grow() -> Iterator[Node]:
        yield from _recipient_rows(inspection.report.recipients)
        if sent:
            yield _journey_node(sent, True)
        yield from _rows_below(root, place)

    title = root.header(b"subject") or root.label or translate("Parts", "Message without a subject")
    size = inspection.message.size
    kind = translate("Parts", "E-mail message")
    return Node(title[:MAX_TITLE_CHARACTERS], kind, "message", root, _whole(root), lambda: size, grow)


def _recipient_rows(recipients: tuple[Recipient, ...]) -> Iterator[Node]:
    if len(recipients) < GROUPED_FROM:
        yield from map(recipient_node, recipients)
        return
    title = translate("Parts", "Recipients: {count}").format(count=number_text(len(recipients)))
    kind = translate("Parts", "All recipients")
    yield Node(
        title,
        kind,
        "recipients",
        Recipients(recipients),
        grow=lambda: map(partial(recipient_node, is_grouped=True), recipients),
    )


def recipient_node(recipient: Recipient, is_grouped: bool = False) -> Node:
    """Return the row of one recipient; below the row of all recipients the address alone names it."""
    address = recipient.address or recipient.original_recipient
    name = address.value if address else translate("Parts", "not named")
    name = name[:MAX_TITLE_CHARACTERS]
    title = name if is_grouped else translate("Parts", "Recipient {address}").format(address=name)
    codes = [str(fact.value) for fact in (recipient.reply_code, recipient.status) if fact is not None]
    fact = address or recipient.diagnostic
    mark = recipient.action.value if recipient.action else ""
    kind = " ".join(codes) or translate("Parts", "no code")
    return Node(title, kind, "recipient", recipient, fact.span if fact else None, mark=mark)


def _journey_node(hops: tuple[Hop, ...], is_original: bool, is_report: bool = True) -> Node:
    if is_original:
        title = translate("Parts", "Journey of your message")
    elif is_report:
        title = translate("Parts", "Journey of the report")
    else:
        title = translate("Parts", "Journey of this message")
    kind = translate("Parts", "Hops: {count}").format(count=number_text(len(hops)))

    def grow() -> Iterator[Node]:
        return (_hop_node(number, hop) for number, hop in enumerate(hops, 1))

    return Node(title, kind, "journey", Journey(hops, is_original), grow=grow)


def _hop_node(number: int, hop: Hop) -> Node:
    unknown = translate("Parts", "unknown")
    title = translate("Parts", "Hop {number}: {sender} → {receiver}").format(
        number=number_text(number), sender=hop.from_ or unknown, receiver=hop.by or unknown
    )
    return Node(title, hop.with_ or translate("Parts", "Hop"), "hop", hop, hop.span)


def _rows_below(part: Part, place: _Place) -> Iterator[Node]:
    """Yield what a message or another part holds: its parts, its header, its properties, its hops."""
    first_text = True
    for child in part.children:
        is_text = child.content_type.startswith(("text/", "multipart/")) and not _carries_message(child)
        yield _part_node(child, place, first_text and is_text)
        first_text = first_text and not is_text
    if part.is_message and not part.children and part.end > part.body_start:
        yield _body_node(part, place)
    if part.fields and part.is_message:
        yield _header_node(part)
    if part.properties:
        yield _properties_node(part)
    if place.hops and part is place.inspection.message.root:
        yield _journey_node(place.hops, False, place.is_report)


def _header_node(part: Part) -> Node:
    kind = translate("Parts", "Lines: {count}").format(count=number_text(len(part.fields)))
    return Node(
        translate("Parts", "Header lines"),
        kind,
        "headers",
        HeaderOf(part),
        Span(part.source, part.start, part.header_end),
        lambda: part.header_end - part.start,
        lambda: map(partial(_field_node, part), part.fields),
    )


def _field_node(part: Part, place: HeaderField) -> Node:
    name = part.source.read(place.start, place.start + len(place.name)).decode("ascii", "replace")
    value = decode_value(part.raw_value(place))
    return Node(
        f"{name}: {value[:MAX_TITLE_CHARACTERS]}",
        translate("Parts", "Header field"),
        "",
        FieldOf(part, place),
        Span(part.source, place.start, place.end),
        lambda: place.end - place.start,
    )


def _properties_node(part: Part) -> Node:
    properties = tuple(part.properties.values())
    kind = translate("Parts", "Properties: {count}").format(count=number_text(len(properties)))
    title = translate("Parts", "Outlook properties")
    return Node(title, kind, "headers", HeaderOf(part), grow=lambda: map(partial(_property_node, part), properties))


def _property_node(part: Part, item: Property) -> Node:
    value = size_text(len(item.value)) if isinstance(item.value, bytes) else str(item.value)[:MAX_TITLE_CHARACTERS]
    return Node(
        f"{item.name}: {value}",
        translate("Parts", "Outlook property"),
        "",
        PropertyOf(part, item),
        Span(item.source, item.start, item.end),
        lambda: item.end - item.start,
    )


def _body_node(part: Part, place: _Place) -> Node:
    words = words_for(part.content_type)
    is_report = place.is_report and part is place.inspection.message.root and part.is_text
    title = translate("Parts", "Report for people") if is_report else words.title
    icon = "report-human" if is_report else words.icon
    span = Span(part.source, part.body_start, part.end)
    return Node(title, part.content_type, icon, BodyOf(part), span, measured(part))


def _part_node(part: Part, place: _Place, is_first_text: bool) -> Node:
    inner = part.children[0] if part.children and _carries_message(part) else part
    icon = words_for(part.content_type).icon
    if is_first_text and place.is_report and not part.children:
        icon = "report-human"
    elif place.is_returned(part):
        icon = "original" if part.content_type not in HEADER_BLOCK_TYPES else "original-headers"
    below = place._replace(is_inside=True) if _carries_message(part) or is_first_text else place
    title = part_title(part, place, is_first_text)
    return Node(title, part.content_type, icon, inner, _whole(part), measured(part), _growth(inner, part, below))


def _growth(inner: Part, carrier: Part, place: _Place) -> Callable[[], Iterator[Node]] | None:
    """Return how a part grows, None where nothing is below it: the header lines of a mere MIME part say little."""
    if carrier.content_type in HEADER_BLOCK_TYPES and inner is not carrier and not inner.children:
        return lambda: map(partial(_field_node, inner), inner.fields)
    if not inner.children and not inner.properties and not (inner.is_message and inner.fields):
        return None
    return lambda: _rows_below(inner, place)


def part_title(part: Part, place: _Place, is_first_text: bool) -> str:
    """Return what a part is called in the tree."""
    if place.is_returned(part):
        if part.content_type in HEADER_BLOCK_TYPES:
            return translate("Parts", "Your original message (headers only)")
        return translate("Parts", "Your original message")
    if is_first_text and place.is_report:
        if part.content_type == "text/html":
            return translate("Parts", "Report for people (HTML)")
        return translate("Parts", "Report for people")
    words = words_for(part.content_type)
    name = part.file_name or part.label
    return f"{words.title}: {name[:MAX_TITLE_CHARACTERS]}" if name else words.title


def _carries_message(part: Part) -> bool:
    return part.content_type in EMBEDDED_MESSAGE_TYPES or part.content_type in HEADER_BLOCK_TYPES


def _whole(part: Part) -> Span:
    return Span(part.source, part.start, part.end)


def measured(part: Part) -> Callable[[], int]:
    """Return a function that tells the size in bytes of a part's content, with its transfer encoding undone."""

    def measure() -> int:
        length = part.end - part.body_start
        if not part.is_encoded:
            return length
        if length <= MEASURED_UP_TO_BYTES:
            return len(part.decoded)
        return length * 3 // 4 if part.encoding == "base64" else length

    return measure
