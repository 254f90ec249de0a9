"""What a drag or the clipboard brings: files, text, or only the promise of a mail."""

import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from inspector.window.language import translate

_WINDOWS = 'application/x-qt-windows-mime;value="%s"'
_DESCRIPTORS = (
    # Format, bytes a record, bytes of the name, its place in the record, its encoding (FILEDESCRIPTORW and -A).
    (_WINDOWS % "FileGroupDescriptorW", 592, 520, 72, "utf-16-le"),
    (_WINDOWS % "FileGroupDescriptor", 332, 260, 72, "cp1252"),
)
_CONTENTS = _WINDOWS % "FileContents"
_CHROMIUM_TAINT = _WINDOWS % "chromium/x-renderer-taint"
_CHROMIUM_DATA = _WINDOWS % "Chromium Web Custom MIME Data Format"
_THUNDERBIRD = ("text/x-moz-message", "application/x-moz-file-promise-url", "application/x-moz-file-promise")
_APPLE_MAIL = "com.apple.mail.email"

MAX_TEXT_CHARACTERS = 16 * 1024 * 1024
_MAX_NAMES = 64


@dataclass(frozen=True, slots=True)
class Virtual:
    """A file that stands in the drag itself."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Incoming:
    """What can be opened, or, when nothing can, in `refusal` why and what to do instead."""

    paths: tuple[Path, ...] = ()
    files: tuple[Virtual, ...] = ()
    text: str = ""
    refusal: str = ""

    @property
    def is_welcome(self) -> bool:
        """Whether there is something to open."""
        return bool(self.paths or self.files or self.text)

    @property
    def is_known(self) -> bool:
        """Whether the window has anything to say about it."""
        return self.is_welcome or bool(self.refusal)


def read_mime(mime: QMimeData) -> Incoming:
    """Tell what a drag or the clipboard holds; reads no file."""
    paths = tuple(_local_paths(mime))
    if paths:
        return Incoming(paths=paths)
    names = tuple(_promised_names(mime))
    files = tuple(_virtual_files(mime, names))
    if files:
        return Incoming(files=files)
    refusal = _refusal(mime, names)
    if refusal:
        return Incoming(refusal=refusal)
    if mime.hasUrls() and any(url.scheme() in ("http", "https", "ftp") for url in mime.urls()):
        return Incoming(
            refusal=translate(
                "Drop", "This is a link to the Internet, and the inspector never connects. Save it first."
            )
        )
    text = mime.text() if mime.hasText() else ""
    return Incoming(text=text[:MAX_TEXT_CHARACTERS]) if text.strip() else Incoming()


def _bytes(mime: QMimeData, form: str) -> bytes:
    return bytes(mime.data(form).data())


def _local_paths(mime: QMimeData) -> Iterator[Path]:
    for url in mime.urls() if mime.hasUrls() else ():
        local = url.toLocalFile().rstrip("\0") if url.isLocalFile() else ""
        if local:
            yield Path(local)


def _promised_names(mime: QMimeData) -> Iterator[str]:
    """Yield the names in a Windows file group descriptor: a count, then records of a fixed size."""
    for form, record, length, place, encoding in _DESCRIPTORS:
        if not mime.hasFormat(form):
            continue
        data = _bytes(mime, form)
        if len(data) < 4:
            continue
        (count,) = struct.unpack_from("<I", data)
        for i in range(min(count, _MAX_NAMES)):
            start = 4 + i * record + place
            if start + length > len(data):
                return
            name = data[start : start + length].decode(encoding, "replace").split("\0", 1)[0]
            if name:
                yield name
        return


def _virtual_files(mime: QMimeData, names: tuple[str, ...]) -> Iterator[Virtual]:
    for i, name in enumerate(names):
        data = _bytes(mime, f"{_CONTENTS};index={i}") or (_bytes(mime, _CONTENTS) if i == 0 else b"")
        if data:
            yield Virtual(name, data)


def _refusal(mime: QMimeData, names: tuple[str, ...]) -> str:
    """Say how to save the mail that another program drags without its bytes."""
    if names:
        return translate(
            "Drop",
            "Outlook does not hand over “{name}” itself. Drag the message to your desktop first, or choose File > "
            "Save As in Outlook, and drop the saved file here.",
        ).format(name=names[0])
    if mime.hasFormat(_CHROMIUM_TAINT) or mime.hasFormat(_CHROMIUM_DATA):
        subject = _dragged_subject(_bytes(mime, _CHROMIUM_DATA))
        return translate(
            "Drop",
            "Outlook on the web does not hand over {message} itself. Open it there, choose … > Save as (or Download), "
            "and drop the saved file here.",
        ).format(message=f"“{subject}”" if subject else translate("Drop", "the message"))
    if any(mime.hasFormat(each) for each in _THUNDERBIRD):
        return translate(
            "Drop",
            "Thunderbird does not hand over the message itself. Choose File > Save As > File there, and drop the saved "
            ".eml file here.",
        )
    if mime.hasFormat(_APPLE_MAIL) or any(url.scheme() == "message" for url in mime.urls()):
        return translate(
            "Drop", "Mail does not hand over the message itself. Drag it to the Finder first, then drop that file here."
        )
    return ""


def _dragged_subject(data: bytes) -> str:
    """Return the subject in Chromium's pickle of UTF-16 pairs, empty where it is not understood."""
    text = data[: len(data) & ~1].decode("utf-16-le", "replace")
    start = text.find('{"')
    if start < 0:
        return ""
    try:
        value, _ = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return ""
    subjects = value.get("subjects") if isinstance(value, dict) else None
    return str(subjects[0])[:200] if isinstance(subjects, list) and subjects else ""
