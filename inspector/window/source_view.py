"""The raw source of a mail, with what was read from it in colour: caret, selection, mouse and keyboard."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from inspector.message.source import Source
from inspector.window.language import translate
from inspector.window.source_accessible import describe
from inspector.window.source_actions import SourceActions
from inspector.window.source_canvas import SourceCanvas
from inspector.window.source_decoding import text_of
from inspector.window.source_highlight import Highlight
from inspector.window.source_keys import Movement, destination, lines_moved, movement_of, vertical_destination
from inspector.window.source_position import line_at, moved, position_of, word_around

__all__ = ["Highlight", "SourceView"]

# More than this is not put on the clipboard: other programs would freeze over it.
MAX_COPY_BYTES = 32 * 1024 * 1024

_SCROLL_INTERVAL_MS = 40


class SourceView(SourceCanvas):
    """A source that can be read, searched by eye, selected and copied; it never changes.

    `clicked_offset` and `hovered_offset` carry the byte under the mouse (Return: under the caret), -1 for none;
    `selection_changed` the selected bytes; `notice` something for the status bar.
    """

    clicked_offset = Signal(int)
    hovered_offset = Signal(int)
    selection_changed = Signal(int, int)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceView")
        self.setAccessibleName(translate("Source", "Raw source"))
        # The source of a mail is read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._caret = 0
        self._anchor = 0
        self._goal: int | None = None
        self._hovered = -1
        self._pressed: QPoint | None = None
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_INTERVAL_MS)
        self._scroller.timeout.connect(self._drag_on)
        self.actions_menu = SourceActions(self)

    @property
    def caret(self) -> int:
        """The byte before which the caret stands."""
        return self._caret

    @property
    def selection(self) -> tuple[int, int]:
        """The selected bytes, as the first and the one behind the last; equal where nothing is selected."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def set_source(self, source: Source, charset: str = "utf-8") -> None:
        """Show another source from its beginning, with no highlights; the first screen at once."""
        self._caret = self._anchor = 0
        self._goal = None
        self._hovered = -1
        super().set_source(source, charset)
        self._describe()

    def show_span(self, start: int, end: int) -> None:
        """Outline the bytes [start, end), put the caret there and scroll them comfortably into view."""
        self._place(start, start)
        super().show_span(start, end)

    def select(self, start: int, end: int) -> None:
        """Select the bytes [start, end) and scroll them into view."""
        self._place(start, end)
        self.reveal(start, end)

    def select_all(self) -> None:
        """Select the whole source."""
        self._place(0, len(self._source))

    def selected_text(self) -> str:
        """Return the selection as text."""
        return text_of(self._source.read(*self.selection), self._charset)

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        self._to_clipboard(as_hex=False)

    def copy_hex(self) -> None:
        """Put the selected bytes on the clipboard, in hexadecimal."""
        self._to_clipboard(as_hex=True)

    def _to_clipboard(self, *, as_hex: bool) -> None:
        start, end = self.selection
        if end - start > MAX_COPY_BYTES:
            self.notice.emit(translate("Source", "Too much to copy: select at most 32 MB, or save the part as a file."))
        elif start < end:
            data = self._source.read(start, end)
            QGuiApplication.clipboard().setText(data.hex(" ") if as_hex else self.selected_text())

    def go_to_line(self, line: int) -> None:
        """Put the caret at the start of a line, counted from 1."""
        index = self._loader.index
        self.select(*[index.span(index.row_of_line(line))[0]] * 2)

    @property
    def line_number(self) -> int:
        """The line of the caret, counted from 1."""
        index = self._loader.index
        return index.line_number(index.row_at(self._caret))

    @property
    def line_count(self) -> int:
        """How many lines are known."""
        return self._loader.index.line_count

    def offset_under(self, point: QPointF) -> int:
        """Return the byte at a place of the viewport, -1 where there is none."""
        line, column = self.line_and_column(point)
        lowest = len(self.visible_lines()) * self.cell.height
        if not 0 <= point.y() < lowest or line.start == line.end:
            return -1
        return min(line.byte_at(max(int(column), 0)), max(line.end - 1, line.start))

    def _place(self, anchor: int, caret: int) -> None:
        """Set selection and caret; `anchor` is where the selection began."""
        size = len(self._source)
        before = self.selection
        self._anchor, self._caret = min(max(anchor, 0), size), min(max(caret, 0), size)
        self._goal = None
        if self.selection != before:
            self.selection_changed.emit(*self.selection)
        self.actions_menu.refresh()
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        describe(self, line_at(self._layout, position_of(self._layout, self._caret)))

    def _move(self, movement: Movement, selects: bool) -> None:
        line_count = lines_moved(movement, max(self.visible_count - 1, 1))
        goal = None
        if line_count:
            goal = self._goal
            if goal is None:
                goal = line_at(self._layout, position_of(self._layout, self._caret)).column_of(self._caret)
            offset = vertical_destination(self._layout, self._caret, line_count, goal)
            if abs(line_count) > 1:
                self.scroll_lines(line_count)
        else:
            offset = destination(self._source, self._layout, self._caret, movement)
        self._place(self._anchor if selects else offset, offset)
        self._goal = goal
        self._follow_caret()

    def _follow_caret(self) -> None:
        """Scroll no further than to see the caret."""
        position = position_of(self._layout, self._caret)
        if position < self._top:
            self._set_top(position)
        elif position > self._lowest():
            self._set_top(moved(self._layout, position, 1 - self.visible_count))
        self._reveal_columns(position, self._caret, self._caret)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, copy, select; Return tells where the caret is."""
        asked = movement_of(event)
        if asked is not None:
            self._move(*asked)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked_offset.emit(min(self._caret, max(len(self._source) - 1, 0)))
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that act here from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
            if movement_of(event) is not None or any(map(event.matches, standard)):
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret under the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        line, column = self.line_and_column(event.position())
        offset = line.offset_at(column)
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._place(self._anchor if extends else offset, offset)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select while the button is held; otherwise tell what the mouse is over."""
        if self._pressed is not None:
            self._drag_to(event.position())
            is_outside = not self.viewport().rect().contains(event.position().toPoint())
            if is_outside and not self._scroller.isActive():
                self._scroller.start()
            return
        self._hover(self.offset_under(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the byte that was clicked, unless something was selected."""
        self._scroller.stop()
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        offset = self.offset_under(event.position())
        if self._anchor == self._caret and offset >= 0:
            self.clicked_offset.emit(offset)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the mouse."""
        offset = self.offset_under(event.position())
        if event.button() == Qt.MouseButton.LeftButton and offset >= 0:
            self._place(*word_around(self._source, offset))

    def _drag_to(self, point: QPointF) -> None:
        line, column = self.line_and_column(point)
        self._place(self._anchor, line.offset_at(column))

    def _drag_on(self) -> None:
        """Scroll while the mouse is held outside."""
        point = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        if self._pressed is None or self.viewport().rect().contains(point.toPoint()):
            self._scroller.stop()
            return
        over = point.y() - (0 if point.y() < 0 else self.viewport().height())
        self.scroll_lines(int(over / self.cell.height))
        bar = self.horizontalScrollBar()
        if not 0 <= point.x() < self.viewport().width():
            bar.setValue(bar.value() + bar.singleStep() * (1 if point.x() > 0 else -1))
        self._drag_to(point)

    def _hover(self, offset: int) -> None:
        if offset != self._hovered:
            self._hovered = offset
            self.hovered_offset.emit(offset)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse is over nothing."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the actions, at the caret where the keyboard asked."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        point = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.caret_rect().bottomLeft())
        self.actions_menu.menu().popup(point)
