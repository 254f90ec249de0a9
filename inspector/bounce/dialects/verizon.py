"""Verizon Wireless's mail-to-phone gateways, vtext.com and vzwpix.com: an error, then the message's details.

The details list the sender too, so only "RCPT TO" or, at vzwpix.com, "To" names the recipient.
"""

import re

from inspector.bounce.labels import labelled
from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of, strip_span
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "verizon"

_ERROR = pattern(r"^[ \t]*Error:[ \t]*(?P<words>[^\n]{3,400})", re.MULTILINE | re.IGNORECASE)
_BELOW = pattern(r"Error message below:[ \t]*\n(?P<reply>[^\n]{3,1000})", re.IGNORECASE)
_ADDRESS = pattern(r"<?([^\s<>@,;]{1,320}@[^\s<>@,;]{1,255})>?")


def read(notification: Notification) -> Reading:
    """Read the recipient of the details and the server's answer or the error."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    error, below = _ERROR.search(text), _BELOW.search(text)
    values = {each.label: each for each in reversed(labelled(text, ("MAIL FROM", "RCPT TO", "To", "From", "Subject")))}
    place = values.get("rcpt to") or values.get("to")
    address = _ADDRESS.match(text, place.start, place.end) if place else None
    if address is None or (error is None and below is None):
        return Reading(NAME)
    reason = below.span("reply") if below else error.span("words") if error else (0, 0)
    return Reading(NAME, (recipient_of(human, address.span(1), strip_span(text, *reason), with_host=False),))
