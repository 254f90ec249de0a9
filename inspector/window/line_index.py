"""Where the lines of a source begin, in little memory and found in logarithmic time.

A *row* is a line, or a piece of at most `SEGMENT` bytes of a longer one: a mail may hold one line of 10 MB, and
nothing that is done to a row may take longer than for any other. Lines end with LF, CRLF or a lone CR; the line
end belongs to its row. Offsets and sizes are bytes, rows count from 0, line numbers from 1.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from inspector.message.source import Buffer

# The longest content of a row, in code units of the charset.
SEGMENT = 4096
# Only the start of every so many rows is kept; those between are found again when asked for.
STRIDE = 64
# One C call on this much holds the interpreter lock for about a millisecond.
CHUNK = 1 << 20
# A batch goes to the main thread at most once for so many bytes.
BATCH = 8 << 20

_CACHED_BLOCKS = 64
_CONTINUATION = range(0x80, 0xC0)
_WIDE_UNIT = bytes([0]) + bytes([0x80]) * 255


class Batch(NamedTuple):
    """What `scan` found since the batch before: the first byte and the line number of every `STRIDE`th row.

    `rows` and `lines` count from the beginning of the source; `end` is where the next row will begin, `longest`
    the length of the longest row so far, and `is_last` tells that the source ends here.
    """

    starts: "array[int]"
    numbers: "array[int]"
    rows: int
    lines: int
    end: int
    longest: int
    is_last: bool


class _Rows(NamedTuple):
    """The lengths of consecutive rows, and for each how many lines end with it (0 or 1); None: always 1."""

    lengths: list[int]
    ends: list[int] | None


def _units(chunk: bytes) -> bytes:
    """Return one byte for each UTF-16-LE unit, the same for ASCII and above 0x7F for all others."""
    size = len(chunk) // 2
    low = int.from_bytes(chunk[0 : 2 * size : 2], "little")
    high = int.from_bytes(chunk[1 : 2 * size : 2].translate(_WIDE_UNIT), "little")
    return (low | high).to_bytes(size, "little")


def _content_length(line: bytes) -> int:
    if line.endswith(b"\r\n"):
        return len(line) - 2
    return len(line) - line.endswith((b"\n", b"\r"))


def _cut(line: bytes, segment: int) -> list[int]:
    """Return the lengths of a line's pieces before the last one, cut between characters where it is UTF-8."""
    content = _content_length(line)
    pieces: list[int] = []
    at = 0
    while content - at > segment:
        end = at + segment
        while end > at + segment - 4 and line[end] in _CONTINUATION:
            end -= 1
        if line[end] in _CONTINUATION:
            end = at + segment
        pieces.append(end - at)
        at = end
    return pieces


def _rows_of(chunk: bytes, segment: int, goes_on: bool) -> _Rows:
    """Cut `chunk` into rows; where the source goes on after it, only into those that are certain."""
    lines = chunk.splitlines(keepends=True)
    # A CR at the very end may be half a CRLF.
    tail = lines.pop() if goes_on and lines and not lines[-1].endswith(b"\n") else b""
    lengths = list(map(len, lines))
    if len(tail) <= segment and max(lengths, default=0) <= segment:
        return _Rows(lengths, None)
    rows: list[int] = []
    ends: list[int] = []
    for line in lines:
        pieces = _cut(line, segment)
        rows += [*pieces, len(line) - sum(pieces)]
        ends += [0] * len(pieces) + [1]
    pieces = _cut(tail, segment)
    return _Rows(rows + pieces, ends + [0] * len(pieces))


def _read_rows(data: Buffer, start: int, end: int, width: int, segment: int, goes_on: bool) -> _Rows:
    chunk = data[start:end]
    if width == 1:
        return _rows_of(chunk, segment, goes_on)
    rows = _rows_of(_units(chunk), segment, goes_on)
    lengths = [length * width for length in rows.lengths]
    if len(chunk) % width and not goes_on:
        lengths = [*lengths[:-1], (lengths[-1] if lengths else 0) + 1]
    return _Rows(lengths, rows.ends)


def _ends_line(data: Buffer, end: int, width: int) -> bool:
    """Whether a line end stands right before the offset `end`; the beginning of the source counts as one."""
    if end == 0:
        return True
    if width == 1:
        return data[end - 1 : end] in (b"\n", b"\r")
    return end % width == 0 and data[end - width : end] in (b"\n\0", b"\r\0")


class _Tally:
    """Counts rows and lines, and keeps the start of every `STRIDE`th row until the next batch."""

    def __init__(self) -> None:
        self._starts: array[int] = array("Q")
        self._numbers: array[int] = array("Q")
        self._rows = 0
        self._line = 1
        self._longest = 0

    def take(self, found: _Rows, start: int) -> int:
        """Count the rows that begin at the offset `start`; returns where the next one begins."""
        lengths, ends = found
        first = -self._rows % STRIDE
        places = list(accumulate(lengths, initial=start))
        self._starts.extend(places[first:-1:STRIDE])
        if ends is None:
            self._numbers.extend(range(self._line + first, self._line + len(lengths), STRIDE))
            self._line += len(lengths)
        else:
            lines = list(accumulate(ends, initial=self._line))
            self._numbers.extend(lines[first:-1:STRIDE])
            self._line = lines[-1]
        self._rows += len(lengths)
        self._longest = max(self._longest, max(lengths, default=0))
        return places[-1]

    def batch(self, end: int, is_last: bool) -> Batch:
        """Return what came in since the batch before."""
        starts, self._starts = self._starts, array("Q")
        numbers, self._numbers = self._numbers, array("Q")
        return Batch(starts, numbers, self._rows, self._line - 1, end, self._longest, is_last)


def scan(
    data: Buffer, width: int = 1, *, segment: int = SEGMENT, chunk: int = CHUNK, batch: int = BATCH
) -> Iterator[Batch]:
    """Find all rows in one linear pass, a batch at a time; pure, so that it can run on any thread.

    The first batch comes after one chunk, so that a first screen can be painted. `width` is the size of the
    charset's code unit: 2 for UTF-16-LE, 1 for everything else. `chunk` must hold two segments.
    """
    size = len(data)
    tally = _Tally()
    at = report_at = 0
    while True:
        end = min(at + chunk, size)
        found = _read_rows(data, at, end, width, segment, end < size)
        if end == size and _ends_line(data, size, width):
            # Behind the last line end stands an empty line, as in every editor.
            found = _Rows([*found.lengths, 0], None if found.ends is None else [*found.ends, 1])
        at = tally.take(found, at)
        if end == size:
            yield tally.batch(size, True)
            return
        if at >= report_at:
            yield tally.batch(at, False)
            report_at = at + batch


class _Block(NamedTuple):
    """Up to `STRIDE` consecutive rows: where each begins, and the number of the line it belongs to."""

    starts: list[int]
    numbers: list[int]
    end: int


class LineIndex:
    """Rows of a source, both ways: from a row to its bytes and from an offset to its row.

    Batches of `scan` are added in order; what has been added can be used while the rest is still looked for.
    """

    def __init__(self, data: Buffer, width: int = 1, segment: int = SEGMENT) -> None:
        self._data = data
        self._width = width
        self._segment = segment
        self._starts: array[int] = array("Q")
        self._numbers: array[int] = array("Q")
        self._blocks: dict[int, _Block] = {}
        self.row_count = 0
        self.line_count = 0
        self.end = 0
        self.longest = 0
        self.is_complete = False

    @classmethod
    def of(cls, data: Buffer, width: int = 1) -> "LineIndex":
        """Return the whole index at once: for small sources, or on another thread."""
        index = cls(data, width)
        for batch in scan(data, width):
            index.add(batch)
        return index

    def add(self, batch: Batch) -> None:
        """Take the next batch in."""
        self._starts.extend(batch.starts)
        self._numbers.extend(batch.numbers)
        self._blocks.clear()
        self.row_count = batch.rows
        self.line_count = batch.lines
        self.end = batch.end
        self.longest = batch.longest
        self.is_complete = batch.is_last

    def _block(self, number: int) -> _Block:
        block = self._blocks.get(number)
        if block is None:
            if len(self._blocks) >= _CACHED_BLOCKS:
                self._blocks.clear()
            block = self._blocks[number] = self._read_block(number)
        return block

    def _read_block(self, number: int) -> _Block:
        start = self._starts[number]
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self.end
        lengths, ends = _read_rows(self._data, start, end, self._width, self._segment, False)
        count = min(STRIDE, self.row_count - number * STRIDE)
        if len(lengths) < count:
            lengths.append(0)
        starts = list(accumulate(lengths[:-1], initial=start))
        line = self._numbers[number]
        if ends is None:
            return _Block(starts, list(range(line, line + count)), end)
        return _Block(starts, list(accumulate(ends[: count - 1], initial=line)), end)

    def span(self, row: int) -> tuple[int, int]:
        """Return the offsets of a row's first byte and of the byte after its last, line end included."""
        block = self._block(row // STRIDE)
        at = row % STRIDE
        return block.starts[at], block.starts[at + 1] if at + 1 < len(block.starts) else block.end

    def row_at(self, offset: int) -> int:
        """Return the row that holds the byte at `offset`; the nearest known one for any other offset."""
        if not self.row_count:
            return 0
        number = max(bisect_right(self._starts, max(offset, 0)) - 1, 0)
        return number * STRIDE + max(bisect_right(self._block(number).starts, offset) - 1, 0)

    def line_number(self, row: int) -> int:
        """Return the number of the line that a row belongs to."""
        return self._block(row // STRIDE).numbers[row % STRIDE]

    def begins_line(self, row: int) -> bool:
        """Whether a row is the first one of its line."""
        return row == 0 or self.line_number(row) != self.line_number(row - 1)

    def row_of_line(self, line: int) -> int:
        """Return the first row of a line; the nearest known one for any other number."""
        line = min(max(line, 1), self.line_count)
        number = max(bisect_left(self._numbers, line) - 1, 0)
        row = number * STRIDE + bisect_left(self._block(number).numbers, line)
        return min(row, self.row_count - 1)
