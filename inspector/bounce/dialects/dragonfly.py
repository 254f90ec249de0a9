"""The DragonFly Mail Agent, dma: one address in a sentence, then what went wrong in words or as the server put it.

`mx.example.net [192.0.2.1] did not like our RCPT TO:` and the reply below it (dma's net.c and mail.c); there is no
machine-readable part.
"""

from inspector.bounce.entries import named_host
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import find_remote_host, read_fact, recipient_of
from inspector.bounce.report import Reading
from inspector.message.pattern import pattern

NAME = "dragonfly"

_LAYOUT = pattern(
    r"error delivering your mail to <(?P<to>[^<>\n]{1,320})>\.\s*(?P<why>[^\n]{1,2000}(?:\n(?!Message headers follow|"
    r"Original message follows)[^\n]{1,2000}){0,40})"
)
_DISLIKED = pattern(r"[^\n]{1,400} did not like our (?P<command>[A-Za-z ]{4,20}):[ \t]*\n")


def read(notification: Notification) -> Reading:
    """Read the address, and the reply or the reason."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    match = _LAYOUT.search(text)
    if match is None:
        return Reading(NAME)
    start, end = match.span("why")
    disliked = _DISLIKED.match(text, start, end)
    action = "delayed" if says_delayed(notification) else None
    found = recipient_of(human, match.span("to"), (disliked.end() if disliked else start, end), action=action)
    if disliked:
        host = find_remote_host(text, start, disliked.end())
        words = disliked["command"].upper().split()
        found = found.changed(
            command=read_fact(human, *disliked.span("command"), words[-1] if words[0] == "FINAL" else words[0]),
            remote_mta=read_fact(human, host.start, host.end) if host and host.name else None,
            remote_ip=read_fact(human, host.ip_start, host.ip_end) if host and host.ip else None,
            reason=read_fact(human, start, end),
        )
    return Reading(NAME, (found,), named_host(human, text[: start + 1], " at"))
