"""Starting the program with its window."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

import inspector
from inspector.resources import resource_path
from inspector.window.crash import CrashReporter
from inspector.window.log_file import start_logging
from inspector.window.main_window import MainWindow

_log = logging.getLogger(__name__)


class _FileOpener(QObject):
    """Opens what macOS sends to a running program instead of passing it on the command line."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._window.open_paths([event.file()])
            return True
        return False


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application object, named as the desktop knows it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(arguments))
    app.setApplicationName("bounce-inspector")
    app.setApplicationDisplayName("Bounce Inspector")
    app.setApplicationVersion(inspector.__version__)
    app.setDesktopFileName("bounce-inspector")
    return app


def run(paths: Sequence[str | Path]) -> int:
    """Open the window with files and folders, and return the exit status when it is closed."""
    app = make_application(sys.argv[:1])
    start_logging()
    reporter = CrashReporter(app)
    reporter.install()
    window = MainWindow()
    app.setWindowIcon(QIcon(str(resource_path("icons", "bounce-inspector.svg"))))
    app.installEventFilter(_FileOpener(window))
    window.show()
    if paths:
        # After the first paint, so that the window is there at once whatever the files hold.
        QTimer.singleShot(0, window, lambda: window.open_paths(paths))
    return app.exec()
