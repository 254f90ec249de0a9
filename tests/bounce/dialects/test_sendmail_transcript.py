"""The order of Sendmail's transcript: which answer came from which host and led to which conclusion."""

from hypothesis import given
from hypothesis import strategies as st

from inspector.bounce.dialects.sendmail_transcript import read_transcript, words_of

TALK = """... while talking to mx1.example.net.:
>>> RCPT To:<bert@example.net>
<<< 550-5.1.1 no such
<<< 550 5.1.1 user
550 5.1.1 <bert@example.net>... User unknown
>>> QUIT
<<< 421 4.7.0 too many errors
"""


def test_a_conclusion_stands_on_the_answer_before_it() -> None:
    found = read_transcript(TALK, 0, len(TALK))
    (said,) = found.concluded
    assert TALK[slice(*said.about)] == "bert@example.net"
    assert words_of(TALK, said) == "550-5.1.1 no such 550 5.1.1 user"
    assert said.host is not None and TALK[slice(*said.host)] == "mx1.example.net"
    assert said.command_name == "RCPT"


def test_what_answers_a_farewell_refuses_no_mail() -> None:
    assert [words_of(TALK, each)[:3] for each in read_transcript(TALK, 0, len(TALK)).answers] == ["550"]


@given(st.lists(st.sampled_from([*TALK.splitlines(), "", "junk", "550", "<<< ", "a... b"])))
def test_any_order_of_lines_is_survived(lines: list[str]) -> None:
    text = "\n".join(lines)
    for said in read_transcript(text, 0, len(text)).concluded:
        assert 0 <= said.words[0] <= said.words[1] <= len(text)
