"""Splitting: every part and field at its bytes, whatever the line ends and whatever is missing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.part import Part
from inspector.message.source import Source
from inspector.message.split import split

BOUNCE = b"""Return-Path: <>
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
To: sender@example.org
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="b1"

This is MIME.

--b1
Content-Type: text/plain

The text.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; nobody@example.com
Action: failed
Status: 5.1.1

--b1
Content-Type: message/rfc822

From: sender@example.org
Subject: Hello
Content-Type: multipart/mixed; boundary=b2

--b2

one
--b2

two
--b2--
--b1--
"""


def parts_of(data: bytes) -> dict[str, Part]:
    root, _ = split(Source(data))
    return {part.path: part for part in root.walk()}


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_the_tree_is_the_same_with_every_line_end(line_end: bytes) -> None:
    parts = parts_of(BOUNCE.replace(b"\n", line_end))
    assert [(path, part.content_type) for path, part in parts.items()] == [
        ("0", "multipart/report"),
        ("1", "text/plain"),
        ("2", "message/delivery-status"),
        ("3", "message/rfc822"),
        ("3.1", "multipart/mixed"),
        ("3.1.1", "text/plain"),
        ("3.1.2", "text/plain"),
    ]
    assert parts["3.1.2"].body == b"two"
    assert parts["3.1"].header(b"subject") == "Hello"


def test_every_field_stands_at_its_bytes() -> None:
    root, _ = split(Source(BOUNCE))
    place = root.field(b"content-type")
    assert place is not None
    assert BOUNCE[place.start : place.end] == (
        b'Content-Type: multipart/report; report-type=delivery-status;\n\tboundary="b1"'
    )
    assert root.span_of(place).bytes.startswith(b"multipart/report")


def test_fields_after_a_line_that_is_none_still_count() -> None:
    root, _ = split(Source(b"From: a@example.org\nthis is no field\nSubject : spaced\n\nbody"))
    assert [each.name for each in root.fields] == [b"from", b"subject"]
    assert root.header(b"subject") == "spaced"


@pytest.mark.parametrize(
    "front", [b"\n", b"\r\n\r\n", b"\xef\xbb\xbf", b"From sender@example.org Wed Nov 25 10:00:00 2026\n"]
)
def test_what_stands_before_the_first_field_is_passed_over(front: bytes) -> None:
    root, _ = split(Source(front + b"Subject: first\nTo: b@example.org\n\nbody\n"))
    assert root.header(b"subject") == "first"
    assert root.header(b"to") == "b@example.org"
    assert root.body == b"body\n"


def test_a_missing_closing_boundary_is_a_defect_and_nothing_is_lost() -> None:
    root, defects = split(Source(b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\none\n--x\n\ntwo"))
    assert [part.body for part in root.children] == [b"one", b"two"]
    assert [each.code for each in defects] == ["missing-boundary"]


def test_a_boundary_that_is_not_declared_is_found() -> None:
    root, _ = split(Source(b"Content-Type: multipart/mixed\n\n--x\nContent-Type: text/html\n\n<p>\n--x--\n"))
    assert [part.content_type for part in root.children] == ["text/html"]


def test_an_outer_boundary_ends_inner_parts_that_were_left_open() -> None:
    data = (
        b"Content-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: multipart/mixed; boundary=inner\n\n"
        b"--inner\n\nlost close\n--outer\n\nlast\n--outer--\n"
    )
    root, _ = split(Source(data))
    assert [child.body for child in root.children][1] == b"last"
    assert root.children[0].children[0].body == b"lost close"


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_an_encoded_message_is_decoded_and_split_on(encoding: str) -> None:
    inner = b"Subject: inside\nTo: c@example.org\n\nhello\n"
    coded = inner if encoding == "quoted-printable" else __import__("base64").encodebytes(inner)
    data = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: {encoding}\n\n".encode() + coded
    root, _ = split(Source(data))
    (child,) = root.children
    assert child.header(b"subject") == "inside"
    assert child.source is root.decoded


def test_depth_costs_no_recursion_and_time_stays_linear() -> None:
    levels = 10_000
    nested = b"Content-Type: message/rfc822\n\n" * levels + b"Subject: deepest\n\n"
    root, _ = split(Source(nested))
    assert sum(1 for _ in root.walk()) == levels + 1
    multiparts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(levels))
    root, _ = split(Source(multiparts + b"\nend"))
    assert sum(1 for _ in root.walk()) == levels + 1


@given(st.binary(max_size=400))
def test_any_bytes_make_a_tree_inside_its_source(data: bytes) -> None:
    root, _ = split(Source(data))
    for part in root.walk():
        assert 0 <= part.start <= part.header_end <= part.body_start <= len(part.source)
        assert part.end <= len(part.source)
        for place in part.fields:
            assert part.start <= place.start < place.value_start <= place.end <= part.header_end


@given(st.integers(min_value=0, max_value=len(BOUNCE)))
def test_a_message_cut_anywhere_keeps_the_fields_before_the_cut(cut: int) -> None:
    root, _ = split(Source(BOUNCE[:cut]))
    whole = len(re.findall(rb"^[A-Z][\w-]+:", BOUNCE[: min(cut, BOUNCE.index(b"\n\n"))], re.MULTILINE))
    assert len(root.fields) >= whole
