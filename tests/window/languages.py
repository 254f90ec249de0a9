"""Windows that speak a language, and what stands in the program's own text."""

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.main_window import MainWindow
from inspector.window.translation import ENGLISH, LANGUAGES, use_language
from tests.window.opened import open_window

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
CODE = Path(__file__).resolve().parent.parent.parent / "inspector" / "window"


@contextmanager
def speaking(language: str, qtbot: QtBot, qapp: QApplication, folder: Path, *paths: Path) -> Iterator[MainWindow]:
    """Yield a window in a language with the files open; the application speaks English again afterwards."""
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", language)
    settings.sync()
    try:
        with open_window(qtbot, folder, *paths) as window:
            yield window
    finally:
        use_language(qapp, ENGLISH)


def texts_in_the_code() -> dict[tuple[str, str], str]:
    """Return every context and text that is given to `translate`, with the place of its first use."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(CODE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                context, text = (argument.value for argument in node.args if isinstance(argument, ast.Constant))
                found.setdefault((context, text), f"{path.name}:{node.lineno}")
    return found
