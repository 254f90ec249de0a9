"""Content transfer encodings undone: base64, quoted-printable (RFC 2045 6) and uuencode.

Each function gives the bytes that could be recovered and whether anything was wrong on the way.
"""

import binascii
from itertools import pairwise

from inspector.message.pattern import pattern

_BASE64_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64 = bytes(byte for byte in range(256) if byte not in _BASE64_ALPHABET)
_BLANKS = b" \t\r\n"
# One C call holds the interpreter lock for under 3 ms with pieces of this size.
_PIECE = 1 << 20

_SOFT_BREAK_WITH_BLANKS = pattern(rb"=[ \t]+(?=\r?\n|\r|\Z)")
_SOFT_BREAK_CR = pattern(rb"=\r(?!\n)")
_BAD_ESCAPE = pattern(rb"=(?![0-9A-Fa-f]{2}|\r?\n|\Z)")

_UU_NAMES = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})


def decode_transfer(data: bytes, encoding: str) -> tuple[bytes, bool]:
    """Undo a Content-Transfer-Encoding; an identity or unknown one gives the data unchanged."""
    name = encoding.partition(";")[0].partition("(")[0].strip(" \t\r\n\"'").lower()
    if name == "base64":
        return decode_base64(data)
    if name == "quoted-printable":
        return decode_quoted_printable(data)
    if name in _UU_NAMES:
        return decode_uuencode(data)
    return data, False


def decode_base64(data: bytes) -> tuple[bytes, bool]:
    """Decode base64, ignoring foreign characters and surviving wrong, missing or early padding."""
    decoded = []
    rest = b""
    for start in range(0, len(data), _PIECE):
        piece = rest + data[start : start + _PIECE].translate(None, _BLANKS)
        cut = len(piece) if start + _PIECE >= len(data) else len(piece) // 4 * 4
        try:
            decoded.append(binascii.a2b_base64(piece[:cut], strict_mode=True))
        except binascii.Error:
            return _decode_damaged_base64(data), True
        rest = piece[cut:]
    return b"".join(decoded), False


def _decode_damaged_base64(data: bytes) -> bytes:
    compact = data.translate(None, _NOT_BASE64)
    return b"".join(_decode_unpadded(run) for run in compact.split(b"=") if run)


def _decode_unpadded(run: bytes) -> bytes:
    # A single left-over character holds six bits of a byte: nothing can be made of it.
    whole = run[:-1] if len(run) % 4 == 1 else run
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def decode_quoted_printable(data: bytes) -> tuple[bytes, bool]:
    """Decode quoted-printable, with any line ends, blanks after a soft break and lower-case digits."""
    if b"=" not in data:
        return data, False
    if len(data) <= _PIECE:
        return _decode_quoted_piece(data)
    pieces = [_decode_quoted_piece(data[start:end]) for start, end in pairwise(_cuts(data))]
    return b"".join(piece for piece, _ in pieces), any(damaged for _, damaged in pieces)


def _cuts(data: bytes) -> list[int]:
    """Return where to cut: at ends of lines, else in front of an equals sign, where no escape is torn apart."""
    cuts = [0]
    while len(data) - cuts[-1] > _PIECE:
        least = cuts[-1] + _PIECE // 2
        end = data.find(b"\n", least, least + _PIECE // 2) + 1
        escape = data.rfind(b"=", least, least + _PIECE // 2)
        cuts.append(end or least + len(data[least : max(escape, least)].rstrip(b"=")))
    return [*cuts, len(data)]


def _decode_quoted_piece(data: bytes) -> tuple[bytes, bool]:
    if b"= " in data or b"=\t" in data:
        data = _SOFT_BREAK_WITH_BLANKS.sub(b"=", data)
    if b"=\r" in data:
        data = _SOFT_BREAK_CR.sub(b"=\n", data)
    return binascii.a2b_qp(data), _BAD_ESCAPE.search(data) is not None


def decode_uuencode(data: bytes) -> tuple[bytes, bool]:
    """Decode the first uuencoded file in the data; text before `begin` and after `end` is passed over."""
    decoded = []
    damaged = False
    started = False
    ended = False
    for line in data.splitlines():
        if not started:
            started = line.startswith(b"begin ")
        elif line.rstrip() == b"end":
            ended = True
            break
        elif line.strip():
            content, faulty = _decode_uu_line(line)
            decoded.append(content)
            damaged = damaged or faulty
    return b"".join(decoded), damaged or not ended


def _decode_uu_line(line: bytes) -> tuple[bytes, bool]:
    try:
        return binascii.a2b_uu(line), False
    except binascii.Error:
        pass
    # Some encoders add a check character; the first character tells how many belong to the line.
    needed = (((line[0] - 32) & 63) * 4 + 5) // 3
    try:
        return binascii.a2b_uu(line[:needed]), True
    except binascii.Error:
        return b"", True
