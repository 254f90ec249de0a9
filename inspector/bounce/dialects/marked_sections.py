"""Systems that write sections behind rows of hyphens after Sendmail's manner: Active!hunter and BIGLOBE.

`----- The following addresses had permanent fatal errors -----`, the addresses, `----- Transcript of session follows
-----` or `----- Non-delivered information -----`, the reason.
"""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of, strip_span
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

ACTIVE_HUNTER = "activehunter"
BIGLOBE = "biglobe"

_SECTION = pattern(
    r"^[ \t]{0,8}-{3,}[ \t]*(?P<title>[A-Za-z][^\n-]{1,100}?(?:-[^\n-]{1,60})?)[ \t]*-{3,}[ \t]*$", re.MULTILINE
)
_ADDRESS = pattern(
    r"^[ \t]*(?:>>>[ \t]*)?(?:[^\n<>]{0,200}<)?([^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*$", re.MULTILINE
)


def read(notification: Notification) -> Reading:
    """Read the addresses of the first section and the reason of the second."""
    human = notification.human
    name = BIGLOBE if "biglobe.ne.jp" in notification.clues else ACTIVE_HUNTER
    if human is None:
        return Reading(name)
    text = notification.prose
    titles = list(_SECTION.finditer(text))
    listing = next((n for n, each in enumerate(titles) if "address" in each["title"].lower()), None)
    if listing is None or listing + 1 >= len(titles):
        return Reading(name)
    end = titles[listing + 2].start() if listing + 2 < len(titles) else len(text)
    reason = strip_span(text, titles[listing + 1].end(), end)
    addresses = _ADDRESS.finditer(text, titles[listing].end(), titles[listing + 1].start())
    return Reading(name, tuple(recipient_of(human, each.span(1), reason) for each in addresses))
