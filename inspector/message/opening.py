"""Opening whatever a person has: a file, folder or archive by its path, bytes, or pasted text, as messages."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.message.cannot_read import CannotRead
from inspector.message.eml import read_message
from inspector.message.file import file_contents
from inspector.message.foreign import OTHER_JSON, Foreign
from inspector.message.inside import Inside, OnError
from inspector.message.limits import MAX_ARCHIVE_DEPTH
from inspector.message.part import Message, Part
from inspector.message.recognise import HEAD_BYTES, Form, readable, recognise
from inspector.message.source import Buffer, Source

if TYPE_CHECKING:
    from inspector.message.archive import Allowance

__all__ = ["CannotRead", "open_bytes", "open_path", "open_text"]

_ARCHIVES = frozenset({Form.GZIP, Form.BZIP2, Form.XZ, Form.ZIP, Form.TAR})


def open_path(path: Path, on_error: OnError | None = None) -> Iterator[Message]:
    """Yield the messages of a file, of an archive, or of all files in a folder.

    Raises `CannotRead` where a file cannot be read or is no message, and where a folder or archive holds none. An error
    of one file inside a folder or archive does not keep from the others: it goes to `on_error`; without one, the first
    such error is raised once all others were read. Files that are plainly no mail (pictures, say) are passed over.
    """
    if not _is_folder(path):
        yield from open_bytes(file_contents(path), str(path), on_error)
        return
    from inspector.message.folder import files_below

    inside = Inside(str(path), "folder", on_error)
    for file in files_below(path):
        yield from inside.tried(_file_in_folder(file, inside.failed))
    inside.finish()


def open_bytes(data: Buffer, name: str, on_error: OnError | None = None) -> Iterator[Message]:
    """Yield the messages that `data` holds; errors are told as `open_path` does."""
    return _open(Source(data, name), 0, None, on_error)


def open_text(text: str, name: str = "pasted text", on_error: OnError | None = None) -> Iterator[Message]:
    """Yield the messages of a pasted text; JSON that is no known notification counts as any other text."""
    source = Source(text.encode("utf-8", "replace"), name)
    if recognise(source.data[:HEAD_BYTES]) is Form.EVENTS:
        from inspector.message.events import read_events
        from inspector.message.text_form import read_text

        found = False
        for message in read_events(source):
            found = True
            yield message
        if not found:
            yield read_text(source)
        return
    yield from _open(source, 0, None, on_error)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _file_in_folder(file: Path | CannotRead, failed: OnError) -> Iterator[Message]:
    if isinstance(file, CannotRead):
        raise file
    yield from open_bytes(file_contents(file), str(file), failed)


def _open(source: Source, depth: int, allowance: "Allowance | None", on_error: OnError | None) -> Iterator[Message]:
    if not len(source):
        raise CannotRead(source.name, "the file is empty", "empty")
    form = recognise(source.data[:HEAD_BYTES])
    if form is Form.MESSAGE:
        yield _read_source(source)
    elif isinstance(form, Foreign):
        raise CannotRead(source.name, form.cause, "not-a-message")
    elif form in _ARCHIVES:
        yield from _open_archive(source, form, depth, allowance, on_error)
    elif form is Form.WIDE_TEXT:
        yield from _open_wide(source, depth, allowance, on_error)
    else:
        yield from _read(source, form)


def _read_source(source: Source) -> Message:
    """Read a message source; one whose line breaks were lost, or that has a report's fields alone, is a text."""
    message = read_message(source)
    root = message.root
    if _is_message(root):
        return message
    from inspector.message.text_form import has_status_fields_alone, read_text

    if len(root.fields) < 2 or has_status_fields_alone(readable(source.read(0, HEAD_BYTES))):
        return read_text(source)
    return message


def _is_message(root: Part) -> bool:
    """Whether a header has more fields than one, and one that every message has or gets on its way."""
    if root.raw_header(b"from") and root.raw_header(b"subject"):
        return True
    return any(map(root.field, (b"from", b"received", b"subject"))) and len(root.fields) > 1


def _read(source: Source, form: Form) -> Iterator[Message]:
    """Yield the messages of a form that holds them as they are."""
    if form is Form.MAILBOX:
        from inspector.message.mailbox import read_mailbox

        yield from read_mailbox(source)
    elif form is Form.EMLX:
        from inspector.message.emlx import read_emlx

        yield read_emlx(source)
    elif form is Form.EVENTS:
        yield from _read_events(source)
    elif form is Form.TEXT:
        from inspector.message.text_form import read_text

        yield read_text(source)
    else:
        yield _outlook_item(source, form)


def _read_events(source: Source) -> Iterator[Message]:
    from inspector.message.events import read_events

    found = False
    for message in read_events(source):
        found = True
        yield message
    if not found:
        raise CannotRead(source.name, OTHER_JSON.cause, "not-a-message")


def _outlook_item(source: Source, form: Form) -> Message:
    from inspector.message.outlook.item import NotAnItem, read_msg, read_tnef

    read, name = (read_tnef, "tnef") if form is Form.TNEF else (read_msg, "msg")
    try:
        root, defects = read(source.data, source.name)
    except NotAnItem as error:
        cause = f"{error.cause}; save the message itself as .eml or .msg and open that"
        raise CannotRead(source.name, cause, "not-a-message") from None
    return Message(root, name, source.name, 0, len(source), tuple(defects))


def _open_wide(
    source: Source, depth: int, allowance: "Allowance | None", on_error: OnError | None
) -> Iterator[Message]:
    from inspector.message.wide_text import narrow

    narrowed = narrow(source)
    if recognise(narrowed.data[:HEAD_BYTES]) is Form.WIDE_TEXT:
        raise CannotRead(source.name, "it is text in a form that cannot be decoded", "damaged")
    yield from _open(narrowed, depth, allowance, on_error)


def _open_archive(
    source: Source, form: Form, depth: int, allowance: "Allowance | None", on_error: OnError | None
) -> Iterator[Message]:
    from inspector.message.archive import Allowance
    from inspector.message.unpacking import members

    if depth >= MAX_ARCHIVE_DEPTH:
        cause = f"archives inside archives are opened {MAX_ARCHIVE_DEPTH} deep; unpack it and open what was in it"
        raise CannotRead(source.name, cause, "limit-reached")
    allowance = allowance or Allowance()
    inside = Inside(source.name, "archive", on_error)
    for member in members(source, form, allowance):
        if isinstance(member, CannotRead):
            inside.failed(member)
            continue
        messages = _open(member.source, depth + 1, allowance, inside.failed)
        yield from inside.tried(messages, member.defects)
    inside.finish()
