"""A file whose reading hangs or crashes costs the person that file, and neither the window nor the other files."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from inspector.window.isolation import Answer, Died, Hung, ReadingProcess, Unstartable
from inspector.window.main_window import MainWindow
from inspector.window.row import Origin, file_origin
from tests.window.opened import WAIT_MS, open_window

HANGS = "tests.window.readers:hang"
CRASHES = "tests.window.readers:crash"
BOUNCE = b"From: mailer-daemon@example.com\nSubject: Undelivered\n\n<a@example.net>: 550 5.1.1 User unknown\n"


def never() -> None:
    pass


@pytest.fixture
def reader() -> Iterator[ReadingProcess]:
    reader = ReadingProcess()
    yield reader
    reader.stop()


def rows_of(answers: Iterator[Answer]) -> list[str]:
    return [row.subject for answer in answers for row in answer.rows]


def test_a_file_comes_back_as_rows(reader: ReadingProcess, samples: Path) -> None:
    (answer, *rest) = reader.read(file_origin(samples / "postfix-user-unknown.eml"), never)
    assert [row.address for row in answer.rows] == ["pieter.devries@example.net"]
    assert [(row.kind, row.cause, row.action) for row in answer.rows] == [("failed", "user-unknown", "failed")]
    assert not any(each.rows or each.errors or each.mistake for each in rest)


def test_bytes_and_text_are_read_as_well(reader: ReadingProcess) -> None:
    assert rows_of(reader.read(Origin("dragged.eml", data=BOUNCE), never)) == ["Undelivered"]
    assert rows_of(reader.read(Origin("pasted", text="Subject: \ud800 ü\n\nText"), never)) == ["? ü"]


def test_what_cannot_be_read_is_told_with_its_cause(reader: ReadingProcess, tmp_path: Path) -> None:
    answers = list(reader.read(file_origin(tmp_path / "missing.eml"), never))
    assert [error for answer in answers for error in answer.errors] == [
        (str(tmp_path / "missing.eml"), "there is no such file")
    ]


def test_silence_ends_the_process_and_the_next_file_gets_a_new_one() -> None:
    reader = ReadingProcess(HANGS, limit_s=0.2)
    try:
        with pytest.raises(Hung):
            list(reader.read(Origin("slow.eml", data=BOUNCE), never))
        assert reader.pid is None
        assert rows_of(reader.read(Origin("next.eml", data=BOUNCE), never)) == ["Undelivered"]
    finally:
        reader.stop()


def test_a_crash_is_told_and_the_next_file_gets_a_new_process() -> None:
    reader = ReadingProcess(CRASHES)
    try:
        with pytest.raises(Died):
            list(reader.read(Origin("crash.eml", data=BOUNCE), never))
        assert rows_of(reader.read(Origin("next.eml", data=BOUNCE), never)) == ["Undelivered"]
    finally:
        reader.stop()


def test_a_process_that_was_killed_while_idle_is_replaced_silently(reader: ReadingProcess) -> None:
    reader.warm_up(never)
    first = reader.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    until = time.monotonic() + 5
    while reader.pid is not None and time.monotonic() < until:
        os.sched_yield()
    assert rows_of(reader.read(Origin("a.eml", data=BOUNCE), never)) == ["Undelivered"]
    assert reader.pid != first


def test_a_process_that_cannot_start_is_told_apart() -> None:
    reader = ReadingProcess("tests.window.readers:never_ready")
    with pytest.raises(Unstartable):
        reader.warm_up(never)
    assert not reader.is_warm


def test_the_process_has_ended_after_stop(reader: ReadingProcess) -> None:
    reader.warm_up(never)
    reader.stop()
    assert reader.pid is None
    with pytest.raises(Unstartable):
        reader.warm_up(never)


@pytest.mark.parametrize(
    ("entry", "name", "told"),
    [(HANGS, "slow.eml", "took too long"), (CRASHES, "crash.eml", "ended unexpectedly")],
)
def test_the_window_names_the_file_and_goes_on(
    qtbot: QtBot, tmp_path: Path, samples: Path, entry: str, name: str, told: str
) -> None:
    (tmp_path / name).write_bytes(BOUNCE)
    with open_window(qtbot, tmp_path) as window:
        _read_by(window, ReadingProcess(entry, limit_s=0.2))
        with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
            window.open_paths([samples / "ordinary-mail.eml", tmp_path / name, samples / "out-of-office.eml"])
        assert f"“{name}” could not be opened" in window.notices.text
        assert told in window.notices.text
        assert window.messages.messages.rowCount() == 2
        assert window.current is not None
        with qtbot.waitSignal(window.opened, timeout=WAIT_MS):
            window.messages.select_row(1)


def test_the_worker_is_killed_from_outside_while_it_reads(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    (tmp_path / "slow.eml").write_bytes(BOUNCE)
    with open_window(qtbot, tmp_path) as window:
        _read_by(window, ReadingProcess(HANGS))
        window.open_paths([tmp_path / "slow.eml", samples / "out-of-office.eml"])
        QTimer.singleShot(200, window, lambda: os.kill(window.reader.pid or 0, signal.SIGKILL))
        qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS).wait()
        assert "“slow.eml” could not be opened" in window.notices.text
        assert window.current is not None
        assert window.current.message.path == str(samples / "out-of-office.eml")


def test_a_real_large_file_that_takes_longer_than_it_may(qtbot: QtBot, tmp_path: Path, samples: Path) -> None:
    parts = b"--b\nContent-Type: message/rfc822\n\nSubject: part\n\ntext\n" * 100_000
    large = tmp_path / "large.eml"
    large.write_bytes(b"Subject: large\nContent-Type: multipart/mixed; boundary=b\n\n" + parts)
    with open_window(qtbot, tmp_path) as window:
        _read_by(window, ReadingProcess(limit_s=0.05))
        with qtbot.waitSignal(window.tasks.idle, timeout=WAIT_MS):
            window.open_paths([large, samples / "out-of-office.eml"])
        assert "“large.eml” could not be opened" in window.notices.text
        assert window.messages.messages.rowCount() == 1


def test_stopping_ends_a_reading_that_hangs_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "slow.eml").write_bytes(BOUNCE)
    with open_window(qtbot, tmp_path) as window:
        _read_by(window, ReadingProcess(HANGS))
        window.open_paths([tmp_path / "slow.eml"])
        qtbot.waitUntil(lambda: window.reader.is_reading)
        pid = window.reader.pid
        started = time.monotonic()
        window.status.cancel_button.click()
        assert not window.tasks.is_busy
        assert time.monotonic() - started < 0.05
        qtbot.waitUntil(lambda: not window.reader.is_reading, timeout=1000)
        with pytest.raises(ProcessLookupError):
            os.kill(pid or 0, 0)


def _read_by(window: MainWindow, reader: ReadingProcess) -> None:
    """Let a window use a reading process that has been started, as the program does after its first paint."""
    window.reader = reader
    reader.warm_up(never)
