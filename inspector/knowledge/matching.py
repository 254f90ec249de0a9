"""Finding which of the catalogue's rules a text matches: literals first, then only the patterns they call for."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.records import Rule

_MEMORY = 64 << 20
_ANYWHERE = -1


class Hit(NamedTuple):
    """A rule that matches, and where: character offsets in the text that was searched."""

    rule: Rule
    start: int
    end: int


class Subject(NamedTuple):
    """A text that rules are asked about: as bytes for RE2, and the literals of the catalogue that occur in it."""

    text: str
    data: bytes
    literals: frozenset[int]


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


class Matcher:
    """The rules of one catalogue, ready for matching; a pattern is compiled when a text first calls for it.

    Rules stand in groups that are asked one by one: their `use`, and for the words of one provider its slug.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._alternatives = catalogue.alternatives
        self._rules = catalogue.rules
        self._groups: dict[str, dict[int, list[int]]] = {}
        for number, alternative in enumerate(self._alternatives):
            rule = self._rules[alternative.rule]
            group = self._groups.setdefault(rule.provider or "" if rule.use == "host" else rule.use, {})
            for literal in alternative.needs[0] if alternative.needs else (_ANYWHERE,):
                group.setdefault(literal, []).append(number)

    @cached_property
    def _prefilter(self) -> Any:
        """One automaton over all literals."""
        import re2

        options = re2.Options()
        options.literal = True
        options.max_mem = _MEMORY
        found = re2.Set.SearchSet(options)
        for literal in self.catalogue.literals:
            found.Add(literal)
        found.Compile()
        return found

    def subject(self, text: str) -> Subject:
        """Return the text with the literals that occur in it."""
        present = self._prefilter.Match(text.lower().encode("utf-8", "replace"))
        return Subject(text, text.encode("utf-8", "replace"), frozenset(present or ()))

    def hits(self, subject: Subject, group: str) -> Iterator[Hit]:
        """Yield the rules of the group that match, in their order."""
        done = -1
        _, data, literals = subject
        for number in self._called(literals, group):
            index, pattern, needs = self._alternatives[number]
            if index == done:
                continue
            for need in needs:
                if literals.isdisjoint(need):
                    break
            else:
                found = compiled_pattern(pattern).search(data)
                if not found:
                    continue
                done = index
                yield Hit(self._rules[index], *_characters(subject, found.span()))

    def _called(self, literals: frozenset[int], group: str) -> list[int]:
        """Return the alternatives of the group that the literals call for, in the order of the rules."""
        called = self._groups.get(group)
        if not called:
            return []
        numbers = set(called.get(_ANYWHERE, ()))
        for literal in literals & called.keys():
            numbers.update(called[literal])
        return sorted(numbers)


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
