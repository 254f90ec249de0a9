"""What the classifier is given about a recipient, and what it answers."""

from typing import NamedTuple


class Clues(NamedTuple):
    """What a notification says about one recipient.

    `command` is the SMTP command that was answered (CONN HELO EHLO STARTTLS AUTH MAIL RCPT DATA BDAT); `prose` is the
    explanation for people, weaker than the diagnostic; `category` a category that the notifying software states.
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


class Match(NamedTuple):
    """Where the deciding words stand: `text` is `diagnostic` or `prose`, `start` and `end` are character offsets."""

    text: str
    start: int
    end: int


class Classification(NamedTuple):
    """Why the message did not arrive, by which rule, how sure that is, and who must act.

    `permanent` is true when trying again unchanged is useless, None when it cannot be told. `conflict` is a sentence
    when code and words disagree.
    """

    cause: str
    rule: str
    confidence: str
    permanent: bool | None
    actor: str
    runner_up: tuple[str, str] | None = None
    match: Match | None = None
    conflict: str | None = None
