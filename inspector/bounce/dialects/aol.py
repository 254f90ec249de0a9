"""AOL: "We were unable to deliver your message to the following address ... because: ...", and screen names alone."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, strip_span
from inspector.bounce.report import Fact, How, Reading, Recipient
from inspector.message.pattern import pattern

NAME = "aol"

_BECAUSE = pattern(
    r"following address(?:es)?[\s:]{1,8}(?P<address>[^\s<>@]{1,320}@[^\s<>@]{1,255})[ \t]*\n\s{0,8}because:[ \t\n]{0,8}"
    r"(?P<reason>[^\n]{3,400}(?:\n[^\n]{3,600})?)",
    re.IGNORECASE,
)
_SCREEN_NAMES = pattern(
    r"Your mail to the following recipients could not be delivered "
    r"(?P<reason>[^:\n]{5,300}(?::\S[^:\n]{0,200})?):[ \t]*\n"
    r"(?P<names>(?:[ \t]{1,8}[A-Za-z][\w. ]{1,40}[ \t]*\n?){1,100})"
)


def read(notification: Notification) -> Reading:
    """Read the reason for people; screen names are addresses at aol.com."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    match = _BECAUSE.search(text)
    if match:
        address = read_fact(human, *match.span("address"))
        return Reading(NAME, (Recipient(address=address, reason=read_fact(human, *match.span("reason"))),))
    match = _SCREEN_NAMES.search(text)
    if match is None:
        return Reading(NAME)
    found = []
    position = match.start("names")
    for line in match["names"].splitlines(keepends=True):
        start, end = strip_span(text, position, position + len(line))
        position += len(line)
        name = text[start:end].replace(" ", "").lower()
        if name:
            address = Fact(f"{name}@aol.com", How.DERIVED, human, start, end)
            found.append(Recipient(address=address, diagnostic=read_fact(human, *match.span("reason"))))
    return Reading(NAME, tuple(found))
