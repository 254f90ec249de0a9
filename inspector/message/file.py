"""The bytes of a file on the disk, without ever waiting for a device."""

import mmap
import os
import stat
from pathlib import Path

from inspector.message.cannot_read import CannotRead
from inspector.message.foreign import Foreign
from inspector.message.recognise import HEAD_BYTES, recognise
from inspector.message.source import Buffer

MAPPED_FROM_BYTES = 8 * 1024 * 1024
"""Smaller files are read, larger ones mapped, so that a file being replaced hurts only where it must."""

_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISDIR, "a folder"),
)
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)


def file_contents(path: Path) -> Buffer:
    """Return a regular file's bytes. Raises `CannotRead`, for a file of another kind without reading all of it."""
    name = str(path)
    try:
        _refuse_special(name, path.stat().st_mode)
        descriptor = os.open(path, os.O_RDONLY | _WITHOUT_WAITING)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _refuse_special(name, status.st_mode)
            if status.st_size > 2 * HEAD_BYTES:
                refuse_foreign(name, file.read(HEAD_BYTES))
                file.seek(0)
            if not status.st_size:
                return b""
            if status.st_size >= MAPPED_FROM_BYTES:
                return mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ)
            return file.read()
    except FileNotFoundError:
        raise CannotRead(name, "there is no such file", "not-found") from None
    except PermissionError:
        raise CannotRead(name, "you may not read it (permission denied)", "not-permitted") from None
    except (OSError, ValueError, MemoryError) as error:
        raise CannotRead(name, f"the system could not read it ({getattr(error, 'strerror', None) or error})") from None


def _refuse_special(name: str, mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    kind = next((words for test, words in _KINDS if test(mode)), "no file")
    raise CannotRead(name, f"it is {kind}, not a message; save the message as a file and open that", "not-a-file")


def refuse_foreign(name: str, head: bytes) -> None:
    """Raise `CannotRead` where a file that begins so is of a kind that holds no message."""
    form = recognise(head)
    if isinstance(form, Foreign):
        raise CannotRead(name, form.cause, "not-a-message")
