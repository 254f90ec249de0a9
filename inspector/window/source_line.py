"""A line as it stands on the screen: what is drawn in which cell, and which byte each cell is made of.

A cell is as wide as a digit of the fixed-width font. A row of the index gives one line, or several where it is
wrapped. Nothing here knows about pixels.
"""

import enum
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

HEX_BYTES = 16
HEX_COLUMN = 3 * HEX_BYTES + 2


class Ink(enum.Enum):
    """How a run is drawn: as text, as the name of a character in a small box, or as the gap of a tab."""

    TEXT = enum.auto()
    MARK = enum.auto()
    TAB = enum.auto()


class Run(NamedTuple):
    """Characters side by side, made of the bytes [start, end), from cell `column` on for `columns` cells.

    With a `cell` of 1 or 2 each character of `text` takes that many cells and begins at its offset in `starts`
    (None: one byte each). With a `cell` of 0 the run cannot be divided.
    """

    ink: Ink
    text: str
    start: int
    end: int
    column: int
    columns: int
    cell: int
    starts: Sequence[int] | None

    def offset_of(self, index: int) -> int:
        """Return where the character at `index` begins."""
        if index >= len(self.text):
            return self.end
        return self.start + index if self.starts is None else self.starts[index]

    def index_of(self, offset: int) -> int:
        """Return the character that the byte at `offset` belongs to."""
        return offset - self.start if self.starts is None else bisect_right(self.starts, offset) - 1


class Line(Protocol):
    """What is painted in one line of the view, over the bytes [start, end), line end included."""

    @property
    def start(self) -> int:
        """Offset of the first byte."""

    @property
    def content_end(self) -> int:
        """Offset behind the last byte that is shown; the line end begins here."""

    @property
    def end(self) -> int:
        """Offset behind the last byte."""

    @property
    def runs(self) -> tuple[Run, ...]:
        """What is drawn, from left to right."""

    @property
    def columns(self) -> int:
        """How many cells are used."""

    @property
    def label(self) -> str:
        """What stands in the margin; empty where the line goes on from the one above."""

    @property
    def line_end(self) -> str:
        """The name of the line end: LF, CRLF, CR, or nothing."""

    def holds(self, caret: int) -> bool:
        """Whether a caret at this offset is drawn here: before a byte, or at the end of the source."""

    def column_of(self, offset: int) -> int:
        """Return the cell where the byte at `offset` begins; the nearest one for an offset elsewhere."""

    def offset_at(self, column: float) -> int:
        """Return the place for a caret that is nearest to a cell position."""

    def byte_at(self, column: int) -> int:
        """Return where the character in a cell begins; `content_end` behind the last one."""

    def bands(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the cells, as (first, behind the last), that the bytes [start, end) cover."""

    def stops(self) -> Iterator[int]:
        """Yield the offsets where a caret can stand, in order."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of characters."""

    start: int
    content_end: int
    end: int
    runs: tuple[Run, ...]
    label: str
    line_end: str
    is_last_of_row: bool

    @property
    def columns(self) -> int:
        """How many cells are used."""
        return self.runs[-1].column + self.runs[-1].columns if self.runs else 0

    def holds(self, caret: int) -> bool:
        """Whether a caret at this offset is drawn here."""
        is_final = self.is_last_of_row and not self.line_end
        return self.start <= caret < self.end or (caret == self.end and is_final)

    def column_of(self, offset: int) -> int:
        """Return the cell where the byte at `offset` begins."""
        for run in self.runs:
            if offset < run.end:
                if run.cell == 0 or offset <= run.start:
                    return run.column
                return run.column + run.index_of(offset) * run.cell
        return self.columns

    def _run_at(self, column: float) -> Run | None:
        return next((run for run in self.runs if column < run.column + run.columns), None)

    def offset_at(self, column: float) -> int:
        """Return the caret's place nearest to a cell position."""
        run = self._run_at(column)
        if run is None:
            return self.content_end if self.is_last_of_row or not self.runs else self.byte_at(self.columns - 1)
        inside = max(column - run.column, 0)
        if run.cell == 0:
            offset = run.start if inside < run.columns / 2 else run.end
        else:
            offset = run.offset_of(int(inside / run.cell + 0.5))
        if offset >= self.content_end and not self.is_last_of_row:
            return self.byte_at(self.columns - 1)
        return offset

    def byte_at(self, column: int) -> int:
        """Return where the character in a cell begins."""
        run = self._run_at(column)
        if run is None:
            return self.content_end
        return run.start if run.cell == 0 else run.offset_of(max(column - run.column, 0) // run.cell)

    def bands(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the cells covered by [start, end); a line end takes one."""
        if start >= self.end or end <= self.start:
            return []
        first = self.column_of(start)
        last = self.columns + 1 if end > self.content_end and self.line_end else self.column_of(end)
        if end > self.start and last <= first:
            # The span ends inside of a character.
            last = first + 1
        return [(first, last)]

    def stops(self) -> Iterator[int]:
        """Yield the start of each character, and the end of the last line of a row."""
        for run in self.runs:
            if run.cell == 0:
                yield run.start
            else:
                yield from (run.offset_of(i) for i in range(len(run.text)))
        if self.is_last_of_row:
            yield self.content_end


@dataclass(frozen=True, slots=True)
class HexLine:
    """Sixteen bytes, in hexadecimal and, further right, as ASCII."""

    start: int
    end: int
    runs: tuple[Run, ...]
    label: str
    is_last: bool

    @property
    def content_end(self) -> int:
        """Every byte is shown."""
        return self.end

    @property
    def line_end(self) -> str:
        """Line ends are bytes like any other."""
        return ""

    @property
    def columns(self) -> int:
        """How many cells are used."""
        return HEX_COLUMN + HEX_BYTES

    def holds(self, caret: int) -> bool:
        """Whether a caret at this offset is drawn here."""
        return self.start <= caret < self.end or (caret == self.end and self.is_last)

    def column_of(self, offset: int) -> int:
        """Return the cell of a byte's first hexadecimal digit."""
        return hex_column(min(max(offset - self.start, 0), HEX_BYTES))

    def _index(self, column: float) -> int:
        if column >= HEX_COLUMN:
            return min(int(column - HEX_COLUMN), HEX_BYTES)
        gap = column > HEX_BYTES // 2 * 3
        return min(max(int((column - gap) // 3), 0), HEX_BYTES - 1)

    def offset_at(self, column: float) -> int:
        """Return the caret's place nearest to a cell position."""
        return self.byte_at(int(column))

    def byte_at(self, column: int) -> int:
        """Return the byte whose digits or character stand in a cell."""
        highest = self.end if self.is_last else max(self.end - 1, self.start)
        return min(self.start + self._index(column), highest)

    def bands(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the cells covered by [start, end), once among the digits and once among the characters."""
        first, last = max(start, self.start) - self.start, min(end, self.end) - self.start
        if first >= last:
            return []
        return [(hex_column(first), hex_column(last - 1) + 2), (HEX_COLUMN + first, HEX_COLUMN + last)]

    def stops(self) -> Iterator[int]:
        """Yield every offset."""
        return iter(range(self.start, self.end + self.is_last))


def hex_column(index: int) -> int:
    """Return the cell of the first digit of a line's byte `index`; the ninth stands a little apart."""
    return 3 * index + (index >= HEX_BYTES // 2)
