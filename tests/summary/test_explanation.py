"""The explanation of a code or a reply."""

import unicodedata

from hypothesis import given

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.explain import explain_words
from inspector.summary.explanation import explanation_object, explanation_text
from tests.summary.bounces import HOSTILE


def test_a_reply_is_taken_apart() -> None:
    text = explanation_text(explain_words("550 5.1.1 <a@example.net>: no such user", load_catalogue()))
    assert "Reply code 550" in text
    assert "Enhanced status code 5.1.1" in text
    assert "Who must act: the sender of the message." in text


def test_the_object_has_the_codes_and_the_cause() -> None:
    found = explanation_object(explain_words("452 4.2.2 mailbox full", load_catalogue()))
    assert (found["reply_code"], found["status"], found["cause"]) == (452, "4.2.2", "mailbox-full")


@given(HOSTILE)
def test_any_words_give_an_explanation_without_control_characters(text: str) -> None:
    shown = explanation_text(explain_words(text, load_catalogue()))
    assert not any(unicodedata.category(each) in ("Cc", "Cs") for each in shown.replace("\n", ""))
