"""A message seen as a notification: its prose, its machine-readable parts and what it returns."""

import re
from collections.abc import Iterator

from inspector.bounce.returned import LOOSE_LINE, HeaderBlock, find_header_block, find_marker
from inspector.message.lazy import lazy
from inspector.message.part import EMBEDDED_MESSAGE_TYPES, HEADER_BLOCK_TYPES, Message, Part
from inspector.message.source import Source
from inspector.message.split import split
from inspector.message.text import PartText

STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status", "message/delivery_status"})

# Text parts beside the first that are looked at: a report has one, footers and translations make it a few.
_MAX_TEXTS = 4

# Far more than any report says; what follows is not asked what it means.
_MAX_PROSE_CHARACTERS = 1 << 20
_MAX_HEADER_CHARACTERS = 2000

# Recognising looks at the beginning of a report; what comes later is the message that bounced.
_CLUE_CHARACTERS = 6000


class Notification:
    """What the readers of dialects look at. Everything is found when it is first asked for."""

    def __init__(self, message: Message, root: Part | None = None) -> None:
        self.message = message
        self.root = root or message.root
        self._html_origin: Part | None = None

    @lazy
    def parts(self) -> list[Part]:
        """The parts of the notification itself: not those inside a returned message."""
        return list(_own_parts(self.root))

    @lazy
    def subject(self) -> str:
        """The decoded Subject, its beginning where it is very long."""
        return (self.root.header(b"subject") or "")[:_MAX_HEADER_CHARACTERS]

    @lazy
    def sender(self) -> str:
        """The decoded From field, its beginning where it is very long."""
        return (self.root.header(b"from") or "")[:_MAX_HEADER_CHARACTERS]

    @lazy
    def status_parts(self) -> list[Part]:
        """The delivery-status parts (RFC 3464, RFC 6533)."""
        return [part for part in self.parts if part.content_type in STATUS_TYPES]

    @lazy
    def states_actions(self) -> bool:
        """Whether a delivery-status part states what became of a recipient."""
        return any("\naction" in part.text.text.lower() for part in self.status_parts)

    @lazy
    def _text_parts(self) -> list[Part]:
        """The first few parts that hold text for people, plain ones before HTML ones.

        A multipart that has no parts is text, too.
        """
        found = [
            part
            for part in self.parts
            if not part.children
            and part.content_type.startswith(("text/", "multipart/"))
            and part.content_type not in HEADER_BLOCK_TYPES
        ][:_MAX_TEXTS]
        found.sort(key=lambda part: part.content_type == "text/html")
        return found

    @property
    def texts(self) -> Iterator[PartText]:
        """The texts for people that say anything, decoded as they are asked for."""
        return (part.text for part in self._text_parts if part.text.text and not part.text.text.isspace())

    @lazy
    def human(self) -> PartText | None:
        """The report for people: the first text, with its returned message still at its end."""
        return next(self.texts, None)

    @lazy
    def _marker(self) -> "re.Match[str] | None":
        return find_marker(self.human.text) if self.human else None

    @lazy
    def _block(self) -> HeaderBlock | None:
        if self.human is None:
            return None
        text = self.human.text
        marker = self._marker
        if self._returned_part is not None and marker is None:
            return None
        if marker and self._returned_part is None:
            block = find_header_block(text, marker.end())
            if block and block.start - marker.end() < 400:
                return HeaderBlock(block.start, block.end, True)
        return find_header_block(text)

    @lazy
    def prose(self) -> str:
        """The report's text up to where the message that bounced begins; offsets are those of `human`."""
        if self.human is None:
            return ""
        text = self.human.text
        marker, block = self._marker, self._block
        ends = [min(len(text), _MAX_PROSE_CHARACTERS)]
        if block and block.is_whole and block.start > 40:
            ends.append(block.start)
        if marker and marker.start() > 40 and (block is None or abs(block.start - marker.end()) < 400):
            ends.append(marker.start())
        return text[: min(ends)]

    @lazy
    def clues(self) -> str:
        """The header block and the beginning of the prose, for recognising who wrote it."""
        root = self.root
        head = root.source.read(root.start, min(root.header_end, root.start + 3 * _CLUE_CHARACTERS)).decode("latin-1")
        return f"{head}\n\n{self.prose[:_CLUE_CHARACTERS]}"

    @lazy
    def _returned_part(self) -> Part | None:
        for part in self.parts:
            if part.children and (
                part.content_type in EMBEDDED_MESSAGE_TYPES or part.content_type in HEADER_BLOCK_TYPES
            ):
                return part.children[0]
        return self._headers_sent_as_text()

    def _headers_sent_as_text(self) -> Part | None:
        for part in self.parts[2:]:
            if part.children or not part.content_type.startswith("text/") or part.is_encoded:
                continue
            block = find_header_block(part.text.text)
            if block and block.is_whole and block.start < 200:
                return _part_of_text(part.text, block)
        return None

    @lazy
    def original(self) -> Part | None:
        """The message that bounced, or its header alone."""
        if self._returned_part is not None and self._returned_part.has_fields:
            return self._returned_part
        if self.human is not None and self._block is not None:
            return _part_of_text(self.human, self._block)
        return None

    @lazy
    def returned(self) -> str:
        """How much of the message came back: full, headers, partial or none."""
        if self._returned_part is not None and self._returned_part.has_fields:
            part = self._returned_part
            carrier = part.parent.content_type if part.parent else ""
            body = part.source.read(part.body_start, min(part.end, part.body_start + 512)).strip()
            has_body = bool(body) or any(child.end > child.body_start for child in part.children)
            return "full" if has_body and carrier not in HEADER_BLOCK_TYPES else "headers"
        if self._block is None:
            return "none"
        if not self._block.is_whole:
            return "partial"
        rest = self.human.text[self._block.end :].strip() if self.human else ""
        return "full" if rest else "headers"


def _own_parts(root: Part) -> Iterator[Part]:
    stack = [root]
    while stack:
        part = stack.pop()
        yield part
        kind = part.content_type
        if part.children and not (kind in EMBEDDED_MESSAGE_TYPES or kind in HEADER_BLOCK_TYPES):
            stack.extend(reversed(part.children))


def _part_of_text(text: PartText, block: HeaderBlock) -> Part:
    """Split a header block that stands inside text: in its own source where bytes and characters agree."""
    span = text.locate(block.start, len(text.text))
    line = text.text[block.start : block.start + 4]
    is_loose = LOOSE_LINE.search(text.text, block.start, block.end) is not None
    if not text.is_html and not line[:1].isspace() and not is_loose:
        root, _ = split(span.source, span.start, text.end)
    elif is_loose:
        header = LOOSE_LINE.sub("\n\t", text.text[block.start : block.end])
        lines = (header + text.text[block.end :]).encode("utf-8", "replace")
        root, _ = split(Source(lines, text.source.name, f"text of part {text.path}, fields folded anew"))
    else:
        lines = text.text[block.start :].encode("utf-8", "replace")
        indent = len(text.text[block.start :]) - len(text.text[block.start :].lstrip(" \t"))
        if indent:
            lines = lines.replace(b"\n" + b" " * indent, b"\n").lstrip(b" \t")
        root, _ = split(Source(lines, text.source.name, f"visible text of part {text.path}"))
    root.path = text.path
    return root
