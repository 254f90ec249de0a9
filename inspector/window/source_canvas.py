"""A source painted with its highlights; only visible lines are read, decoded and painted."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.message.source import Source
from inspector.window.source_highlight import Highlight, HighlightSet, Matches
from inspector.window.source_line import Line
from inspector.window.source_painter import paint
from inspector.window.source_position import Position, moved, position_of
from inspector.window.source_scene import TEXT_GAP, Scene, colours_of
from inspector.window.source_surface import SourceSurface

# Where a place that was out of view is put: this part of the height above it.
_COMFORTABLE = 3
_MAX_BADGES = 6


class SourceCanvas(SourceSurface):
    """Shows a source with highlights, the matches of a search, a selection and a caret."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlights = HighlightSet()
        self._matches = Matches()
        self._current = (0, 0)
        self._pending: tuple[int, int] | None = None

    @property
    def current_span(self) -> tuple[int, int]:
        """The outlined bytes."""
        return self._current

    @property
    def selection(self) -> tuple[int, int]:
        """The selected bytes; none on a bare canvas."""
        return (0, 0)

    @property
    def caret(self) -> int:
        """Where the keyboard acts."""
        return 0

    def set_source(self, source: Source, charset: str = "utf-8") -> None:
        """Show another source from its beginning, with no highlights; the first screen at once."""
        self._highlights = HighlightSet()
        self._matches = Matches()
        self._current = (0, 0)
        self._pending = None
        self._badges = 0
        super().set_source(source, charset)

    def set_hex(self, is_hex: bool) -> None:
        """Show bytes in hexadecimal, or text."""
        super().set_hex(is_hex)
        self._badges = self._count_badges()
        self._lay_out(self.top_offset)

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Colour these bytes, and no others any more."""
        self._highlights = HighlightSet(highlights)
        self._badges = self._count_badges()
        self._update_bars()
        self.viewport().update()

    def set_matches(self, matches: Matches) -> None:
        """Colour what a search has found, over the other highlights; call it again when there is more."""
        self._matches = matches
        self.viewport().update()

    def show_span(self, start: int, end: int) -> None:
        """Outline the bytes [start, end) and scroll them comfortably into view, once their lines are known."""
        self._current = (start, end)
        self.reveal(start, end)
        self.viewport().update()

    def _count_badges(self) -> int:
        """Return how many numbers stand in the margin of the line that has most of them."""
        numbers: dict[Position, set[int]] = {}
        for each in self._highlights.numbered:
            numbers.setdefault(position_of(self._layout, each.start), set()).add(each.number or 0)
        return min(max(map(len, numbers.values()), default=0), _MAX_BADGES)

    def _extend(self) -> None:
        """More lines are known: a place that was waited for may be among them."""
        super()._extend()
        if self._pending is not None and self._pending[0] < self._loader.index.end:
            self.reveal(*self._pending)

    def reveal(self, start: int, end: int) -> None:
        """Scroll, if need be, so that the bytes are well in view; later where their line is not known yet."""
        index = self._loader.index
        self._pending = None if self._is_hex or index.is_complete or start < index.end else (start, end)
        first = position_of(self._layout, start)
        last = position_of(self._layout, max(end - 1, start))
        lowest = moved(self._layout, self._top, max(self.visible_count - 2, 0))
        if first < self._top or last > lowest:
            above = self.visible_count // _COMFORTABLE
            if last > moved(self._layout, first, self.visible_count - above - 1):
                above = min(2, above)
            self._set_top(moved(self._layout, first, -above))
        self._reveal_columns(first, start, end)

    def _reveal_columns(self, position: Position, start: int, end: int) -> None:
        line = self._layout.lines(position.row)[position.sub]
        left = line.column_of(start) * self.cell.width
        right = line.column_of(min(end, line.content_end)) * self.cell.width
        room = self.viewport().width() - self._margin() - 2 * TEXT_GAP
        bar = self.horizontalScrollBar()
        if left < bar.value() or min(right, left + room) > bar.value() + room:
            bar.setMaximum(max(bar.maximum(), int(left)))
            bar.setValue(max(int(left - room / _COMFORTABLE), 0) if right > room else 0)

    def _scene(self) -> Scene:
        size = self.viewport().size()
        return Scene(
            cell=self.cell,
            colours=colours_of(self.palette()),
            lines=self.visible_lines(),
            left=self._scrolled(),
            width=size.width(),
            height=size.height(),
            pixel_ratio=self.devicePixelRatioF(),
            digits=self._digits(),
            badges=self._badges,
            highlights=self._highlights,
            matches=self._matches,
            selection=self.selection,
            current=self._current,
            caret=self.caret if self.hasFocus() else None,
            show_whitespace=self._shows_whitespace and not self._is_hex,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible lines."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint(painter, self._scene())
        painter.end()

    def line_and_column(self, point: QPointF) -> tuple[Line, float]:
        """Return the line at a place of the viewport, the nearest one, and the cell position in it."""
        lines = self.visible_lines()
        number = min(max(int(point.y() // self.cell.height), 0), len(lines) - 1)
        return lines[number], (point.x() - self.text_left) / self.cell.width

    def caret_rect(self) -> QRect:
        """Return where the caret is drawn, in the viewport; empty where it is out of view."""
        for number, line in enumerate(self.visible_lines()):
            if line.holds(self.caret):
                left = self.text_left + line.column_of(self.caret) * self.cell.width
                return QRect(int(left) - 1, int(number * self.cell.height), 2, int(self.cell.height))
        return QRect()
