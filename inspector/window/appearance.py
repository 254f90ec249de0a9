"""The theme and the size of text of the running program."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from inspector.window.settings import MAX_ZOOM, MIN_ZOOM, Remembered
from inspector.window.style_sheet import style_sheet
from inspector.window.theme import Theme, palette_of, theme_for

_ZOOM_STEP = 1.1


class Appearance(QObject):
    """Applies the chosen theme, follows the system's, and scales text; `changed(Theme)` after each change."""

    changed = Signal(object)

    def __init__(self, app: QApplication, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._remembered = remembered
        self._font = QFont(app.font())
        self.choice = remembered.theme
        self.theme = theme_for(self.choice)
        # The object must be kept: PySide deletes it with the last reference.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._apply_zoom(remembered.zoom)
        app.setStyle("Fusion")
        app.setPalette(palette_of(self.theme))

    def finish(self) -> None:
        """Lay the style rules over the widgets made so far.

        Done once when they are all there: with the rules in place Qt styles a widget anew each time it or a parent
        finds its place in a layout, which takes longer than all the rest of making a window.
        """
        self._app.setStyleSheet(style_sheet(self.theme))

    @property
    def text_scale(self) -> float:
        """The size of text, 1.0 for the usual one."""
        return self._remembered.zoom

    def choose(self, name: str) -> None:
        """Use a theme by its name, or follow the system with `system`."""
        self.choice = name
        self._remembered.theme = name
        self._use(theme_for(name))

    def zoom(self, steps: int) -> None:
        """Make text larger or smaller by steps; 0 goes back to the usual size."""
        factor = self._remembered.zoom * _ZOOM_STEP**steps if steps else 1.0
        factor = min(max(factor, MIN_ZOOM), MAX_ZOOM)
        self._remembered.zoom = factor
        self._apply_zoom(factor)
        # With style rules in place, widgets take over a new font only together with the rules.
        self._app.setStyleSheet(style_sheet(self.theme))
        self.changed.emit(self.theme)

    def _apply_zoom(self, factor: float) -> None:
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * factor)
        self._app.setFont(font)

    def _follow_system(self) -> None:
        if self.choice == "system":
            self._use(theme_for("system"))

    def _use(self, theme: Theme) -> None:
        self.theme = theme
        self._app.setPalette(palette_of(theme))
        self._app.setStyleSheet(style_sheet(theme))
        self.changed.emit(theme)
