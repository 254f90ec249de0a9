"""OpenSMTPD: `address: reason` on a line of its own, below one of four sentences (smtpd's bounce.c).

Its delivery-status part has no Diagnostic-Code, so the server's words stand in this text alone.
"""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of, strip_span
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "opensmtpd"

_ENTRY = pattern(
    r"^(?P<to>[^\s<>:]{1,320}@[^\s<>:]{1,255}|\"[^\"\n]{1,64}\"@[^\s<>:]{1,255}): "
    r"(?P<why>[^\n]{1,4000}(?:\n[^\s:][^\n:@]{0,2000}){0,8})$",
    re.MULTILINE,
)
_ACTIONS = (
    ("is delayed for more than", "delayed"),
    ("successfully delivered to", "delivered"),
    ("relayed to these recipients", "relayed"),
    ("An error has occurred", "failed"),
)


def read(notification: Notification) -> Reading:
    """Read the entries; which sentence stands above them tells what became of the message."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = next((each for words, each in _ACTIONS if words in text), None)
    entries = (
        recipient_of(human, match.span("to"), strip_span(text, *match.span("why")), action=action, with_host=False)
        for match in _ENTRY.finditer(text)
    )
    return Reading(NAME, tuple(entries))
