"""The process that reads what is opened before the window does, so that a hang or a crash is not the window's.

It answers one request after another over a pipe, in JSON: the bytes of a message may have taken this process over, and
its answers are no more trusted than they are. Knows nothing of Qt.

Measured: an ordinary bounce comes back after 0.8 ms, against 0.7 ms in a thread of the window; the process needs 90 ms
to start. Reading 200 MB in a thread stops the window for up to 20 ms, in the process for 3 ms.
"""

import gc
import json
import mmap
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from inspector.bounce.hops import hops_of
from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.message.cannot_read import CannotRead
from inspector.message.opening import open_bytes
from inspector.message.part import Message
from inspector.window.row import Origin, Row, file_origin, messages_of, row_of

# Answers go out this often: seldom enough for the list to keep up, often enough to look alive.
_ANSWER_S = 0.1

MAX_MEMORY_BYTES = 3 * 1024 * 1024 * 1024
"""Memory of its own (not of mapped files) that the process may take, where the system can limit it."""

_WARM_UP = b"From: mailer-daemon@example.com\nSubject: Undelivered\n\n<a@example.net>: 550 5.1.1 User unknown\n"


def serve(connection: "Connection[Any, Any]") -> None:
    """Answer requests until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _bound_memory()
    for message in open_bytes(_WARM_UP, "warm-up"):
        _read_as_shown(message)
    gc.freeze()
    # The window is gone when the pipe is; there is nobody left to tell.
    with suppress(EOFError, OSError):
        _send(connection, {"ready": True})
        while True:
            _answer(connection, receive_origin(connection))


def send_origin(connection: "Connection[Any, Any]", origin: Origin) -> None:
    """Ask for the messages of an origin."""
    data = origin.data if origin.text is None else origin.text.encode("utf-8", "surrogatepass")
    kind = "path" if origin.path is not None else "data" if origin.text is None else "text"
    _send(connection, {"kind": kind, "name": origin.name})
    if kind != "path":
        connection.send_bytes(data)


def receive_origin(connection: "Connection[Any, Any]") -> Origin:
    """Wait for the next request."""
    request = json.loads(connection.recv_bytes())
    name = request["name"]
    if request["kind"] == "path":
        return file_origin(Path(name))
    data = connection.recv_bytes()
    if request["kind"] == "data":
        return Origin(name, data=data)
    return Origin(name, text=data.decode("utf-8", "surrogatepass"))


def _answer(connection: "Connection[Any, Any]", origin: Origin) -> None:
    """Send the rows of all messages as they are read, and at the end what went wrong."""
    rows: list[Row] = []
    errors: list[CannotRead] = []
    mistake = ""
    due = 0.0
    try:
        for number, message in enumerate(messages_of(origin, errors.append)):
            rows.append(row_of(_read_as_shown(message), origin, number))
            if time.monotonic() >= due:
                _send(connection, _described(rows, errors))
                rows.clear()
                errors.clear()
                _let_go(message)
                due = time.monotonic() + _ANSWER_S
    except CannotRead as error:
        errors.append(error)
    except (EOFError, OSError):
        raise
    except Exception as error:
        # Whatever a reader does wrong about one file, the next file is read all the same.
        mistake = type(error).__name__
    _send(connection, {**_described(rows, errors), "mistake": mistake, "end": True})


def _read_as_shown(message: Message) -> Inspection:
    """Inspect a message and compute what the window shows of it at once."""
    inspection = inspect(message)
    hops_of(inspection)
    _ = inspection.report.warnings
    return inspection


def _described(rows: Sequence[Row], errors: Sequence[CannotRead]) -> dict[str, Any]:
    return {"rows": [row[1:] for row in rows], "errors": [(error.path, error.cause) for error in errors]}


def _send(connection: "Connection[Any, Any]", value: object) -> None:
    connection.send_bytes(json.dumps(value).encode())


def _let_go(message: Message) -> None:
    """Let the system take back the pages of a mapped file that were read: they count as memory of this process."""
    data = message.root.source.data
    if isinstance(data, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        data.madvise(mmap.MADV_DONTNEED)


def _bound_memory() -> None:
    """Meet a memory bomb with a MemoryError here rather than with the system's choice of what to end."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        if hard in (resource.RLIM_INFINITY, -1) or hard > MAX_MEMORY_BYTES:
            resource.setrlimit(resource.RLIMIT_DATA, (MAX_MEMORY_BYTES, hard))
