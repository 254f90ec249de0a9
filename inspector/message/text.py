"""The text of a part, with a way back from each character to its bytes."""

import re
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from inspector.message.charset import Decoded, codec_of, decode
from inspector.message.lazy import lazy
from inspector.message.limits import MAX_FIELDS_BYTES, MAX_TEXT_BYTES
from inspector.message.pattern import pattern
from inspector.message.source import Source, Span
from inspector.message.transfer import decode_transfer

if TYPE_CHECKING:
    from inspector.message.part import Part

# Bytes in front of a character are counted from a place less than twice as many characters before it.
_STEP = 4096

_CRLF = pattern("\r\n")
_SINGLE_BYTE = pattern(r"(?:ascii|cp125\d|cp866|cp874|iso-?8859-?\d+|latin-?1|koi8[-_]?[ru]|mac.*)\Z", re.IGNORECASE)

# Encoding with these names would put a byte order mark in front.
_WITHOUT_MARK = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}


class PartText:
    """Readable text and where it was read: bytes [start, end) of `source`.

    `text` has LF line ends. For HTML it is the visible text, whose places lead back to the markup. `is_cut` tells that
    the body is longer than was read.
    """

    def __init__(
        self,
        source: Source,
        start: int,
        end: int,
        decoded: Decoded,
        path: str,
        is_html: bool = False,
        is_cut: bool = False,
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.path = path
        self.charset = decoded
        self.is_html = is_html
        self.is_cut = is_cut
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

    @lazy
    def _steps(self) -> tuple[list[int], list[int]]:
        """Characters about `_STEP` apart, at beginnings of lines where it can be, and the bytes in front of each.

        Codecs that shift between alphabets are back in ASCII there (RFC 1468).
        """
        text = self.charset.text
        starts = [0]
        while starts[-1] + _STEP < len(text):
            least = starts[-1] + _STEP
            starts.append(text.find("\n", least, least + _STEP) + 1 or least)
        pieces = (text[start:end] for start, end in pairwise(starts))
        return starts, list(accumulate(map(self._length, pieces), initial=0))

    def _byte(self, character: int) -> int:
        start = before = 0
        if character > _STEP:
            starts, bytes_before = self._steps
            step = bisect_right(starts, character) - 1
            start, before = starts[step], bytes_before[step]
        return min(self.start + before + self._length(self.charset.text[start:character]), self.end)

    def locate(self, start: int, end: int) -> Span:
        """Return the bytes that the characters from `start` up to `end` were read from."""
        first = self._character(start)
        begin = self._byte(first)
        if end <= start:
            return Span(self.source, begin, begin)
        last = max(self._character(end - 1), first)
        return Span(self.source, begin, min(begin + self._length(self.charset.text[first : last + 1]), self.end))


def text_of(part: "Part") -> PartText:
    """Return a part's body as text: transfer encoding undone, charset decoded.

    At most `MAX_TEXT_BYTES` of a text for people are read, and `MAX_FIELDS_BYTES` of fields for machines.
    """
    kind = part.content_type
    most = MAX_FIELDS_BYTES if kind.startswith("message/") else MAX_TEXT_BYTES
    source, start, end = _readable(part, most)
    stop = min(end, start + most)
    decoded = decode(source.read(start, stop), part.parameters.get("charset"))
    return PartText(source, start, stop, decoded, part.path, kind == "text/html", is_cut=stop < end)


def _readable(part: "Part", most: int) -> tuple[Source, int, int]:
    """Return where the body can be read; of a huge encoded one only as much is decoded as will be."""
    if not part.is_encoded:
        return part.source, part.body_start, part.end
    if part.end - part.body_start <= 4 * most:
        return part.decoded, 0, len(part.decoded)
    data, _ = decode_transfer(part.source.read(part.body_start, part.body_start + 4 * most), part.encoding)
    source = Source(data, part.source.name, f"the beginning of part {part.path}, {part.encoding} decoded")
    return source, 0, len(data)
