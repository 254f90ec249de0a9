"""Exchange 4.0 to 2003: "did not reach the following recipient(s):", each with the time and an indented reason.

The reason ends with `MSEXCH:IMS:organisation:site:server 0 (000C05A6) Unknown Recipient` (4.0, 5.0, 5.5) or with
`<host #5.1.1 smtp;550 5.1.1 User unknown>` (2000, 2003).
"""

import re

from inspector.bounce.dialects.supplementary_info import parse_supplementary_info
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "exchange-2003"

_ENTRY = pattern(
    r"^[ \t>]{0,12}(?:[^\n@]{0,200}[=<'\"; \t(])?(?P<address>[^\s<>;=:,'\"()@]{1,320}@[^\s<>;:,'\"()]{1,255})"
    r"['\">;)]{0,3}[ \t]{1,4}(?:on|am|le|el|il|op|em|den|w dniu|пт)[ \t\n]{1,4}(?=[^\n]{0,16}\d)[^\n]{4,80}"
    r"(?:\n[\d:]{4,8}[ \t]?[^\n]{0,12}$)?",
    re.MULTILINE,
)
_BLANK = pattern(r"\n[ \t>]*\n")
_TICKET = pattern(r"The MTS-ID of the original message is:[^<>]{0,400}?(?=MSEXCH|\Z)")
_WRAPPING = pattern(r"<(?=[^\s<>#]{0,255}[ \t]*#[ \t]?[245]\.)")


def read(notification: Notification) -> Reading:
    """Read each recipient and the lines below it, which gateways may have broken anew."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    entries = list(_ENTRY.finditer(text))
    action = "delayed" if says_delayed(notification) else None
    found = []
    for number, entry in enumerate(entries):
        limit = entries[number + 1].start() if number + 1 < len(entries) else len(text)
        blank = _BLANK.search(text, entry.end(), limit)
        start, end = strip_span(text, entry.end(), blank.start() if blank else limit)
        found.append(_recipient(human, text, entry.span("address"), start, end, action))
    return Reading(NAME, tuple(found))


def _recipient(
    human: PartText, text: str, address: tuple[int, int], start: int, end: int, action: str | None
) -> Recipient:
    wrapping = _WRAPPING.search(text, start, end)
    if wrapping is None:
        ticket = _TICKET.search(text, start, end)
        words = text[start : ticket.start()] + text[ticket.end() : end] if ticket else text[start:end]
        said = recipient_of(human, address, (start, end), action=action, with_host=False)
        diagnostic = read_fact(human, start, end, " ".join(words.split())) if words else None
        return said.changed(diagnostic=diagnostic, reason=None)
    begin = wrapping.start()
    info = parse_supplementary_info(text[begin:end])
    words_at = (begin + info.diagnostic[0], begin + info.diagnostic[1]) if info.diagnostic else None
    named = read_fact(human, begin + info.remote[0], begin + info.remote[1]) if info.remote else None
    status = read_fact(human, begin + info.status[0], begin + info.status[1]) if info.status else None
    reason = strip_span(text, start, begin)
    said = recipient_of(human, address, words_at or reason, action=action, with_host=False)
    return said.changed(
        status=said.status or status,
        remote_mta=named if words_at else None,
        local_host=None if words_at else named,
        reason=read_fact(human, *reason) if words_at and reason[1] > reason[0] else None,
    )
