"""What a drag or the clipboard brings: files, text, or only the promise of a mail."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from inspector.window.language import translate
from inspector.window.promised import advice_for, data_of, descriptor_names, foreign_host
from inspector.window.shown import shown

_CONTENTS = 'application/x-qt-windows-mime;value="FileContents"'
# Mail programs of Linux desktops drag the source of messages under its own media type.
_SOURCES = (("message/rfc822", ".eml"), ("application/mbox", ".mbox"))

MAX_TEXT_CHARACTERS = 16 * 1024 * 1024
_MAX_DRAGGED_BYTES = 512 * 1024 * 1024


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
    files = tuple(_virtual_files(mime))
    if files:
        return Incoming(files=files)
    refusal = advice_for(mime) or _refused_link(mime)
    if refusal:
        return Incoming(refusal=refusal)
    text = mime.text() if mime.hasText() else ""
    return Incoming(text=text[:MAX_TEXT_CHARACTERS]) if text.strip() else Incoming()


def _local_paths(mime: QMimeData) -> Iterator[Path]:
    """Yield the files of this computer; to look at one of another would sign in there."""
    for url in mime.urls() if mime.hasUrls() else ():
        local = url.toLocalFile().rstrip("\0") if url.isLocalFile() and not foreign_host(url) else ""
        if local:
            yield Path(local)


def _virtual_files(mime: QMimeData) -> Iterator[Virtual]:
    """Yield the files whose bytes are in the drag itself."""
    for i, name in enumerate(descriptor_names(mime)):
        data = data_of(mime, f"{_CONTENTS};index={i}") or (data_of(mime, _CONTENTS) if i == 0 else b"")
        if data:
            yield Virtual(name or translate("Drop", "dragged message"), data[:_MAX_DRAGGED_BYTES])
    if mime.hasFormat(_CONTENTS) or mime.hasFormat(f"{_CONTENTS};index=0"):
        return
    for form, suffix in _SOURCES:
        data = data_of(mime, form)
        if data:
            yield Virtual(translate("Drop", "dragged message") + suffix, data[:_MAX_DRAGGED_BYTES])


def _refused_link(mime: QMimeData) -> str:
    """Say why an address is not opened, and what to do instead."""
    urls = mime.urls() if mime.hasUrls() else []
    if any(url.scheme() in ("http", "https", "ftp") for url in urls):
        return translate("Drop", "This is a link to the Internet, and the inspector never connects. Save it first.")
    host = next((foreign_host(url) for url in urls if foreign_host(url)), "")
    if host:
        text = translate("Drop", "This lies on another computer, {host}. Copy it to this one first, then drop it.")
        return text.format(host=shown(host))
    return ""
