"""Courier: `<address>:`, the host that was asked, and the conversation with it (`>>>` and `<<<`)."""

import re

from inspector.bounce.entries import Entry, entries, named_host
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "courier"

_HOST = pattern(
    r"^[ \t]*(?P<host>[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,20})[ \t]*"
    r"\[(?:::ffff:)?(?P<ip>[0-9A-Fa-f:.]{3,45})\]:",
    re.MULTILINE,
)
_SAID = pattern(
    r"^[ \t]{0,8}>>> ?(?P<command>HELO|EHLO|LHLO|STARTTLS|AUTH|MAIL|RCPT|DATA)\b", re.MULTILINE | re.IGNORECASE
)
_ANSWER = pattern(r"^[ \t]{0,8}<<< ?(?P<words>[^\n]{1,4000}(?:\n[ \t]{0,8}<<< ?[^\n]{1,4000}){0,30})", re.MULTILINE)
_MARK = pattern(r"\n[ \t]{0,8}<<< ?")


def read(notification: Notification) -> Reading:
    """Read the entries, and the host that the first sentence names."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    found = [_recipient(human, text, entry, action) for entry in entries(text)]
    reporting = named_host(human, text, "delivery status notification from") or named_host(
        human, text, "mail server at"
    )
    return Reading(NAME, tuple(found), reporting)


def _recipient(human: PartText, text: str, entry: Entry, action: str | None) -> Recipient:
    # The host stands at the beginning of a line of its own, behind blanks that the reason does not begin with.
    place = entry.address[1], entry.reason[1]
    answers = list(_ANSWER.finditer(text, *place))
    words = answers[-1].span("words") if answers else entry.reason
    found = recipient_of(human, entry.address, words, action=action, with_host=False)
    host, said = _HOST.search(text, *place), list(_SAID.finditer(text, *place))
    if answers:
        whole = " ".join(_MARK.sub("\n", text[slice(*words)]).split())
        found = found.changed(diagnostic=read_fact(human, *words, whole))
    if host:
        found = found.changed(
            remote_mta=read_fact(human, *host.span("host")), remote_ip=read_fact(human, *host.span("ip"))
        )
    if said:
        found = found.changed(command=read_fact(human, *said[-1].span("command"), said[-1]["command"].upper()))
    elif host and found.reply_code:
        # A reply to no command is the greeting.
        found = found.changed(command=read_fact(human, *host.span("host"), "CONN"))
    return found
