import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import inspector
from inspector.bounce.inspection import inspect
from inspector.message.opening import open_path
from inspector.window.about_dialog import versions_text
from inspector.window.code_dialog import CodeDialog
from inspector.window.crash import CrashDialog, crash_text
from inspector.window.export import export_report
from inspector.window.log_file import log_qt_message
from inspector.window.redaction_dialog import RedactionDialog
from inspector.window.theme import LIGHT
from tests.window.opened import open_window


def dialog_named(qapp: QApplication, name: str) -> QWidget:
    return next(widget for widget in qapp.topLevelWidgets() if widget.objectName() == name)


def test_the_code_dialog_explains_while_one_types(qtbot: QtBot) -> None:
    dialog = CodeDialog(LIGHT)
    qtbot.addWidget(dialog)
    dialog.words.setText("550 5.7.26 This mail has been blocked because the sender is unauthenticated. gsmtp")
    text = dialog.panel.toPlainText()
    assert "550" in text
    assert "5.7.26" in text
    dialog.words.clear()
    assert dialog.panel.toPlainText() == ""


def test_the_actions_open_their_dialogs(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    with open_window(qtbot, tmp_path) as window:
        for action, name in (("actionExplainCode", "codeDialog"), ("actionAbout", "aboutDialog")):
            window.actions_[action].trigger()
            dialog = dialog_named(qapp, name)
            assert dialog.isVisible()
            dialog.close()


def test_the_versions_name_the_program_and_qt() -> None:
    assert f"Bounce Inspector {inspector.__version__}" in versions_text()
    assert "Qt 6" in versions_text()


def test_the_crash_report_says_where_but_quotes_no_mail(qtbot: QtBot) -> None:
    try:
        raise ValueError("Subject: secret@example.com")
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    text = crash_text(kind, trace)
    assert "ValueError" in text
    assert "test_the_crash_report" in text
    assert "secret" not in text
    dialog = CrashDialog(text)
    qtbot.addWidget(dialog)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == text


def test_messages_of_qt_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "qt"):
        log_qt_message(QtMsgType.QtInfoMsg, QMessageLogContext(), "hello")
    assert [record.message for record in caplog.records] == ["hello"]


@pytest.mark.parametrize(
    ("suffix", "start"),
    [("html", b"<!"), ("pdf", b"%PDF"), ("json", b"{"), ("md", b"**The message was not delivered.")],
)
def test_a_report_is_exported_in_the_form_of_its_suffix(
    qtbot: QtBot, tmp_path: Path, samples: Path, suffix: str, start: bytes
) -> None:
    path = tmp_path / f"report.{suffix}"
    export_report(inspect(next(open_path(samples / "postfix-user-unknown.eml"))), path)
    assert path.read_bytes().startswith(start)


def test_a_file_that_cannot_be_written_is_an_error(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    inspection = inspect(next(open_path(samples / "postfix-user-unknown.eml")))
    with pytest.raises(OSError, match="No such file"):
        export_report(inspection, tmp_path / "missing" / "report.pdf")


def test_the_summary_is_copied_without_personal_data(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.actions_["actionCopyRedactedSummary"].trigger()
        text = QGuiApplication.clipboard().text()
        assert "5.1.1" in text
        assert "pieter.devries" not in text


def test_a_redacted_message_is_shown_checked_and_saved(
    qtbot: QtBot, tmp_path: Path, samples: Path, qapp: QApplication
) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.actions_["actionRedact"].trigger()
        dialog = dialog_named(qapp, "redactionDialog")
        assert isinstance(dialog, RedactionDialog)
        assert "nothing private" in dialog.check.text()
        assert "pieter.devries" not in dialog.preview.toPlainText()
        dialog.save(tmp_path / "redacted.eml")
        again = inspect(next(open_path(tmp_path / "redacted.eml")))
        assert [each.status and each.status.value for each in again.report.recipients] == ["5.1.1"]
        dialog.save(tmp_path / "missing" / "redacted.eml")
        assert dialog.failure.text()
        dialog.close()
