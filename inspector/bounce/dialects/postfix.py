"""Postfix: `<address> (expanded from <alias>): host mx.example[192.0.2.1] said: 550 ... (in reply to RCPT TO command)`.

The words around the entries are a template (bounce(5)) that sites translate and rewrite; the entries are not.
Yandex and others that run Postfix under their own name write so, too.
"""

from inspector.bounce.entries import entries, named_host
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import recipient_of
from inspector.bounce.report import Reading

NAME = "postfix"


def read(notification: Notification) -> Reading:
    """Read the entries, and the host that the first line names."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    found = [
        recipient_of(human, entry.address, entry.reason, action=action).changed(
            original_recipient=entry.original_recipient(human)
        )
        for entry in entries(text)
    ]
    reporting = named_host(human, text, "mail system at host") or named_host(human, text, "Postfix program at host")
    return Reading(NAME, tuple(found), reporting)
