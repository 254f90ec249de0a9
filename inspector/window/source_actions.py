"""What can be done with a source, as actions for its context menu and for the window's menus."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu

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
        self.copy = self._add(self.tr("&Copy"), view.copy, QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_hex = self._add(self.tr("Copy as he&xadecimal"), view.copy_hex)
        self.select_all = self._add(
            self.tr("Select &all"), view.select_all, QKeySequence(QKeySequence.StandardKey.SelectAll)
        )
        self.wrap = self._switch(self.tr("&Wrap long lines"), view.set_wrap, view.wraps)
        self.hex = self._switch(self.tr("&Hexadecimal"), view.set_hex, view.is_hex)
        self.whitespace = self._switch(self.tr("Show &spaces and line ends"), view.set_whitespace, False)
        self.go_to_line = self._add(self.tr("&Go to line…"), self.ask_for_line, QKeySequence("Ctrl+G"))
        self.zoom_in = self._add(self.tr("Larger text"), lambda: self._zoom_by(_ZOOM_STEP))
        self.zoom_out = self._add(self.tr("Smaller text"), lambda: self._zoom_by(-_ZOOM_STEP))
        self.zoom_reset = self._add(self.tr("Normal text size"), lambda: view.set_zoom(1.0))
        view.addAction(self.go_to_line)
        view.zoom_changed.connect(self.options_changed)
        self.refresh()

    def _add(self, text: str, act: Callable[[], object], key: QKeySequence | None = None) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(lambda: act())
        if key is not None:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _switch(self, text: str, act: Callable[[bool], object], is_on: bool) -> QAction:
        action = QAction(text, self)
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
        title, text = self.tr("Go to line"), self.tr("Line, 1 to %n:", None, self._view.line_count)
        line, is_chosen = QInputDialog.getInt(self._view, title, text, self._view.line_number, 1, self._view.line_count)
        if is_chosen:
            self._view.go_to_line(line)
