"""qmail and what writes after it: `<address>:` and a paragraph that tells the stage in a sentence of its own.

qmail-remote's sentences ("192.0.2.1 does not like recipient.") are followed by "Remote host said:" and the reply, then
"Giving up on 192.0.2.1."; what qmail itself refuses ends in an enhanced status code, "(#5.1.1)". Many mail
services took over the format with words of their own.
"""

import re

from inspector.bounce.entries import Entry, entries, named_host
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "qmail"

_SAID = pattern(r"remote\s{1,3}host\s{1,3}(?:[0-9A-Fa-f.:]{3,45}\s{1,3})?said:[ \t]*", re.IGNORECASE)
# What qmail-remote and qmail-send add behind the answer.
_AFTERTHOUGHT = pattern(
    r"\n(?:Giving up on \S|I'm not going to try again;|\(Other MXes tried:|Maximum delivery time|STARTTLS proto|"
    r"[^\n]{0,60}I also tried)"
)
_HOST = pattern(
    r"(?<![\w.])(?:\[?(?P<ip>(?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f:]{3,39})\]?|"
    r"(?P<name>[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,20}\.[A-Za-z][A-Za-z0-9-]{1,62}))"
    r"\s(?=does\snot\slike|failed\s(?:on|after)|but\s(?:my\sname|sender|greeting|connection)|said:)"
)


def read(notification: Notification) -> Reading:
    """Read the entries, and the host that the first sentence names."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    found = [_recipient(human, text, entry, action) for entry in entries(text)]
    return Reading(NAME, tuple(found), named_host(human, text, "program at"))


def _recipient(human: PartText, text: str, entry: Entry, action: str | None) -> Recipient:
    start, end = strip_span(text, *entry.reason)
    whole = recipient_of(human, entry.address, (start, end), action=action, with_host=False)
    host, said = _HOST.search(text, start, end), _SAID.search(text, start, end)
    after = _AFTERTHOUGHT.search(text, said.end() if said else start, end)
    answer = recipient_of(
        human, None, (said.end() if said else start, after.start() if after else end), with_host=False
    )
    return whole.changed(
        diagnostic=answer.diagnostic,
        reply_code=answer.reply_code or whole.reply_code,
        status=answer.status or whole.status,
        reason=read_fact(human, start, end) if end > start else None,
        remote_ip=read_fact(human, *host.span("ip"), host["ip"]) if host and host["ip"] else None,
        remote_mta=read_fact(human, *host.span("name")) if host and host["name"] else None,
    )
