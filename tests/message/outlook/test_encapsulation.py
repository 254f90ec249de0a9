"""HTML and text out of RTF (MS-OXRTFEX), with its code pages, and nothing of objects and links."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.outlook.encapsulation import de_encapsulate

HEAD = rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fnil\fcharset204 Arial;}}"


def html(rtf: bytes) -> str:
    content = de_encapsulate(HEAD + rtf + b"}")
    assert content.is_html
    return content.text


def test_tags_and_text_come_out_and_rtf_does_not() -> None:
    rtf = (
        rb"{\colortbl\red0\green0\blue0;}{\*\htmltag64 <p>}\htmlrtf {\f0 \htmlrtf0 Delivery to {\*\htmltag148 <b>}"
        rb"\htmlrtf {\b \htmlrtf0 bob@example.net{\*\htmltag156 </b>}\htmlrtf }\htmlrtf0  failed.\htmlrtf\par}\htmlrtf0"
        rb"{\*\htmltag72 </p>}"
    )
    assert html(rtf) == "<p>Delivery to <b>bob@example.net</b> failed.</p>"


def test_line_ends_tabs_and_escapes() -> None:
    assert html(rb"one\line two\tab three\par {\*\htmltag84 &nbsp;}\{x\}\\") == "one\r\ntwo\tthree\r\n&nbsp;{x}\\"


def test_a_duplicate_tag_for_old_readers_is_passed_over() -> None:
    assert html(rb"{\*\mhtmltag84 <a href=cid>}{\*\htmltag84 <a href=x>}text") == "<a href=x>text"


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"Gr\'fc\'dfe", "Grüße"),
        (rb"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет"),
        (rb"\u1055?\u1088 ?", "Пр"),
        (rb"\uc2\u1055\'3f\'3fx", "Пx"),
        (rb"{\uc0\u1055}\u1056?", "ПР"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"\u-10179?", "\ufffd"),
        (rb"\lquote a\rquote  \endash  b\~c", "\u2018a\u2019 \u2013 b\u00a0c"),
    ],
)
def test_characters(rtf: bytes, text: str) -> None:
    assert html(rtf) == text


def test_double_byte_characters_written_byte_by_byte() -> None:
    rtf = rb"{\rtf1\ansi\ansicpg932\fromtext{\fonttbl{\f0\fcharset128 MS Gothic;}}\f0 \'94\'7a\'90\'4d\'83A}"
    assert de_encapsulate(rtf).text == "配信ア"


def test_plain_text_is_no_html() -> None:
    content = de_encapsulate(rb"{\rtf1\ansi\fromtext one\par two <b>\par}")
    assert (content.text, content.is_html) == ("one\r\ntwo <b>\r\n", False)


def test_native_rtf_gives_its_text() -> None:
    rtf = rb"{\rtf1\ansi{\stylesheet{\s1 Heading;}}{\info{\author A}}{\*\generator X;}Mailbox full\par}"
    assert de_encapsulate(rtf).text == "Mailbox full\r\n"


def test_nothing_of_objects_pictures_and_links() -> None:
    rtf = (
        rb"{\rtf1\ansi{\*\template \\\\evil.example.com\\x}{\object\objemb{\*\objdata 0105000002}{\result shown}}"
        rb"{\pict\wmetafile8 0100}{\field{\*\fldinst HYPERLINK x}{\fldrslt link}} text}"
    )
    assert de_encapsulate(rtf).text.strip() == "link text"


def test_binary_data_is_jumped_over() -> None:
    assert de_encapsulate(b"{\\rtf1 a\\bin5 {{{{{b}").text == "ab"


def test_deep_groups_and_missing_ends() -> None:
    before = time.perf_counter()
    assert de_encapsulate(b"{\\rtf1 " + b"{" * 200_000 + b"deep").text == "deep"
    assert de_encapsulate(b"}" * 100_000 + b"text").text == "text"
    assert time.perf_counter() - before < 2


@given(st.text(alphabet="\\{}'*abhtmlrtfu0123 \n<>", max_size=200))
def test_anything_is_read(rtf: str) -> None:
    assert isinstance(de_encapsulate(HEAD + rtf.encode()).text, str)
