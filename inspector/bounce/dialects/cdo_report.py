"""A script of Windows's SMTP service (CDO): "Non-Delivery Report", the user it could not reach, the old message."""

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of, strip_span
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "windows-smtp"

_USERS = pattern(r"(?P<words>[^\n]{0,200}could not be delivered to the following users?):[ \t]*\n\s{0,8}")
_BLANK = pattern(r"\n[ \t]*\n")
_ADDRESS = pattern(r"<([^\s<>@]{1,320}@[^\s<>@]{1,255})>|^[ \t]*([^\s<>@\"]{1,320}@[^\s<>@\"]{1,255})[ \t]*$")


def read(notification: Notification) -> Reading:
    """Read the users."""
    human = notification.human
    match = _USERS.search(notification.prose) if human else None
    if human is None or match is None:
        return Reading(NAME)
    text = notification.prose
    reason = strip_span(text, *match.span("words"))
    blank = _BLANK.search(text, match.end())
    found = []
    for address in _ADDRESS.finditer(text, match.end(), blank.start() if blank else len(text)):
        found.append(recipient_of(human, address.span(1 if address[1] else 2), reason, with_host=False))
    return Reading(NAME, tuple(found))
