"""Moving about in a layout: by lines on the screen, by characters, by words. Nothing here knows about pixels."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from inspector.message.source import Source
from inspector.window.source_layout import Layout
from inspector.window.source_line import Line

# A word longer than this ends here: a click must not read a whole file.
_MAX_WORD = 1024
_WORD_BYTES = frozenset(byte for byte in range(256) if byte > 127 or chr(byte).isalnum() or byte in b"_-.@+=")


class Position(NamedTuple):
    """A line on the screen: the row of the index, and which of the row's lines."""

    row: int
    sub: int


def line_at(layout: Layout, position: Position) -> Line:
    """Return the line at a position of the layout."""
    return layout.lines(position.row)[position.sub]


def position_of(layout: Layout, offset: int) -> Position:
    """Return the line that a caret at `offset` is drawn in."""
    row = layout.row_at(offset)
    lines = layout.lines(row)
    sub = next((number for number, line in enumerate(lines) if offset < line.end), len(lines) - 1)
    return Position(row, sub)


def clamped(layout: Layout, position: Position) -> Position:
    """Return the nearest position that the layout has."""
    row = min(max(position.row, 0), layout.row_count - 1)
    return Position(row, min(max(position.sub, 0), len(layout.lines(row)) - 1))


def moved(layout: Layout, position: Position, count: int) -> Position:
    """Return the position `count` lines further down, or up where it is negative; at most the last or first one."""
    row, sub = position
    while count > 0:
        left = len(layout.lines(row)) - 1 - sub
        if count <= left:
            return Position(row, sub + count)
        if row + 1 >= layout.row_count:
            return Position(row, sub + left)
        count -= left + 1
        row, sub = row + 1, 0
    while count < 0:
        if sub + count >= 0:
            return Position(row, sub + count)
        if row == 0:
            return Position(0, 0)
        count += sub + 1
        row -= 1
        sub = len(layout.lines(row)) - 1
    return Position(row, sub)


def lines_from(layout: Layout, top: Position, count: int) -> list[Line]:
    """Return up to `count` lines from a position on."""
    found: list[Line] = []
    row, sub = top
    while len(found) < count and row < layout.row_count:
        found += layout.lines(row)[sub:]
        row, sub = row + 1, 0
    return found[:count]


def last_top(layout: Layout, visible: int) -> Position:
    """Return the position at the top when the last line stands at the bottom of `visible` lines."""
    row = layout.row_count - 1
    return moved(layout, Position(row, len(layout.lines(row)) - 1), 1 - visible)


def next_stop(layout: Layout, offset: int) -> int:
    """Return where a caret goes from `offset` by one character to the right."""
    row = layout.row_at(offset)
    lines = layout.lines(row)
    stops = [stop for line in lines for stop in line.stops()]
    at = bisect_right(stops, offset)
    return stops[at] if at < len(stops) else lines[-1].end


def previous_stop(layout: Layout, offset: int) -> int:
    """Return where a caret goes from `offset` by one character to the left."""
    row = layout.row_at(offset)
    for each in (row, row - 1):
        if each < 0:
            break
        stops = [stop for line in layout.lines(each) for stop in line.stops()]
        at = bisect_left(stops, offset)
        if at:
            return stops[at - 1]
    return 0


def word_around(source: Source, offset: int) -> tuple[int, int]:
    """Return the word that holds the byte at `offset`, as offsets; that byte alone where it is in none."""
    before = source.read(max(offset - _MAX_WORD, 0), offset)
    after = source.read(offset, offset + _MAX_WORD)
    if not after or after[0] not in _WORD_BYTES:
        return offset, min(offset + 1, len(source))
    start = next((n for n, byte in enumerate(reversed(before)) if byte not in _WORD_BYTES), len(before))
    end = next((n for n, byte in enumerate(after) if byte not in _WORD_BYTES), len(after))
    return offset - start, offset + end


def next_word(source: Source, offset: int) -> int:
    """Return the start of the next word."""
    after = source.read(offset, offset + _MAX_WORD)
    at = 0
    while at < len(after) and after[at] in _WORD_BYTES:
        at += 1
    while at < len(after) and after[at] not in _WORD_BYTES:
        at += 1
    return offset + at


def previous_word(source: Source, offset: int) -> int:
    """Return the start of the word before."""
    before = source.read(max(offset - _MAX_WORD, 0), offset)
    at = len(before)
    while at and before[at - 1] not in _WORD_BYTES:
        at -= 1
    while at and before[at - 1] in _WORD_BYTES:
        at -= 1
    return offset - len(before) + at
