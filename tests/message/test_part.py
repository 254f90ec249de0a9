"""A part: its fields, its media type, its body, its place in the tree."""

import pytest

from inspector.message.part import Part
from inspector.message.source import Source
from inspector.message.split import split

MAIL = b"""\
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Received: one
Received: two
Content-Type: Text/Plain; Charset="utf-8"; name=a.txt
Content-Transfer-Encoding: "Quoted-Printable"

gr=C3=BC=C3=9Fe
"""


def part_of(data: bytes) -> Part:
    return split(Source(data, "mail.eml"))[0]


def test_fields_are_found_by_their_lower_case_names() -> None:
    part = part_of(MAIL)
    assert part.header(b"subject") == "Grüße"
    assert part.raw_header(b"subject").strip() == b"=?utf-8?q?Gr=C3=BC=C3=9Fe?="
    assert [part.raw_value(each) for each in part.fields_named(b"received")] == [b" one", b" two"]
    assert part.raw_header(b"received") == b" one"
    assert part.header(b"to") is None
    assert part.raw_header(b"to") == b""
    assert part.field(b"to") is None


def test_the_place_of_a_value_has_no_blanks_around_it() -> None:
    part = part_of(b"Subject:  hello \nTo:\n\n")
    subject, to = part.fields
    assert part.span_of(subject).bytes == b"hello"
    assert part.span_of(to).start == part.span_of(to).end


def test_media_type_and_encoding_in_any_case_and_quotes() -> None:
    part = part_of(MAIL)
    assert part.content_type == "text/plain"
    assert part.parameters == {"charset": "utf-8", "name": "a.txt"}
    assert part.encoding == "quoted-printable"
    assert part.is_encoded and part.is_text


def test_a_part_without_a_type_is_plain_text() -> None:
    part = part_of(b"Subject: x\n\nbody")
    assert (part.content_type, part.parameters, part.encoding) == ("text/plain", {}, "")
    assert not part.is_encoded


def test_the_body_as_it_stands_decoded_and_as_text() -> None:
    part = part_of(MAIL)
    assert part.body == b"gr=C3=BC=C3=9Fe\n"
    assert part.decoded.data == "grüße\n".encode()
    assert part.decoded.note == "part 0, quoted-printable decoded"
    assert part.text.text == "grüße\n"


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        (b"Content-Disposition: attachment; filename=a.txt\nContent-Type: x/y; name=b.txt\n", "a.txt"),
        (b"Content-Type: x/y; name=b.txt\n", "b.txt"),
        (b"Content-Disposition: attachment; filename*=utf-8''gr%C3%BC%C3%9Fe.txt\n", "grüße.txt"),
        (b"Subject: x\n", None),
    ],
)
def test_the_name_of_an_attachment(fields: bytes, name: str | None) -> None:
    assert part_of(fields + b"\n").file_name == name


def test_paths_number_parts_as_imap_does() -> None:
    data = (
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\nContent-Type: message/rfc822\n\n"
        b"Content-Type: multipart/mixed; boundary=c\n\n--c\n\ntwo\n--c\n\nthree\n--c--\n--b--\n"
    )
    assert [part.path for part in part_of(data).walk()] == ["0", "1", "2", "2.1", "2.1.1", "2.1.2"]


def test_a_path_can_be_given() -> None:
    part = Part(Source(b""), 0, 0, 0, 0)
    assert part.path == "0"
    part.path = "2.1"
    assert part.path == "2.1"
    assert Part(Source(b""), 0, 0, 0, 0, 3, part).path == "2.1.3"


def test_the_media_type_may_come_from_elsewhere_than_a_field() -> None:
    part = Part(Source(b"hello"), 0, 0, 0, 5, media=("text/html", {"charset": "utf-8"}))
    assert part.content_type == "text/html"
    assert part.parameters["charset"] == "utf-8"
    assert part.text.is_html


def test_walking_goes_in_the_order_of_the_source() -> None:
    root = part_of(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n")
    assert [part.body_start for part in root.walk()] == sorted(part.body_start for part in root.walk())
