"""Which literals a text must contain before a pattern can match it.

A prefilter of literals makes hundreds of patterns cheap: most of them are never run. Only the compiler of the catalogue
and a person's own rules need this; the compiled catalogue carries the result.
"""

import re._parser as sre  # type: ignore[import-not-found]  # CPython's own parser has no stubs
from collections.abc import Iterable
from itertools import product
from typing import Any

# A match needs a literal of each clause; more clauses than this seldom spare a try.
PLACES = 2

_SHORTEST = 2
_MOST_VARIANTS = 12

Clause = frozenset[str]


def required_literals(pattern: str) -> list[Clause]:
    """Return the clauses a match of the pattern needs: of each, at least one literal (lower case) must occur.

    An empty list means that nothing can be said, and that the pattern has to be tried on every text.
    """
    clauses = [clause for clause in _clauses(sre.parse(pattern)) if min(map(len, clause)) >= _SHORTEST]
    return sorted(set(clauses), key=_selectivity, reverse=True)


def _selectivity(clause: Clause) -> tuple[int, int, list[str]]:
    """Rank a clause by how rarely it will hold; the texts make the order the same on every run."""
    return min(map(len, clause)), -len(clause), sorted(clause)


def _clauses(tree: Iterable[tuple[Any, Any]]) -> list[Clause]:
    """Collect the clauses of a sequence; runs of elements that stand for few strings become one clause."""
    found: list[Clause] = []
    runs = [""]
    for operation, argument in tree:
        strings = _strings(str(operation), argument)
        if strings and len(runs) * len(strings) <= _MOST_VARIANTS:
            runs = ["".join(pair) for pair in product(runs, strings)]
            continue
        found += _closed(runs)
        runs = [""]
        found += _inner(str(operation), argument)
    return found + _closed(runs)


def _closed(runs: list[str]) -> list[Clause]:
    return [frozenset(runs)] if min(map(len, runs)) else []


def _strings(name: str, argument: Any) -> list[str]:
    """Return the few strings that one element stands for, lower case, or nothing when they are many or unknown."""
    if name == "LITERAL":
        return [chr(argument).lower()]
    if name == "IN":
        known = all(str(kind) == "LITERAL" for kind, _ in argument)
        return sorted({chr(value).lower() for _, value in argument}) if known else []
    if name == "SUBPATTERN":
        return _sequences(argument[3])
    if name == "BRANCH":
        each = [_sequences(alternative) for alternative in argument[1]]
        strings = [string for strings in each for string in strings]
        return strings if all(each) and len(strings) <= _MOST_VARIANTS else []
    if name == "MAX_REPEAT" and argument[:2] == (0, 1):
        strings = _sequences(argument[2])
        return ["", *strings] if strings else []
    return []


def _sequences(tree: Iterable[tuple[Any, Any]]) -> list[str]:
    """Return the few strings that a sequence stands for, or nothing when they are many or unknown."""
    runs = [""]
    for operation, argument in tree:
        strings = _strings(str(operation), argument)
        if not strings or len(runs) * len(strings) > _MOST_VARIANTS:
            return []
        runs = ["".join(pair) for pair in product(runs, strings)]
    return runs


def _inner(name: str, argument: Any) -> list[Clause]:
    if name == "SUBPATTERN":
        return _clauses(argument[3])
    if name in ("MAX_REPEAT", "MIN_REPEAT"):
        return _clauses(argument[2]) if argument[0] >= 1 else []
    if name == "BRANCH":
        return _branch(argument[1])
    return []


def _branch(alternatives: list[Iterable[tuple[Any, Any]]]) -> list[Clause]:
    """Join the best clause of each alternative: one of all those literals must occur."""
    best: list[Clause] = []
    for alternative in alternatives:
        clauses = _clauses(alternative)
        if not clauses:
            return []
        best.append(max(clauses, key=_selectivity))
    return [frozenset().union(*best)]
