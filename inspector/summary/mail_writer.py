"""Writing a message: fields, parts and their encodings (RFC 5322, RFC 2045, RFC 2046), from text to bytes."""

import binascii
from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import NamedTuple

Field = tuple[str, str]

# RFC 5322 2.1.1: a line should have at most 78 characters and must have at most 998.
_USUAL_WIDTH = 78
_MAX_WIDTH = 998


class Leaf(NamedTuple):
    """A part of a multipart: its media type with parameters, and its body as text with LF line ends."""

    media_type: str
    body: str


def write_fields(fields: Iterable[Field]) -> str:
    """Return header fields, folded at blanks, one line end after each; values are on one line."""
    return "".join(_fold(f"{name}: {' '.join(value.split())}") + "\n" for name, value in fields)


def _fold(line: str) -> str:
    if len(line) <= _USUAL_WIDTH:
        return line
    return "\n ".join(wrap(line, _USUAL_WIDTH - 1, break_long_words=False, break_on_hyphens=False))


def write_leaf(leaf: Leaf) -> str:
    """Return a part with its own fields; text beyond ASCII or with long lines as quoted-printable.

    Message parts may only be 7bit or 8bit (RFC 2046 5.2.1, RFC 6533 4): theirs is as it is.
    """
    fields = [("Content-Type", leaf.media_type)]
    body = leaf.body if leaf.body.endswith("\n") else f"{leaf.body}\n"
    plain = body.isascii() and all(len(line) <= _MAX_WIDTH for line in body.split("\n"))
    if not plain and leaf.media_type.startswith("text/"):
        fields.append(("Content-Transfer-Encoding", "quoted-printable"))
        body = binascii.b2a_qp(body.encode("utf-8", "replace"), istext=True).decode("ascii")
    elif not plain:
        fields.append(("Content-Transfer-Encoding", "8bit"))
    return f"{write_fields(fields)}\n{body}"


def write_message(fields: Sequence[Field], leaf: Leaf) -> bytes:
    """Return a message of one part, with CRLF line ends."""
    return _bytes(f"{write_fields([*fields, ('MIME-Version', '1.0')])}{write_leaf(leaf)}")


def write_report(fields: Sequence[Field], report_type: str, leaves: Sequence[Leaf]) -> bytes:
    """Return a multipart/report (RFC 6522) with CRLF line ends."""
    bodies = [write_leaf(each) for each in leaves]
    boundary = _boundary(bodies)
    media_type = f'multipart/report; report-type={report_type}; boundary="{boundary}"'
    head = write_fields([*fields, ("MIME-Version", "1.0"), ("Content-Type", media_type)])
    parts = "".join(f"--{boundary}\n{body}\n" for body in bodies)
    return _bytes(f"{head}\n{parts}--{boundary}--\n")


def _boundary(bodies: Sequence[str]) -> str:
    number = 1
    while any(f"--redacted-{number}" in body for body in bodies):
        number += 1
    return f"redacted-{number}"


def _bytes(text: str) -> bytes:
    return text.replace("\r\n", "\n").replace("\n", "\r\n").encode("utf-8", "replace")
