"""What a file or a pasted text is, told by its first bytes and never by its name."""

import enum
import re

from inspector.message.foreign import BINARY, OFFICE_DOCUMENT, Foreign, foreign_kind
from inspector.message.pattern import pattern

HEAD_BYTES = 64 * 1024
"""How much of the beginning is looked at."""


class Form(enum.Enum):
    """The forms in which messages come; for each there is one reader or unpacker."""

    MESSAGE = "a message source (RFC 5322)"
    MAILBOX = "an mbox file (RFC 4155)"
    EMLX = "a message of Apple Mail"
    OUTLOOK = "an OLE file, as every .msg is"
    TNEF = "a TNEF stream (winmail.dat)"
    WIDE_TEXT = "text in UTF-16 or UTF-32"
    EVENTS = "JSON"
    TEXT = "any other text"
    GZIP = "compressed with gzip"
    BZIP2 = "compressed with bzip2"
    XZ = "compressed with xz"
    ZIP = "a zip archive"
    TAR = "a tar archive"


_SIGNATURES: tuple[tuple[bytes, Form], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Form.OUTLOOK),
    (b"\x78\x9f\x3e\x22", Form.TNEF),
    (b"\x1f\x8b\x08", Form.GZIP),
    (b"PK\x03\x04", Form.ZIP),
    (b"PK\x05\x06", Form.ZIP),
    (b"BZh", Form.BZIP2),
    (b"\xfd7zXZ\0", Form.XZ),
    (b"\xff\xfe", Form.WIDE_TEXT),
    (b"\xfe\xff", Form.WIDE_TEXT),
    (b"\0\0\xfe\xff", Form.WIDE_TEXT),
)
_TAR_MAGIC_AT = 257

# What nearly every message begins with; the slower look at the whole header is for the others.
_COMMON_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:Return-Path|Received|Delivered-To|X-[A-Za-z0-9-]{1,60}|From|To|Date|Subject|Message-ID|"
    rb"MIME-Version|DKIM-Signature|Authentication-Results|ARC-Seal|Envelope-To|Reply-To|Sender|Content-Type):",
    re.IGNORECASE,
)
_ENVELOPE_START = pattern(
    rb"(?:\xef\xbb\xbf)?[ \t\r\n]{0,200}From [^\r\n]{0,1000}(?:\r\n|\r|\n)(?:>From |[!-9;-~]{1,100}[ \t]{0,10}:)"
)
_EMLX_START = pattern(rb"[ \t]{0,20}\d{1,12}[ \t]{0,20}\r?\n(?=[!-9;-~]{1,100}:|From )")
_OFFICE_MEMBER = pattern(rb"\[Content_Types\]\.xml|mimetypeapplication/|META-INF/MANIFEST\.MF|_rels/\.rels")
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\x08\x1b")
# Wide text has a zero in half or three quarters of its bytes; data of that kind without order has fewer.
_FEWEST_ZEROS = 0.35
_MOST_CONTROLS = 0.02


def recognise(head: bytes) -> Form | Foreign:
    """Tell the form by the first `HEAD_BYTES` bytes; a `Foreign` holds no message."""
    if _COMMON_START.match(head):
        return Form.MESSAGE
    for magic, form in _SIGNATURES:
        if head.startswith(magic):
            return OFFICE_DOCUMENT if form is Form.ZIP and _OFFICE_MEMBER.search(head, 0, 200) else form
    if head[_TAR_MAGIC_AT : _TAR_MAGIC_AT + 5] == b"ustar":
        return Form.TAR
    return foreign_kind(head) or _text_form(head)


def _text_form(head: bytes) -> Form | Foreign:
    from inspector.message.pasted_kind import looks_like_source

    if _ENVELOPE_START.match(head):
        return Form.MAILBOX
    if _EMLX_START.match(head):
        return Form.EMLX
    if looks_like_source(readable(head[:HEAD_BYTES])):
        return Form.MESSAGE
    if is_wide(head):
        return Form.WIDE_TEXT
    if _is_binary(head):
        return BINARY
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return Form.EVENTS
    return Form.TEXT


def readable(data: bytes) -> str:
    """Return bytes as characters of the same number (Latin-1), line ends as LF, for looking at their shape only."""
    return data.removeprefix(b"\xef\xbb\xbf").decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")


def is_wide(head: bytes) -> bool:
    """Whether the bytes are text of two or four bytes a character without a byte order mark: the zeros are in step."""
    size = len(head) // 4 * 4
    if size < 8 or head.count(0, 0, size) < _FEWEST_ZEROS * size:
        return False
    zeros = [head[place:size:4].count(0) * 4 for place in range(4)]
    return max(zeros) > 0.8 * size and min(zeros) < 0.2 * size


def _is_binary(head: bytes) -> bool:
    return len(head) - len(head.translate(None, _CONTROLS)) > max(_MOST_CONTROLS * len(head), 1)
