"""The source below the explanation: the tabs of sources, fed with the places that the window talks about."""

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.message.part import Message
from inspector.message.source import Source, Span
from inspector.window.find_bar import FindBar
from inspector.window.part_words import words_for
from inspector.window.source_highlight import Highlight
from inspector.window.source_tabs import SourceTabs
from inspector.window.verdict import Numbered

_OUTLINED_BYTES = 1000
_OUTLINED_LINES = 3
_MAX_NAMED_PARTS = 2000


class SourcePane(QWidget):
    """Keeps the numbered places and the selected place lit; `clicked` and `hovered` carry (Source, offset)."""

    clicked = Signal(object, int)
    hovered = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = SourceTabs()
        self.find_bar = FindBar(self.tabs, parent=self)
        self.find_bar.hide()
        self.find_bar.closed.connect(lambda: self.tabs.current_view.setFocus())
        self._message: Message | None = None
        self._numbered: tuple[tuple[int, Span], ...] = ()
        self._selected: Span | None = None
        self._hovered: Span | None = None
        self.is_clicked = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.tabs, 1)
        self.tabs.clicked.connect(self._tell)
        self.tabs.hovered.connect(self.hovered)

    def show_message(self, message: Message) -> None:
        """Show the source of another message from its beginning."""
        self._message = message
        self._numbered = ()
        self._selected = self._hovered = None
        self.tabs.set_source(message.root.source)

    def set_numbered(self, parts: Iterable[Numbered]) -> None:
        """Mark the numbered parts of a verdict in the margin."""
        self._numbered = tuple(
            (each.number, span) for each in parts for span in (each.span, *each.also) if span is not None
        )
        self._light_up()

    def set_hover(self, span: Span | None) -> None:
        """Light up, without moving there, what the mouse points to elsewhere."""
        if span != self._hovered:
            self._hovered = span
            self._light_up()

    def set_text_scale(self, scale: float) -> None:
        """Show the source in another size of text."""
        for view in self.tabs.views:
            view.set_zoom(scale)

    def number_at(self, source: Source, offset: int) -> int | None:
        """Return the numbered part whose bytes hold an offset."""
        holders = (n for n, span in self._numbered if span.source is source and span.start <= offset < span.end)
        return next(holders, None)

    def show_span(self, span: Span) -> None:
        """Bring a place into view and light it up."""
        self._selected = span
        self._light_up()
        place = span if _is_short(span) else Span(span.source, span.start, span.start)
        self.tabs.show_span(place, self._title_of(span.source))

    def _title_of(self, source: Source) -> str:
        """Return what the tab of a decoded or Outlook source is called: the part it is the content of."""
        for part in islice(self._message.root.walk(), _MAX_NAMED_PARTS) if self._message is not None else ():
            if part.source is source or ("decoded" in part.__dict__ and part.decoded is source):
                name = part.file_name or part.label
                title = words_for(part.content_type).title
                return f"{title}: {name}" if name and name != title else title
        return ""

    def _light_up(self) -> None:
        by_source: dict[int, tuple[Source, list[Highlight]]] = {}
        for number, span in self._numbered:
            entry = by_source.setdefault(id(span.source), (span.source, []))
            entry[1].append(Highlight(span.start, span.end, "evidence", number))
        for place, kind in ((self._selected, "part"), (self._hovered, "hover")):
            if place is not None:
                entry = by_source.setdefault(id(place.source), (place.source, []))
                entry[1].append(Highlight(place.start, place.end, kind))
        self.tabs.set_highlights([(source, marks) for source, marks in by_source.values()])

    def _tell(self, source: Source, offset: int) -> None:
        self.is_clicked = True
        try:
            self.clicked.emit(source, offset)
        finally:
            self.is_clicked = False

    def open_find_bar(self) -> None:
        """Let the person look for text in the source in front."""
        self.find_bar.open()


def _is_short(span: Span) -> bool:
    """Whether a place can be outlined; a whole part is only coloured, since an outline of many lines hides them."""
    length = span.end - span.start
    return length <= _OUTLINED_BYTES and span.bytes.count(b"\n") <= _OUTLINED_LINES
