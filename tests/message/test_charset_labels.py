"""Charset labels, as they arrive."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.charset_labels import charset_name, codec_of


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("uft-8", "utf-8"),
        ("utf-8;", "utf-8"),
        ('"utf-8"', "utf-8"),
        ("utf-8*de", "utf-8"),
        ("ISO_8859-1:1987", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("x-ansi", "cp1252"),
        ("iso-8859-9", "cp1254"),
        ("iso-8859-8-i", "iso8859_8"),
        ("gb_2312-80", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("cn-big5", "big5hkscs"),
        ("x-sjis", "cp932"),
        ("_iso-2022-jp$ESC", "iso2022_jp_ext"),
        ("tis-620", "cp874"),
        ("koi8-r", "koi8_u"),
        ("unicode-1-1-utf-7", "utf-7"),
        ("x-mac-roman", "mac_roman"),
        ("cp-850", "cp850"),
    ],
)
def test_a_label_means_a_codec(label: str, codec: str) -> None:
    assert codec_of(label) == codec
    assert codecs.lookup(codec)


@pytest.mark.parametrize("label", ["", "x-unknown", "unknown-8bit", "8bit", "binary", "default", "iso-8859-12"])
def test_labels_that_say_nothing(label: str) -> None:
    assert codec_of(label) is None
    assert charset_name(label) is None


@pytest.mark.parametrize("label", ["zlib", "hex", "rot13", "idna", "punycode", "unicode_escape", "base64", "undefined"])
def test_codecs_that_are_no_charsets_are_never_used(label: str) -> None:
    assert codec_of(label) is None


@given(st.text())
def test_any_label_is_answered_with_a_text_codec(label: str) -> None:
    codec = codec_of(label)
    if codec is not None:
        assert b"abc\0".decode(codec, "replace") is not None
