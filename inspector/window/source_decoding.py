"""Bytes as characters that each know their bytes; nothing is ever dropped or interpreted.

What cannot be decoded, and what a terminal or a bidirectional layout would obey, stays a visible mark.
"""

import codecs
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

WIDE_CHARSET = "utf-16-le"

# Their shift sequences change how later bytes are read. A view of the bytes shows the sequences themselves.
_STATEFUL = ("iso2022", "hz", "utf_7", "utf-7", "utf-32", "utf-16", "utf_16", "utf_32", "unicode_escape", "raw_unicode")

_UNDECODED = range(0xDC80, 0xDD00)
_C0_NAMES = (
    *("NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR", "SO", "SI"),
    *("DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"),
)
_FORMAT_NAMES = {
    0x00AD: "SHY",
    0x061C: "ALM",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}
_MARKED_CATEGORIES = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_COMBINING_CATEGORIES = frozenset(("Mn", "Me"))


@lru_cache(maxsize=64)
def code_unit(charset: str) -> int:
    """Return the number of bytes of the smallest unit of a charset: 2 for UTF-16-LE, otherwise 1."""
    try:
        return 2 if codecs.lookup(charset).name == WIDE_CHARSET else 1
    except LookupError:
        return 1


@lru_cache(maxsize=64)
def usable_charset(charset: str) -> str:
    """Return the codec to show bytes with: the asked one where each character has its own bytes, else UTF-8."""
    try:
        name = codecs.lookup(charset).name
        if name == WIDE_CHARSET:
            return name
        if name.startswith(_STATEFUL) or name == "ascii" or b"A".decode(name) != "A":
            return "utf-8"
    except (LookupError, UnicodeError, AssertionError):
        return "utf-8"
    return name


@lru_cache(maxsize=4096)
def mark_name(code: int) -> str | None:
    """Return the short name of a character that is shown as a mark, None for all others."""
    if code < 0x20:
        return _C0_NAMES[code]
    if code == 0x7F:
        return "DEL"
    if code in _UNDECODED:
        return f"{code - 0xDC00:02X}"
    if code in _FORMAT_NAMES:
        return _FORMAT_NAMES[code]
    if unicodedata.category(chr(code)) in _MARKED_CATEGORIES:
        return f"{code:02X}" if code < 0x100 else f"U+{code:04X}"
    return None


@lru_cache(maxsize=4096)
def columns_of(character: str) -> int:
    """Return how many cells a printable character takes: 0 for one that joins the character before."""
    if unicodedata.category(character) in _COMBINING_CATEGORIES:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


class Decoding(NamedTuple):
    """Characters and where the bytes of each begin; one offset more than characters, for the end."""

    text: str
    starts: list[int]


def _utf8_size(character: str) -> int:
    if character < "\x80" or "\udc80" <= character <= "\udcff":
        return 1
    return 2 if character < "\u0800" else 3 if character < "\U00010000" else 4


def _incremental(data: bytes, charset: str) -> Decoding:
    """Decode byte by byte, so that each character's bytes are known in any multi-byte charset."""
    decoder = codecs.getincrementaldecoder(charset)("strict")
    text: list[str] = []
    starts = [0]

    def take_undecoded(end: int) -> None:
        for position in range(starts[-1], end):
            byte = data[position]
            text.append(chr(byte) if byte < 0x80 else chr(0xDC00 + byte))
            starts.append(position + 1)

    for end in range(1, len(data) + 1):
        try:
            found = decoder.decode(data[end - 1 : end])
        except UnicodeDecodeError:
            decoder.reset()
            take_undecoded(end)
            continue
        # A few codecs give a base and its combining character for one code: the second has no bytes of its own.
        for each in found:
            text.append(each)
            starts.append(end)
    take_undecoded(len(data))
    return Decoding("".join(text), starts)


def decode(data: bytes, charset: str) -> Decoding:
    """Decode with a charset of `usable_charset`, every byte of it.

    A byte that cannot be decoded gives a surrogate, U+DC00 plus its value.
    """
    if charset == "utf-8":
        text = data.decode("utf-8", "surrogateescape")
        return Decoding(text, list(accumulate(map(_utf8_size, text), initial=0)))
    if charset == WIDE_CHARSET:
        text = data.decode(charset, "replace" if len(data) % 2 else "surrogatepass")
        starts = list(accumulate((4 if each > "\uffff" else 2 for each in text), initial=0))
        return Decoding(text, [*starts[:-1], len(data)])
    return _incremental(data, charset)


def text_of(data: bytes, charset: str) -> str:
    """Decode a selection for the clipboard: what cannot be decoded becomes U+FFFD, control characters pictures.

    Pasted into a terminal or a ticket, an escape sequence of a mail must not do anything.
    """
    text = data.decode(usable_charset(charset), "replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_PICTURES)


_PICTURES = {code: 0x2400 + code for code in range(0x20) if code not in (0x09, 0x0A)} | {0x7F: 0x2421}
