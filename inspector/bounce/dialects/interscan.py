"""Trend Micro InterScan: "Unable to deliver message to <address>", and `Sent >>>`, `Received <<<`."""

import re

from inspector.bounce.conversation import refusals, refused_recipient
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "trend-micro"

_FAILED = pattern(
    r"(?:Unable to deliver message to|Failed to (?:send|deliver)[^\n<]{0,40} to)[ \t\n]+"
    r"<?([^\s<>@]{1,320}@[^\s<>@]{1,254}[^\s<>@.,;])",
    re.IGNORECASE,
)


def read(notification: Notification) -> Reading:
    """Read the refusals of the conversation, else the sentence about each address."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    refused = refusals(human, text, 0, len(text))
    found = [refused_recipient(human, text, each, each.address) for each in refused if each.address]
    sentences = list(_FAILED.finditer(text))
    if not found and refused:
        found = [refused_recipient(human, text, refused[-1], read_fact(human, *each.span(1))) for each in sentences]
    if not found:
        action = "delayed" if says_delayed(notification) else None
        ends = [each.start() for each in sentences[1:]] + [len(text)]
        found = [
            recipient_of(human, each.span(1), (each.end(), min(end, each.end() + 600)), action=action)
            for each, end in zip(sentences, ends, strict=False)
        ]
    return Reading(NAME, tuple(found))
