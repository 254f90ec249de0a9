"""Google Groups: a letter in the writer's language, which names the group in brackets and gives no code."""

from inspector.bounce.dialects.general import failed_recipients
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, strip_span
from inspector.bounce.report import How, Reading
from inspector.message.pattern import pattern

NAME = "google-groups"

# The group's name in brackets, half-width or full-width.
_NAMED = pattern(r"[(（]([A-Za-z0-9._-]{1,64})[)）]")


def read(notification: Notification) -> Reading:
    """Read the group from the X-Failed-Recipients field and the reason from the paragraph that names it."""
    human = notification.human
    failed = failed_recipients(notification)
    if human is None or not failed:
        return Reading(NAME)
    text = notification.prose
    named = _NAMED.search(text)
    if named is None:
        return Reading(NAME)
    start = text.rfind("\n\n", 0, named.start()) + 2
    end = text.find("\n\n", named.end())
    reason = read_fact(human, *strip_span(text, start if start > 1 else 0, end if end > 0 else len(text)))
    return Reading(NAME, tuple(each.changed(diagnostic=reason._replace(how=How.READ)) for each in failed))
