"""The window's end of the reading process: started, asked, and ended when it hangs. Knows nothing of Qt."""

import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from inspector.window.row import Origin, Row, shared

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from subprocess import Popen

_log = logging.getLogger(__name__)

READING_LIMIT_S = 30.0
"""How long the process may read without finding a message or coming to an end."""

READER = "inspector.window.reading_process:serve"
"""What runs in the process."""

_START_LIMIT_S = 30.0
_POLL_S = 0.05
_END_S = 2.0

Check = Callable[[], None]


class Unstartable(Exception):
    """There can be no reading process here."""


class Hung(Exception):
    """The process was silent for too long, and was ended."""


class Died(Exception):
    """The process ended by itself, or somebody ended it."""


class Answer(NamedTuple):
    """A piece of what was read: rows, what could not be read and why, and the name of a mistake of the program's."""

    rows: list[Row]
    errors: list[tuple[str, str]]
    mistake: str = ""


@dataclass(slots=True)
class _Running:
    process: "Popen[bytes]"
    connection: "Connection[Any, Any]"
    is_ready: bool = False

    @property
    def has_ended(self) -> bool:
        """Whether nothing will come any more; between requests, when nothing is owed, only the pipe's end can."""
        return self.process.poll() is not None or (self.is_ready and self.connection.poll())


@dataclass(slots=True)
class ReadingProcess:
    """One process for one window; it is started when it is first needed, and anew after it was ended.

    `entry` names what runs in it, as "module:function". The methods may be called from any thread.
    """

    entry: str = READER
    limit_s: float = READING_LIMIT_S
    _running: _Running | None = field(default=None, init=False)
    _turn: threading.Lock = field(default_factory=threading.Lock, init=False)
    _was_ready: bool = field(default=False, init=False)
    _is_over: bool = field(default=False, init=False)

    @property
    def pid(self) -> int | None:
        """The process's number, where it runs."""
        running = self._running
        return running.process.pid if running and running.process.poll() is None else None

    @property
    def is_warm(self) -> bool:
        """Whether the process has answered before; from then on it is worth waiting for, even when it starts anew."""
        return self._was_ready

    @property
    def is_reading(self) -> bool:
        """Whether it is being started, or reads something."""
        return self._turn.locked()

    def warm_up(self, check: Check) -> None:
        """Start the process and wait until it can answer. Raises `Unstartable`."""
        with self._taking_turns(check):
            self._ready(check)

    def read(self, origin: Origin, check: Check) -> Iterator[Answer]:
        """Yield the messages of an origin as they are read; `check` is called often, and may raise to end it all.

        Raises `Hung`, `Died` or `Unstartable`; after any of them the next call starts a new process.
        """
        with self._taking_turns(check):
            running = self._ready(check)
            is_complete = False
            try:
                _ask(running, origin)
                yield from self._answers(running, origin, check)
                is_complete = True
            except (EOFError, OSError):
                raise Died from None
            finally:
                if not is_complete:
                    self._end()

    def stop(self) -> None:
        """End the process for good."""
        self._is_over = True
        running = self._running
        if running is not None:
            running.process.kill()
            if self._turn.acquire(timeout=_END_S):
                self._end()
                self._turn.release()

    def _answers(self, running: _Running, origin: Origin, check: Check) -> Iterator[Answer]:
        while True:
            value = self._receive(running, self.limit_s, check)
            rows = [shared(Row(origin, *fields)) for fields in value["rows"]]
            yield Answer(rows, [(path, cause) for path, cause in value["errors"]], value.get("mistake", ""))
            if value.get("end"):
                return

    def _ready(self, check: Check) -> _Running:
        running = self._running
        if running is not None and running.has_ended:
            self._end()
            running = None
        if running is None:
            running = self._running = self._start()
        if not running.is_ready:
            try:
                self._receive(running, _START_LIMIT_S, check)
            except (EOFError, OSError, Hung) as error:
                self._end()
                raise Unstartable from error
            running.is_ready = self._was_ready = True
        return running

    def _start(self) -> _Running:
        if self._is_over:
            raise Unstartable
        # Loaded here, in a worker thread: the window is there before anything of this is needed.
        from inspector.window.process_start import start_process

        try:
            return _Running(*start_process(self.entry))
        except OSError as error:
            _log.warning("The reading process could not be started: %s", error)
            raise Unstartable from error

    def _receive(self, running: _Running, limit_s: float, check: Check) -> dict[str, Any]:
        until = time.monotonic() + limit_s
        while not running.connection.poll(_POLL_S):
            check()
            if time.monotonic() > until:
                raise Hung
        value: dict[str, Any] = json.loads(running.connection.recv_bytes())
        return value

    def _end(self) -> None:
        from subprocess import TimeoutExpired

        running, self._running = self._running, None
        if running is not None:
            running.process.kill()
            with suppress(TimeoutExpired):
                running.process.wait(_END_S)
            running.connection.close()

    @contextmanager
    def _taking_turns(self, check: Check) -> Iterator[None]:
        """Hold the process for one origin; who waits can be cancelled."""
        while not self._turn.acquire(timeout=_POLL_S):
            check()
        try:
            yield
        finally:
            self._turn.release()


def _ask(running: _Running, origin: Origin) -> None:
    from inspector.window.reading_process import send_origin

    send_origin(running.connection, origin)
