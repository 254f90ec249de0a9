"""Seznam.cz: Czech and English in one text, the reason behind `Důvod / Reason:`."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of, strip_span
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "seznam"

_ADDRESS = pattern(
    r"(?:pro|for|příjemce|recipient)\b[:\s]{1,4}<?([^\s<>@,;]{1,320}@[^\s<>@,;]{1,254}[^\s<>@.,;])", re.IGNORECASE
)
_REASON = pattern(r"D[ůu]vod[ \t]*/[ \t]*Reason:[ \t\n]*([^\n]{3,2000}(?:\n[^\n]{3,2000}){0,8})", re.IGNORECASE)


def read(notification: Notification) -> Reading:
    """Read the address of the first sentence and the reason."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    address, reason = _ADDRESS.search(text), _REASON.search(text)
    if address is None or reason is None:
        return Reading(NAME)
    return Reading(NAME, (recipient_of(human, address.span(1), strip_span(text, *reason.span(1)), with_host=False),))
