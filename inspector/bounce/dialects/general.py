"""The reader for what nobody has named: any text that holds an SMTP reply and an address."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.reply import find_reply
from inspector.bounce.report import Fact, How, Reading, Recipient

NAME = "general"

_ADDRESS = re.compile(r"<?([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,10})>?")


def read(notification: Notification) -> Reading:
    """Take the addresses of the prose that are neither the sender's nor a mail system's, with the first reply."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    root = notification.root
    ours = {value.lower() for name in (b"from", b"to") for value in _ADDRESS.findall(root.header(name) or "")}
    reply = find_reply(text)
    recipients = []
    for match in _ADDRESS.finditer(text):
        if match[1].lower() in ours:
            continue
        address = Fact(match[1], How.READ, human, match.start(1), match.end(1))
        diagnostic = None
        if reply.start >= 0:
            end = text.find("\n\n", reply.start)
            end = len(text) if end < 0 else end
            diagnostic = Fact(" ".join(text[reply.start : end].split()), How.READ, human, reply.start, end)
        recipients.append(Recipient(address=address, diagnostic=diagnostic))
    return Reading(NAME, tuple(recipients))
