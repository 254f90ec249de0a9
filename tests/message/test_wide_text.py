"""Text of two and four bytes a character becomes UTF-8."""

import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inspector.message.source import Source
from inspector.message.wide_text import narrow

TEXT = "Subject: Grüße 東京\r\n\r\nText"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("has_mark", [True, False])
def test_encodings(encoding: str, has_mark: bool) -> None:
    data = (("\ufeff" if has_mark else "") + TEXT).encode(encoding)
    found = narrow(Source(data, "export.txt"))
    assert found.data.decode() == TEXT
    assert (found.name, found.note) == ("export.txt", f"decoded from {encoding.upper()}")


def test_damage_is_shown_and_does_not_stop_the_rest() -> None:
    data = codecs.BOM_UTF16_LE + "ab".encode("utf-16-le") + b"\x00\xd8" + "cd".encode("utf-16-le") + b"\x00"
    assert narrow(Source(data)).data.decode() == "ab\ufffdcd\ufffd"


@given(st.text(), st.sampled_from(["utf-16", "utf-32"]))
def test_any_text_with_a_mark(text: str, encoding: str) -> None:
    # The mark of UTF-16 with a NUL behind it is the mark of UTF-32.
    assume(not text.startswith("\0"))
    assert narrow(Source(text.encode(encoding))).data.decode() == text
