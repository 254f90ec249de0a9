"""A tool bar that always shows all of its buttons, with their names where there is room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolBar, QWidget

_WITH_NAMES = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_WITHOUT = Qt.ToolButtonStyle.ToolButtonIconOnly
_CHANGES = frozenset({QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})


class ToolBar(QToolBar):
    """Leaves the names out in a narrow window: Qt would hide the last buttons instead."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("toolBar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(_WITH_NAMES)
        self._room_for_names = 0

    def add(self, actions: list[QAction | None]) -> None:
        """Add actions; None stands for a line between two groups."""
        for action in actions:
            if action is None:
                self.addSeparator()
            else:
                self.addAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show or leave out the names."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the names: before, the buttons do not know how they will look."""
        super().showEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the names anew where the language or the size of text is another."""
        super().changeEvent(event)
        if event.type() in _CHANGES and self.isVisible():
            self._measure()

    def _measure(self) -> None:
        self.setToolButtonStyle(_WITH_NAMES)
        self._room_for_names = self.sizeHint().width()
        self._fit()

    def _fit(self) -> None:
        self.setToolButtonStyle(_WITH_NAMES if self._room_for_names <= self.width() else _WITHOUT)
