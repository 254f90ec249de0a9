"""Starting a process that talks to this one over a pipe. Knows nothing of Qt.

`multiprocessing` could do it, but runs the script that started the program a second time in the new process.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

_FLAG = "--reading-process"

# The new process finds modules where this one does, whatever folder it is started in.
_PROGRAM = (
    "import sys; sys.path[:] = {path!r}; from inspector.window.process_start import run_entry; "
    "run_entry({handle!r}, {entry!r})"
)


def start_process(entry: str) -> "tuple[subprocess.Popen[bytes], Any]":
    """Run `entry`, named as "module:function", in a new process; it is called with the other end of the connection.

    The connection is a `PipeConnection` on Windows and a `Connection` elsewhere, which have the same methods.

    Raises OSError where no process can be started.
    """
    from multiprocessing.connection import Pipe

    ours, theirs = Pipe()
    try:
        return _start(entry, theirs.fileno()), ours
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()


def run_entry(handle: str, entry: str) -> None:
    """Be the new process: call what was named with a connection over an inherited handle."""
    module, _, function = entry.partition(":")
    getattr(import_module(module), function)(_connection(int(handle)))


def is_reading_process(arguments: Sequence[str]) -> bool:
    """Whether a packaged program was started to read for another."""
    return arguments[1:2] == [_FLAG] and len(arguments) == 4


def _start(entry: str, handle: int) -> "subprocess.Popen[bytes]":
    if getattr(sys, "frozen", False):
        command = [sys.executable, _FLAG, str(handle), entry]
    else:
        program = _PROGRAM.format(path=sys.path, handle=str(handle), entry=entry)
        command = [sys.executable, "-c", program]
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)
        inherited = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        hidden = subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, startupinfo=inherited, creationflags=hidden)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, pass_fds=(handle,))


def _connection(handle: int) -> Any:
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(handle)
    from multiprocessing.connection import Connection

    return Connection(handle)
