"""What can be done with a source, as actions for its context menu and for the window's menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

from inspector.window.language import number_text, translate

if TYPE_CHECKING:
    from inspector.window.source_view import SourceView

_ZOOM_STEP = 0.1


class SourceActions(QObject):
    """The actions of one view; `options_changed` tells that wrap, hex, whitespace or zoom is another."""

    options_changed = Signal()

    def __init__(self, view: "SourceView") -> None:
        super().__init__(view)
        self._view = view
        self._menu: QMenu | None = None
        self.copy = self._add(view.copy, QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_hex = self._add(view.copy_hex)
        self.select_all = self._add(view.select_all, QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.wrap = self._switch(view.set_wrap, view.wraps)
        self.hex = self._switch(view.set_hex, view.is_hex)
        self.whitespace = self._switch(view.set_whitespace, False)
        self.go_to_line = self._add(self.ask_for_line, QKeySequence("Ctrl+G"))
        self.zoom_in = self._add(lambda: self._zoom_by(_ZOOM_STEP))
        self.zoom_out = self._add(lambda: self._zoom_by(-_ZOOM_STEP))
        self.zoom_reset = self._add(lambda: view.set_zoom(1.0))
        view.addAction(self.go_to_line)
        view.zoom_changed.connect(self.options_changed)
        self._label()
        self.refresh()

    def event(self, event: QEvent) -> bool:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._label()
        return super().event(event)

    def _label(self) -> None:
        texts = {
            self.copy: translate("Source", "&Copy"),
            self.copy_hex: translate("Source", "Copy as he&xadecimal"),
            self.select_all: translate("Source", "Select &all"),
            self.wrap: translate("Source", "&Wrap long lines"),
            self.hex: translate("Source", "&Hexadecimal"),
            self.whitespace: translate("Source", "Show &spaces and line ends"),
            self.go_to_line: translate("Source", "&Go to line…"),
            self.zoom_in: translate("Source", "Larger text"),
            self.zoom_out: translate("Source", "Smaller text"),
            self.zoom_reset: translate("Source", "Normal text size"),
        }
        for action, text in texts.items():
            action.setText(text)

    def _add(self, act: Callable[[], object], key: QKeySequence | None = None) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda: act())
        if key is not None:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _switch(self, act: Callable[[bool], object], is_on: bool) -> QAction:
        action = QAction(self)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.toggled.connect(act)
        action.toggled.connect(self.options_changed)
        return action

    def _zoom_by(self, step: float) -> None:
        self._view.set_zoom(round(self._view.zoom + step, 2))

    def refresh(self) -> None:
        """Enable what can work now."""
        start, end = self._view.selection
        self.copy.setEnabled(start < end)
        self.copy_hex.setEnabled(start < end)

    def menu(self) -> QMenu:
        """Return the context menu."""
        if self._menu is None:
            self._menu = QMenu(self._view)
            groups = (
                (self.copy, self.copy_hex, self.select_all),
                (self.wrap, self.hex, self.whitespace),
                (self.zoom_in, self.zoom_out, self.zoom_reset),
                (self.go_to_line,),
            )
            for group in groups:
                self._menu.addActions(group)
                self._menu.addSeparator()
        return self._menu

    def ask_for_line(self) -> None:
        """Ask for a line number and go there."""
        title, text = translate("Source", "Go to line"), translate("Source", "Line, 1 to {count}:")
        line, is_chosen = QInputDialog.getInt(
            self._view,
            title,
            text.format(count=number_text(self._view.line_count)),
            self._view.line_number,
            1,
            self._view.line_count,
        )
        if is_chosen:
            self._view.go_to_line(line)
