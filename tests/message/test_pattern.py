"""Regular expressions that are compiled when they are first used."""

import re

import pytest

from inspector.message.pattern import pattern


def test_it_does_what_the_compiled_pattern_does() -> None:
    word = pattern(r"[a-z]+", re.IGNORECASE)
    assert word.search("1 Ab")[0] == "Ab"
    assert word.match("1") is None
    assert word.fullmatch("ab") is not None
    assert [found[0] for found in word.finditer("a b")] == ["a", "b"]
    assert word.findall("a b") == ["a", "b"]
    assert word.sub("x", "a b") == "x x"
    assert word.split("1a2") == ["1", "2"]
    assert word.pattern == "[a-z]+"
    assert word.groups == 0


def test_positions_count_as_in_a_compiled_pattern() -> None:
    assert pattern(rb"b").search(b"abab", 2).start() == 3


def test_a_bad_expression_is_found_at_its_first_use() -> None:
    broken = pattern("(")
    with pytest.raises(re.error):
        broken.search("")
