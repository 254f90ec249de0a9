"""The source of a message and, beside it, what was decoded from it: a tab for each."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton, QVBoxLayout, QWidget

from inspector.message.source import Source, Span
from inspector.window.language import translate
from inspector.window.shown import shown
from inspector.window.source_decoding import WIDE_CHARSET
from inspector.window.source_highlight import Highlight
from inspector.window.source_view import SourceView

__all__ = ["Highlight", "SourceTabs", "charset_of", "is_binary"]

_CLOSER_STYLE = """
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 0 3px; background: transparent; }
QToolButton:hover { background: palette(midlight); }
QToolButton:focus { border-color: palette(accent); }
"""
_SNIFFED = 2048
# The property type of Unicode strings, MS-OXCDATA 2.11.1, ends a stream's name.
_UNICODE_STREAM = "001F"


def charset_of(source: Source) -> str:
    """Return how to show a source's bytes: as UTF-16-LE where its name or its zero bytes say so, else as UTF-8."""
    if source.note.endswith(_UNICODE_STREAM):
        return WIDE_CHARSET
    head = source.read(0, _SNIFFED)
    units = len(head) // 2
    is_wide = units > 1 and head[1::2].count(0) > units * 0.7 and head[0::2].count(0) < units * 0.1
    return WIDE_CHARSET if is_wide else "utf-8"


def is_binary(source: Source) -> bool:
    """Whether bytes tell more than text: a container such as an Outlook file is full of zeros."""
    head = source.read(0, _SNIFFED)
    return charset_of(source) != WIDE_CHARSET and head.count(0) > len(head) // 20


class SourceTabs(QWidget):
    """Shows sources in tabs; the first one, of the file, stays, the others open on demand and can be closed.

    `clicked` and `hovered` carry the `Source` and the byte under the mouse, -1 for none; `notice` is for the
    status bar.
    """

    clicked = Signal(object, int)
    hovered = Signal(object, int)
    notice = Signal(str)
    view_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceTabs")
        self._highlights: dict[int, tuple[Source, Sequence[Highlight]]] = {}
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self._tabs.currentChanged.connect(lambda _: self.view_changed.emit(self.current_view))
        self._tabs.tabBar().setAutoHide(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)
        self._file_view = self._add(Source(b""), "")
        self._file_view.setObjectName("sourceView")
        self.setFocusProxy(self._tabs)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        """Write the texts that do not depend on what is shown; what a decoded source is called stays."""
        self._tabs.setAccessibleName(translate("Source", "Sources"))
        self._tabs.setTabText(0, translate("Source", "Source"))
        for view in self.views:
            view.setAccessibleName(translate("Source", "Raw source"))
        for number in range(1, self._tabs.count()):
            closer = self._tabs.tabBar().tabButton(number, QTabBar.ButtonPosition.RightSide)
            title = self._tabs.tabText(number).replace("&&", "&")
            closer.setToolTip(translate("Source", "Close"))
            closer.setAccessibleName(translate("Source", "Close {0}").format(title))

    @property
    def current_view(self) -> SourceView:
        """The view of the tab in front."""
        view = self._tabs.currentWidget()
        return view if isinstance(view, SourceView) else self._file_view

    @property
    def views(self) -> list[SourceView]:
        """All views, the file's first."""
        widgets = (self._tabs.widget(number) for number in range(self._tabs.count()))
        return [view for view in widgets if isinstance(view, SourceView)]

    def view_of(self, source: Source) -> SourceView | None:
        """Return the view that shows a source, if one does."""
        return next((view for view in self.views if view.source is source), None)

    def set_source(self, source: Source, charset: str = "") -> None:
        """Show another file; tabs of what was decoded from the one before are closed."""
        while self._tabs.count() > 1:
            self.close_tab(1)
        self._highlights = {}
        self._load(self._file_view, source, charset)
        self._tabs.setTabToolTip(0, f"<p>{escape(shown(source.name))}</p>")

    def open_source(self, source: Source, title: str = "", charset: str = "") -> SourceView:
        """Bring a source to the front, in a tab of its own where it has none; `title` names that tab."""
        view = self.view_of(source)
        if view is None:
            view = self._add(source, title or source.note or source.name or translate("Source", "Decoded"), charset)
        self._tabs.setCurrentWidget(view)
        return view

    def show_span(self, span: Span, title: str = "", charset: str = "") -> SourceView:
        """Bring a place to the front, outlined and scrolled into view."""
        view = self.open_source(span.source, title, charset)
        view.show_span(span.start, span.end)
        return view

    def set_highlights(self, highlights: Iterable[tuple[Source, Sequence[Highlight]]]) -> None:
        """Colour these places of these sources, now or when their tab is opened, and no others any more."""
        self._highlights = {id(source): (source, marks) for source, marks in highlights}
        for view in self.views:
            view.set_highlights(self._marks(view.source))

    def close_tab(self, number: int) -> None:
        """Close the tab of a decoded source."""
        view = self._tabs.widget(number)
        if number == 0 or not isinstance(view, SourceView):
            return
        self._tabs.removeTab(number)
        view.stop()
        view.deleteLater()

    def stop(self) -> None:
        """End the threads that still index."""
        for view in self.views:
            view.stop()

    @staticmethod
    def _load(view: SourceView, source: Source, charset: str) -> None:
        view.set_source(source, charset or charset_of(source))
        view.actions_menu.hex.setChecked(is_binary(source))

    def _marks(self, source: Source) -> Sequence[Highlight]:
        return self._highlights.get(id(source), (source, ()))[1]

    def _add(self, source: Source, title: str, charset: str = "") -> SourceView:
        view = SourceView()
        view.setObjectName("decodedView")
        self._load(view, source, charset)
        view.set_highlights(self._marks(source))
        view.clicked_offset.connect(lambda offset: self.clicked.emit(view.source, offset))
        view.hovered_offset.connect(lambda offset: self.hovered.emit(view.source, offset))
        view.notice.connect(self.notice)
        view.actions_menu.options_changed.connect(lambda: self._share_options(view))
        number = self._tabs.addTab(view, shown(title).replace("&", "&&"))
        if number:
            self._copy_options(self._file_view, view)
            self._tabs.tabBar().setTabButton(number, QTabBar.ButtonPosition.RightSide, self._closer(view))
            self._label()
        return view

    def _closer(self, view: SourceView) -> QToolButton:
        """Return the button that closes a view's tab."""
        button = QToolButton()
        button.setText("✕")
        button.setStyleSheet(_CLOSER_STYLE)
        button.clicked.connect(lambda: self.close_tab(self._tabs.indexOf(view)))
        return button

    def _share_options(self, changed: SourceView) -> None:
        """Show all tabs the way that somebody chose in one; hexadecimal stays its own choice."""
        for view in self.views:
            if view is not changed:
                self._copy_options(changed, view)

    @staticmethod
    def _copy_options(origin: SourceView, view: SourceView) -> None:
        was_blocked = view.actions_menu.blockSignals(True)
        view.set_zoom(origin.zoom)
        view.actions_menu.wrap.setChecked(origin.wraps)
        view.actions_menu.whitespace.setChecked(origin.shows_whitespace)
        view.actions_menu.blockSignals(was_blocked)
