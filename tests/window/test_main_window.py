from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.bounce.report import Inspection, Recipient
from tests.window.opened import WAIT_MS, open_window

INTERFACE_OBJECTS = (
    "partTree",
    "explanationPanel",
    "sourceView",
    "verdictCard",
    "recipientTable",
    "hopView",
    "messageList",
    "dropOverlay",
)
INTERFACE_ACTIONS = (
    "actionOpen",
    "actionOpenFolder",
    "actionPaste",
    "actionCopySummary",
    "actionCopyRedactedSummary",
    "actionCopyReply",
    "actionExport",
    "actionFind",
    "actionExplainCode",
    "actionRedact",
    "actionCompare",
    "actionQuit",
)


def test_the_public_object_names_are_there(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        missing = [name for name in INTERFACE_OBJECTS if window.findChild(QWidget, name) is None]
        missing += [name for name in INTERFACE_ACTIONS if window.findChild(QAction, name) is None]
    assert missing == []


def test_opening_a_bounce_tells_it_and_shows_its_verdict(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS) as signal:
            window.open_paths([samples / "postfix-user-unknown.eml"])
        assert isinstance(signal.args[0], Inspection)
        assert window.current is signal.args[0]
        assert window.view.card.accessibleName() == "Not delivered: Address does not exist"
        assert "pieter.devries@example.net" in window.view.browser.toPlainText()


def test_the_recipient_is_selected_first(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        assert window.view.node is not None
        assert isinstance(window.view.node.subject, Recipient)


def test_one_message_needs_no_list_and_several_do(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    files = (samples / "postfix-user-unknown.eml", samples / "ordinary-mail.eml")
    with open_window(qtbot, tmp_path, files[0]) as window:
        assert not window.messages.isVisible()
    with open_window(qtbot, tmp_path, *files) as window:
        assert window.messages.isVisible()
        assert window.messages.messages.rowCount() == 2
        with qtbot.waitSignal(window.opened):
            window.messages.select_row(1)
        assert window.current is window.messages.messages.inspection(1)


def test_what_cannot_be_read_is_named_and_the_rest_opens(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    empty = tmp_path / "nothing.eml"
    empty.touch()
    with open_window(qtbot, tmp_path, empty, tmp_path / "missing.eml", samples / "out-of-office.eml") as window:
        assert window.notices.isVisible()
        assert "nothing.eml: the file is empty" in window.notices.text
        assert "missing.eml: there is no such file" in window.notices.text
        assert window.current is not None
        assert window.current.report.kind == "auto-reply"


def test_a_folder_is_walked(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    folder = tmp_path / "mail" / "deeper"
    folder.mkdir(parents=True)
    (folder / "one.eml").write_bytes((samples / "postfix-user-unknown.eml").read_bytes())
    (folder.parent / "two").write_bytes((samples / "ordinary-mail.eml").read_bytes())
    (folder / "notes.docx").write_bytes(b"not mail")
    with open_window(qtbot, tmp_path, tmp_path / "mail") as window:
        assert window.messages.messages.rowCount() == 2
        assert not window.notices.isVisible()


def test_pasted_text_is_read_as_a_message(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        QGuiApplication.clipboard().setText((samples / "exchange-pasted.txt").read_text(encoding="utf-8"))
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.actions_["actionPaste"].trigger()
        assert window.current is not None
        assert window.current.report.kind == "failed"


def test_pasted_files_are_opened(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(samples / "read-receipt.eml"))])
        QGuiApplication.clipboard().setMimeData(mime)
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.actions_["actionPaste"].trigger()
        assert window.current is not None
        assert window.current.report.kind == "disposition"


def test_pasting_nothing_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        QGuiApplication.clipboard().clear()
        window.actions_["actionPaste"].trigger()
        assert "nothing on the clipboard" in window.notices.text


def test_copying_the_summary_by_its_shortcut(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        QTest.keyClick(
            window.view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        text = QGuiApplication.clipboard().text()
        assert "pieter.devries@example.net" in text
        assert "550 5.1.1" in text


def test_copying_the_reply_gives_the_servers_words_alone(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.actions_["actionCopyReply"].trigger()
        assert QGuiApplication.clipboard().text().startswith("550 5.1.1 <pieter.devries@example.net>")


def test_copy_takes_the_row_of_the_focused_tree(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.view.tree.setFocus()
        window.actions_["actionCopy"].trigger()
        assert QGuiApplication.clipboard().text().startswith("Recipient pieter.devries@example.net\t550 5.1.1")


def test_actions_work_only_when_they_can(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    names = ("actionCopySummary", "actionCopyReply", "actionFind", "actionClose")
    with open_window(qtbot, tmp_path) as window:
        assert not any(window.actions_[name].isEnabled() for name in names)
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        assert all(window.actions_[name].isEnabled() for name in names)
        window.actions_["actionClose"].trigger()
        assert window.current is None
        assert not window.actions_["actionCopySummary"].isEnabled()


def test_every_action_stands_in_a_menu_and_tells_what_it_does(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        in_menus = {
            action.objectName()
            for menu in window.menuBar().actions()
            if menu.menu() is not None
            for action in menu.menu().actions()
        }
        for action in window.findChildren(QAction):
            if action.objectName().startswith("action"):
                assert action.objectName() in in_menus
                assert action.statusTip(), action.objectName()


def test_f6_walks_through_the_panes(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.activateWindow()
        window.view.tree.setFocus()
        seen = []
        for _ in range(4):
            window.next_pane()
            seen.append(QApplication.focusWidget())
        assert len(set(map(id, seen))) == 4
        assert seen[-1] is window.view.tree


def test_closing_while_reading_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        window.open_paths([samples])


def test_the_arrangement_is_remembered(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "ordinary-mail.eml") as window:
        window.view.columns.setSizes([310, 700])
        sizes = window.view.columns.sizes()
    with open_window(qtbot, tmp_path, samples / "ordinary-mail.eml") as window:
        assert window.view.columns.sizes() == sizes
        assert window.remembered.recent[0].name == "ordinary-mail.eml"
