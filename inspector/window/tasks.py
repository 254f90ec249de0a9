"""Work off the GUI thread: every result, error and progress report arrives on the main thread, or not at all.

A task belongs to a generation. When what it works for has been closed, the generation is over and its late
results are dropped.
"""

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

_log = logging.getLogger(__name__)

# The interpreter's default of 5 ms lets a busy worker hold up the window for many frames.
SWITCH_INTERVAL_S = 0.001


class Cancelled(Exception):
    """Raised inside a task, by its own `check`, after somebody cancelled it."""


class Progress(NamedTuple):
    """How far a task is; a `total` of 0 means that nobody can tell."""

    done: int
    total: int
    text: str


class Reporter:
    """What a running task holds: a cancel token, and ways to send things to the main thread."""

    def __init__(self, send: Callable[[str, object], None]) -> None:
        self._send = send
        self._cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody has asked the task to stop."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the task to stop at its next `check`."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise `Cancelled` when the task has been asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def progress(self, done: int, total: int, text: str) -> None:
        """Say how far the task is."""
        self._send("progress", Progress(done, total, text))

    def partial(self, value: object) -> None:
        """Hand over a part of the result while the task goes on."""
        self._send("partial", value)


Work = Callable[[Reporter], object]


class Handlers(NamedTuple):
    """What is called on the main thread; `finished` comes last, after a result, an error or a cancellation."""

    result: Callable[[Any], None] | None = None
    error: Callable[[Exception], None] | None = None
    partial: Callable[[Any], None] | None = None
    progress: Callable[[Progress], None] | None = None
    finished: Callable[[], None] | None = None


class _Task(QRunnable):
    def __init__(self, work: Work, reporter: Reporter, send: Callable[[str, object], None]) -> None:
        super().__init__()
        self._work = work
        self._reporter = reporter
        self._send = send

    def run(self) -> None:
        try:
            self._send("result", self._work(self._reporter))
        except Cancelled:
            pass
        except Exception as error:
            _log.exception("A task failed")
            self._send("error", error)
        finally:
            self._send("finished", None)


class TaskRunner(QObject):
    """Starts tasks and delivers what they send on the thread that this object lives in."""

    _sent = Signal(int, int, str, object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._generation = 0
        self._number = 0
        self._running: dict[int, tuple[Reporter, Handlers]] = {}
        self._sent.connect(self._deliver)
        self.destroyed.connect(partial(_cancel_all, self._running))
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.shut_down)

    @property
    def is_busy(self) -> bool:
        """Whether a task of this generation is still under way."""
        return bool(self._running)

    def start(self, work: Work, handlers: Handlers) -> Reporter:
        """Run `work` on another thread; returns its cancel token."""
        self._number += 1
        number, generation = self._number, self._generation

        def send(name: str, value: object) -> None:
            # Qt deletes this object with its window, which may be in the middle of a task.
            with suppress(RuntimeError):
                self._sent.emit(generation, number, name, value)

        reporter = Reporter(send)
        self._running[number] = (reporter, handlers)
        self._pool.start(_Task(work, reporter, send))
        return reporter

    def cancel(self) -> None:
        """Ask every task to stop, and drop whatever they still send."""
        self._generation += 1
        abandoned = list(self._running.values())
        self._running.clear()
        for reporter, handlers in abandoned:
            reporter.cancel()
            if handlers.finished:
                handlers.finished()
        if abandoned:
            self.idle.emit()

    def shut_down(self, milliseconds: int = 3000) -> None:
        """Cancel everything and wait for the threads to end."""
        self.cancel()
        self._pool.waitForDone(milliseconds)

    def _deliver(self, generation: int, number: int, name: str, value: object) -> None:
        if generation != self._generation or number not in self._running:
            return
        reporter, handlers = self._running[number]
        if name == "finished":
            del self._running[number]
        if name != "finished" and reporter.is_cancelled:
            return
        handler = getattr(handlers, name)
        if handler is not None:
            handler(*(() if name == "finished" else (value,)))
        if name == "finished" and not self._running:
            self.idle.emit()


def _cancel_all(running: Mapping[int, tuple[Reporter, Handlers]]) -> None:
    """Let no task outlive the window that it works for: Qt waits for the threads."""
    for reporter, _ in running.values():
        reporter.cancel()
