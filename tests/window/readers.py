"""Reading processes that go wrong, each in its own way; what runs in place of the real one."""

import os
import signal
import threading
from multiprocessing.connection import Connection
from typing import Any

from inspector.window.reading_process import serve


def hang(connection: "Connection[Any, Any]") -> None:
    """Find no end on a file with "slow" in its name; read others as the real process does."""
    _on_trouble(connection, "slow", lambda: threading.Event().wait())


def crash(connection: "Connection[Any, Any]") -> None:
    """Be killed, as by the system, on a file with "crash" in its name."""
    _on_trouble(connection, "crash", lambda: os.kill(os.getpid(), signal.SIGKILL))


def never_ready(connection: "Connection[Any, Any]") -> None:
    """End before the first answer."""


def _on_trouble(connection: "Connection[Any, Any]", word: str, trouble: Any) -> None:
    serve(_Tripwire(connection, word, trouble))  # type: ignore[arg-type]  # stands in for the connection


class _Tripwire:
    """Passes everything on, until a request speaks of a certain file."""

    def __init__(self, connection: "Connection[Any, Any]", word: str, trouble: Any) -> None:
        self._connection = connection
        self._word = word.encode()
        self._trouble = trouble

    def send_bytes(self, data: bytes) -> None:
        self._connection.send_bytes(data)

    def recv_bytes(self) -> bytes:
        data = self._connection.recv_bytes()
        if self._word in data:
            self._trouble()
        return data
