"""Finding which of the catalogue's rules a text matches: literals first, then only the patterns they call for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.records import Rule

_MEMORY = 64 << 20


class Hit(NamedTuple):
    """A rule that matches, and where: character offsets in the text that was searched."""

    rule: Rule
    start: int
    end: int


@lru_cache(maxsize=4096)
def compiled_pattern(pattern: str) -> Any:
    """Return the pattern compiled by RE2, which reads any text in linear time."""
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.dot_nl = True
    return re2.compile(pattern, options)


class Matcher:
    """The rules of one catalogue, ready for matching; its patterns are compiled when a text first calls for them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._alternatives = catalogue.alternatives
        self._rules = catalogue.rules
        self._called: dict[int, list[int]] = defaultdict(list)
        self._always: list[int] = []
        for number, alternative in enumerate(self._alternatives):
            for literal in alternative.needs[0] if alternative.needs else ():
                self._called[literal].append(number)
            if not alternative.needs:
                self._always.append(number)

    @cached_property
    def _literals(self) -> Any:
        """The prefilter: one automaton over all literals."""
        import re2

        options = re2.Options()
        options.literal = True
        options.max_mem = _MEMORY
        found = re2.Set.SearchSet(options)
        for literal in self.catalogue.literals:
            found.Add(literal)
        found.Compile()
        return found

    def candidates(self, text: str) -> list[int]:
        """Return the alternatives whose literals all occur in the text, in the order of the rules."""
        present = self._literals.Match(text.lower())
        if not present:
            return self._always
        called = self._called
        alternatives = self._alternatives
        held = frozenset(present)
        found = {number for literal in present for number in called.get(literal, ())}
        return sorted(
            [n for n in found if all(not held.isdisjoint(need) for need in alternatives[n].needs[1:])] + self._always
        )

    def hits(self, text: str, candidates: Iterable[int], uses: frozenset[str], provider: str | None) -> Iterator[Hit]:
        """Yield the rules of the given uses that match, in order; a provider's own rules only for that provider."""
        tried = -1
        for number in candidates:
            index, pattern, _ = self._alternatives[number]
            rule = self._rules[index]
            if index == tried or rule.use not in uses or (rule.use == "host" and rule.provider != provider):
                continue
            found = compiled_pattern(pattern).search(text)
            if found:
                tried = index
                yield Hit(rule, *found.span())


@lru_cache(maxsize=4)
def matcher_for(catalogue: Catalogue) -> Matcher:
    """Return the catalogue's matcher."""
    return Matcher(catalogue)
