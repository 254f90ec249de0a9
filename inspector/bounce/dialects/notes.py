"""Lotus Notes' SMTP gateway: "Failure Reasons", then each reason with the addresses it is about below it."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern

NAME = "notes"

_SECTION = pattern(r"^-{3,}[ \t]*Failure Reasons[ \t]*-{3,}[ \t]*\n", re.MULTILINE)
_END = pattern(r"^-{3,}[ \t]*Returned Message", re.MULTILINE)
_LINE = pattern(
    r"^[ \t]*(?:(?P<address>[^\s<>@]{1,320}@[^\s<>@]{1,255})|(?P<reason>\S[^\n]{0,400}?))[ \t]{0,80}$", re.MULTILINE
)


def read(notification: Notification) -> Reading:
    """Read each address with the reason above it."""
    human = notification.human
    section = _SECTION.search(notification.prose) if human else None
    if human is None or section is None:
        return Reading(NAME)
    text = notification.prose
    finish = _END.search(text, section.end())
    found: list[Recipient] = []
    reason = (section.end(), section.end())
    for line in _LINE.finditer(text, section.end(), finish.start() if finish else len(text)):
        if line["address"]:
            found.append(recipient_of(human, line.span("address"), reason, with_host=False))
        elif line["reason"]:
            reason = line.span("reason")
    return Reading(NAME, tuple(found))
