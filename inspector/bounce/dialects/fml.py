"""The FML mailing list manager: it refuses a message to the list `<list@host>` and says why in a sentence."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of, strip_span
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "fml"

_LIST = pattern(r"<([^\s<>@]{1,320}@[^\s<>@]{1,255})>")
_END = pattern(r"\n[ \t]*\n|^Original mail as follows", re.MULTILINE)


def read(notification: Notification) -> Reading:
    """Read the list's address and the paragraph that names it."""
    human = notification.human
    match = _LIST.search(notification.prose) if human else None
    if human is None or match is None:
        return Reading(NAME)
    text = notification.prose
    start = text.rfind("\n\n", 0, match.start()) + 1
    end = _END.search(text, match.end())
    return Reading(
        NAME, (recipient_of(human, match.span(1), strip_span(text, start, end.start() if end else len(text))),)
    )
