"""HTML to text, and the way back."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.html import html_to_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>Hello <b>wor</b>ld</p><p>again</p>", "Hello world\nagain"),
        ("a<br>b<br><br><br>c<BR/>d", "a\nb\n\nc\nd"),
        ("<ul><li>one<li>two</ul>", "one\ntwo"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1\n2\n3"),
        ("<div>\n  a  \n  b </div>\r\n<div> c</div>", "a b\nc"),
        ("<pre>one\r\n  two\n</pre>three", "one\n  two\nthree"),
        ("a &lt;b@example.org&gt; &amp;&nbsp;&eacute;&#233;&#x2122;", "a <b@example.org> & éé™"),
        ("ex\u00adam<wbr>ple", "example"),
    ],
)
def test_what_a_reader_sees(source: str, text: str) -> None:
    assert html_to_text(source).text == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<head><title>t</title><style>p{}</style></head><body>x", "x"),
        ("<head><body>x", "x"),
        ("<script>if (a<b) alert('</p>')</script>x", "x"),
        ("<!-- hidden --><!--[if mso]>hidden<![endif]-->x<!DOCTYPE html>", "x"),
        ("<script>never closed", "never closed"),
        ("<!-- never closed", "never closed"),
    ],
)
def test_what_a_reader_does_not_see(source: str, text: str) -> None:
    assert html_to_text(source).text == text


@pytest.mark.parametrize(
    "source",
    [
        "write to <user@example.org> or <first.last@example.org>",
        "<John Doe john@example.org>",
        "1 < 2 > 1",
        "<>",
        "a <b",
    ],
)
def test_what_is_no_tag_is_text(source: str) -> None:
    assert html_to_text(source).text == source


def test_attributes_are_no_text() -> None:
    assert html_to_text("<a href=\"mailto:a@example.org\" title='x > y'>a@example.org</a>").text == "a@example.org"
    assert html_to_text("<a title=\"it's>here").text == "here"


def test_every_character_leads_back_to_its_place() -> None:
    source = "<p>One &amp; two</p>\n <p>  three\n  four <b>five</b>&eacute;</p>"
    found = html_to_text(source)
    assert found.text == "One & two\nthree four fiveé"
    for word in ("One", "two", "three", "four", "five"):
        assert found.origin(found.text.index(word)) == source.index(word)
    assert found.origin(found.text.index("&")) == source.index("&amp;")
    assert found.origin(found.text.index("é")) == source.index("&eacute;")


@pytest.mark.parametrize(
    "unit",
    [
        "<a ",
        "<",
        "<!--",
        "<p>",
        "&",
        '<a href="x',
        "<a '",
        "<script>",
        "<head>",
        " ",
        "<pre>",
        "<b>x</b>&amp; ",
        "</script",
    ],
)
def test_any_repetition_is_linear(unit: str) -> None:
    started = time.process_time()
    html_to_text(unit * (300_000 // len(unit)))
    assert time.process_time() - started < 1.5


_PIECES = [
    "<p>",
    "</p>",
    "<br>",
    "<pre>",
    "</pre>",
    "<b",
    ">",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&amp;",
    "&",
    "@",
    '"',
    "'",
]


@given(st.lists(st.sampled_from([*_PIECES, " ", "\n", "\r\n", "x", "\u00a0"]), max_size=30).map("".join))
def test_any_source_is_survived_and_keeps_its_places(source: str) -> None:
    found = html_to_text(source)
    assert found.starts == sorted(found.starts)
    assert all(0 <= found.origin(offset) <= len(source) for offset in range(len(found.text)))
    for offset, character in enumerate(found.text):
        if character in "x@":
            assert source[found.origin(offset)] == character
