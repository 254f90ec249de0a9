"""Bytes to text, saying which step decided and whether it was a guess.

Order: byte order mark, the declared charset, ASCII, strict UTF-8, the charsets of neighbouring parts, detection by
chardet, and windows-1252 as the last resort, which cannot fail.
"""

import codecs
import enum
from collections.abc import Callable
from typing import NamedTuple

from inspector.message.charset_labels import ASCII_NAME, charset_name, codec_of, codec_of_name
from inspector.message.pattern import pattern

__all__ = ["CharsetStep", "Decoded", "codec_of", "decode"]


class CharsetStep(enum.StrEnum):
    """Which step of the decoding order settled the charset."""

    bom = "bom"
    declared = "declared"
    ascii = "ascii"
    utf8 = "utf8"
    sibling = "sibling"
    guessed = "guessed"
    fallback = "fallback"


_GUESSES = frozenset({CharsetStep.sibling, CharsetStep.guessed, CharsetStep.fallback})


class Decoded(NamedTuple):
    """Text, the charset it was read with and how that was settled; `damaged` where bytes had no meaning in it."""

    text: str
    charset: str
    step: CharsetStep
    damaged: bool = False

    @property
    def is_guess(self) -> bool:
        """Whether nothing in the message said so."""
        return self.step in _GUESSES


# ASCII bytes of these codecs are not ASCII text once the shift sequence has occurred.
_SHIFTS = {
    "utf-7": b"+",
    "hz": b"~",
    "iso2022_jp_ext": b"\x1b",
    "iso2022_kr": b"\x0e",
    "utf-16": b"\0",
    "utf-32": b"\0",
}

# What mail is written in; keeps EBCDIC and the like out of the guesses.
_DETECTABLE_NAMES = (
    "ascii utf-8 cp1252 iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-8 iso-8859-9 iso-8859-15 cp1250 "
    "cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 koi8-r koi8-u iso-2022-jp shift_jis cp932 "
    "euc-jp gb18030 gb2312 gbk big5 cp950 euc-kr cp949 iso-2022-kr hz utf-7 utf-16 utf-16-le utf-16-be"
)
_DETECTABLE = tuple(_DETECTABLE_NAMES.split())
_DETECTION_LIMIT = 65_536

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)

# The five bytes windows-1252 leaves undefined become the control characters of the same number, as in browsers.
_WINDOWS_1252 = "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(256))

_JIS_SHIFT = pattern(rb"\x1b(?:\$[@B]|\$\([@BDOQP]|\$[A-C]|\([A-Z]|\.[A-Z])")
_SURROGATES = pattern("[\ud800-\udfff]")


def decode(data: bytes, label: str | None = None, hints: tuple[str, ...] = ()) -> Decoded:
    """Decode bytes, whatever they are; never fails.

    `label` is the charset stated for these bytes, `hints` are labels of neighbouring parts. Bytes that have no meaning
    become U+FFFD (control characters in windows-1252) and set `damaged`.
    """
    name = charset_name(label) if label else None
    if data.isascii():
        shift = _SHIFTS.get(codec_of_name(name)) if name else None
        if (shift is None or shift not in data) and b"\x1b" not in data:
            step = CharsetStep.declared if name else CharsetStep.ascii
            return Decoded(data.decode("ascii"), name or ASCII_NAME, step)
        return _decode_ascii_with_shifts(data, name)
    return _decode_beyond_ascii(data, name, hints)


def _decode_ascii_with_shifts(data: bytes, name: str | None) -> Decoded:
    if name and codec_of_name(name) in _SHIFTS:
        strict = _strict(data, name)
        text = _tolerant(data, name) if strict is None else strict
        return Decoded(text, name, CharsetStep.declared, damaged=strict is None)
    if b"\x1b$" in data:
        shifted = "iso-2022-kr" if b"\x1b$)C" in data else "iso-2022-jp"
        strict = _strict(data, shifted)
        if strict is not None:
            return Decoded(strict, shifted, CharsetStep.guessed)
    return Decoded(data.decode("ascii"), name or ASCII_NAME, CharsetStep.declared if name else CharsetStep.ascii)


def _decode_beyond_ascii(data: bytes, name: str | None, hints: tuple[str, ...]) -> Decoded:
    marked = _by_mark(data, name)
    if marked is not None:
        return marked
    # 8-bit bytes under "us-ascii" contradict it, so it is as good as no label.
    declared = None if name == ASCII_NAME else name
    if declared is not None:
        text = _strict(data, declared)
        if text is not None:
            return Decoded(text, declared, CharsetStep.declared)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8", CharsetStep.utf8)
    if declared is not None:
        text = _tolerant(data, declared)
        if declared == "windows-1252" or _mostly_good(text):
            return Decoded(text, declared, CharsetStep.declared, damaged=True)
    return _guess(data, hints)


def _by_mark(data: bytes, name: str | None) -> Decoded | None:
    for mark, codec, marked_name in _BOMS:
        if not data.startswith(mark):
            continue
        # Without a single NUL, two odd first bytes are likelier a letter or two of an 8-bit charset.
        if codec != "utf-8-sig" and name != marked_name and b"\0" not in data:
            continue
        try:
            return Decoded(data.decode(codec), marked_name, CharsetStep.bom)
        except UnicodeDecodeError:
            continue
    return None


def _guess(data: bytes, hints: tuple[str, ...]) -> Decoded:
    for hint in hints:
        name = charset_name(hint)
        if name is not None and name != ASCII_NAME:
            text = _strict(data, name)
            if text is not None:
                return Decoded(text, name, CharsetStep.sibling)
    partly_utf8 = data.decode("utf-8", "replace")
    if _mostly_good(partly_utf8):
        return Decoded(partly_utf8, "utf-8", CharsetStep.guessed, damaged=True)
    name = _detect(data)
    if name is not None:
        text = _strict(data, name)
        if text is not None:
            return Decoded(text, name, CharsetStep.guessed)
    damaged = _strict(data, "windows-1252") is None
    return Decoded(_tolerant(data, "windows-1252"), "windows-1252", CharsetStep.fallback, damaged)


def _detect(data: bytes) -> str | None:
    import chardet  # 27 ms: only where nothing else decides

    found = chardet.detect(
        data[:_DETECTION_LIMIT], compat_names=False, prefer_superset=False, include_encodings=_DETECTABLE
    )
    encoding = found["encoding"]
    return charset_name(encoding) if encoding else None


def _mostly_good(text: str) -> bool:
    """Whether text decoded with replacements has at least as many letters beyond ASCII as faults."""
    faults = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return beyond_ascii >= 2 * faults


def _strict(data: bytes, name: str) -> str | None:
    codec = codec_of_name(name)
    special = _SPECIAL.get(codec)
    if special is not None:
        return special(data)
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _tolerant(data: bytes, name: str) -> str:
    codec = codec_of_name(name)
    if codec == "cp1252":
        return codecs.charmap_decode(data, "replace", _WINDOWS_1252)[0]
    return _SURROGATES.sub("\ufffd", data.decode(codec, "replace"))


def _utf_7(data: bytes) -> str | None:
    try:
        text = data.decode("utf-7")
    except UnicodeDecodeError:
        return None
    return None if _SURROGATES.search(text) else text


def _wide(codec: str, big: str, unit: int) -> Callable[[bytes], str | None]:
    """Make a decoder of UTF-16 or UTF-32, which refuses data without a NUL and finds the byte order by them."""

    def decode_wide(data: bytes) -> str | None:
        nul = data.find(b"\0")
        if nul < 0:
            return None
        marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE))
        order = codec if marked else big if nul % unit == 0 else codec + "-le"
        try:
            return data.decode(order)
        except UnicodeDecodeError:
            return None

    return decode_wide


def _euc_jp(data: bytes) -> str | None:
    # euc_jis_2004 knows NEC's row 13 (circled digits, Roman numerals), which euc_jp does not.
    for codec in ("euc_jp", "euc_jis_2004"):
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return None


def _iso_2022_jp(data: bytes) -> str | None:
    for codec in ("iso2022_jp_ext", "iso2022_jp_2"):
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    try:
        return _iso_2022_jp_by_rows(data)
    except UnicodeDecodeError:
        return None


def _iso_2022_jp_by_rows(data: bytes) -> str:
    """Decode ISO-2022-JP through cp932, which knows NEC's row 13; raises UnicodeDecodeError."""
    pieces = []
    end = 0
    shift = b"\x1b(B"
    for found in _JIS_SHIFT.finditer(data):
        pieces.append(_jis_run(shift, data[end : found.start()]))
        shift, end = found[0], found.end()
    pieces.append(_jis_run(shift, data[end:]))
    return "".join(pieces)


def _jis_run(shift: bytes, run: bytes) -> str:
    if shift not in (b"\x1b$@", b"\x1b$B", b"\x1b$(@", b"\x1b$(B"):
        return (shift + run).decode("iso2022_jp_ext") if shift.startswith(b"\x1b$") else _single_byte_run(shift, run)
    # The end of a line ends the double-byte mode, whether or not the sender wrote so (RFC 1468).
    double, newline, rest = run.partition(b"\n")
    shifted = bytearray()
    for row, cell in zip(double[::2], double[1::2], strict=False):
        if row < 0x21 or row > 0x7E or cell < 0x21 or cell > 0x7E:
            shifted += bytes((row, cell))
            continue
        shifted.append(((row - 0x21) >> 1) + (0x81 if row < 0x5F else 0xC1))
        shifted.append(cell + (0x7E if not row & 1 else 0x20 if cell > 0x5F else 0x1F))
    if len(double) % 2:
        shifted.append(double[-1])
    return shifted.decode("cp932") + newline.decode("ascii") + rest.decode("cp932")


def _single_byte_run(shift: bytes, run: bytes) -> str:
    if shift == b"\x1b(I":
        return bytes(byte | 0x80 for byte in run).decode("cp932")
    return run.decode("cp932")


_SPECIAL: dict[str, Callable[[bytes], str | None]] = {
    "utf-7": _utf_7,
    "utf-16": _wide("utf-16", "utf-16-be", 2),
    "utf-32": _wide("utf-32", "utf-32-be", 4),
    "euc_jp": _euc_jp,
    "iso2022_jp_ext": _iso_2022_jp,
}
