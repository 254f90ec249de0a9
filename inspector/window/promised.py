"""A mail that another program drags without handing over its bytes: which mail it is, and how to get it as a file.

Formats: the shell's FILEDESCRIPTOR records (Windows), Chromium's pickle of web formats (new Outlook and Outlook on the
web), Mozilla's promise of a file (Thunderbird), and Apple Mail's `message:` links.
"""

import json
import struct
from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QUrl

from inspector.window.language import number_text, translate
from inspector.window.shown import shown

_WINDOWS = 'application/x-qt-windows-mime;value="%s"'
_DESCRIPTORS = (
    # Format, bytes a record, bytes of the name, its place in the record, its encoding (FILEDESCRIPTORW and -A).
    (_WINDOWS % "FileGroupDescriptorW", 592, 520, 72, "utf-16-le"),
    (_WINDOWS % "FileGroupDescriptor", 332, 260, 72, "cp1252"),
)
_OUTLOOK_ITEMS = tuple(_WINDOWS % name for name in ("RenPrivateMessages", "RenPrivateLatestMessages", "RenPrivateItem"))
# On Windows the formats of Chromium bear the names of its clipboard formats, elsewhere those of media types.
_TAINTS = (_WINDOWS % "chromium/x-renderer-taint", "chromium/x-renderer-taint")
_WEB_DATA = (_WINDOWS % "Chromium Web Custom MIME Data Format", "chromium/x-web-custom-data")
_MOZILLA_NAME = "application/x-moz-file-promise-dest-filename"
_MOZILLA_URL = "text/x-moz-url"
_MOZILLA_MESSAGE = "text/x-moz-message"
_MOZILLA_PROMISE = "application/x-moz-file-promise-url"
_APPLE_MAIL = ("com.apple.mail.email", "com.apple.pasteboard.promised-file-url")
_APPLE_NAME = "public.url-name"

MAX_NAMES = 64
_TOLD_NAMES = 3
_MAX_NAME = 120
_MAX_PAIRS = 64


def data_of(mime: QMimeData, form: str) -> bytes:
    """Return what a drag holds in one format, empty where it does not have it."""
    return bytes(mime.data(form).data()) if mime.hasFormat(form) else b""


def descriptor_names(mime: QMimeData) -> list[str]:
    """Return the names in a Windows file group descriptor: a count, then records of a fixed size."""
    for form, record, length, place, encoding in _DESCRIPTORS:
        data = data_of(mime, form)
        if len(data) < 4:
            continue
        (count,) = struct.unpack_from("<I", data)
        names = []
        for i in range(min(count, MAX_NAMES, (len(data) - 4) // record)):
            start = 4 + i * record + place
            names.append(data[start : start + length].decode(encoding, "replace").split("\0", 1)[0])
        return names
    return []


def advice_for(mime: QMimeData) -> str:
    """Say how to save the mail that is dragged, naming it where its program tells; empty where it is no such drag."""
    programs = (_classic_outlook, _new_outlook, _thunderbird, _apple_mail)
    return next(filter(None, (advice(mime) for advice in programs)), "")


def _classic_outlook(mime: QMimeData) -> str:
    names = [name for name in descriptor_names(mime) if name]
    if not names and not any(mime.hasFormat(form) for form in _OUTLOOK_ITEMS):
        return ""
    text = translate(
        "Drop",
        "Outlook does not hand over {message} itself. Drag it to your desktop first, or choose File > Save As "
        "in Outlook, and drop the saved file here.",
    )
    return text.format(message=_named(names))


def _new_outlook(mime: QMimeData) -> str:
    subjects = _web_subjects(mime)
    if subjects is None:
        return ""
    text = translate(
        "Drop",
        "The new Outlook and Outlook on the web do not hand over {message} itself. Open it there, choose "
        "… > Save as (or Download), and drop the saved file here.",
    )
    return text.format(message=_named(subjects))


def _thunderbird(mime: QMimeData) -> str:
    # Firefox promises files too, whose addresses begin with http.
    promised = _wide(data_of(mime, _MOZILLA_PROMISE))
    if not mime.hasFormat(_MOZILLA_MESSAGE) and (not promised or promised.startswith("http")):
        return ""
    text = translate(
        "Drop",
        "Thunderbird does not hand over {message} itself. Choose File > Save As > File there, and drop the saved "
        ".eml file here.",
    )
    return text.format(message=_named(_mozilla_names(mime)))


def _apple_mail(mime: QMimeData) -> str:
    is_link = mime.hasUrls() and any(url.scheme() == "message" for url in mime.urls())
    if not is_link and not any(mime.hasFormat(form) for form in _APPLE_MAIL):
        return ""
    text = translate(
        "Drop", "Mail does not hand over {message} itself. Drag it to the Finder first, then drop that file here."
    )
    return text.format(message=_named([data_of(mime, _APPLE_NAME).decode("utf-8", "replace")]))


def _named(names: list[str]) -> str:
    told = [f"“{shown(name)[:_MAX_NAME]}”" for name in names if name.strip()]
    if not told:
        return translate("Drop", "the message")
    more = len(told) - _TOLD_NAMES
    listed = ", ".join(told[:_TOLD_NAMES])
    return (
        translate("Drop", "{names} and {count} more").format(names=listed, count=number_text(more))
        if more > 0
        else listed
    )


def _web_subjects(mime: QMimeData) -> list[str] | None:
    """Return the subjects of the mails that Outlook drags; None where another page is the source."""
    data = next(filter(None, (data_of(mime, form) for form in _WEB_DATA)), b"")
    for value in _web_values(data):
        subjects = value.get("subjects")
        if isinstance(subjects, list):
            return [str(each) for each in subjects[:MAX_NAMES]]
    is_outlook = any(b"outlook" in data_of(mime, form).replace(b"\0", b"").lower() for form in _TAINTS)
    return [] if is_outlook else None


def _web_values(data: bytes) -> Iterator[dict[str, object]]:
    """Yield the JSON objects in Chromium's pickle: its size, a count, then pairs of UTF-16 strings, each padded to 4.

    A pickle that is cut short, or lies about a length, ends there.
    """
    if len(data) < 8:
        return
    (pairs,) = struct.unpack_from("<I", data, 4)
    place = 8
    for i in range(2 * min(pairs, _MAX_PAIRS)):
        if place + 4 > len(data):
            return
        (length,) = struct.unpack_from("<I", data, place)
        text = data[place + 4 : place + 4 + 2 * length].decode("utf-16-le", "replace")
        place += 4 + 2 * length + 2 * (length % 2)
        if i % 2 and text.startswith("{"):
            try:
                value = json.loads(text)
            except (ValueError, RecursionError):
                continue
            if isinstance(value, dict):
                yield value


def _mozilla_names(mime: QMimeData) -> list[str]:
    """Return the file name that Thunderbird would give the mail; text/x-moz-url holds it in its second line."""
    name = _wide(data_of(mime, _MOZILLA_NAME))
    lines = _wide(data_of(mime, _MOZILLA_URL)).split("\n")
    return [name or (lines[1] if len(lines) > 1 else "")]


def _wide(data: bytes) -> str:
    """Decode UTF-16, or UTF-8 where there are no zero bytes."""
    encoding = "utf-16-le" if b"\0" in data else "utf-8"
    return data.decode(encoding, "replace").lstrip("\ufeff").split("\0", 1)[0].strip()


def foreign_host(url: QUrl) -> str:
    """Return the other computer that a file's URL names, empty where the file is on this one."""
    host = url.host()
    local = url.toLocalFile()
    if not host and local.startswith(("//", "\\\\")):
        host = local.lstrip("/\\").replace("\\", "/").split("/", 1)[0]
    return "" if host.lower() == "localhost" else host
