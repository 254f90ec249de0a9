"""What is found in a source, in any charset and across chunks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.window import source_search
from inspector.window.source_search import CHUNK, BadPattern, FindOptions, pattern_of, search

NO_CASE = FindOptions()
CASE = FindOptions(match_case=True)
REGEX = FindOptions(is_regex=True)


def found(data: bytes, text: str, options: FindOptions = NO_CASE, charset: str = "utf-8") -> list[bytes]:
    spans = [hit for hits in search(data, pattern_of(text, options, charset)) for hit in hits.found]
    return [data[start:end] for start, end in spans]


def test_case_counts_only_when_asked() -> None:
    data = "Status: STATUS status Über über".encode()
    assert found(data, "status") == [b"Status", b"STATUS", b"status"]
    assert found(data, "status", CASE) == [b"status"]
    assert found(data, "ÜBER") == ["Über".encode(), "über".encode()]


def test_a_plain_text_is_no_pattern() -> None:
    assert found(b"5.1.1 and 5x1x1", "5.1.1") == [b"5.1.1"]
    assert found(b"5.1.1 and 5x1x1", "5.1.1", REGEX) == [b"5.1.1", b"5x1x1"]


def test_lines_of_a_regular_expression_end_with_crlf_too() -> None:
    data = b"Action: failed\r\nStatus: 5.1.1\r\n"
    assert found(data, r"^\w+: .*$", REGEX) == [b"Action: failed", b"Status: 5.1.1"]
    assert found(data, r"failed\r\n", REGEX) == [b"failed\r\n"]
    assert found(data, r"z*", REGEX) == []


@pytest.mark.parametrize("text", ["(a", "[", "(?=a)", "x" * 3000])
def test_what_is_no_regular_expression_is_said(text: str) -> None:
    with pytest.raises(BadPattern, match=r"\w"):
        pattern_of(text, REGEX, "utf-8")


@pytest.mark.parametrize("charset", ["latin-1", "shift_jis", "koi8-r", "utf-16-le"])
def test_text_is_looked_for_in_the_bytes_of_its_charset(charset: str) -> None:
    text = {"latin-1": "Jürgen", "shift_jis": "宛先", "koi8-r": "адрес", "utf-16-le": "Jürgen 🚀 宛先"}[charset]
    data = f"x {text} y {text}".encode(charset)
    for options in (CASE, FindOptions(), REGEX):
        assert found(data, text, options, charset) == [text.encode(charset)] * 2


def test_matches_across_chunks_are_found_once() -> None:
    at = CHUNK - 3
    data = b"x" * at + b"needle" + b"x" * CHUNK + b"Needle"
    for options, expected in ((CASE, 1), (FindOptions(), 2), (REGEX, 2)):
        hits = [hit for each in search(data, pattern_of("needle", options, "utf-8")) for hit in each.found]
        assert hits[0] == (at, at + 6)
        assert len(hits) == expected
    wide = ("y" * (CHUNK // 2 - 3) + "needle").encode("utf-16-le")
    assert found(wide, "needle", CASE, "utf-16-le") == ["needle".encode("utf-16-le")]


def test_a_line_start_is_not_made_up_at_a_chunk() -> None:
    data = b"x" * (CHUNK - 1) + b"\n" + b"y" + b"x" * (CHUNK - 1) + b"y"
    spans = [hit for each in search(data, pattern_of("^y", REGEX, "utf-8")) for hit in each.found]
    assert spans == [(CHUNK, CHUNK + 1)]


def test_too_many_matches_are_cut_and_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_search, "MAX_MATCHES", 10)
    last = list(search(b"a" * 100, pattern_of("a", CASE, "utf-8")))[-1]
    assert len(last.found) == 10
    assert last.is_cut


@given(st.text("ab\n", min_size=1, max_size=4), st.text("ab\n", max_size=60))
def test_literal_search_finds_what_python_finds(text: str, data: str) -> None:
    expected, at = [], data.find(text)
    while at >= 0:
        expected.append(at)
        at = data.find(text, at + len(text))
    for options in (CASE, FindOptions()):
        spans = [hit for each in search(data.encode(), pattern_of(text, options, "utf-8")) for hit in each.found]
        assert [start for start, _ in spans] == expected
