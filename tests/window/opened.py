"""Opening the real window in a test, and waiting for what it shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from inspector.window.main_window import MainWindow

WAIT_MS = 10_000


@contextmanager
def open_window(qtbot: QtBot, folder: Path, *paths: Path) -> Iterator[MainWindow]:
    """Yield a shown window in which the files are open, with settings of its own."""
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", "light")
    window = MainWindow(settings)
    try:
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        if paths:
            with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
                window.open_paths(paths)
        yield window
    finally:
        window.close()
        window.deleteLater()
