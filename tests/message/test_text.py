"""Text that leads back to its bytes: every charset, line end, transfer encoding and HTML."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.source import Source
from inspector.message.split import split
from inspector.message.text import PartText


def text_of(body: bytes, *fields: str) -> PartText:
    root, _ = split(Source("".join(f"{field}\n" for field in fields).encode() + b"\n" + body))
    return root.text


def bytes_at(text: PartText, words: str) -> bytes:
    start = text.text.index(words)
    return text.locate(start, start + len(words)).bytes


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "utf-16-le", "gb18030", "koi8-u", "cp932"])
def test_words_lead_to_their_bytes_in_every_charset(charset: str) -> None:
    before = {"gb18030": "邮件", "koi8-u": "почта", "cp932": "配信"}.get(charset, "é")
    body = f"{before} 550 user unknown {before}\r\nsecond line".encode(charset)
    text = text_of(body, f"Content-Type: text/plain; charset={charset}")
    assert bytes_at(text, "550 user unknown") == "550 user unknown".encode(charset)
    assert bytes_at(text, before) == before.encode(charset)
    assert bytes_at(text, "second line") == "second line".encode(charset)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_are_read_as_lf_and_counted_as_they_are(line_end: str) -> None:
    text = text_of(line_end.join(["one", "two", "three"]).encode())
    assert text.text == "one\ntwo\nthree"
    assert bytes_at(text, "three") == b"three"
    assert bytes_at(text, "one\ntwo") == f"one{line_end}two".encode()


def test_an_encoded_body_leads_to_its_decoded_source() -> None:
    body = base64.b64encode("grüße: 550 no such user".encode())
    text = text_of(body, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64")
    assert bytes_at(text, "550") == b"550"
    assert text.source.note.startswith("part 0")


def test_html_is_read_without_its_tags_and_leads_to_the_markup() -> None:
    text = text_of(b"<p>Sorry.</p><div>550 <b>no such</b> user &amp; more</div>", "Content-Type: text/html")
    assert "550 no such user & more" in text.text
    assert bytes_at(text, "550") == b"550"
    assert bytes_at(text, "no such") == b"no such"


@given(st.text(alphabet="aé日\n\r ", max_size=40), st.data())
def test_every_stretch_of_utf8_text_leads_to_bytes_that_say_the_same(content: str, data: st.DataObject) -> None:
    text = text_of(content.encode(), "Content-Type: text/plain; charset=utf-8")
    start = data.draw(st.integers(0, len(text.text)))
    end = data.draw(st.integers(start, len(text.text)))
    said = text.locate(start, end).bytes.decode().replace("\r\n", "\n").replace("\r", "\n")
    assert said == text.text[start:end]
