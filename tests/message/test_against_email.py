"""Well-formed mail, read as the standard library reads it: the same tree, the same bodies, the same header values."""

from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesParser
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.part import HEADER_BLOCK_TYPES, TEXTUAL_MESSAGE_TYPES, Part
from inspector.message.source import Source
from inspector.message.split import split
from tests.conftest import ROOT

SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.eml"))

# The standard library makes messages of these, too; to us their fields are text.
FIELD_TYPES = TEXTUAL_MESSAGE_TYPES


def ours(root: Part) -> Iterator[Part]:
    """Walk our parts but those inside a header block, which the standard library leaves closed."""
    stack = [root]
    while stack:
        part = stack.pop()
        yield part
        if part.content_type not in HEADER_BLOCK_TYPES:
            stack.extend(reversed(part.children))


def theirs(root: Message) -> Iterator[Message]:
    """Walk the standard library's parts but those it makes of fields."""
    stack = [root]
    while stack:
        part = stack.pop()
        yield part
        if part.is_multipart() and part.get_content_type() not in FIELD_TYPES:
            stack.extend(reversed(part.get_payload()))


def value_of(message: Message, name: str) -> str | None:
    """Return the standard library's decoding; it knows encoded words, and of RFC 6532 the surrogates alone."""
    raw = next((value for each, value in message.raw_items() if each.lower() == name.lower()), None)
    if raw is None:
        return None
    text = str(raw).encode("utf-8", "surrogateescape").decode("utf-8")
    return " ".join(str(make_header(decode_header(text))).split())


def assert_same(data: bytes) -> None:
    root, _ = split(Source(data))
    pairs = list(zip(ours(root), theirs(BytesParser().parsebytes(data)), strict=True))
    for mine, standard in pairs:
        assert mine.content_type == standard.get_content_type()
        assert [each.name.decode() for each in mine.fields] == [name.lower() for name, _ in standard.raw_items()]
        for name in ("Subject", "From", "To", "Message-ID", "Date"):
            value = mine.header(name.lower().encode())
            assert (" ".join(value.split()) if value is not None else None) == value_of(standard, name)
        if not standard.is_multipart():
            assert bytes(mine.decoded.data) == standard.get_payload(decode=True)
    assert pairs


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_samples_are_read_alike(path: Path) -> None:
    assert_same(path.read_bytes())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_samples_are_read_alike_with_crlf(path: Path) -> None:
    assert_same(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=12
)
lines = st.lists(words, min_size=1, max_size=12).map(" ".join)


@given(lines, st.lists(lines, max_size=4).map("\n".join))
def test_generated_mail_is_read_alike(subject: str, body: str) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = subject
    mail["From"] = "Anna <anna@example.org>"
    mail.set_content(body + "\n")
    data = mail.as_bytes()
    root, _ = split(Source(data))
    standard = BytesParser().parsebytes(data)
    assert " ".join((root.header(b"subject") or "").split()) == value_of(standard, "Subject")
    assert bytes(root.decoded.data) == standard.get_payload(decode=True)


trees = st.recursive(
    st.sampled_from(["plain", "html"]),
    lambda inner: st.lists(inner, min_size=1, max_size=3),
    max_leaves=8,
)


def built(tree: Any) -> Message:
    if isinstance(tree, str):
        return MIMEText(f"a text of {tree}\n--not-a-boundary\n", tree)
    multipart = MIMEMultipart("mixed")
    for each in tree:
        multipart.attach(built(each))
    return multipart


@given(trees)
def test_any_nesting_is_read_alike(tree: Any) -> None:
    assert_same(built(tree).as_bytes())
