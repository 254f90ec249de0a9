"""KDDI's au one mail: "Could not be delivered to: <address>", and the reason on the line below."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "kddi"

_ENTRY = pattern(
    r"(?:Could not be delivered to|delivered to):?[ \t\n]{1,8}<?(?P<address>[^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*\n"
    r"(?P<reason>[ \t]*[^\n<>]{3,300}(?:\n[ \t]+[^\n<>]{3,300}){0,3})",
    re.IGNORECASE,
)


def read(notification: Notification) -> Reading:
    """Read each address and the line below."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    entries = _ENTRY.finditer(notification.prose)
    return Reading(NAME, tuple(recipient_of(human, each.span("address"), each.span("reason")) for each in entries))
