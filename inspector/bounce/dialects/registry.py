"""Which dialects there are, in the order they are tried, and how each is recognised.

A dialect is one module with `read(notification) -> Reading` and one line here. Its cues are alternatives; an
alternative is one or more literals that must all stand in the notification's header or the beginning of its prose.
Modules are imported when their dialect is first met, so that fifty dialects cost nothing at start-up.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from inspector.bounce.dialects import mta_table, service_table
from inspector.bounce.notification import Notification
from inspector.bounce.report import Caution, Reading

# RE2 throws its automaton away again and again where it does not fit.
_AUTOMATON_BYTES = 32 << 20


class Dialect(NamedTuple):
    """A dialect's public slug, its module in this package, and its cues.

    A dialect without a module says all it has to say in its machine-readable part, or as any system would.
    """

    name: str
    module: str
    cues: tuple[tuple[str, ...], ...]

    def read(self, notification: Notification) -> Reading:
        """Read the notification with the dialect's module; without one, only the name is known."""
        if not self.module:
            return Reading(self.name)
        module = _reader(self.module)
        try:
            reading: Reading = module.read(notification)
        except Exception:
            # One reader's fault must not take what the others know from the person; the tests look for this warning.
            import logging

            logging.getLogger(__name__).exception("the reader of dialect %s failed", self.name)
            return Reading(self.name, warnings=(Caution("reader-failed", f"the reader of {self.name} failed"),))
        # A module that reads several systems' reports speaks for the one whose cue was found.
        return reading.named(self.name) if reading.dialect == getattr(module, "NAME", None) else reading


@cache
def _reader(module: str) -> ModuleType:
    return import_module(f"inspector.bounce.dialects.{module}")


DIALECTS: tuple[Dialect, ...] = tuple(Dialect(*row) for row in (*service_table.ROWS, *mta_table.ROWS))


def recognised(notification: Notification) -> Iterator[Dialect]:
    """Yield the dialects whose cues the notification shows, in their order."""
    automaton, calls = _cues()
    numbers = automaton.Match(notification.clues) or ()
    found = set(numbers)
    places = {place for number in numbers for place, others in calls[number] if others <= found}
    return map(DIALECTS.__getitem__, sorted(places))


@lru_cache(maxsize=1)
def _cues() -> tuple[Any, list[list[tuple[int, frozenset[int]]]]]:
    """Return one automaton for the literals of all cues, and for each literal the alternatives that begin with it.

    One pass over a text finds all that stand in it, however many dialects there are. An alternative is a dialect's
    place and the numbers of the other literals that must stand there, too.
    """
    import re2

    options = re2.Options()
    options.literal = True
    options.max_mem = _AUTOMATON_BYTES
    automaton = re2.Set.SearchSet(options)
    literals = {literal: None for dialect in DIALECTS for cue in dialect.cues for literal in cue}
    numbers = {literal: automaton.Add(literal) for literal in literals}
    automaton.Compile()
    calls: list[list[tuple[int, frozenset[int]]]] = [[] for _ in numbers]
    for place, dialect in enumerate(DIALECTS):
        for first, *others in dialect.cues:
            calls[numbers[first]].append((place, frozenset(numbers[each] for each in others)))
    return automaton, calls


def is_sure(notification: Notification) -> bool:
    """Whether the notification shows a dialect that is told from ordinary mail by its words alone."""
    return any(dialect.name in service_table.SURE | mta_table.SURE for dialect in recognised(notification))
