"""A window test must leave nothing behind: no window, no timer, no thread, no settings of the person who runs it."""

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

WAIT_MS = 5_000


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Keep the settings of a test in its own folder."""
    for form in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def no_leaked_windows(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a top-level widget behind."""
    before = set(map(id, qapp.topLevelWidgets()))
    yield
    _delete_what_is_due()
    if _strangers(qapp, before):
        gc.collect()
        _delete_what_is_due()
    left = [f"{type(widget).__name__} {widget.objectName()!r}" for widget in _strangers(qapp, before)]
    assert not left, f"windows left open: {left}"


@pytest.fixture(autouse=True)
def no_leaked_timers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a timer running."""
    started = _remember_starts(QTimer, monkeypatch)
    yield
    _delete_what_is_due()
    left = [timer for timer in started if isValid(timer) and timer.isActive()]
    names = [f"{timer.objectName()!r} of {timer.parent()}, every {timer.interval()} ms" for timer in left]
    for timer in left:
        timer.stop()
    assert not left, f"timers left running: {names}"


@pytest.fixture(autouse=True)
def no_leaked_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    started = _remember_starts(QThread, monkeypatch)
    yield
    done = QThreadPool.globalInstance().waitForDone(WAIT_MS)
    running = [thread for thread in started if isValid(thread) and thread.isRunning() and not thread.wait(WAIT_MS)]
    # A worker of a Qt pool that has called Python stays listed as a dummy thread after it has ended.
    left = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    assert done, "work left running in the global thread pool"
    assert not running, f"threads left running: {running}"
    assert not left, f"threads left running: {left}"


def _remember_starts(kind: type[QTimer] | type[QThread], monkeypatch: pytest.MonkeyPatch) -> "weakref.WeakSet":
    """Collect the objects of a kind whose `start` is called from Python."""
    started: weakref.WeakSet = weakref.WeakSet()
    start = kind.start

    def remember(self: QTimer | QThread, *arguments: object) -> None:
        started.add(self)
        start(self, *arguments)

    monkeypatch.setattr(kind, "start", remember)
    return started


def _strangers(qapp: QApplication, before: set[int]) -> list[QWidget]:
    """Return the valid top-level widgets that were not there before.

    A menu or a completer's list that belongs to a widget is not a window of its own.
    """
    return [w for w in qapp.topLevelWidgets() if id(w) not in before and isValid(w) and w.parent() is None]


def _delete_what_is_due() -> None:
    """Carry out `deleteLater`, which waits for an event loop that no longer runs."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
