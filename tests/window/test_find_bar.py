"""A text is found in the source and in other things, forwards and backwards, with a count."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.message.source import Source
from inspector.window.find_bar import FindBar, FindOptions
from inspector.window.source_tabs import SourceTabs

MAIL = b"Status: 5.1.1\nstatus: 4.2.2\nOther: x\nStatus: 5.7.1\n"


class Words:
    """Something else that can be searched: a list of words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.at = -1
        self.looked_for = ""

    def look(self, text: str, options: FindOptions) -> None:
        self.looked_for = text

    def restart(self, backwards: bool) -> None:
        self.at = len(self.words) if backwards else -1

    def find(self, text: str, options: FindOptions, backwards: bool) -> bool:
        numbers = range(self.at - 1, -1, -1) if backwards else range(self.at + 1, len(self.words))
        found = next((number for number in numbers if text in self.words[number]), None)
        if found is not None:
            self.at = found
        return found is not None


class Window(QWidget):
    """The bar under its tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = SourceTabs()
        self.bar = FindBar(self.tabs)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self.bar)
        self.resize(800, 300)

    @property
    def selected(self) -> tuple[int, int]:
        return self.tabs.current_view.selection


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    shown = Window()
    qtbot.addWidget(shown)
    shown.tabs.set_source(Source(MAIL))
    shown.show()
    qtbot.waitExposed(shown)
    shown.bar.open()
    return shown


def test_typing_counts_and_return_goes_from_match_to_match(window: Window, qtbot: QtBot) -> None:
    bar = window.bar
    QTest.keyClicks(bar.field, "status")
    qtbot.waitUntil(lambda: bar.count.text() == "3 in the source")
    assert window.selected == (0, 0)
    for number, place in enumerate((0, 14, 37), 1):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        assert window.selected == (place, place + 6)
        assert bar.count.text() == f"{number} of 3"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert window.selected == (0, 6)
    assert bar.count.text() == "1 of 3, from the beginning"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.selected == (37, 43)
    assert bar.count.text() == "3 of 3, from the end"
    QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.selected == (14, 20)


def test_the_switches_change_what_is_found(window: Window) -> None:
    bar = window.bar
    bar.open("Status")
    QTest.mouseClick(bar.match_case, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "2 in the source"
    bar.field.setText(r"^Status: 5\.\d")
    QTest.mouseClick(bar.is_regex, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "2 in the source"
    bar.open("Status: (")
    assert bar.count.text().startswith("Not a regular expression: missing )")
    bar.find_next()
    assert window.selected == (0, 0)


def test_a_text_that_is_nowhere_is_said(window: Window) -> None:
    window.bar.open("nowhere")
    window.bar.find_next()
    assert window.bar.count.text() == "Not in the source"
    window.bar.open("")
    window.bar.field.clear()
    window.bar.find_next()
    assert window.selected == (0, 0)


def test_other_things_are_searched_after_the_source(window: Window) -> None:
    words = Words("Status of the recipient", "nothing", "Status again")
    window.bar.set_others([words])
    window.bar.open("Status")
    assert words.looked_for == "Status"
    seen = []
    for _ in range(6):
        window.bar.find_next()
        seen.append((window.selected[0], words.at))
    assert seen == [(0, -1), (14, -1), (37, -1), (37, 0), (37, 2), (0, 2)]
    window.bar.find_next(backwards=True)
    assert words.at == 2


def test_a_large_source_is_searched_on_a_thread(window: Window, qtbot: QtBot) -> None:
    data = b"x" * 3_000_000 + b"Needle" + b"x" * 3_000_000
    window.tabs.set_source(Source(data))
    bar = window.bar
    bar.open("needle")
    assert bar.count.text() == "Searching…"
    bar.find_next()
    qtbot.waitUntil(lambda: window.selected == (3_000_000, 3_000_006))
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")
    bar.open("no such thing")
    bar.find_next()
    qtbot.waitUntil(lambda: bar.count.text() == "Not in the source")


def test_a_search_that_is_overtaken_gives_nothing(window: Window, qtbot: QtBot) -> None:
    window.tabs.set_source(Source(b"abc " * 500_000))
    window.bar.open("abc")
    window.bar.open("xyz")
    qtbot.waitUntil(lambda: window.bar.count.text() == "Not in the source")
    window.bar.finder.stop()
    assert len(window.bar.finder.matches) == 0


def test_another_tab_is_searched_when_it_comes_to_the_front(window: Window) -> None:
    window.bar.open("Status")
    window.tabs.open_source(Source(b"Status here too"))
    assert window.bar.count.text() == "1 in the source"


def test_esc_closes_and_takes_the_colours_away(window: Window, qtbot: QtBot) -> None:
    words = Words("Status")
    window.bar.set_others([words])
    window.bar.open("Status")
    with qtbot.waitSignal(window.bar.closed):
        QTest.keyClick(window.bar.field, Qt.Key.Key_Escape)
    assert window.bar.isHidden()
    assert len(window.bar.finder.matches) == 0
    assert words.looked_for == ""
