"""The scrolled surface of a source: which lines are seen, at what size, and what the scroll bars do.

Only visible lines are laid out, so it costs the same for 1 kB and for 200 MB.
"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from inspector.message.source import Source
from inspector.window.source_decoding import code_unit
from inspector.window.source_layout import HexLayout, Layout, TextLayout
from inspector.window.source_line import Line
from inspector.window.source_loading import SourceLoader
from inspector.window.source_position import Position, clamped, last_top, lines_from, moved, position_of
from inspector.window.source_scene import TEXT_GAP, Cell, margin_width

_WHEEL_STEP = 120
_WHEEL_LINES = 3
_MIN_WRAP = 16
# Steps of the scroll bar for a row: a row may be wrapped to many lines. A scroll bar counts up to 2 ** 31.
_ROW_STEPS = 64
_MAX_STEPS = 1 << 30


class SourceSurface(QAbstractScrollArea):
    """Shows a source as text or in hexadecimal, wrapped or not, at any zoom.

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
        self._is_updating = False
        self._source = Source(b"")
        self._charset = "utf-8"
        self.cell = Cell()
        self._wraps = True
        self._is_hex = False
        self._shows_whitespace = False
        self._badges = 0
        self._wheel = 0.0
        self._top = Position(0, 0)
        self._layout: Layout = TextLayout(self._source, self._loader.index, self._charset)
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)
        self.verticalScrollBar().actionTriggered.connect(self._step_bar)
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
        return self.cell.zoom

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

    def set_source(self, source: Source, charset: str = "utf-8") -> None:
        """Show another source from its beginning, with no highlights; the first screen at once."""
        self._source = source
        self._charset = charset
        self._top = Position(0, 0)
        self._loader.load(source, code_unit(charset))
        self._lay_out(0)
        if self._loader.index.is_complete:
            self.indexed.emit()

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

    def set_whitespace(self, is_shown: bool) -> None:
        """Show spaces, tabs and line ends."""
        self._shows_whitespace = is_shown
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Change the size of the text, 1 for the system's; kept between a half and five."""
        if zoom == self.cell.zoom:
            return
        offset = self.top_offset
        self.cell = Cell(zoom)
        self._lay_out(offset)
        self.zoom_changed.emit(self.cell.zoom)

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
        return max(int(self.viewport().height() // self.cell.height), 1)

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
        return margin_width(self.cell, self._digits(), self._badges)

    def _lay_out(self, top_offset: int) -> None:
        """Lay everything out anew, with the byte at `top_offset` in the top line."""
        if self._is_hex:
            self._layout = HexLayout(self._source)
        else:
            width = self.viewport().width() - self._margin() - 1.5 * TEXT_GAP
            columns = max(int(width / self.cell.width), _MIN_WRAP) if self._wraps else 0
            self._layout = TextLayout(self._source, self._loader.index, self._charset, columns)
        self._set_top(position_of(self._layout, top_offset))
        self._update_bars()
        self.viewport().update()

    def _extend(self) -> None:
        """More lines are known."""
        self._lay_out(self.top_offset)

    def _update_bars(self) -> None:
        """Give the scroll bars their ranges; what they say meanwhile is not followed."""
        bar, side = self.verticalScrollBar(), self.horizontalScrollBar()
        self._is_updating = True
        bar.setRange(0, self._steps_to(last_top(self._layout, self.visible_count)))
        lines = self.visible_lines()
        rows = max(self._layout.row_at(lines[-1].start) - self._top.row, 1)
        bar.setPageStep(max(self._row_steps() * self.visible_count * rows // len(lines), 1))
        bar.setSingleStep(self._row_steps())
        bar.setValue(self._steps_to(self._top))
        self._is_updating = False
        room = self.viewport().width() - self._margin() - TEXT_GAP
        widest = (self._layout.columns + 2) * self.cell.width
        side.setRange(0, 0 if self._wraps and not self._is_hex else max(int(widest - room), 0))
        side.setPageStep(max(int(room), 1))
        side.setSingleStep(int(self.cell.width * 4))

    def _row_steps(self) -> int:
        if self._is_hex or not self._wraps:
            return 1
        return max(min(_ROW_STEPS, _MAX_STEPS // self._layout.row_count), 1)

    def _steps_to(self, position: Position) -> int:
        """Return the value of the vertical bar for a position at the top."""
        steps = self._row_steps()
        return position.row * steps + position.sub * steps // len(self._layout.lines(position.row))

    def _set_top(self, top: Position) -> None:
        top = min(clamped(self._layout, top), last_top(self._layout, self.visible_count))
        if top != self._top:
            self._top = top
            self.viewport().update()
        was_updating, self._is_updating = self._is_updating, True
        self.verticalScrollBar().setValue(self._steps_to(top))
        self._is_updating = was_updating

    def _lowest(self) -> Position:
        """Return the position of the last line that is wholly seen."""
        return moved(self._layout, self._top, self.visible_count - 1)

    def _follow_bar(self, value: int) -> None:
        """Scroll to where the vertical bar was moved."""
        if self._is_updating:
            return
        if value >= self.verticalScrollBar().maximum():
            self._set_top(last_top(self._layout, self.visible_count))
            return
        row, steps = divmod(value, self._row_steps())
        self._set_top(Position(row, steps * len(self._layout.lines(row)) // self._row_steps()))

    def _step_bar(self, action: int) -> None:
        """Make the arrows of the vertical bar go by lines, and a click beside its handle by what is seen."""
        page = max(self.visible_count - 1, 1)
        lines = {
            QAbstractSlider.SliderAction.SliderSingleStepAdd.value: 1,
            QAbstractSlider.SliderAction.SliderSingleStepSub.value: -1,
            QAbstractSlider.SliderAction.SliderPageStepAdd.value: page,
            QAbstractSlider.SliderAction.SliderPageStepSub.value: -page,
        }.get(action)
        if lines is not None:
            self.scroll_lines(lines)
            self.verticalScrollBar().setSliderPosition(self._steps_to(self._top))

    def scroll_lines(self, count: int) -> None:
        """Scroll down by lines of the screen, or up where `count` is negative."""
        self._set_top(moved(self._layout, self._top, count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, with the same line at the top."""
        super().resizeEvent(event)
        self._lay_out(self.top_offset)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.cell = Cell(self.cell.zoom)
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
        return QSize(int(90 * self.cell.width), int(10 * self.cell.height))
