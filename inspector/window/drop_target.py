"""Drops anywhere in the window: seen before the widget under the mouse sees them, which would swallow them."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from inspector.window.drop_overlay import DropOverlay
from inspector.window.incoming import Incoming, read_mime

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})


class DropTarget(QObject):
    """Watches the application for drags over one window; `dropped(Incoming)` comes after the drop has ended.

    A drop is always a copy: with a move the source program might delete the file.
    """

    dropped = Signal(object)

    def __init__(self, window: QMainWindow, overlay: DropOverlay) -> None:
        super().__init__(window)
        self._window = window
        self._overlay = overlay
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(80)
        self._hide.timeout.connect(overlay.hide)
        window.setAcceptDrops(True)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drag events that go to the window or anything in it."""
        if event.type() not in _DRAGS or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if event.type() == QEvent.Type.DragLeave:
            # Passing from one child to the next leaves and enters: the sheet must not flicker.
            self._hide.start()
            return True
        if isinstance(event, QDropEvent):
            self._take(event, self._of_interest(event))
        return True

    def _of_interest(self, event: QDropEvent) -> Incoming:
        mime: QMimeData = event.mimeData()
        return read_mime(mime)

    def _take(self, event: QDropEvent, incoming: Incoming) -> None:
        if not incoming.is_known:
            event.ignore()
            self._overlay.hide()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._hide.stop()
            if isinstance(event, QDragEnterEvent) or not self._overlay.isVisible():
                self._overlay.show_for(incoming)
            return
        self._overlay.hide()
        QTimer.singleShot(0, self, lambda: self.dropped.emit(incoming))
