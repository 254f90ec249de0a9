"""The menu bar and the tool bar, made from the table of actions."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector.window.actions import Actions, menu_titles
from inspector.window.appearance import Appearance
from inspector.window.language import translate
from inspector.window.settings import Remembered
from inspector.window.tool_bar import ToolBar
from inspector.window.translation import LANGUAGES, SYSTEM, Languages

if TYPE_CHECKING:
    from inspector.window.main_window import MainWindow

_TOOL_BAR = (
    "actionOpen",
    "actionPaste",
    "",
    "actionCopySummary",
    "actionCopyReply",
    "",
    "actionFind",
    "actionExplainCode",
)


def build_menus(window: "MainWindow", actions: Actions) -> None:
    """Fill the window's menu bar, after emptying it."""
    window.menuBar().clear()
    for old in window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()
    for name, title in menu_titles().items():
        menu = window.menuBar().addMenu(title)
        for action, begins_group in actions.in_menu(name):
            if begins_group:
                menu.addSeparator()
            menu.addAction(action)
        if name == "view":
            menu.addSeparator()
            _add_themes(menu, window.appearance)
            _add_languages(menu, window.languages)
        if name == "file":
            _add_recent(menu, actions["actionClose"], window, window.remembered)


def _add_themes(menu: QMenu, appearance: Appearance) -> None:
    themes = menu.addMenu(translate("Menu", "Th&eme"))
    group = QActionGroup(themes)
    names = {
        "system": translate("Menu", "As the &System"),
        "light": translate("Menu", "&Light"),
        "dark": translate("Menu", "&Dark"),
        "contrast": translate("Menu", "&High Contrast"),
    }
    for name, text in names.items():
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(appearance.choice == name)
        action.setStatusTip(translate("Menu", "Change the colours of the window"))
        action.triggered.connect(lambda checked=False, name=name: appearance.choose(name))
        themes.addAction(action)


def _add_languages(menu: QMenu, languages: Languages) -> None:
    chooser = menu.addMenu(translate("Menu", "Lan&guage"))
    group = QActionGroup(chooser)
    for code, name in {SYSTEM: translate("Menu", "As the &System"), **LANGUAGES}.items():
        action = QAction(name, group)
        action.setCheckable(True)
        action.setChecked(languages.choice == code)
        action.setStatusTip(translate("Menu", "Change the language of the window"))
        action.triggered.connect(lambda checked=False, code=code: languages.choose(code))
        chooser.addAction(action)


def _add_recent(menu: QMenu, before: QAction, window: "MainWindow", remembered: Remembered) -> None:
    recent = QMenu(translate("Menu", "Open Recen&t"), menu)
    menu.insertMenu(before, recent)

    def fill() -> None:
        recent.clear()
        for path in remembered.recent:
            action = recent.addAction(path.name)
            action.setStatusTip(str(path))
            action.setEnabled(path.exists())
            action.triggered.connect(lambda checked=False, path=path: window.open_paths([Path(path)]))
        recent.addSeparator()
        clear = recent.addAction(translate("Menu", "&Forget These"))
        clear.setStatusTip(translate("Menu", "Empty the list of recent files"))
        clear.setEnabled(bool(remembered.recent))
        clear.triggered.connect(remembered.clear_recent)

    recent.aboutToShow.connect(fill)
    fill()


def add_context_menu(widget: QWidget, actions: Actions, names: Sequence[str]) -> None:
    """Give a widget a context menu of actions; an empty name stands for a line."""
    for name in names:
        action = actions[name] if name else QAction(widget)
        action.setSeparator(not name)
        widget.addAction(action)
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def build_tool_bar(window: "MainWindow", actions: Actions) -> ToolBar:
    """Put the commonest actions on a tool bar, with their names."""
    bar = ToolBar(translate("Menu", "Tools"), window)
    bar.add([actions[name] if name else None for name in _TOOL_BAR])
    window.addToolBar(bar)
    return bar
