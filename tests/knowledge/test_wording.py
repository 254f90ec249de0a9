"""Making texts ready for matching."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.knowledge.wording import LIMIT, Wording, enhanced_in, innermost, reply_in


def test_line_breaks_and_the_codes_of_continued_lines_go():
    text = "550-5.1.1 The account that you tried\r\n 550-5.1.1 to reach does not exist.\n\t550 5.1.1 Sorry"
    assert Wording(text).flat == "550-5.1.1 The account that you tried to reach does not exist. Sorry"


def test_a_plain_text_stays_as_it_is():
    text = "550 5.1.1 User unknown"
    assert Wording(text).flat == text
    assert Wording(text).original(4) == 4


def test_positions_lead_back_to_the_given_text():
    text = "550-5.1.1 no\n550-5.1.1   such\n550 5.1.1 user"
    wording = Wording(text)
    start = wording.flat.index("such")
    assert text[wording.original(start) :].startswith("such")
    assert text[wording.original(wording.flat.index("user")) :] == "user"


@given(st.text(alphabet="ab 5.-\n\t\xa0", max_size=80))
def test_each_word_is_found_again(text):
    wording = Wording(text)
    for position, letter in enumerate(wording.flat):
        if letter in "ab":
            assert text[wording.original(position)] == letter


def test_at_most_64_ki_characters_are_read():
    assert len(Wording("x" * (LIMIT + 5)).flat) == LIMIT


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("550 5.0.350 Remote server returned an error -> 550 5.1.1 User unknown", "550 5.1.1 User unknown"),
        ("#<mx.example.com #5.7.1 smtp;530 5.7.1 Login first> #SMTP#", "530 5.7.1 Login first> #SMTP#"),
        ("550 User unknown", "550 User unknown"),
        ("550 returned an error -> ", "550 returned an error -> "),
    ],
)
def test_the_innermost_reply(text, inner):
    assert text[innermost(text) :] == inner


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("550 5.1.1 User unknown", "5.1.1"),
        ("#5.7.1 (#4.4.1)", "5.7.1"),
        ("5.0.0 then 5.1.1", "5.1.1"),
        ("5.0.0 only", "5.0.0"),
        ("host 5.1.1.7 or 15.1.1", None),
        ("version 4.98.2a", None),
    ],
)
def test_the_enhanced_code_in_a_text(text, code):
    assert enhanced_in(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("550 User unknown", "550"),
        ("host said: 451-4.3.0 Busy", "451"),
        ("550", "550"),
        ("took 450 ms? no: port 25", "450"),
        ("192.0.2.5 said nothing", None),
    ],
)
def test_the_reply_code_in_a_text(text, code):
    assert reply_in(text) == code
