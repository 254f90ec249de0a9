"""The source is shown, scrolled, selected and copied with real events."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.message.source import Source
from inspector.window.source_view import SourceView
from inspector.window.theme import LIGHT, palette_of

MAIL = (
    b"From: MAILER-DAEMON@mx.example.com\r\n"
    b"Subject: Undelivered\r\n"
    b"\r\n"
    b"<anna@example.net>: 550 5.1.1 user unknown\r\n"
    b"\tand a \x1b[31mred\x1b[0m line\r\n"
)
LONG = b"".join(b"line %d of many\r\n" % number for number in range(1, 3001))


@pytest.fixture
def view(qtbot: QtBot) -> SourceView:
    shown = SourceView()
    qtbot.addWidget(shown)
    shown.setPalette(palette_of(LIGHT))
    shown.resize(700, 400)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def place(view: SourceView, offset: int) -> QPoint:
    """The middle of the cell of a byte that is in view."""
    for number, line in enumerate(view.visible_lines()):
        if line.holds(offset):
            x = view.text_left + (line.column_of(offset) + 0.5) * view.cell.width
            return QPoint(int(x), int((number + 0.5) * view.cell.height))
    raise AssertionError(f"{offset} is not in view")


def press(view: SourceView, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(view, key, modifiers)


def test_the_byte_under_a_click_is_told(view: SourceView, qtbot: QtBot) -> None:
    view.set_source(Source(MAIL))
    at = MAIL.index(b"5.1.1")
    with qtbot.waitSignal(view.clicked_offset) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, at))
    assert told.args == [at]
    assert view.line_number == 4
    press(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.clicked_offset) as told:
        press(view, Qt.Key.Key_Return)
    assert told.args[0] in (at + 1, at + 2)


def test_the_byte_under_the_mouse_is_told_and_that_it_left(view: SourceView, qtbot: QtBot) -> None:
    view.set_source(Source(MAIL))
    told: list[int] = []
    view.hovered_offset.connect(told.append)
    QTest.mouseMove(view.viewport(), place(view, 7))
    qtbot.waitUntil(lambda: told == [7])
    QTest.mouseMove(view.viewport(), QPoint(300, 390))
    qtbot.waitUntil(lambda: told == [7, -1])


def test_dragging_selects_bytes_and_ctrl_c_copies_them(view: SourceView) -> None:
    view.set_source(Source(MAIL))
    start = MAIL.index(b"anna")
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, start) - QPoint(3, 0))
    QTest.mouseMove(view.viewport(), place(view, start + 16) - QPoint(3, 0))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, start + 16) - QPoint(3, 0))
    assert view.selection == (start, start + 16)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "anna@example.net"


def test_copied_text_cannot_command_a_terminal(view: SourceView) -> None:
    view.set_source(Source(MAIL))
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert view.selection == (0, len(MAIL))
    view.copy()
    text = QGuiApplication.clipboard().text()
    assert text == MAIL.decode().replace("\r\n", "\n").replace("\x1b", "␛")
    view.select(0, 4)
    view.copy_hex()
    assert QGuiApplication.clipboard().text() == "46 72 6f 6d"


def test_too_much_is_not_copied_and_said_so(view: SourceView, qtbot: QtBot) -> None:
    view.set_source(Source(b"x" * (33 << 20)))
    QGuiApplication.clipboard().setText("before")
    view.select_all()
    with qtbot.waitSignal(view.notice):
        view.copy()
    assert QGuiApplication.clipboard().text() == "before"
    view.stop()


def test_a_double_click_selects_a_word(view: SourceView) -> None:
    view.set_source(Source(MAIL))
    start = MAIL.index(b"anna@example.net")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, start + 6))
    assert view.selected_text() == "anna@example.net"


def test_keys_move_the_caret(view: SourceView) -> None:
    view.set_source(Source(LONG))
    press(view, Qt.Key.Key_End)
    assert view.caret == len(b"line 1 of many")
    press(view, Qt.Key.Key_Right)
    assert (view.line_number, view.caret) == (2, 16)
    press(view, Qt.Key.Key_Left)
    assert view.caret == 14
    press(view, Qt.Key.Key_Down)
    assert view.line_number == 2
    press(view, Qt.Key.Key_Home)
    assert view.caret == 16
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "line 2 of many\n"
    press(view, Qt.Key.Key_PageDown)
    assert view.line_number == 2 + view.visible_count
    assert view.selection[0] == view.selection[1]
    press(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.caret == len(LONG)
    assert not view.caret_rect().isEmpty()
    press(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (view.caret, view.top_offset) == (0, 0)
    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.caret == 5


def test_a_place_out_of_view_is_scrolled_comfortably_into_view(view: SourceView) -> None:
    view.set_source(Source(LONG))
    start = LONG.index(b"line 2000 ")
    view.show_span(start, start + 9)
    shown = [line.start for line in view.visible_lines()[: view.visible_count]]
    assert 2 <= shown.index(start) <= len(shown) - 3
    assert view.current_span == (start, start + 9)
    top = view.top_offset
    view.show_span(start + 18, start + 20)
    assert view.top_offset == top


def test_a_place_far_to_the_side_is_scrolled_to(view: SourceView) -> None:
    view.set_wrap(False)
    view.set_source(Source(b"x" * 3000 + b"needle\n"))
    assert view.horizontalScrollBar().maximum() > 0
    view.show_span(3000, 3006)
    left = view.text_left + 3000 * view.cell.width
    assert 0 < left < view.viewport().width() - 6 * view.cell.width
    view.show_span(0, 3)
    assert view.horizontalScrollBar().value() == 0


def test_wrapped_lines_can_be_scrolled_through(view: SourceView) -> None:
    view.set_source(Source(b"".join(b"%07d " % number for number in range(2000))))
    assert view.line_count == 1
    assert view.verticalScrollBar().maximum() > 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.visible_lines()[-1].end == 16000
    seen = {view.top_offset}
    for _ in range(400):
        view.scroll_lines(-1)
        seen.add(view.top_offset)
    assert view.top_offset == 0
    assert view.verticalScrollBar().value() == 0
    width = view.visible_lines()[0].end
    tops = sorted(seen)
    assert all(below - above <= width for above, below in pairwise(tops))


def test_the_wheel_scrolls_and_with_ctrl_zooms(view: SourceView) -> None:
    view.set_source(Source(LONG))

    def turn(degrees: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = QPointF(100, 100)
        nothing = QPoint()
        button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, at, nothing, QPoint(0, degrees * 8), button, modifiers, phase, False)
        QApplication.sendEvent(view.viewport(), event)

    turn(-15)
    assert view.top_offset == LONG.index(b"line 4 ")
    height = view.cell.height
    turn(15, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 1.1
    assert view.cell.height > height
    assert view.top_offset == LONG.index(b"line 4 ")


def test_hexadecimal_keeps_the_place(view: SourceView, qtbot: QtBot) -> None:
    view.set_source(Source(LONG))
    start = LONG.index(b"line 2000 ")
    view.show_span(start, start + 4)
    top = view.top_offset
    view.set_hex(True)
    assert view.top_offset == top // 16 * 16
    with qtbot.waitSignal(view.clicked_offset) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, start + 2))
    assert told.args == [start + 2]
    view.set_hex(False)
    assert abs(view.top_offset - top) < 20


def test_a_large_source_is_shown_at_once_and_indexed_meanwhile(view: SourceView, qtbot: QtBot) -> None:
    data = LONG * 200
    with qtbot.waitSignal(view.indexed):
        view.set_source(Source(data))
        assert view.visible_lines()[1].start == 16
        assert 3000 < view.line_count < 600_000
        view.show_span(len(data) - 10, len(data) - 5)
    assert view.line_count == 600_001
    assert view.visible_lines()[0].start <= len(data) - 10
    assert any(line.holds(len(data) - 10) for line in view.visible_lines())


def test_another_source_ends_what_was_read_for_the_one_before(view: SourceView, qtbot: QtBot) -> None:
    view.set_source(Source(LONG * 200))
    view.set_source(Source(MAIL))
    view.stop()
    qtbot.wait(10)
    assert view.line_count == 6


def test_go_to_line(view: SourceView) -> None:
    view.set_source(Source(LONG))
    view.go_to_line(1234)
    assert view.line_number == 1234
    assert view.caret == LONG.index(b"line 1234 ")
    assert not view.caret_rect().isEmpty()


def test_a_drop_is_left_to_the_window(view: SourceView) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/mail.eml")])
    for target in (view, view.viewport()):
        assert not target.acceptDrops()
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        event = QDragEnterEvent(QPoint(5, 5), action, mime, button, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()


def test_a_screen_reader_is_told_the_line_of_the_caret(view: SourceView) -> None:
    view.set_source(Source(MAIL))
    assert view.accessibleName() == "Raw source"
    assert view.accessibleDescription() == "Line 1: From: MAILER-DAEMON@mx.example.com"
    view.go_to_line(5)
    assert view.accessibleDescription() == "Line 5:  and a [ESC][31mred[ESC][0m line"
    view.set_hex(True)
    view.select(0, 0)
    assert view.accessibleDescription() == (
        "Offset 00000000: 46 72 6f 6d 3a 20 4d 41 49 4c 45 52 2d 44 41 45 From: MAILER-DAE"
    )


def test_the_context_menu_switches_what_is_shown(view: SourceView) -> None:
    view.set_source(Source(MAIL))
    actions = view.actions_menu
    assert not actions.copy.isEnabled()
    view.select(0, 4)
    assert actions.copy.isEnabled()
    assert actions.wrap.isChecked()
    actions.wrap.trigger()
    assert not view.wraps
    actions.hex.trigger()
    assert view.is_hex
    actions.zoom_in.trigger()
    assert view.zoom == 1.1
    actions.zoom_reset.trigger()
    assert view.zoom == 1.0
    offered = [action.text() for action in actions.menu().actions() if not action.isSeparator()]
    assert len(offered) == 10


def test_the_menu_key_opens_the_menu_at_the_caret(view: SourceView, qtbot: QtBot) -> None:
    view.set_source(Source(MAIL))
    view.select(7, 7)
    menu = view.actions_menu.menu()
    asked_by, corner = QContextMenuEvent.Reason.Keyboard, QPoint(1, 1)
    event = QContextMenuEvent(asked_by, corner, view.viewport().mapToGlobal(corner))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(menu.isVisible)
    assert menu.pos() == view.viewport().mapToGlobal(view.caret_rect().bottomLeft())
    menu.close()


@pytest.mark.parametrize("data", [b"", b"\n", b"\0" * 50, bytes(range(256)) * 40, b"x" * 100_000, b"\xff\xfe" * 999])
@pytest.mark.parametrize("size", [(1, 1), (40, 10), (700, 400)])
def test_any_source_is_painted_at_any_size(view: SourceView, data: bytes, size: tuple[int, int]) -> None:
    view.resize(*size)
    view.set_source(Source(data))
    for is_hex in (False, True):
        view.set_hex(is_hex)
        for wraps in (True, False):
            view.set_wrap(wraps)
            view.set_zoom(3.0 if wraps else 1.0)
            view.show_span(0, len(data))
            for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left):
                press(view, key)
            assert not view.grab().isNull()
