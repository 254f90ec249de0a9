from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.saving import safe_file_name, saved_part
from tests.window.opened import open_window


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\evil.exe", "evil.exe"),
        ("..", "_"),
        ("con.txt", "_con.txt"),
        ("a\u202egpj.exe", "a_gpj.exe"),
        ("what?.txt", "what_.txt"),
        ("", "_"),
    ],
)
def test_names_out_of_messages_are_made_harmless(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_a_long_name_keeps_its_suffix() -> None:
    name = safe_file_name("x" * 500 + ".pdf")
    assert len(name) <= 120
    assert name.endswith(".pdf")


def test_a_part_is_saved_decoded_and_a_message_as_it_stands(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "ordinary-mail.eml") as window:
        window.view.tree.select_path("2")
        assert window.view.node is not None
        attachment = saved_part(window.view.node)
        assert attachment is not None
        assert attachment.name == "Zeitplan für Mai.csv"
        assert window.actions_["actionSavePart"].isEnabled()
        window.view.tree.select_path("0")
        assert window.view.node is not None
        message = saved_part(window.view.node)
        assert message is not None
        assert message.data == (samples / "ordinary-mail.eml").read_bytes()


def test_a_closed_message_can_be_brought_back(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "ordinary-mail.eml") as window:
        before = window.current
        assert not window.actions_["actionReopen"].isEnabled()
        window.actions_["actionClose"].trigger()
        assert window.current is None
        window.actions_["actionReopen"].trigger()
        assert window.current is before


def test_the_palette_finds_and_runs_an_action(qtbot: QtBot, tmp_path: Path, samples: Path, qapp: QApplication) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.actions_["actionPalette"].trigger()
        palette = next(each for each in qapp.topLevelWidgets() if each.objectName() == "commandPalette")
        palette.field.setText("diagnostic sum")  # type: ignore[attr-defined]
        QTest.keyClick(palette.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
        assert "550 5.1.1" in QApplication.clipboard().text()
