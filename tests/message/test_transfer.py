"""Transfer encodings, whole and damaged."""

import base64
import binascii
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.transfer import decode_base64, decode_quoted_printable, decode_transfer, decode_uuencode


@pytest.mark.parametrize(
    ("written", "data", "damaged"),
    [
        (b"SGVsbG8=", b"Hello", False),
        (b"SGVs\r\nbG8=\r\n", b"Hello", False),
        (b"", b"", False),
        (b"SGVsbG8", b"Hello", True),
        (b"SGVs\r\n*bG8=", b"Hello", True),
        (b"SGVsbG8=IHdvcmxk", b"Hello world", True),
        (b"SGVsbG8==", b"Hello", True),
        (b"SGVsb", b"Hel", True),
        (b"====", b"", True),
    ],
)
def test_base64(written: bytes, data: bytes, damaged: bool) -> None:
    assert decode_base64(written) == (data, damaged)


def test_base64_longer_than_a_piece() -> None:
    data = bytes(range(256)) * 8_000
    assert decode_base64(base64.encodebytes(data)) == (data, False)


@pytest.mark.parametrize(
    ("written", "data", "damaged"),
    [
        (b"caf=C3=A9", b"caf\xc3\xa9", False),
        (b"caf=c3=a9", b"caf\xc3\xa9", False),
        (b"one=\r\n two", b"one two", False),
        (b"one=\n two", b"one two", False),
        (b"one=\r two", b"one two", False),
        (b"one=  \r\n two", b"one two", False),
        (b"1 + 1 = 2", b"1 + 1 = 2", True),
        (b"a=zz", b"a=zz", True),
        (b"end=", b"end", False),
    ],
)
def test_quoted_printable(written: bytes, data: bytes, damaged: bool) -> None:
    assert decode_quoted_printable(written) == (data, damaged)


def test_uuencode_with_text_around_and_without_an_end() -> None:
    lines = b"".join(binascii.b2a_uu(part) for part in (b"first line of it", b" and more"))
    whole = b"hello\nbegin 644 a.txt\n" + lines + b"`\nend\nbye\n"
    assert decode_uuencode(whole) == (b"first line of it and more", False)
    assert decode_uuencode(whole[: whole.index(b"`")]) == (b"first line of it and more", True)


@pytest.mark.parametrize("encoding", ["", "7bit", "8bit", "binary", "x-unknown", "rot13"])
def test_other_encodings_leave_the_data_alone(encoding: str) -> None:
    assert decode_transfer(b"a=3D SGVsbG8=", encoding) == (b"a=3D SGVsbG8=", False)


@pytest.mark.parametrize("encoding", ["base64", " BASE64 ", "base64;", '"base64"', "base64 (as always)"])
def test_names_of_encodings_are_tidied(encoding: str) -> None:
    assert decode_transfer(b"SGk=", encoding) == (b"Hi", False)


@given(st.binary())
def test_what_the_standard_library_encodes_comes_back(data: bytes) -> None:
    assert decode_transfer(base64.encodebytes(data), "base64") == (data, False)
    assert decode_transfer(quopri.encodestring(data, quotetabs=True), "quoted-printable")[0] == data


@given(st.binary(), st.sampled_from(["base64", "quoted-printable", "uuencode"]))
def test_any_data_is_survived(data: bytes, encoding: str) -> None:
    decode_transfer(data, encoding)
    decode_transfer(b"begin 644 x\n" + data, encoding)
