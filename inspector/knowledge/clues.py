"""What the classifier is given about a recipient, and what it answers."""

from collections.abc import Callable
from typing import NamedTuple


class Clues(NamedTuple):
    """What a notification says about one recipient.

    `command` is the SMTP command that was answered (CONN HELO EHLO STARTTLS AUTH MAIL RCPT DATA BDAT); `prose` is the
    explanation for people, weaker than the diagnostic; `category` a category that the notifying software states;
    `context` returns what else the report says, asked for only when nothing else tells the cause.
    """

    diagnostic: str | None = None
    status: str | None = None
    reply_code: int | None = None
    command: str | None = None
    action: str | None = None
    remote_mta: str | None = None
    reporting_mta: str | None = None
    dialect: str | None = None
    prose: str = ""
    category: str | None = None
    context: Callable[[], str] | None = None


class Match(NamedTuple):
    """Where the deciding words stand: `text` is `diagnostic`, `prose` or `context`, the rest character offsets."""

    text: str
    start: int
    end: int


class Grounds(NamedTuple):
    """What speaks for a cause, the deciding words, and the next likeliest cause with its rule."""

    match: Match | None
    runner_up: tuple[str, str] | None


class Classification(NamedTuple):
    """Why the message did not arrive, by which rule, how sure that is, and who must act.

    `permanent` is true when trying again unchanged is useless, None when it cannot be told. `conflict` is a sentence
    when the enhanced code speaks of something else than the words. What speaks for the cause is worked out when it is
    asked for.
    """

    cause: str
    rule: str
    confidence: str
    permanent: bool | None
    actor: str
    conflict: str | None
    grounds: Callable[[], Grounds]

    @property
    def match(self) -> Match | None:
        """Where the deciding words stand, None when a code decided."""
        return self.grounds().match

    @property
    def runner_up(self) -> tuple[str, str] | None:
        """The next likeliest cause, and the rule that tells it."""
        return self.grounds().runner_up
