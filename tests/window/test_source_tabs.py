"""The file stays; what was decoded from it opens beside it, with its own highlights."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget, QToolButton
from pytestqt.qtbot import QtBot

from inspector.message.source import Source, Span
from inspector.window.source_highlight import Highlight
from inspector.window.source_tabs import SourceTabs, charset_of, is_binary
from inspector.window.source_view import SourceView

FILE = Source(b"Subject: x\n\nSGVsbG8K\n", "mail.eml")
DECODED = Source(b"Hello\n", note="base64 of part 1")


@pytest.fixture
def tabs(qtbot: QtBot) -> SourceTabs:
    shown = SourceTabs()
    qtbot.addWidget(shown)
    shown.resize(700, 300)
    shown.set_source(FILE)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def titles(tabs: SourceTabs) -> list[str]:
    widget = tabs.findChild(QTabWidget)
    return [widget.tabText(number) for number in range(widget.count())]


def test_the_file_is_shown_alone(tabs: SourceTabs) -> None:
    assert titles(tabs) == ["Source"]
    assert tabs.objectName() == "sourceTabs"
    assert tabs.findChild(SourceView, "sourceView") is tabs.current_view
    assert tabs.current_view.source is FILE


def test_a_decoded_source_opens_once_and_comes_to_the_front(tabs: SourceTabs) -> None:
    view = tabs.show_span(Span(DECODED, 1, 3), "Text & more")
    assert titles(tabs) == ["Source", "Text && more"]
    assert tabs.current_view is view
    assert view.current_span == (1, 3)
    tabs.show_span(Span(FILE, 0, 7))
    assert tabs.current_view.source is FILE
    assert tabs.show_span(Span(DECODED, 0, 1)) is view
    assert len(tabs.views) == 2


def test_a_tab_without_title_tells_how_it_was_decoded(tabs: SourceTabs) -> None:
    tabs.open_source(DECODED)
    assert titles(tabs)[1] == "base64 of part 1"


def test_highlights_wait_for_the_tab_of_their_source(tabs: SourceTabs) -> None:
    tabs.set_highlights([(FILE, [Highlight(0, 7, number=1)]), (DECODED, [Highlight(0, 5, number=2)])])
    margin = tabs.current_view.text_left
    view = tabs.show_span(Span(DECODED, 0, 5))
    assert view.text_left == margin
    tabs.set_highlights([(FILE, [Highlight(0, 7, number=1)])])
    assert view.text_left < margin


def test_clicks_are_told_with_their_source(tabs: SourceTabs, qtbot: QtBot) -> None:
    view = tabs.open_source(DECODED)
    with qtbot.waitSignal(tabs.clicked) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [DECODED, 0]


def test_only_decoded_tabs_can_be_closed(tabs: SourceTabs, qtbot: QtBot) -> None:
    tabs.open_source(DECODED, "Hello")
    closers = [each for each in tabs.findChildren(QToolButton) if each.accessibleName().startswith("Close")]
    assert [each.accessibleName() for each in closers] == ["Close Hello"]
    with qtbot.waitSignal(tabs.view_changed):
        QTest.mouseClick(closers[0], Qt.MouseButton.LeftButton)
    assert titles(tabs) == ["Source"]
    tabs.close_tab(0)
    assert titles(tabs) == ["Source"]


def test_another_file_closes_what_was_decoded_from_the_one_before(tabs: SourceTabs) -> None:
    tabs.open_source(DECODED)
    other = Source(b"other")
    tabs.set_source(other)
    assert [view.source for view in tabs.views] == [other]


def test_wrap_whitespace_and_zoom_are_the_same_in_all_tabs(tabs: SourceTabs) -> None:
    view = tabs.open_source(DECODED)
    view.actions_menu.wrap.trigger()
    view.actions_menu.whitespace.trigger()
    view.actions_menu.zoom_in.trigger()
    view.actions_menu.hex.trigger()
    third = tabs.open_source(Source(b"third"))
    for each in (*tabs.views, third):
        assert (each.wraps, each.shows_whitespace, each.zoom) == (False, True, 1.1)
        assert not each.actions_menu.wrap.isChecked()
    assert [each.is_hex for each in tabs.views] == [False, True, False]


def test_the_charset_of_an_outlook_stream_is_recognised() -> None:
    assert charset_of(Source(b"", note="stream __substg1.0_1000001F")) == "utf-16-le"
    assert charset_of(Source("Hello".encode("utf-16-le"))) == "utf-16-le"
    assert charset_of(Source(b"Hello")) == "utf-8"
    assert charset_of(Source(b"\0" * 40)) == "utf-8"
    assert charset_of(Source(b"")) == "utf-8"


def test_a_container_is_shown_in_hexadecimal_and_text_as_text(tabs: SourceTabs) -> None:
    compound = Source(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504, "mail.msg")
    assert is_binary(compound)
    tabs.set_source(compound)
    assert tabs.current_view.is_hex
    tabs.set_source(FILE)
    assert not tabs.current_view.is_hex
    assert not is_binary(Source(b"text with one \0 in it" * 2))
    assert not is_binary(Source("Hello".encode("utf-16-le")))
