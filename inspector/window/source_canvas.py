"""The scrolled surface that a source is painted on; only visible lines are read, decoded and painted."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from inspector.message.source import Source
from inspector.window.source_decoding import code_unit
from inspector.window.source_highlight import Highlight, HighlightSet
from inspector.window.source_layout import HexLayout, Layout, TextLayout
from inspector.window.source_line import Line
from inspector.window.source_loading import SourceLoader
from inspector.window.source_painter import paint
from inspector.window.source_position import Position, clamped, last_top, lines_from, moved, position_of
from inspector.window.source_scene import TEXT_GAP, Cell, Scene, colours_of, margin_width

_WHEEL_STEP = 120
_WHEEL_LINES = 3
_MIN_WRAP = 16
# Where a place that was out of view is put: this part of the height above it.
_COMFORTABLE = 3
_MAX_BADGES = 6


class SourceCanvas(QAbstractScrollArea):
    """Shows a source as text or in hexadecimal, wrapped or not, at any zoom, with highlights.

    `indexed` tells that all lines are known: for a large source that is a little after it is shown.
    """

    indexed = Signal()
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._loader = SourceLoader(self)
        self._loader.grown.connect(self._extend)
        self._loader.completed.connect(self.indexed)
        self._source = Source(b"")
        self._charset = "utf-8"
        self._cell = Cell()
        self._wraps = True
        self._is_hex = False
        self._shows_whitespace = False
        self._highlights = HighlightSet()
        self._matches = HighlightSet()
        self._badges = 0
        self._current = (0, 0)
        self._pending: tuple[int, int] | None = None
        self._wheel = 0.0
        self._top = Position(0, 0)
        self._layout: Layout = TextLayout(self._source, self._loader.index, self._charset)
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def source(self) -> Source:
        """What is shown."""
        return self._source

    @property
    def charset(self) -> str:
        """How its bytes are read as text."""
        return self._charset

    @property
    def zoom(self) -> float:
        """The size of the text, 1 for the system's."""
        return self._cell.zoom

    @property
    def wraps(self) -> bool:
        """Whether long lines go on below."""
        return self._wraps

    @property
    def is_hex(self) -> bool:
        """Whether bytes are shown instead of text."""
        return self._is_hex

    @property
    def shows_whitespace(self) -> bool:
        """Whether spaces, tabs and line ends are visible."""
        return self._shows_whitespace

    @property
    def current_span(self) -> tuple[int, int]:
        """The outlined bytes."""
        return self._current

    def set_source(self, source: Source, charset: str = "utf-8") -> None:
        """Show another source from its beginning, with no highlights; the first screen at once."""
        self._source = source
        self._charset = charset
        self._highlights = self._matches = HighlightSet()
        self._badges = 0
        self._current = (0, 0)
        self._pending = None
        self._top = Position(0, 0)
        self._loader.load(source, code_unit(charset))
        self._lay_out(0)

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Colour these bytes, and no others any more."""
        self._highlights = HighlightSet(highlights)
        self._badges = self._count_badges()
        self._update_bars()
        self.viewport().update()

    def set_matches(self, matches: Iterable[Highlight]) -> None:
        """Colour what a search has found, over the other highlights."""
        self._matches = HighlightSet(matches)
        self.viewport().update()

    def show_span(self, start: int, end: int) -> None:
        """Outline the bytes [start, end) and scroll them comfortably into view, once their lines are known."""
        self._current = (start, end)
        self._reveal(start, end)
        self.viewport().update()

    def set_wrap(self, wraps: bool) -> None:
        """Let long lines go on below, or scroll to the side."""
        self._wraps = wraps
        self._lay_out(self.top_offset)

    def set_hex(self, is_hex: bool) -> None:
        """Show bytes in hexadecimal, or text."""
        offset = self.top_offset
        self._is_hex = is_hex
        self._badges = 0
        self._lay_out(offset)
        self._badges = self._count_badges()
        self._lay_out(offset)

    def set_whitespace(self, is_shown: bool) -> None:
        """Show spaces, tabs and line ends."""
        self._shows_whitespace = is_shown
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Change the size of the text, 1 for the system's; kept between a half and five."""
        if zoom == self._cell.zoom:
            return
        offset = self.top_offset
        self._cell = Cell(zoom)
        self._lay_out(offset)
        self.zoom_changed.emit(self._cell.zoom)

    def stop(self) -> None:
        """End the thread that indexes, if there is one."""
        self._loader.stop()

    @property
    def top_offset(self) -> int:
        """The first visible byte."""
        return self._layout.lines(self._top.row)[self._top.sub].start

    @property
    def visible_count(self) -> int:
        """How many whole lines fit."""
        return max(int(self.viewport().height() // self._cell.height), 1)

    @property
    def text_left(self) -> float:
        """Where the first cell begins, in viewport pixels, scrolled or not."""
        return self._margin() + TEXT_GAP - self._scrolled()

    def visible_lines(self) -> list[Line]:
        """Return the lines that are seen, wholly or in part."""
        return lines_from(self._layout, self._top, self.visible_count + 2)

    def _scrolled(self) -> int:
        return self.horizontalScrollBar().value()

    def _digits(self) -> int:
        if self._is_hex:
            return max(8, len(f"{len(self._source):x}"))
        return max(3, len(str(self._loader.index.line_count)))

    def _margin(self) -> float:
        return margin_width(self._cell, self._digits(), self._badges)

    def _count_badges(self) -> int:
        """Return how many numbers stand in the margin of the line that has most of them."""
        numbers: dict[Position, set[int]] = {}
        for each in self._highlights.numbered:
            numbers.setdefault(position_of(self._layout, each.start), set()).add(each.number or 0)
        return min(max(map(len, numbers.values()), default=0), _MAX_BADGES)

    def _lay_out(self, top_offset: int) -> None:
        """Lay everything out anew, with the byte at `top_offset` in the top line."""
        if self._is_hex:
            self._layout = HexLayout(self._source)
        else:
            width = self.viewport().width() - self._margin() - 1.5 * TEXT_GAP
            columns = max(int(width / self._cell.width), _MIN_WRAP) if self._wraps else 0
            self._layout = TextLayout(self._source, self._loader.index, self._charset, columns)
        self._set_top(position_of(self._layout, top_offset))
        self._update_bars()
        self.viewport().update()

    def _extend(self) -> None:
        """More lines are known."""
        self._lay_out(self.top_offset)
        if self._pending is not None and self._pending[0] < self._loader.index.end:
            self._reveal(*self._pending)

    def _update_bars(self) -> None:
        bar = self.verticalScrollBar()
        was_blocked = bar.blockSignals(True)
        bar.setRange(0, last_top(self._layout, self.visible_count).row)
        bar.setPageStep(self.visible_count)
        bar.setValue(self._top.row)
        bar.blockSignals(was_blocked)
        room = self.viewport().width() - self._margin() - TEXT_GAP
        widest = (self._layout.columns + 2) * self._cell.width
        side = self.horizontalScrollBar()
        side.setRange(0, 0 if self._wraps and not self._is_hex else max(int(widest - room), 0))
        side.setPageStep(max(int(room), 1))
        side.setSingleStep(int(self._cell.width * 4))

    def _set_top(self, top: Position) -> None:
        top = min(clamped(self._layout, top), last_top(self._layout, self.visible_count))
        if top != self._top:
            self._top = top
            self.viewport().update()
        bar = self.verticalScrollBar()
        was_blocked = bar.blockSignals(True)
        bar.setValue(top.row)
        bar.blockSignals(was_blocked)

    def _lowest(self) -> Position:
        """Return the position of the last line that is wholly seen."""
        return moved(self._layout, self._top, self.visible_count - 1)

    def _follow_bar(self, row: int) -> None:
        is_lowest = row >= self.verticalScrollBar().maximum()
        self._set_top(last_top(self._layout, self.visible_count) if is_lowest else Position(row, 0))

    def scroll_lines(self, count: int) -> None:
        """Scroll down by lines of the screen, or up where `count` is negative."""
        self._set_top(moved(self._layout, self._top, count))

    def _reveal(self, start: int, end: int) -> None:
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
        left = line.column_of(start) * self._cell.width
        right = line.column_of(min(end, line.content_end)) * self._cell.width
        room = self.viewport().width() - self._margin() - 2 * TEXT_GAP
        bar = self.horizontalScrollBar()
        if left < bar.value() or min(right, left + room) > bar.value() + room:
            bar.setMaximum(max(bar.maximum(), int(left)))
            bar.setValue(max(int(left - room / _COMFORTABLE), 0) if right > room else 0)

    def _scene(self) -> Scene:
        size = self.viewport().size()
        return Scene(
            cell=self._cell,
            colours=colours_of(self.palette()),
            lines=self.visible_lines(),
            left=self._scrolled(),
            width=size.width(),
            height=size.height(),
            digits=self._digits(),
            badges=self._badges,
            highlights=self._highlights,
            matches=self._matches,
            selection=self.selection,
            current=self._current,
            caret=self.caret if self.hasFocus() else None,
            show_whitespace=self._shows_whitespace and not self._is_hex,
        )

    @property
    def selection(self) -> tuple[int, int]:
        """The selected bytes; none on a bare canvas."""
        return (0, 0)

    @property
    def caret(self) -> int:
        """Where the keyboard acts."""
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible lines."""
        painter = QPainter(self.viewport())
        paint(painter, self._scene())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, with the same line at the top."""
        super().resizeEvent(event)
        self._lay_out(self.top_offset)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cell = Cell(self._cell.zoom)
            self._lay_out(self.top_offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll down or to the side; with Ctrl, change the size of the text."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(round(self.zoom + 0.1 * (1 if turned.y() > 0 else -1), 2))
        elif turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned.x() or turned.y()))
        else:
            self._wheel -= turned.y() * _WHEEL_LINES / _WHEEL_STEP
            lines = int(self._wheel)
            self._wheel -= lines
            self.scroll_lines(lines)
        event.accept()

    def sizeHint(self) -> QSize:
        """Return room for ten lines of mail."""
        return QSize(int(90 * self._cell.width), int(10 * self._cell.height))

    def line_and_column(self, point: QPointF) -> tuple[Line, float]:
        """Return the line at a place of the viewport, the nearest one, and the cell position in it."""
        lines = self.visible_lines()
        number = min(max(int(point.y() // self._cell.height), 0), len(lines) - 1)
        return lines[number], (point.x() - self.text_left) / self._cell.width

    def caret_rect(self) -> QRect:
        """Return where the caret is drawn, in the viewport; empty where it is out of view."""
        for number, line in enumerate(self.visible_lines()):
            if line.holds(self.caret):
                left = self.text_left + line.column_of(self.caret) * self._cell.width
                return QRect(int(left) - 1, int(number * self._cell.height), 2, int(self._cell.height))
        return QRect()
