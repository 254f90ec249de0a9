"""What a text must contain before a pattern can match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.literals import required_literals


@pytest.mark.parametrize(
    ("pattern", "clauses"),
    [
        ("User unknown", [{"user unknown"}]),
        ("(user|mailbox) unknown", [{"user unknown", "mailbox unknown"}]),
        ("over ?quota", [{"overquota", "over quota"}]),
        ("(a|b|c|d)(e|f|g|h) unknown", [{" unknown"}]),
        (r"too many .{0,9}hops", [{"too many "}, {"hops"}]),
        ("buz[óo]n", [{"buzón", "buzon"}]),
        ("(quota|.)", []),
        (r"\d{3}", []),
        ("(full)?", []),
    ],
)
def test_clauses(pattern, clauses):
    assert required_literals(pattern) == [frozenset(clause) for clause in clauses]


@given(st.sampled_from([pattern for _, pattern in load_catalogue().patterns]), st.randoms(use_true_random=False))
def test_a_matching_text_holds_a_literal_of_each_clause(pattern, random):
    text = _example(pattern, random)
    found = re.search(pattern, text, re.IGNORECASE)
    if found:
        for clause in required_literals(pattern):
            assert any(literal in text.lower() for literal in clause), (pattern, text)


def _example(pattern: str, random) -> str:
    """Make some text that may match: the literals of the pattern, one of each group, in their order."""
    plain = re.sub(r"\\[bBdswSW]|\.\{\d+,\d+\}|[\^$]|\{\d+,?\d*\}", " ", pattern)
    while re.search(r"\([^()]*\)\??", plain):
        plain = re.sub(r"\((?:\?:)?([^()]*)\)\??", lambda m: random.choice(m.group(1).split("|")), plain, count=1)
    return random.choice(plain.split("|")).replace("\\", "").replace("?", "")
