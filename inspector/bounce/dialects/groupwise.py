"""Novell GroupWise: "undeliverable to the following:", then each user and the reason in brackets."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "groupwise"

_ENTRY = pattern(
    r"^[ \t]{1,12}(?:[^\n()@]{0,200}[ \t<])?(?P<address>[^\s<>()@]{1,320}@[^\s<>()@]{1,255})>?[ \t]+"
    r"\((?P<reason>[^\n]{2,600}(?:\n[ \t]{2,20}[^\n]{1,600}){0,4})\)[ \t]*$",
    re.MULTILINE,
)


def read(notification: Notification) -> Reading:
    """Read each such line."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    entries = _ENTRY.finditer(notification.prose)
    return Reading(NAME, tuple(recipient_of(human, each.span("address"), each.span("reason")) for each in entries))
