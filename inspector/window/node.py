"""One row of the tree of parts: what it is called and what it stands for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from inspector.bounce.hops import Hop
from inspector.bounce.report import Recipient
from inspector.message.part import HeaderField, Part, Property
from inspector.message.source import Span


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A header field and the part whose header it stands in."""

    part: Part
    place: HeaderField


@dataclass(frozen=True, slots=True)
class HeaderOf:
    """The whole header of a part."""

    part: Part


@dataclass(frozen=True, slots=True)
class BodyOf:
    """The body of a message that has no parts."""

    part: Part


@dataclass(frozen=True, slots=True)
class PropertyOf:
    """A property of an Outlook item and the part that has it."""

    part: Part
    property: Property


@dataclass(frozen=True, slots=True)
class Recipients:
    """All recipients together."""

    recipients: tuple[Recipient, ...]


@dataclass(frozen=True, slots=True)
class Journey:
    """All hops of one message."""

    hops: tuple[Hop, ...]
    is_original: bool


Subject = Part | Recipient | Recipients | Hop | Journey | FieldOf | HeaderOf | BodyOf | PropertyOf


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One row of the tree.

    `type` names its kind in words, `icon` is empty where an icon would be noise, `span` is its place in a source,
    `measure` tells its size in bytes where it has one, and `grow` yields its children when somebody opens it, which
    may be very many and very deep.
    """

    title: str
    type: str
    icon: str
    subject: Subject
    span: Span | None = None
    measure: Callable[[], int] | None = None
    grow: "Callable[[], Iterator[Node]] | None" = None
    mark: str = ""
