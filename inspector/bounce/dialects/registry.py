"""Which dialects there are, in the order they are tried, and how each is recognised.

A dialect is one module with `read(notification) -> Reading` and one line here. Its cues are alternatives; an
alternative is one or more literals that must all stand in the notification's header or the beginning of its prose.
Modules are imported when their dialect is first met, so that fifty dialects cost nothing at start-up.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from inspector.bounce.notification import Notification
from inspector.bounce.report import Reading


class Dialect(NamedTuple):
    """A dialect's public slug, its module in this package, and its cues."""

    name: str
    module: str
    cues: tuple[tuple[str, ...], ...]

    def matches(self, clues: str) -> bool:
        """Whether one of the alternatives stands wholly in `clues`."""
        return any(all(literal in clues for literal in alternative) for alternative in self.cues)

    def read(self, notification: Notification) -> Reading:
        """Read the notification with the dialect's module."""
        module = import_module(f"inspector.bounce.dialects.{self.module}")
        reading: Reading = module.read(notification)
        return reading


DIALECTS: tuple[Dialect, ...] = (
    Dialect("exchange-2007", "exchange", (("Diagnostic information for administrators:",), ("Generating server:",))),
)


def recognised(notification: Notification) -> Iterator[Dialect]:
    """Yield the dialects whose cues the notification shows, in their order."""
    clues = notification.clues
    return (dialect for dialect in DIALECTS if dialect.matches(clues))
