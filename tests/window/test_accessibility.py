"""Everything in the window has a name and can be reached with the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.window.numbered_button import NumberedButton
from tests.window.opened import open_window

CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QTextBrowser)
# Parts of Qt's own controls, which nobody meets: the corner of a table, and what shows what does not fit.
QTS_OWN = (
    "ScrollLeftButton",
    "ScrollRightButton",
    "qt_toolbar_ext_button",
    "qt_menubar_ext_button",
    "qt_tableview_cornerbutton",
)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.mark.parametrize("name", ["several-recipients.eml", "ordinary-mail.eml", None])
def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path, samples: Path, name: str | None) -> None:
    files = (samples / name,) if name else ()
    with open_window(qtbot, tmp_path, *files) as window:
        nameless = [
            f"{type(widget).__name__} {widget.objectName()}"
            for widget in window.findChildren(QWidget)
            if isinstance(widget, CONTROLS) and not name_of(widget) and widget.objectName() not in QTS_OWN
            if not (isinstance(widget, QToolButton) and isinstance(widget.parent(), QTabBar | QLineEdit))
        ]
        assert nameless == []


def test_the_panes_say_what_they_are_for(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "several-recipients.eml") as window:
        for name in ("partTree", "explanationPanel", "verdictCard", "recipientTable", "hopView", "messageList"):
            widget = window.findChild(QWidget, name)
            assert widget is not None
            assert widget.accessibleName(), name
            assert widget.accessibleDescription(), name


def test_a_numbered_part_is_reached_and_followed_with_the_keyboard(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        buttons = window.view.card.findChildren(NumberedButton)
        code = next(button for button in buttons if button.part.number == 3)
        assert code.accessibleName() == "3. Bounce code: 550 5.1.1"
        assert code.focusPolicy() & Qt.FocusPolicy.TabFocus
        code.setFocus()
        with qtbot.waitSignal(window.view.card.evidence) as signal:
            QTest.keyClick(code, Qt.Key.Key_Space)
        assert signal.args[0].bytes == b"550"


def test_texts_of_messages_in_labels_are_plain(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        rich = [
            label.text()
            for label in window.findChildren(QLabel)
            if label.textFormat() != Qt.TextFormat.PlainText and label.text()
        ]
        assert rich == []
