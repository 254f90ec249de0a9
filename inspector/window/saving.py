"""Parts as files: what is saved of a row of the tree, and under which safe name."""

import re
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import NamedTuple

from inspector.message.part import Part
from inspector.window.node import BodyOf, HeaderOf, Node

MAX_NAME_CHARACTERS = 120

_SUFFIXES = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/csv": ".csv",
    "message/rfc822": ".eml",
    "message/global": ".eml",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "application/pdf": ".pdf",
}
# Separators, what Windows forbids, controls, and marks that turn the direction of what follows.
_FORBIDDEN = re.compile('[\\x00-\\x1f\\x7f-\\x9f/\\\\:*?"<>|\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)", re.IGNORECASE)


class SavedPart(NamedTuple):
    """A file to be: its name, and its content."""

    name: str
    data: bytes


def saved_part(node: Node) -> SavedPart | None:
    """Return what is saved of a row: a message as it stands, another part decoded, a header as its lines."""
    subject = node.subject
    if isinstance(subject, BodyOf):
        return SavedPart(_name(subject.part), _content(subject.part))
    if isinstance(subject, HeaderOf):
        part = subject.part
        return SavedPart(f"header-{part.path}.txt", part.source.read(part.start, part.header_end))
    if not isinstance(subject, Part):
        return None
    if subject.is_message:
        name = safe_file_name(subject.header(b"subject") or f"message-{subject.path}")
        return SavedPart(f"{name}.eml", subject.source.read(subject.start, subject.end))
    return SavedPart(_name(subject), _content(subject))


def _content(part: Part) -> bytes:
    if not part.is_encoded:
        return part.body
    return part.decoded.read(0, len(part.decoded))


def _name(part: Part) -> str:
    if part.file_name:
        return safe_file_name(part.file_name)
    suffix = _SUFFIXES.get(part.content_type, ".txt" if part.is_text else ".bin")
    return f"part-{part.path}{suffix}"


def safe_file_name(name: str) -> str:
    """Return the last piece of a name out of a message, with nothing in it that a file system would obey."""
    last = PureWindowsPath(PurePosixPath(name).name).name
    clean = _FORBIDDEN.sub("_", last).strip(" .")
    if not clean or _DEVICES.match(clean):
        clean = f"_{clean}"
    if len(clean) > MAX_NAME_CHARACTERS:
        suffix = Path(clean).suffix[:10]
        clean = clean[: MAX_NAME_CHARACTERS - len(suffix)] + suffix
    return clean
