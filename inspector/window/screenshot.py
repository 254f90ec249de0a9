"""The real window as a picture, also where there is no display."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEventLoop, QSettings, QSize, QTimer
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from inspector.window.application import has_display, make_application
from inspector.window.main_window import MainWindow
from inspector.window.translation import ENGLISH

_PATIENCE_MS = 60_000
_SETTLE_MS = 150


class CannotRender(Exception):
    """The picture could not be made; the text says why."""


def render(
    paths: Sequence[str | Path],
    output: str | Path,
    size: tuple[int, int] = (1280, 800),
    theme: str = "light",
    scale: float = 1.0,
    select: str | None = None,
    language: str = ENGLISH,
) -> None:
    """Open files in the real window and save a picture of it as PNG.

    `size` is in points, and the picture `scale` times as large in pixels; `select` is the path of a part to show
    (`1.2`), `language` a code such as `de`. Raises CannotRender where nothing could be opened or the picture could
    not be written.
    """
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if QApplication.instance() is None:
        os.environ["QT_SCALE_FACTOR"] = str(scale)
    app = make_application(["bounce-inspector"])
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        settings.setValue("theme", theme)
        settings.setValue("language", language)
        window = MainWindow(settings)
        window.resize(QSize(*size))
        window.show()
        try:
            if paths:
                _open(window, paths)
            if select is not None and not window.view.tree.select_path(select):
                raise CannotRender(f"there is no part {select} in this message")
            _settle(app)
            _save(window, Path(output), scale)
        finally:
            window.close()
            window.deleteLater()


def _open(window: MainWindow, paths: Sequence[str | Path]) -> None:
    """Open the files and wait until one is shown and all are read."""
    loop = QEventLoop()
    window.tasks.idle.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    window.open_paths(paths)
    loop.exec()
    if window.current is None:
        raise CannotRender(window.notices.text.strip() or "nothing could be opened")


def _settle(app: QApplication) -> None:
    """Let layouts and the reading of the source come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop, loop.quit)
    loop.exec()
    app.processEvents()


def _save(window: MainWindow, output: Path, scale: float) -> None:
    picture = window.grab().toImage()
    if picture.devicePixelRatio() != scale:
        # Another application object was there already, with another scale: its icons are enlarged.
        picture = QImage(window.size() * scale, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(scale)
        window.render(picture)
    if not QImageWriter(str(output), QByteArray(b"png")).write(picture):
        raise CannotRender(f"{output} could not be written")
