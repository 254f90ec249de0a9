"""Yahoo: `<address>:`, then "Remote host said:" with the reply and the stage in square brackets, or a sentence."""

import re

from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "yahoo"

_ENTRY = pattern(r"^[ \t]{0,4}<([^\s<>]{1,320}@[^\s<>]{1,255})>:[ \t]*", re.MULTILINE)
_BLANK = pattern(r"\n[ \t]*\n")
_SAID = pattern(r"\s*Remote host said:\s*", re.IGNORECASE)
_STAGE = pattern(r"\s{0,20}\[(CONNECT|HELO|EHLO|MAIL_FROM|RCPT_TO|DATA|BODY|QUIT)\]\s{0,20}\Z")
_COMMANDS = {"CONNECT": "CONN", "MAIL_FROM": "MAIL", "RCPT_TO": "RCPT", "BODY": "DATA", "QUIT": "DATA"}


def read(notification: Notification) -> Reading:
    """Read each address and the paragraph behind it."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    entries = list(_ENTRY.finditer(text))
    found = []
    for number, entry in enumerate(entries):
        limit = entries[number + 1].start() if number + 1 < len(entries) else len(text)
        blank = _BLANK.search(text, entry.end() + 1, limit)
        found.append(_recipient(human, text, entry, blank.start() if blank else limit, action))
    return Reading(NAME, tuple(found))


def _recipient(human: PartText, text: str, entry: "re.Match[str]", end: int, action: str | None) -> Recipient:
    said = _SAID.match(text, entry.end(), end)
    start, end = strip_span(text, said.end() if said else entry.end(), end)
    stage = _STAGE.search(text, start, end)
    recipient = recipient_of(
        human, entry.span(1), (start, stage.start() if stage else end), action=action, with_host=False
    )
    if stage is None:
        return recipient
    return recipient.changed(command=read_fact(human, *stage.span(1), _COMMANDS.get(stage[1], stage[1])))
