"""Reports that one pattern reads whole: it names the recipients (`to`), the reason (`why`), and what else is shown.

`to` may hold several addresses; `host`, `ip`, `command` and `reporter` are the server that refused, its address, the
command that was answered and the host that reports.
"""

import re

from inspector.bounce.dialects.layouts import ADDRESS, LAYOUTS
from inspector.bounce.host import is_ip
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient, Text
from inspector.message.text import PartText

NAME = "general"


def read(notification: Notification) -> Reading:
    """Read the entries of the first layout that the text has; the row of the cue names the dialect."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    for literal, layout in LAYOUTS:
        matches = list(layout.finditer(text)) if literal in text else []
        if matches:
            found = [each for match in matches for each in _recipients(human, text, match, action)]
            return Reading(NAME, tuple(found), _group(human, matches[0], "reporter"))
    return Reading(NAME)


def _group(human: PartText, match: "re.Match[str]", name: str) -> Text:
    if name not in match.re.groupindex or not match[name]:
        return None
    return read_fact(human, *match.span(name))


def _recipients(human: PartText, text: str, match: "re.Match[str]", action: str | None) -> list[Recipient]:
    why = strip_span(text, *match.span("why"))
    host, ip, command, domain = (_group(human, match, name) for name in ("host", "ip", "command", "domain"))
    if ip and not is_ip(ip.value):
        host, ip = ip, None
    found = []
    for address in ADDRESS.finditer(text, *match.span("to")):
        said = recipient_of(human, address.span(), why, action=action)
        found.append(
            said.changed(
                remote_mta=host or domain or said.remote_mta,
                remote_ip=ip or said.remote_ip,
                command=command or said.command,
            )
        )
    return found
