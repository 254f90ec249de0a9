"""Hostile texts: 64 KiB of whatever makes patterns slow must cost no more than its length."""

import random
import time

import pytest

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Clues
from inspector.knowledge.explain import explain_words
from inspector.knowledge.matching import compiled_pattern
from inspector.knowledge.wording import LIMIT

SIZE = LIMIT
WORDS = ["user", "mailbox", "address", "is", "not", "too", "many", "exceeded", "over", "quota", "550", "5.1.1", "the"]

HOSTILE = {
    "one letter": "a" * SIZE,
    "blanks": " " * SIZE,
    "line ends": "\r\n" * (SIZE // 2),
    "codes": "550-5.1.1 " * (SIZE // 10),
    "digits": "5." * (SIZE // 2),
    "arrows": "returned an error -> " * (SIZE // 21),
    "wrappers": "#<a #5.7.1 smtp;" * (SIZE // 16),
    "brackets": "<[(" * (SIZE // 3),
    "nouns": "user mailbox account recipient address " * (SIZE // 39),
    "almost": "mailbox for the user that you " * (SIZE // 30),
    "words": " ".join(random.Random(7).choices(WORDS, k=SIZE // 5))[:SIZE],
    "kanji": "宛先" * (SIZE // 2),
    "nul": "\x00" * SIZE,
    "surrogates": "\udc80" * SIZE,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_answered_quickly(text):
    catalogue = load_catalogue()
    classify(Clues("550 User unknown"), catalogue)
    start = time.process_time()
    classify(Clues(text, prose=text), catalogue)
    explain_words(text, catalogue)
    assert time.process_time() - start < 2.0


def test_each_pattern_reads_hostile_text_in_linear_time():
    long = HOSTILE["almost"].encode() + HOSTILE["words"].encode()
    slow = []
    for _, text in load_catalogue().patterns:
        pattern = compiled_pattern(text)
        start = time.process_time()
        pattern.search(long)
        if time.process_time() - start > 0.25:
            slow.append(text)
    assert slow == []
