"""Opening whatever a person has: a file by its path, bytes, or pasted text, as one or more messages."""

import mmap
from collections.abc import Iterator
from pathlib import Path

from inspector.message.part import Message
from inspector.message.source import Buffer, Source
from inspector.message.split import split

# Smaller files are read, larger ones mapped, so that a file being replaced hurts only where it must.
MAPPED_FROM_BYTES = 8 * 1024 * 1024

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class CannotRead(Exception):
    """A file that cannot be read at all; `path` names it and `cause` says why in plain words."""

    def __init__(self, path: str, cause: str, code: str = "cannot-read") -> None:
        super().__init__(f"{path}: {cause}")
        self.path = path
        self.cause = cause
        self.code = code


def open_path(path: Path) -> Iterator[Message]:
    """Yield the messages of a file.

    Raises `CannotRead` where the file cannot be read or is no message.
    """
    yield from open_bytes(_contents(path), str(path))


def _contents(path: Path) -> Buffer:
    try:
        if path.is_dir():
            raise CannotRead(str(path), "it is a folder, not a message", "is-a-folder")
        with path.open("rb") as file:
            size = path.stat().st_size
            if size >= MAPPED_FROM_BYTES:
                return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            return file.read()
    except FileNotFoundError:
        raise CannotRead(str(path), "there is no such file", "not-found") from None
    except PermissionError:
        raise CannotRead(str(path), "you may not read it (permission denied)", "not-permitted") from None
    except OSError as error:
        raise CannotRead(str(path), f"the system could not read it ({error.strerror or error})") from None


def open_bytes(data: Buffer, name: str) -> Iterator[Message]:
    """Yield the messages that `data` holds; raises `CannotRead` where it holds none."""
    if len(data) == 0:
        raise CannotRead(name, "the file is empty", "empty")
    head = data[:4096]
    if head[:8] == OLE_MAGIC:
        yield _outlook_item(data, name)
        return
    root, defects = split(Source(data, name))
    yield Message(root, "eml", name, 0, len(data), tuple(defects))


def _outlook_item(data: Buffer, name: str) -> Message:
    from inspector.message.outlook.item import read_msg
    from inspector.message.outlook.storage_item import NotAnItem

    try:
        root, defects = read_msg(data, name)
    except NotAnItem as error:
        raise CannotRead(name, str(error), "not-a-message") from None
    return Message(root, "msg", name, 0, len(data), tuple(defects))


def open_text(text: str, name: str = "pasted text") -> Iterator[Message]:
    """Yield the message of a pasted text."""
    yield from open_bytes(text.encode("utf-8", "surrogateescape"), name)
