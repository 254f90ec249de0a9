"""Text of two or four bytes a character (UTF-16, UTF-32), as Outlook and Notepad export it, made UTF-8."""

import codecs

from inspector.message.recognise import HEAD_BYTES
from inspector.message.source import Source

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The places of the zeros in four bytes of Latin text.
_ZEROS = {(1, 2, 3): "utf-32-le", (0, 1, 2): "utf-32-be", (1, 3): "utf-16-le", (0, 2): "utf-16-be"}
# Pieces keep one call of the decoder short.
_PIECE_BYTES = 4 * 1024 * 1024


def narrow(source: Source) -> Source:
    """Return the text as UTF-8 in a further source, whose note names what it was; damaged places become U+FFFD."""
    encoding, start = _encoding(source.read(0, HEAD_BYTES))
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    pieces = []
    for position in range(start, len(source), _PIECE_BYTES):
        pieces.append(decoder.decode(source.read(position, position + _PIECE_BYTES)).encode("utf-8", "replace"))
    pieces.append(decoder.decode(b"", True).encode("utf-8", "replace"))
    return Source(b"".join(pieces), source.name, f"decoded from {encoding.upper()}")


def _encoding(head: bytes) -> tuple[str, int]:
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    size = len(head) // 4 * 4
    places = tuple(place for place in range(4) if head[place:size:4].count(0) * 4 > size // 2)
    return _ZEROS.get(places, "utf-16-le"), 0
