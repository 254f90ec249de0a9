"""Ipswitch IMail: "Unknown user: address", "undeliverable to address", and what the server answered to a command."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "imail"

_ENTRY = pattern(
    r"^[ \t]{0,4}(?:(?P<words>[A-Za-z][^\n@:]{4,80}):[ \t]*|[^\n@]{0,40}\bundeliverable[ \t]+to[ \t]+)"
    r"<?(?P<address>[^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_ANSWER = pattern(
    r"^[ \t]{0,4}(?P<command>[A-Za-z][A-Za-z ]{2,40}?)[ \t]+generated (?:the )?(?:following )?response:[ \t]*\n"
    r"(?P<reply>[^\n]{3,1000}(?:\n[^\n]{3,1000}){0,30})",
    re.MULTILINE | re.IGNORECASE,
)
_COMMANDS = {
    "body of message": "DATA",
    "mail from": "MAIL",
    "rcpt to": "RCPT",
    "data": "DATA",
    "helo": "HELO",
    "ehlo": "EHLO",
}
_SUMMARY = frozenset({"to", "cc", "bcc", "from", "date", "subject", "reply-to", "sender"})


def read(notification: Notification) -> Reading:
    """Read each address with the words before it, or the answer below it."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    entries = [each for each in _ENTRY.finditer(text) if (each["words"] or "").lower() not in _SUMMARY]
    found = []
    for number, entry in enumerate(entries):
        limit = entries[number + 1].start() if number + 1 < len(entries) else len(text)
        found.append(_recipient(human, text, entry, limit))
    return Reading(NAME, tuple(found))


def _recipient(human: PartText, text: str, entry: "re.Match[str]", limit: int) -> Recipient:
    answer = _ANSWER.search(text, entry.end(), limit)
    if answer is None:
        return recipient_of(human, entry.span("address"), strip_span(text, *entry.span()), with_host=False)
    said = recipient_of(human, entry.span("address"), answer.span("reply"), with_host=False)
    command = _COMMANDS.get(answer["command"].lower())
    reason = read_fact(human, *strip_span(text, *entry.span()))
    return said.changed(reason=reason, command=read_fact(human, *answer.span("command"), command) if command else None)
