"""Openwave Email Mx (Software.com InterMail, Netscape Messaging) and au's ezweb, which grew from it.

A paragraph with the reason, then "The following recipients did not receive this message:" and the addresses; or
`Recipient: <address>` with "Reason:" or the conversation below it; or `<address>: 550 ...`.
"""

import re

from inspector.bounce.conversation import refusals, refused_recipient
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "openwave"
EZWEB = "ezweb"

_ENTRY = pattern(
    r"^[ \t]*(?:Recipient:[ \t]*)?<(?P<address>[^\s<>@]{1,320}@[^\s<>@]{1,255})>"
    r"(?P<rest>:?[ \t]*(?:Reason:[ \t]*)?[^\n]*)$",
    re.MULTILINE,
)
_BLANK = pattern(r"\n[ \t]*\n")
_REASON_LABEL = pattern(r"\s*:?\s*(?:Reason:\s*)?")
_HEADLINE = pattern(r"undeliverable due to the following reason:[ \t]*\n\s{0,8}", re.IGNORECASE)
_LISTED = pattern(r"^[ \t]*(?:The following recipients?|Please (?:reply|check)|Each of the following)", re.MULTILINE)
_SENTENCE = pattern(
    r"^(?:The user\(s\)|We could not|This message|Each of the following|[A-Z][^\n]{10,200}\.)[^\n]*$", re.MULTILINE
)


def read(notification: Notification) -> Reading:
    """Read each address with what stands below it, else with the paragraph about all of them."""
    human = notification.human
    name = EZWEB if "ezweb.ne.jp" in notification.clues else NAME
    if human is None:
        return Reading(name)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    entries = list(_ENTRY.finditer(text))
    shared = _shared_reason(text, entries[0].start() if entries else 0)
    found = []
    for number, entry in enumerate(entries):
        limit = entries[number + 1].start() if number + 1 < len(entries) else len(text)
        found.append(_recipient(human, text, entry, limit, shared, action))
    return Reading(name, tuple(found))


def _recipient(
    human: PartText, text: str, entry: "re.Match[str]", limit: int, shared: tuple[int, int], action: str | None
) -> Recipient:
    refused = refusals(human, text, entry.end(), limit)
    if refused:
        return refused_recipient(human, text, refused[-1], read_fact(human, *entry.span("address")))
    label = _REASON_LABEL.match(text, entry.start("rest"), limit)
    start = label.end() if label else entry.end()
    blank = _BLANK.search(text, start, limit)
    own = strip_span(text, start, blank.start() if blank else limit)
    is_own = own[1] > own[0] and (start < entry.end() or "Reason:" in text[entry.start("rest") : start])
    return recipient_of(human, entry.span("address"), own if is_own else shared, action=action)


def _shared_reason(text: str, first: int) -> tuple[int, int]:
    headline = _HEADLINE.search(text)
    if headline:
        listed = _LISTED.search(text, headline.end())
        return strip_span(text, headline.end(), listed.start() if listed else max(first, headline.end()))
    sentence = _SENTENCE.search(text)
    return sentence.span() if sentence else (0, 0)
