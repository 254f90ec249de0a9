"""Building the tree of an Outlook item: parts in order, and what is inside them without recursion."""

from functools import cached_property
from typing import NamedTuple

from inspector.message.charset import CharsetStep, Decoded
from inspector.message.limits import MAX_OUTLOOK_DEPTH, MAX_OUTLOOK_PARTS, MAX_TEXT_BYTES
from inspector.message.outlook.compound_file import CompoundFile, Entry
from inspector.message.outlook.properties import PropertyBag
from inspector.message.outlook.property_map import PropertyMap
from inspector.message.part import Defect, Part
from inspector.message.source import Source, Span
from inspector.message.text import PartText

PROPERTIES_MEDIA = "application/x-mapi-properties"


class UnicodeText(Part):
    """A body that is UTF-16 text without a mark (PtypString), where offsets lead to the bytes of its stream."""

    @cached_property
    def text(self) -> PartText:
        """The body as text; trailing NULs do not count."""
        end = min(self.end, self.start + MAX_TEXT_BYTES)
        text = self.source.read(self.start, end).decode("utf-16-le", "replace").rstrip("\0")
        decoded = Decoded(text, "utf-16-le", CharsetStep.declared)
        return PartText(self.source, self.start, end, decoded, self.path, self.content_type == "text/html")


class EmbeddedItem(NamedTuple):
    """An item in a storage of the file that its attachment's properties `around` are in."""

    around: PropertyBag
    storage: Entry


class Pending(NamedTuple):
    """Something inside `carrier`, `depth` items deep, that is opened when what stands before it is read.

    It is one of an embedded item, the bytes of a message, or what the properties of a report tell of the message it
    is about.
    """

    carrier: Part
    depth: int
    item: EmbeddedItem | None = None
    content: Source | None = None
    report: PropertyMap | None = None


class TreeBuilder:
    """The state of reading one item: what was malformed, and what is still to be opened."""

    def __init__(self) -> None:
        self.defects: list[Defect] = []
        self.waiting: list[Pending] = []
        self.files: list[CompoundFile] = []
        self.parts = 0

    def later(self, pending: Pending) -> None:
        """Put something aside to be opened, the last first, unless it is too deep."""
        if pending.depth > MAX_OUTLOOK_DEPTH:
            carrier = pending.carrier
            self.note("too-deep", f"part {carrier.path} is inside too many items and was not opened", carrier)
        else:
            self.waiting.append(pending)

    def note(self, code: str, text: str, part: Part | None = None) -> None:
        """Tell of something malformed, once for each sentence."""
        if all(defect.text != text for defect in self.defects):
            self.defects.append(Defect(code, text, Span(part.source, part.start, part.end) if part else None))

    def has_room(self) -> bool:
        """Count one part more; False, with a warning, where there are too many."""
        self.parts += 1
        if self.parts > MAX_OUTLOOK_PARTS:
            self.note("too-many-parts", f"more than {MAX_OUTLOOK_PARTS} recipients and attachments, some not read")
            return False
        return True


def next_path(parent: Part | None) -> str:
    """Return the path of a part's next child, as `split` numbers them."""
    if parent is None:
        return "0"
    number = len(parent.children) + 1
    return str(number) if parent.parent is None and parent.path == "0" else f"{parent.path}.{number}"


def add_part(
    parent: Part,
    source: Source,
    label: str,
    media: str,
    parameters: dict[str, str] | None = None,
    properties: PropertyMap | None = None,
    kind: type[Part] = Part,
) -> Part:
    """Add a part whose body is the whole of `source`."""
    end = len(source)
    part = kind(source, 0, 0, 0, end, next_path(parent), parent, label=label, media=(media, parameters or {}))
    if properties is not None:
        part.properties = properties
    parent.children.append(part)
    return part


def add_bodiless(parent: Part, label: str, media: str, properties: PropertyMap, name: str = "") -> Part:
    """Add a part that is its property stream alone, with no body: a recipient, or the carrier of an item."""
    part = add_part(parent, properties.source, label, media, {"name": name} if name else None, properties)
    part.body_start = part.end
    return part


def add_message(carrier: Part | None, source: Source, label: str, properties: PropertyMap | None = None) -> Part:
    """Make a message of a header block alone: the root where `carrier` is None, else the carrier's child."""
    end = len(source)
    media: tuple[str, dict[str, str]] = ("application/vnd.ms-outlook", {})
    part = Part(source, 0, end, end, end, next_path(carrier), carrier, is_message=True, label=label, media=media)
    if properties is not None:
        part.properties = properties
    if carrier is not None:
        carrier.children.append(part)
    return part
