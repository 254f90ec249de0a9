"""The bytes of a row as pieces to draw: text that is drawn in one go, single characters, marks and tabs."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from inspector.window.source_decoding import WIDE_CHARSET, columns_of, decode, mark_name
from inspector.window.source_line import Ink

TAB_COLUMNS = 8
# More combining characters than any language stacks would paint over the lines around.
MAX_COMBINING = 4

# Characters that stand side by side without changing shape or direction, of one cell and of two.
_NARROW = (
    "\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027"
    "\u2030-\u205e\u20a0-\u20bf\u2100-\u218b\u2190-\u22ff\u2500-\u259f"
)
_WIDE = (
    "\u3001-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3131-\u3163\u3165-\u318e\u3400-\u4dbf\u4e00-\u9ffc"
    "\uac00-\ud7a3\uff01-\uff60\uffe0-\uffe6"
)
_ASCII_GROUPS = re.compile("[ -~]+|[^ -~]")
_GROUPS = re.compile(f"[ -~]+|[{_NARROW}]+|[{_WIDE}]+|(?P<single>[^ -~{_NARROW}{_WIDE}])")
_FIRST_WIDE = "\u3001"


class Piece(NamedTuple):
    """Something to draw from the bytes [start, end), without a place yet; fields as in `Run`."""

    ink: Ink
    text: str
    start: int
    end: int
    columns: int
    cell: int
    starts: Sequence[int] | None


def _single(character: str, start: int, end: int) -> Piece:
    """Return the piece of a character that is drawn by itself."""
    if character == "\t":
        return Piece(Ink.TAB, "", start, end, TAB_COLUMNS, 0, None)
    name = mark_name(ord(character))
    columns = columns_of(character) if name is None else 0
    if columns:
        return Piece(Ink.TEXT, character, start, end, columns, 0, None)
    name = name or f"U+{ord(character):04X}"
    return Piece(Ink.MARK, name, start, end, len(name), 0, None)


def _ascii_pieces(text: str, start: int) -> list[Piece]:
    pieces = []
    for match in _ASCII_GROUPS.finditer(text):
        found = match.group()
        first, last = start + match.start(), start + match.end()
        if " " <= found[0] <= "~":
            pieces.append(Piece(Ink.TEXT, found, first, last, len(found), 1, None))
        else:
            pieces.append(_single(found, first, last))
    return pieces


def _with_combining(piece: Piece, character: str, end: int) -> list[Piece]:
    """Return the pieces that `piece` becomes when `character` is drawn over its last one."""
    if piece.cell == 0:
        return [piece._replace(text=piece.text + character, end=end)]
    last = piece.end - 1 if piece.starts is None else piece.starts[-1]
    base = Piece(Ink.TEXT, piece.text[-1] + character, last, end, piece.cell, 0, None)
    if len(piece.text) == 1:
        return [base]
    starts = None if piece.starts is None else piece.starts[:-1]
    columns = piece.columns - piece.cell
    return [piece._replace(text=piece.text[:-1], end=last, columns=columns, starts=starts), base]


def _can_combine(piece: Piece, character: str, size: int) -> bool:
    if piece.ink is not Ink.TEXT or (piece.cell == 0 and len(piece.text) > MAX_COMBINING):
        return False
    return size == 0 or (mark_name(ord(character)) is None and columns_of(character) == 0)


def pieces_of(data: bytes, offset: int, charset: str) -> list[Piece]:
    """Cut a row into pieces; `offset` is where its first byte stands in the source."""
    if data.isascii() and charset != WIDE_CHARSET:
        return _ascii_pieces(data.decode("ascii"), offset)
    text, starts = decode(data, charset)
    starts = [offset + each for each in starts]
    pieces: list[Piece] = []
    for match in _GROUPS.finditer(text):
        first, last = match.span()
        found, start, end = match.group(), starts[first], starts[last]
        if match.lastgroup:
            if pieces and _can_combine(pieces[-1], found, end - start):
                pieces[-1:] = _with_combining(pieces[-1], found, end)
            else:
                pieces.append(_single(found, start, end))
            continue
        cell = 2 if found[0] >= _FIRST_WIDE else 1
        places = None if end - start == last - first else starts[first:last]
        pieces.append(Piece(Ink.TEXT, found, start, end, cell * len(found), cell, places))
    return pieces
