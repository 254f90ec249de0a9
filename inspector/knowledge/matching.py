"""Finding which of the catalogue's rules a text matches: literals first, then only the patterns they call for.

A pattern needs a literal of each of its clauses. Which patterns a text calls for is worked out for all of them at once
with whole numbers as sets: for each place of a clause a row of bits, one for each pattern. The literals' sets are
joined, then the rows of the places crossed.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.records import Rule

_MEMORY = 64 << 20

# Compiling one automaton over all literals takes as long as looking for each of them in some 60 short texts.
_SINGLY = 40
_SHORT = 1000


class Hit(NamedTuple):
    """A rule that matches, and where: character offsets in the text that was searched."""

    rule: Rule
    start: int
    end: int


class Subject(NamedTuple):
    """A text that rules are asked about: as bytes for RE2, and the set of patterns that its literals call for."""

    text: str
    data: bytes
    called: int


@lru_cache(maxsize=4096)
def compiled_pattern(pattern: str) -> Any:
    """Return the pattern compiled by RE2, which reads any text in linear time."""
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.dot_nl = True
    options.never_capture = True
    return re2.compile(pattern, options)


class LiteralSearch:
    """Which of many literals occur in a text: looked for one by one in the first few texts, then all at once."""

    def __init__(self, literals: list[str]) -> None:
        self._literals = literals
        self._singly = _SINGLY

    @cached_property
    def _automaton(self) -> Any:
        import re2

        options = re2.Options()
        options.literal = True
        options.max_mem = _MEMORY
        found = re2.Set.SearchSet(options)
        for literal in self._literals:
            found.Add(literal)
        found.Compile()
        return found

    def present(self, text: str) -> Iterable[int]:
        """Return the numbers of the literals that occur in a text in lower case."""
        if self._singly and len(text) < _SHORT:
            self._singly -= 1
            return [number for number, literal in enumerate(self._literals) if literal in text]
        self._singly = 0
        return self._automaton.Match(text.encode("utf-8", "replace")) or ()


class Matcher:
    """The rules of one catalogue, ready for matching; a pattern is compiled when a text first calls for it.

    Rules stand in groups that are asked one by one: their `use`, and for the words of one provider its slug.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        index = catalogue.index
        self.catalogue = catalogue
        self._patterns = catalogue.patterns
        self._rules = catalogue.rules
        self._calls: list[list[list[int]]] = index["calls"]
        self._row = len(self._patterns)
        self._shifts = [self._row * place for place in range(1, len(index["open"]))]
        self._open = sum(int(mask, 16) << self._row * place for place, mask in enumerate(index["open"]))
        self._groups = {group: int(mask, 16) for group, mask in index["groups"].items()}
        self._sets: dict[int, int] = {}
        self._search = LiteralSearch(index["literals"])

    def subject(self, text: str) -> Subject:
        """Return the text with the patterns that it calls for."""
        joined = self._open
        sets = self._sets
        for number in self._search.present(text.lower()):
            joined |= sets.get(number) or self._set(number)
        called = joined & (1 << self._row) - 1
        for shift in self._shifts:
            called &= joined >> shift
        return Subject(text, text.encode("utf-8", "replace"), called)

    def _set(self, number: int) -> int:
        """Return the patterns that a literal calls for, in the rows of the clauses' places."""
        made = 0
        for place, patterns in enumerate(self._calls[number]):
            for pattern in patterns:
                made |= 1 << self._row * place + pattern
        self._sets[number] = made
        return made

    def hits(self, subject: Subject, group: str, command: str | None = None) -> Iterable[Hit]:
        """Return the rules of the group that match, in their order; `command` is what the text answered."""
        called = subject.called & self._groups.get(group, 0)
        return self._matching(subject, called, command) if called else ()

    def _matching(self, subject: Subject, called: int, command: str | None) -> Iterator[Hit]:
        done = -1
        while called:
            lowest = called & -called
            called ^= lowest
            index, pattern = self._patterns[lowest.bit_length() - 1]
            if index == done:
                continue
            rule = self._rules[index]
            if rule.at and command not in rule.at:
                continue
            found = compiled_pattern(pattern).search(subject.data)
            if found:
                done = index
                yield Hit(rule, *_characters(subject, found.span()))


def _characters(subject: Subject, span: tuple[int, int]) -> tuple[int, int]:
    """Turn byte offsets into character offsets."""
    if len(subject.data) == len(subject.text):
        return span
    start, end = (len(subject.data[:offset].decode("utf-8", "replace")) for offset in span)
    return start, end


@lru_cache(maxsize=4)
def matcher_for(catalogue: Catalogue) -> Matcher:
    """Return the catalogue's matcher."""
    return Matcher(catalogue)
