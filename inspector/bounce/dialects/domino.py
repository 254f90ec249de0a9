"""Lotus, IBM and HCL Domino: "was not delivered to:" and "because:", each with its value on an indented line below.

The labels are translated, the arrangement is not: a line that ends with a colon, then what it is about.
"""

import re

from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "domino"

_SECTION = pattern(
    r"^[^\s][^\n]{2,120}?[:：][ \t]*\n"
    r"(?P<value>(?:[ \t]*\n){0,3}(?:[ \t]{1,8}\S[^\n]*(?:\n|\Z)(?:[ \t]*\n(?=[ \t]))?){1,40})",
    re.MULTILINE,
)
_ADDRESS = pattern(r"^[ \t]*<?([^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*$", re.MULTILINE)
_TRANSFERRING = pattern(
    r"(?:transferring to|connect(?:ing|ion)? to|host)[ \t]+([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,12})",
    re.IGNORECASE,
)


def read(notification: Notification) -> Reading:
    """Read the addresses of one section and the reason in the next."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    sections = [match.span("value") for match in _SECTION.finditer(text)]
    found: list[Recipient] = []
    for number, section in enumerate(sections[:-1]):
        for address in _ADDRESS.finditer(text, *section):
            found.append(_recipient(human, text, address.span(1), sections[number + 1], action))
    return Reading(NAME, tuple(found))


def _recipient(
    human: PartText, text: str, address: tuple[int, int], reason: tuple[int, int], action: str | None
) -> Recipient:
    said = recipient_of(human, address, reason, action=action, with_host=False)
    host = _TRANSFERRING.search(text, *strip_span(text, *reason))
    return said.changed(remote_mta=read_fact(human, *host.span(1))) if host else said
