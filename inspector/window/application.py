"""Starting the program with its window."""

import gc
import logging
import os
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


# The command line starts the window with the garbage collector off; by then the first message is shown.
_SETTLED_MS = 3000

# By then the window is painted, and what was named on the command line is being read.
_WARM_UP_MS = 250

_NO_DISPLAY = (
    "bounce-inspector: there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Use `bounce-inspector report FILE` for the report as text, or `bounce-inspector screenshot FILE --output PNG`."
)


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


def has_display() -> bool:
    """Whether there is a display to open a window on, or a platform was named that needs none."""
    if sys.platform.startswith(("win", "darwin")):
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


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
    """Open the window with files and folders, and return the exit status when it is closed.

    Where there is no display it says so on standard error and returns 1.
    """
    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    app = make_application(sys.argv[:1])
    start_logging()
    reporter = CrashReporter(app)
    reporter.install()
    window = MainWindow()
    app.setWindowIcon(QIcon(str(resource_path("icons", "bounce-inspector.svg"))))
    app.installEventFilter(_FileOpener(window))
    window.show()
    QTimer.singleShot(_SETTLED_MS, window, gc.enable)
    if paths:
        # After the first paint, so that the window is there at once whatever the files hold.
        QTimer.singleShot(0, window, lambda: window.open_paths(paths))
    QTimer.singleShot(_WARM_UP_MS, window, window.warm_up)
    return app.exec()
