"""Cisco's Email Security Appliance (IronPort), and the services that used it, such as Amazon SES at first.

"The following message to <address> was undeliverable. The reason for the problem:", then `5.1.0 - Unknown address
error 550-'5.1.1 no such user'`: its own class and words, then the server's reply in quotes.
"""

import re

from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "cisco-esa"
SES = "amazon-ses"

_HEADLINE = pattern(
    r"following message to (?P<addresses><[^\s<>]{1,320}>(?:,[ \t\n]{0,8}<[^\s<>]{1,320}>){0,200})[ \t\n]{0,8}"
    r"was undeliverable\.?[ \t\n]{0,8}"
    r"(?:The reason for the problem:[ \t\n]*)?(?P<reason>[^\n]{3,2000}(?:\n[^\n]{1,2000}){0,20})",
    re.IGNORECASE,
)
_ADDRESS = pattern(r"<([^\s<>]{1,320})>")


def read(notification: Notification) -> Reading:
    """Read the addresses and their common reason."""
    human = notification.human
    name = SES if "amazonses.com" in notification.clues else NAME
    if human is None:
        return Reading(name)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    found = []
    for match in _HEADLINE.finditer(text):
        for address in _ADDRESS.finditer(text, *match.span("addresses")):
            found.append(recipient_of(human, address.span(1), match.span("reason"), action=action, with_host=False))
    return Reading(name, tuple(found))
