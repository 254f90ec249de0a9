"""Rows of a source laid out as lines, one row at a time and only when asked: as text or in hexadecimal."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from inspector.message.source import Source
from inspector.window.line_index import LineIndex
from inspector.window.source_decoding import WIDE_CHARSET, usable_charset
from inspector.window.source_line import HEX_BYTES, HEX_COLUMN, HexLine, Ink, Line, Run, TextLine, hex_column
from inspector.window.source_pieces import TAB_COLUMNS, Piece, pieces_of

CACHED_ROWS = 512

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


def _placed(pieces: Sequence[Piece], width: int) -> list[list[Run]]:
    """Give every piece its cells; a line that is full (`width` cells, 0: never) goes on in the next one."""
    line: list[Run] = []
    lines = [line]
    column = 0
    for piece in pieces:
        ink, text, start, end, columns, cell, starts = piece
        if ink is Ink.TAB:
            columns = TAB_COLUMNS - column % TAB_COLUMNS
        if not width or column + columns <= width:
            line.append(Run(ink, text, start, end, column, columns, cell, starts))
            column += columns
            continue
        parts = (
            _divided(piece, column, width) if cell else [Run(ink, text, start, end, 0, min(columns, width), 0, None)]
        )
        for part in parts:
            if part.column == 0 and line:
                line = []
                lines.append(line)
            line.append(part)
        column = parts[-1].column + parts[-1].columns
    return lines


def _divided(piece: Piece, column: int, width: int) -> list[Run]:
    """Cut a piece of several characters where lines end; the first part begins in cell `column`."""
    ink, text, start, end, columns, cell, starts = piece
    whole = Run(ink, text, start, end, 0, columns, cell, starts)
    runs = []
    at = 0
    while at < len(text):
        count = (width - column) // cell
        if count > 0:
            until = min(at + count, len(text))
            places = None if starts is None else starts[at:until]
            place = (column, (until - at) * cell, cell, places)
            runs.append(Run(ink, text[at:until], whole.offset_of(at), whole.offset_of(until), *place))
            at = until
        column = 0
    return runs


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
        label = str(self._index.line_number(row)) if self._index.begins_line(row) else ""
        is_whole = bool(ending) or row + 1 == self.row_count
        lines = []
        placed = _placed(pieces_of(content, start, self._charset), self._width)
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
        shown = ((0, data[:half].hex(" ")), (hex_column(half), data[half:].hex(" ")))
        texts = (*shown, (HEX_COLUMN, data.translate(_AS_ASCII).decode("ascii")))
        runs = tuple(Run(Ink.TEXT, text, start, end, column, len(text), 1, None) for column, text in texts)
        return (HexLine(start, end, runs, f"{start:0{self._digits}x}", row + 1 == self.row_count),)
