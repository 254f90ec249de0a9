"""The tree of parts that a message is made of."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from inspector.message.header import decode_value
from inspector.message.lazy import lazy
from inspector.message.limits import MAX_HEADER_BYTES
from inspector.message.parameters import parse_parameters
from inspector.message.pattern import pattern
from inspector.message.record import Record
from inspector.message.source import Source, Span
from inspector.message.text import PartText, text_of
from inspector.message.transfer import decode_transfer

# A field and its folded lines (RFC 5322 2.2); a line that is neither is passed over, so that fields after it count.
_FIELD = rb"([!-9;-~]+)[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)"
_FIELD_AT = pattern(_FIELD)
# The line end in front is what the pattern is quick to look for; a value ends before the next one.
_NEXT_FIELDS = pattern(rb"\n" + _FIELD)
_AFTER_NAME = pattern(rb"[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)")

TEXTUAL_MESSAGE_TYPES = frozenset(
    {
        "message/delivery-status",
        "message/global-delivery-status",
        "message/feedback-report",
        "message/disposition-notification",
        "message/global-disposition-notification",
        "message/tracking-status",
        "text/rfc822-headers",
        "message/global-headers",
    }
)
EMBEDDED_MESSAGE_TYPES = frozenset({"message/rfc822", "message/global", "message/news"})
HEADER_BLOCK_TYPES = frozenset({"text/rfc822-headers", "message/global-headers", "message/rfc822-headers"})


class HeaderField(NamedTuple):
    """One header field as byte offsets in its source: name at `start`, value from `value_start` up to `end`."""

    name: bytes
    start: int
    value_start: int
    end: int


class Defect(NamedTuple):
    """Something malformed that was read all the same: a slug, a sentence and the place."""

    code: str
    text: str
    span: Span | None


class Property(NamedTuple):
    """One MAPI property of an Outlook item (MS-OXCDATA 2.11): its id, type, canonical name and value.

    `value` is str, int, bytes, bool or datetime; its bytes are [start, end) of the stream `source`.
    """

    tag: int
    type: int
    name: str
    value: object
    source: Source
    start: int
    end: int


class Part:
    """One node of the tree: byte offsets of its header block and body in `source`, and its children.

    The header block is [start, header_end), the body [body_start, end). `media` is the media type and its parameters
    where something other than a Content-Type field tells it, `label` what a person may call the part, and `properties`
    those of an Outlook item by their ids.
    """

    properties: Mapping[int, Property] = MappingProxyType({})

    def __init__(
        self,
        source: Source,
        start: int,
        header_end: int,
        body_start: int,
        end: int,
        place: str | int = "0",
        parent: "Part | None" = None,
        *,
        is_message: bool = False,
        label: str = "",
        media: tuple[str, Mapping[str, str]] | None = None,
    ) -> None:
        self.source = source
        self.start = start
        self.header_end = header_end
        self.body_start = body_start
        self.end = end
        self.place = place
        self.parent = parent
        self.children: list[Part] = []
        self.is_message = is_message
        self.label = label
        self.media = media

    @property
    def path(self) -> str:
        """The numbers of the part and of those it is in, as IMAP does (RFC 9051 6.4.5.1); `0` for the root.

        `place` is a whole path, or the part's number among its parent's children: paths of parts 10,000 levels deep
        take 200 MB together, so they are made when they are asked for.
        """
        place, part = self.place, self
        numbers = []
        while isinstance(place, int) and part.parent is not None:
            numbers.append(str(place))
            part = part.parent
            place = part.place
        if not (numbers and part.parent is None and place == "0"):
            numbers.append(str(place))
        return ".".join(reversed(numbers))

    @path.setter
    def path(self, value: str | int) -> None:
        self.place = value

    @lazy
    def fields(self) -> list[HeaderField]:
        """The header fields in order, repeated ones too."""
        if self.header_end <= self.start:
            # Without a header nothing needs to be read: an Outlook attachment is a part whose source is read late.
            return []
        lines = self.source.lines
        start, end = self.start, min(self.header_end, self.start + MAX_HEADER_BYTES)
        found: list[HeaderField] = []
        first = _FIELD_AT.match(lines, start, end)
        if first:
            found.append(HeaderField(first[1].lower(), start, first.start(2), first.end()))
            start = first.end()
        make = tuple.__new__
        for each in _NEXT_FIELDS.finditer(lines, start, end):
            value_start, value_end = each.span(2)
            found.append(make(HeaderField, (each[1].lower(), each.start() + 1, value_start, value_end)))
        return found

    @property
    def has_fields(self) -> bool:
        """Whether there is a header field at all."""
        start, end = self.start, min(self.header_end, self.start + MAX_HEADER_BYTES)
        if end <= start:
            return False
        lines = self.source.lines
        return _FIELD_AT.match(lines, start, end) is not None or _NEXT_FIELDS.search(lines, start, end) is not None

    @lazy
    def _lower_header(self) -> bytes:
        """The header block in lower case behind a line end: where names are looked for, quicker than by an index."""
        if self.header_end <= self.start:
            return b"\n"
        return b"\n" + self.source.lines[self.start : min(self.header_end, self.start + MAX_HEADER_BYTES)].lower()

    def _value_of(self, name: bytes) -> "tuple[int, int, int] | None":
        """Return where the first field of this lower-case name starts, and where its value does and ends."""
        header = self._lower_header
        at = header.find(b"\n" + name)
        while at >= 0:
            behind = at + 1 + len(name)
            found = _AFTER_NAME.match(header, behind)
            if found:
                shift = self.start - 1
                return at + 1 + shift, found.start(1) + shift, found.end() + shift
            at = header.find(b"\n" + name, behind)
        return None

    def field(self, name: bytes) -> HeaderField | None:
        """Return the first field of this lower-case name."""
        place = self._value_of(name)
        return HeaderField(name, *place) if place else None

    def fields_named(self, name: bytes) -> list[HeaderField]:
        """Return every field of this lower-case name, in order."""
        return [each for each in self.fields if each.name == name]

    def raw_value(self, place: HeaderField) -> bytes:
        """Return a field's value as its bytes, still folded and encoded."""
        return self.source.data[place.value_start : place.end]

    def raw_header(self, name: bytes) -> bytes:
        """Return the first such field's value as its bytes, empty where there is none."""
        place = self._value_of(name)
        return self.source.data[place[1] : place[2]] if place else b""

    def header(self, name: bytes) -> str | None:
        """Return the first such field's value, unfolded and decoded (RFC 2047), or None."""
        place = self._value_of(name)
        return decode_value(self.source.data[place[1] : place[2]]) if place else None

    def span_of(self, place: HeaderField) -> Span:
        """Return the place of a field's value, without the blanks around it."""
        raw = self.raw_value(place)
        start = place.value_start + len(raw) - len(raw.lstrip())
        return Span(self.source, start, max(start, place.value_start + len(raw.rstrip())))

    @lazy
    def _content_type(self) -> tuple[str, Mapping[str, str]]:
        raw = self.raw_header(b"content-type")
        return parse_parameters(raw) if raw else self.media or ("", {})

    @lazy
    def content_type(self) -> str:
        """The media type in lower case; text/plain where none is stated (RFC 2045 5.2)."""
        return self._content_type[0] or "text/plain"

    @property
    def parameters(self) -> Mapping[str, str]:
        """The parameters of the Content-Type field, names in lower case."""
        return self._content_type[1]

    @lazy
    def encoding(self) -> str:
        """The transfer encoding in lower case, empty where none is stated (RFC 2045 6.1)."""
        raw = self.raw_header(b"content-transfer-encoding")
        return raw.split(b";", 1)[0].strip().strip(b"\"'").lower().decode("ascii", "replace") if raw else ""

    @lazy
    def is_encoded(self) -> bool:
        """Whether the body must be decoded before it can be read."""
        return self.encoding in ("base64", "quoted-printable", "x-uuencode", "uuencode", "x-uue", "uue")

    @property
    def body(self) -> bytes:
        """The body as it stands in the source."""
        return self.source.data[self.body_start : self.end]

    @lazy
    def decoded(self) -> Source:
        """The body with its transfer encoding undone, as a source of its own (RFC 2045 6)."""
        data, _ = decode_transfer(self.body, self.encoding)
        return Source(data, self.source.name, f"part {self.path}, {self.encoding or 'body'} decoded")

    @property
    def is_text(self) -> bool:
        """Whether the body is text that a person or a reader of fields can read."""
        kind = self.content_type
        return kind.startswith("text/") or kind in TEXTUAL_MESSAGE_TYPES

    @lazy
    def text(self) -> PartText:
        """The body as text, line ends as LF, HTML without its tags; each offset leads back to its byte."""
        return text_of(self)

    @lazy
    def file_name(self) -> str | None:
        """The name given to an attachment (RFC 2183 2.3, or the older Content-Type name), untrusted."""
        raw = self.raw_header(b"content-disposition")
        name = parse_parameters(raw)[1].get("filename") if raw else None
        return name or self.parameters.get("name") or None

    def walk(self) -> "Iterator[Part]":
        """Yield this part and all below it, in the order of the source, without recursion."""
        stack = [self]
        while stack:
            part = stack.pop()
            yield part
            stack.extend(reversed(part.children))


class Message(Record):
    """One message as it was opened: its tree, where it came from and what was malformed.

    `format` is a name of the public interface (eml, msg, mbox, emlx, tnef, text, line), `index` its place among
    the messages of its file, `size` in bytes.
    """

    root: Part
    format: str
    path: str
    index: int = 0
    size: int = 0
    defects: tuple[Defect, ...] = ()
