"""Digital Arts m-FILTER: Japanese sentences, the addresses, and sections behind rows of hyphens."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "m-filter"

_ADDRESS = pattern(r"^[ \t]*<?([^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*$", re.MULTILINE)
_SECTION = pattern(
    r"^-{3,}[ \t]*(server message|SMTP command|original message)[ \t]*\n((?:[^\n-][^\n]*\n?){0,20})",
    re.MULTILINE | re.IGNORECASE,
)
_COMMAND = pattern(r"\s*(HELO|EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA|BDAT)\b", re.IGNORECASE)


def read(notification: Notification) -> Reading:
    """Read the addresses before the sections; the server's message and the command are about all of them."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    sections = {match[1].lower(): match for match in _SECTION.finditer(text)}
    message, command = sections.get("server message"), sections.get("smtp command")
    first = min((match.start() for match in sections.values()), default=len(text))
    reason = message.span(2) if message else (first, first)
    found = [recipient_of(human, each.span(1), reason) for each in _ADDRESS.finditer(text, 0, first)]
    word = _COMMAND.match(text, *command.span(2)) if command else None
    if word:
        said = read_fact(human, *word.span(1), word[1].upper())
        found = [each.changed(command=said) for each in found]
    return Reading(NAME, tuple(found))
