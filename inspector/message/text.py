"""The text of a part, with a way back from each character to its bytes."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from inspector.message.charset import Decoded, codec_of, decode
from inspector.message.lazy import lazy
from inspector.message.source import Source, Span

if TYPE_CHECKING:
    from inspector.message.part import Part

# A reader needs the beginning of a body; a person scrolls the source view for the rest.
MAX_TEXT_BYTES = 4 * 1024 * 1024

_CRLF = re.compile("\r\n")
_SINGLE_BYTE = re.compile(r"(?:ascii|cp125\d|cp866|cp874|iso-?8859-?\d+|latin-?1|koi8[-_]?[ru]|mac.*)\Z", re.IGNORECASE)

# Encoding with these names would put a byte order mark in front.
_WITHOUT_MARK = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}


class PartText:
    """Readable text and where it was read: bytes [start, end) of `source`.

    `text` has LF line ends. For HTML it is the visible text and `origins` maps it back to the markup.
    """

    def __init__(
        self, source: Source, start: int, end: int, decoded: Decoded, path: str, is_html: bool = False
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.path = path
        self.charset = decoded
        self.is_html = is_html
        text = decoded.text
        self._has_crlf = "\r\n" in text
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._starts: list[int] = []
        self._origins: list[int] = []
        if is_html:
            from inspector.message.html import html_to_text

            visible = html_to_text(text)
            text, self._starts, self._origins = visible.text, visible.starts, visible.origins
        self.text = text

    @lazy
    def _has_crlf_alone(self) -> bool:
        """Whether every line end is CRLF: then each LF of the text stands for two characters."""
        text = self.charset.text
        return text.count("\r\n") == text.count("\n") == text.count("\r")

    @lazy
    def _dropped(self) -> list[int]:
        """Offsets, in the text with LF, behind which one CR more was dropped."""
        if not self._has_crlf:
            return []
        return [m.start() - i for i, m in enumerate(_CRLF.finditer(self.charset.text))]

    def _character(self, offset: int) -> int:
        """Return the offset in the decoded text, before tags were taken out and line ends were joined."""
        if self._starts:
            piece = max(bisect_right(self._starts, offset) - 1, 0)
            offset = self._origins[piece] + offset - self._starts[piece]
        if not self._has_crlf:
            return offset
        if self._has_crlf_alone and not self.is_html:
            return offset + self.text.count("\n", 0, offset)
        return offset + bisect_right(self._dropped, offset - 1)

    def _length(self, text: str) -> int:
        """Return how many bytes a piece of the decoded text took."""
        codec = self.charset.charset
        if text.isascii() and not codec.startswith(("utf-16", "utf-32", "iso-2022", "hz", "utf-7")):
            return len(text)
        if _SINGLE_BYTE.match(codec):
            return len(text)
        name = codec if codec.endswith(("-le", "-be")) else codec_of(codec) or codec
        return len(text.encode(_WITHOUT_MARK.get(name, name), "replace"))

    def _byte(self, character: int) -> int:
        return min(self.start + self._length(self.charset.text[:character]), self.end)

    def locate(self, start: int, end: int) -> Span:
        """Return the bytes that the characters from `start` up to `end` were read from."""
        first = self._character(start)
        begin = self._byte(first)
        if end <= start:
            return Span(self.source, begin, begin)
        last = max(self._character(end - 1), first)
        return Span(self.source, begin, min(begin + self._length(self.charset.text[first : last + 1]), self.end))


def text_of(part: "Part") -> PartText:
    """Return a part's body as text: transfer encoding undone, charset decoded, at most `MAX_TEXT_BYTES` read."""
    if part.is_encoded:
        source, start, end = part.decoded, 0, len(part.decoded)
    else:
        source, start, end = part.source, part.body_start, part.end
    end = min(end, start + MAX_TEXT_BYTES)
    decoded = decode(source.read(start, end), part.parameters.get("charset"))
    return PartText(source, start, end, decoded, part.path, part.content_type == "text/html")
