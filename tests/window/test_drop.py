"""Real drag and drop events on the window and on every widget in it."""

import json
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.window.opened import WAIT_MS, open_window

WINDOWS = 'application/x-qt-windows-mime;value="%s"'
NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier
ANY_ACTION = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def outlook_message(name: str) -> QMimeData:
    """What Outlook offers: the name of the message, and no bytes of it."""
    record = b"\0" * 72 + name.encode("utf-16-le").ljust(520, b"\0")
    mime = QMimeData()
    mime.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', struct.pack("<I", 1) + record)
    mime.setText("From\tSubject")
    return mime


def enter(widget: QWidget, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(3, 3), ANY_ACTION, mime, NO_BUTTON, NO_KEY)
    QApplication.sendEvent(widget, event)
    return event


def drop(widget: QWidget, mime: QMimeData) -> QDropEvent:
    event = QDropEvent(QPointF(3, 3), ANY_ACTION, mime, NO_BUTTON, NO_KEY)
    QApplication.sendEvent(widget, event)
    return event


def test_a_drop_on_any_widget_opens_the_file(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    mime = files(samples / "postfix-user-unknown.eml")
    with open_window(qtbot, tmp_path, samples / "several-recipients.eml") as window:
        widgets = [window, *(each for each in window.findChildren(QWidget) if each.window() is window)]
        assert len(widgets) > 50
        for number, widget in enumerate(widgets):
            entered = enter(widget, mime)
            assert entered.isAccepted(), widget
            assert entered.dropAction() == Qt.DropAction.CopyAction
            with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
                dropped = drop(widget, mime)
            assert dropped.isAccepted()
            assert dropped.dropAction() == Qt.DropAction.CopyAction
            assert window.messages.messages.rowCount() == number + 2, widget


def test_the_file_is_read_after_the_drop_has_ended(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        mime = files(samples / "ordinary-mail.eml")
        enter(window.empty.viewport(), mime)
        drop(window.empty.viewport(), mime)
        assert not window.tasks.is_busy
        qtbot.waitUntil(lambda: window.current is not None, timeout=WAIT_MS)


def test_the_overlay_says_what_will_happen(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    with open_window(qtbot, tmp_path) as window:
        mime = files(*(samples / name for name in ("a.eml", "b.eml", "c.eml", "d.eml")))
        enter(window, mime)
        overlay = window.findChild(QWidget, "dropOverlay")
        assert overlay is not None
        assert overlay.isVisible()
        assert overlay.geometry() == window.rect()
        assert overlay.accessibleName() == "Drop to open 4 files"
        assert overlay.accessibleDescription() == "a.eml, b.eml, c.eml and 1 more"
        QApplication.sendEvent(window, QDragLeaveEvent())
        qtbot.waitUntil(lambda: not overlay.isVisible())


def test_outlooks_message_is_named_and_the_way_round_explained(qtbot: QtBot, tmp_path: Path) -> None:
    mime = outlook_message("Undeliverable: Offer.msg")
    with open_window(qtbot, tmp_path) as window:
        assert enter(window, mime).isAccepted()
        overlay = window.findChild(QWidget, "dropOverlay")
        assert overlay is not None
        assert "Undeliverable: Offer.msg" in overlay.accessibleDescription()
        drop(window, mime)
        qtbot.waitUntil(window.notices.isVisible)
        assert "Save As" in window.notices.text


def virtual_file(name: str, data: bytes) -> QMimeData:
    """What a browser or Outlook's attachments offer: a name, and the bytes under an index."""
    mime = outlook_message(name)
    mime.setData('application/x-qt-windows-mime;value="FileContents";index=0', data)
    return mime


def test_a_file_inside_the_drag_is_opened_under_its_name(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    mime = virtual_file("bounce.eml", (samples / "postfix-user-unknown.eml").read_bytes())
    with open_window(qtbot, tmp_path) as window:
        enter(window, mime)
        overlay = window.findChild(QWidget, "dropOverlay")
        assert overlay is not None
        assert overlay.accessibleDescription() == "bounce.eml"
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            drop(window, mime)
        assert window.current is not None
        assert window.current.message.path == "bounce.eml"
        assert window.current.report.kind == "failed"


def promises() -> Iterator[tuple[str, QMimeData, str]]:
    """Drags that name a mail without its bytes: who drags, what, and what the way round speaks of."""
    rows = json.dumps({"itemType": "maillistrow", "subjects": ["Undeliverable: Lunch"]})
    pair = b"".join(
        struct.pack("<I", len(text)) + text.encode("utf-16-le") + b"\0\0" * (len(text) % 2)
        for text in ("maillistrow", rows)
    )
    outlook = QMimeData()
    outlook.setData(WINDOWS % "chromium/x-renderer-taint", b"https://outlook.office.com")
    outlook.setData(WINDOWS % "Chromium Web Custom MIME Data Format", struct.pack("<II", 4 + len(pair), 1) + pair)
    yield "new Outlook", outlook, "“Undeliverable: Lunch”"
    thunderbird = QMimeData()
    thunderbird.setData("text/x-moz-message", "imap-message://user@host/INBOX#1".encode("utf-16-le"))
    thunderbird.setData("application/x-moz-file-promise", b"")
    thunderbird.setData("application/x-moz-file-promise-dest-filename", "Returned.eml".encode("utf-16-le"))
    yield "Thunderbird", thunderbird, "“Returned.eml”"
    apple = QMimeData()
    apple.setUrls([QUrl("message:%3Cabc@example.com%3E")])
    yield "Apple Mail", apple, "Finder"


@pytest.mark.parametrize("program", ["new Outlook", "Thunderbird", "Apple Mail"])
def test_a_promised_message_gets_the_way_round_on_the_overlay_and_after_the_drop(
    qtbot: QtBot, tmp_path: Path, program: str
) -> None:
    mime, words = next((mime, words) for name, mime, words in promises() if name == program)
    with open_window(qtbot, tmp_path) as window:
        assert enter(window, mime).isAccepted()
        overlay = window.findChild(QWidget, "dropOverlay")
        assert overlay is not None
        assert overlay.accessibleName() == "This cannot be opened directly"
        assert words in overlay.accessibleDescription()
        assert "drop" in overlay.accessibleDescription()
        drop(window, mime)
        qtbot.waitUntil(window.notices.isVisible)
        assert words in window.notices.text


def test_dropped_text_is_read_as_a_message(qtbot: QtBot, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setText("From: a@example.com\nSubject: Hello\n\nText\n")
    with open_window(qtbot, tmp_path) as window, qtbot.waitSignal(window.opened, timeout=WAIT_MS):
        enter(window, mime)
        drop(window, mime)


@pytest.mark.parametrize("form", ["application/x-unknown", "image/png"])
def test_what_cannot_be_opened_is_refused(qtbot: QtBot, tmp_path: Path, form: str) -> None:
    mime = QMimeData()
    mime.setData(form, b"123")
    with open_window(qtbot, tmp_path) as window:
        assert not enter(window, mime).isAccepted()
