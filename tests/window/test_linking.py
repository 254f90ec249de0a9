"""Whatever is pointed to or selected anywhere lights up everywhere else."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.window.main_window import MainWindow
from inspector.window.numbered_button import NumberedButton
from inspector.window.source_highlight import Highlight
from tests.window.opened import open_window


def highlights(window: MainWindow) -> list[Highlight]:
    view = window.view.source.tabs.current_view
    return view._highlights.within(0, len(view.source))


def kinds(window: MainWindow) -> set[str]:
    return {each.kind for each in highlights(window)}


def button(window: MainWindow, number: int) -> NumberedButton:
    return next(each for each in window.view.card.findChildren(NumberedButton) if each.part.number == number)


def test_the_numbers_of_the_card_stand_in_the_source(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "exchange-recipient-rejected.eml") as window:
        assert {each.number for each in highlights(window) if each.number} == {1, 2, 3, 4, 5}


def test_a_click_on_a_number_goes_to_its_bytes(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.actions_["actionShowSource"].setChecked(False)
        QTest.mouseClick(button(window, 4), Qt.MouseButton.LeftButton)
        assert window.view.source.isVisible()
        view = window.view.source.tabs.current_view
        assert b"550 5.1.1" in view.source.read(*view.current_span)


def test_pointing_at_a_number_lights_up_its_bytes_and_leaving_ends_it(
    qtbot: QtBot, tmp_path: Path, samples: Path
) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        code = button(window, 3)
        QApplication.sendEvent(code, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
        assert "hover" in kinds(window)
        QApplication.sendEvent(code, QEvent(QEvent.Type.Leave))
        assert "hover" not in kinds(window)


def test_pointing_at_bytes_lights_up_their_number(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        span = button(window, 2).part.span
        assert span is not None
        plain = button(window, 2).grab().toImage()
        window.view.source.tabs.hovered.emit(span.source, span.start)
        assert button(window, 2).grab().toImage() != plain
        window.view.source.tabs.hovered.emit(span.source, -1)
        assert button(window, 2).grab().toImage() == plain


def test_a_click_in_the_source_selects_the_row_of_the_tree(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        assert window.current is not None
        source = window.current.message.root.source
        offset = source.read(0, len(source)).index(b"Auto-Submitted")
        window.view.source.tabs.clicked.emit(source, offset)
        assert window.view.tree.currentIndex().data() == "Auto-Submitted: auto-replied"
        assert "Auto-Submitted" in window.view.browser.toPlainText()


def test_a_packed_part_is_shown_decoded_in_a_tab_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "packed.eml"
    path.write_bytes(
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n"
        b"Content-Transfer-Encoding: base64\n\naGVsbG8gd29ybGQ=\n--b--\n"
    )
    with open_window(qtbot, tmp_path, path) as window:
        assert window.view.tree.select_path("1")
        link = next(n for n, place in enumerate(window.view.browser._places) if callable(place))
        window.view.browser.anchorClicked.emit(f"inspector:evidence/{link}")
        view = window.view.source.tabs.current_view
        assert view.source.read(0, 100) == b"hello world"


def test_find_goes_through_source_tree_and_explanation(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        window.actions_["actionFind"].trigger()
        bar = window.view.source.find_bar
        assert bar.isVisible()
        bar.field.setText("Journey of the report")
        qtbot.waitUntil(lambda: not bar.finder.is_searching and "Not in the source" in bar.count.text())
        bar.find_next()
        assert window.view.tree.currentIndex().data() == "Journey of the report"


def test_text_size_changes_everywhere(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path, samples / "postfix-user-unknown.eml") as window:
        widgets = (window.view.tree, window.view.card, window.menuBar(), window.view.browser)
        before = [widget.font().pointSizeF() for widget in widgets]
        window.actions_["actionZoomIn"].trigger()
        assert all(widget.font().pointSizeF() > size for widget, size in zip(widgets, before, strict=True))
        assert window.view.source.tabs.current_view.zoom > 1
        window.actions_["actionZoomReset"].trigger()
