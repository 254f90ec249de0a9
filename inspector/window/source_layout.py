"""Rows of a source laid out as lines, one row at a time and only when asked: as text or in hexadecimal."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from inspector.message.source import Source
from inspector.window.line_index import LineIndex
from inspector.window.source_decoding import WIDE_CHARSET, characters, columns_of, mark_name, usable_charset
from inspector.window.source_line import HEX_BYTES, HEX_COLUMN, HexLine, Ink, Line, Run, TextLine, hex_column

TAB_COLUMNS = 8
CACHED_ROWS = 512
# More combining characters than any language stacks would paint over the lines around.
_MAX_COMBINING = 4

_PRINTABLE = re.compile(r"[ -~]+|[^ -~]")
_LINE_ENDS = {b"\r\n": "CRLF", b"\n": "LF", b"\r": "CR", b"\n\0": "LF", b"\r\0": "CR", b"\r\0\n\0": "CRLF"}
_AS_ASCII = bytes(code if 0x20 <= code < 0x7F else 0x2E for code in range(256))


def _line_end(data: bytes, charset: str) -> bytes:
    endings = (b"\r\0\n\0", b"\n\0", b"\r\0") if charset == WIDE_CHARSET else (b"\r\n", b"\n", b"\r")
    return next((ending for ending in endings if data.endswith(ending)), b"")


class Layout(Protocol):
    """How the rows of a source are shown."""

    @property
    def row_count(self) -> int:
        """How many rows there are, as far as is known."""

    @property
    def columns(self) -> int:
        """How many cells the widest row takes at most."""

    def row_at(self, offset: int) -> int:
        """Return the row that holds the byte at `offset`."""

    def lines(self, row: int) -> Sequence[Line]:
        """Return a row's lines, at least one."""


class _Piece(NamedTuple):
    """A run that has no place yet."""

    ink: Ink
    text: str
    start: int
    end: int
    columns: int
    cell: int
    starts: tuple[int, ...] | None


def _is_plain(character: str) -> bool:
    """Whether a character is drawn side by side with others without changing its shape or direction."""
    code = ord(character)
    return 0xA0 <= code < 0x530 or 0x2010 <= code <= 0x205E or 0x20A0 <= code <= 0x259F


def _ascii_pieces(text: str, start: int) -> Iterator[_Piece]:
    for match in _PRINTABLE.finditer(text):
        found = match.group()
        first, last = start + match.start(), start + match.end()
        name = mark_name(ord(found)) if len(found) == 1 else None
        if found == "\t":
            yield _Piece(Ink.TAB, "", first, last, TAB_COLUMNS, 0, None)
        elif name is not None:
            yield _Piece(Ink.MARK, name, first, last, len(name), 0, None)
        else:
            yield _Piece(Ink.TEXT, found, first, last, len(found), 1, None)


def _character_pieces(data: bytes, start: int, end: int, charset: str) -> Iterator[_Piece]:
    """Yield each character by itself, with the combining characters that follow it."""
    base: _Piece | None = None
    combined = 0
    at = start
    for character, size in characters(data, charset):
        first, at = at, min(at + size, end)
        name = mark_name(ord(character))
        columns = columns_of(character) if name is None else len(name)
        joins = (name is None and columns == 0 and combined < _MAX_COMBINING) or size == 0
        if joins and base is not None and base.ink is Ink.TEXT:
            base = base._replace(text=base.text + character, end=at, cell=0)
            combined += 1
            continue
        if base is not None:
            yield base
        combined = 0
        if character == "\t":
            base = _Piece(Ink.TAB, "", first, at, TAB_COLUMNS, 0, None)
        elif name is not None or columns == 0:
            name = name or f"U+{ord(character):04X}"
            base = _Piece(Ink.MARK, name, first, at, len(name), 0, None)
        else:
            plain = character.isascii() or columns == 2 or _is_plain(character)
            base = _Piece(Ink.TEXT, character, first, at, columns, columns if plain else 0, None)
    if base is not None:
        yield base


def _joined(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Join characters of the same width that can be drawn in one go."""
    group: list[_Piece] = []
    for piece in pieces:
        if group and (piece.cell == 0 or piece.cell != group[0].cell):
            yield _group(group)
            group = []
        if piece.cell == 0:
            yield piece
        else:
            group.append(piece)
    if group:
        yield _group(group)


def _group(pieces: list[_Piece]) -> _Piece:
    first, last = pieces[0], pieces[-1]
    starts = None if last.end - first.start == len(pieces) else tuple(piece.start for piece in pieces)
    text = "".join(piece.text for piece in pieces)
    return _Piece(Ink.TEXT, text, first.start, last.end, len(pieces) * first.cell, first.cell, starts)


def _placed(pieces: Iterator[_Piece], width: int) -> list[list[Run]]:
    """Give every piece its cells; a line that is full (`width` cells, 0: never) goes on in the next one."""
    lines: list[list[Run]] = [[]]
    column = 0
    for ink, text, start, end, columns, cell, starts in pieces:
        if ink is Ink.TAB:
            columns = TAB_COLUMNS - column % TAB_COLUMNS
        if not width or column + columns <= width:
            lines[-1].append(Run(ink, text, start, end, column, columns, cell, starts))
            column += columns
            continue
        if cell == 0:
            if column:
                lines.append([])
            columns = min(columns, width)
            lines[-1].append(Run(ink, text, start, end, 0, columns, cell, starts))
            column = columns
            continue
        whole = Run(ink, text, start, end, 0, columns, cell, starts)
        at = 0
        while at < len(text):
            count = (width - column) // cell
            if count <= 0 and column:
                lines.append([])
                column = 0
                continue
            part = text[at : at + max(count, 1)]
            until = at + len(part)
            cut = None if starts is None else starts[at:until]
            place = (column, len(part) * cell, cell, cut)
            lines[-1].append(Run(ink, part, whole.offset_of(at), whole.offset_of(until), *place))
            column += len(part) * cell
            at = until
    return lines


class TextLayout:
    """Rows as text, each on one line or, with a `width` in cells, wrapped anywhere."""

    def __init__(self, source: Source, index: LineIndex, charset: str, width: int = 0) -> None:
        self._source = source
        self._index = index
        self._charset = usable_charset(charset)
        self._width = width
        self.lines = lru_cache(maxsize=CACHED_ROWS)(self._lines)
        self._widest = 0

    @property
    def row_count(self) -> int:
        """How many rows the index knows so far."""
        return self._index.row_count

    @property
    def columns(self) -> int:
        """The bytes of the longest row, or more cells where one was seen to take more."""
        return self._width or max(self._index.longest, self._widest)

    def row_at(self, offset: int) -> int:
        """Return the row that holds the byte at `offset`."""
        return self._index.row_at(offset)

    def _lines(self, row: int) -> Sequence[Line]:
        start, end = self._index.span(row)
        data = self._source.read(start, end)
        ending = _line_end(data, self._charset)
        content = data[: len(data) - len(ending)]
        if content.isascii() and self._charset != WIDE_CHARSET:
            pieces = _ascii_pieces(content.decode("ascii"), start)
        else:
            pieces = _joined(_character_pieces(content, start, start + len(content), self._charset))
        label = str(self._index.line_number(row)) if self._index.begins_line(row) else ""
        is_whole = bool(ending) or row + 1 == self.row_count
        lines = []
        placed = _placed(pieces, self._width)
        for runs in placed[:-1]:
            lines.append(TextLine(runs[0].start, runs[-1].end, runs[-1].end, tuple(runs), label, "", False))
            label = ""
        runs = placed[-1]
        first, last = (runs[0].start, runs[-1].end) if runs else (start, start)
        lines.append(TextLine(first, last, end, tuple(runs), label, _LINE_ENDS.get(ending, ""), is_whole))
        self._widest = max(self._widest, max(line.columns for line in lines))
        return tuple(lines)


class HexLayout:
    """Rows of sixteen bytes."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._size = len(source)
        self._digits = max(8, len(f"{self._size:x}"))
        self.lines = lru_cache(maxsize=CACHED_ROWS)(self._lines)

    @property
    def row_count(self) -> int:
        """One row for every sixteen bytes, and one for none."""
        return max(-(-self._size // HEX_BYTES), 1)

    @property
    def columns(self) -> int:
        """Every row is as wide as a full one."""
        return HEX_COLUMN + HEX_BYTES

    def row_at(self, offset: int) -> int:
        """Return the row that holds the byte at `offset`."""
        return min(max(offset, 0) // HEX_BYTES, self.row_count - 1)

    def _lines(self, row: int) -> Sequence[Line]:
        start = row * HEX_BYTES
        data = self._source.read(start, start + HEX_BYTES)
        end = start + len(data)
        half = HEX_BYTES // 2
        runs = (
            Run(Ink.TEXT, data[:half].hex(" "), start, end, 0, 0, 1, None),
            Run(Ink.TEXT, data[half:].hex(" "), start, end, hex_column(half), 0, 1, None),
            Run(Ink.TEXT, data.translate(_AS_ASCII).decode("ascii"), start, end, HEX_COLUMN, 0, 1, None),
        )
        return (HexLine(start, end, runs, f"{start:0{self._digits}x}", row + 1 == self.row_count),)
