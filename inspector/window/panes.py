"""Walking through the panes of the window with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(panes: list[QWidget]) -> None:
    """Give the keyboard to the visible pane after the one that has it."""
    visible = [pane for pane in panes if pane.isVisible()]
    if not visible:
        return
    focused = QApplication.focusWidget()
    position = next(
        (i for i, pane in enumerate(visible) if focused and (pane is focused or pane.isAncestorOf(focused))), -1
    )
    for step in range(1, len(visible) + 1):
        target = _focusable(visible[(position + step) % len(visible)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _focusable(pane: QWidget) -> QWidget | None:
    if pane.focusPolicy() != Qt.FocusPolicy.NoFocus or pane.focusProxy() is not None:
        return pane
    for child in pane.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
            return child
    return None
