"""A large mailbox fills the list while it is read, and large messages do not stop the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.window.isolation import ReadingProcess
from inspector.window.kept import MAX_KEPT
from inspector.window.message_list_model import InspectionRole
from tests.benchmarks.tree_shapes import attachment_bytes
from tests.message.outlook.item_writer import file_attachment, write_item
from tests.window.gaps import measured_gaps
from tests.window.opened import WAIT_MS, open_window

# The aim is 50 ms on a machine of one's own; the one that runs the tests is shared.
LONGEST_GAP_S = 0.5
MB = 1_000_000


def mailbox(count: int, filling: int = 0) -> bytes:
    """A mailbox of bounces about u0@example.org, u1@example.org and so on."""
    message = (
        b"From MAILER-DAEMON Wed Nov 25 10:00:00 2026\nFrom: MAILER-DAEMON@mx.example.net\nSubject: Undelivered %d\n"
        b"Date: Wed, 25 Nov 2026 10:00:00 +0000\n\n<u%d@example.org>: 550 5.1.1 User unknown\n"
        + b"x" * filling
        + b"\n\n"
    )
    return b"".join(message % (n, n) for n in range(count))


def test_the_list_fills_while_a_mailbox_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "all.mbox").write_bytes(mailbox(3_000))
    with open_window(qtbot, tmp_path) as window:
        window.reader.warm_up(lambda: None)
        counts: list[int] = []
        window.messages.messages.rowsInserted.connect(lambda *_: counts.append(window.messages.messages.rowCount()))
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.open_paths([tmp_path / "all.mbox"])
        assert window.tasks.is_busy
        assert counts == [1]
        qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=WAIT_MS)
        assert len(counts) > 2
        assert counts[-1] == 3_000


def test_a_row_is_read_again_when_it_is_selected(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "all.mbox").write_bytes(mailbox(200))
    with open_window(qtbot, tmp_path) as window:
        window.reader.warm_up(lambda: None)
        with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
            window.open_paths([tmp_path / "all.mbox"])
        model = window.messages.messages
        assert model.inspection(150) is None
        assert model.index(150, 0).data() == "u150@example.org"
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.messages.select_row(150)
        assert window.current is not None
        assert window.current.message.index == 150
        assert model.index(150, 0).data(InspectionRole) is window.current


def test_few_messages_are_held_in_whole(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "all.mbox").write_bytes(mailbox(MAX_KEPT + 50))
    with open_window(qtbot, tmp_path, tmp_path / "all.mbox") as window:
        model = window.messages.messages
        held = [row for row in range(model.rowCount()) if model.inspection(row) is not None]
        assert len(held) == MAX_KEPT


def test_a_file_that_has_changed_since_is_not_shown_as_something_else(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "all.mbox"
    path.write_bytes(mailbox(200))
    with open_window(qtbot, tmp_path) as window:
        window.reader.warm_up(lambda: None)
        with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
            window.open_paths([path])
        path.write_bytes(mailbox(100, filling=50))
        window.messages.select_row(150)
        qtbot.waitUntil(window.notices.isVisible, timeout=WAIT_MS)
        assert "has changed since it was read" in window.notices.text


def test_out_of_a_large_mailbox_one_message_is_cut(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "all.mbox").write_bytes(mailbox(100, filling=100_000))
    with open_window(qtbot, tmp_path, tmp_path / "all.mbox") as window:
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.messages.select_row(70)
        assert window.current is not None
        assert window.current.message.root.header(b"subject") == "Undelivered 70"
        assert len(window.current.message.root.source) < 110_000
        assert "of the mailbox" in window.current.message.root.source.note


def test_closing_and_reopening_a_row_that_was_never_shown(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "all.mbox").write_bytes(mailbox(200))
    with open_window(qtbot, tmp_path) as window:
        window.reader.warm_up(lambda: None)
        with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
            window.open_paths([tmp_path / "all.mbox"])
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.close_current()
        assert window.messages.messages.rowCount() == 199
        window.reopen()
        assert window.messages.messages.rowCount() == 200
        assert window.messages.messages.index(199, 0).data(Qt.ItemDataRole.DisplayRole) == "u0@example.org"


def test_a_large_message_does_not_stop_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "large.eml").write_bytes(attachment_bytes(20 * MB))
    with open_window(qtbot, tmp_path) as window:
        window.reader.warm_up(lambda: None)
        with measured_gaps() as gaps, qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.open_paths([tmp_path / "large.eml"])
    assert gaps.longest < LONGEST_GAP_S


def test_a_large_outlook_item_does_not_stop_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    item = write_item({0x001A: "IPM.Note", 0x0037: "Large"}, (), [file_attachment("a.bin", b"a" * 20 * MB)])
    (tmp_path / "large.msg").write_bytes(item)
    with open_window(qtbot, tmp_path) as window:
        with measured_gaps() as gaps, qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.open_paths([tmp_path / "large.msg"])
        assert window.reader.pid is not None
    assert gaps.longest < LONGEST_GAP_S


def test_reading_goes_on_without_a_process_where_none_can_be_started(qtbot: QtBot, tmp_path: Path) -> None:
    item = write_item({0x001A: "IPM.Note", 0x0037: "Small"})
    (tmp_path / "small.msg").write_bytes(item)
    with open_window(qtbot, tmp_path) as window:
        window.reader = ReadingProcess("tests.window.readers:never_ready")
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.open_paths([tmp_path / "small.msg"])
