"""MDaemon and hMailServer: the address behind a label and the conversation with the remote server."""

import re

from inspector.bounce.conversation import refusals, refused_recipient
from inspector.bounce.host import ip_of
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient, Text
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "mdaemon"
HMAIL = "hmailserver"

_FAILED = pattern(r"^[ \t]{0,8}Failed address:[ \t]*<?([^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*$", re.MULTILINE)
_TO = pattern(r"\bTo:?[ \t]+<?([^\s<>@,;]{1,320}@[^\s<>@,;]{1,255})>?", re.IGNORECASE)
_CONNECTED = pattern(
    r"Attempting SMTP connection to \[?([A-Za-z0-9_.:-]{3,255})\]?|Resolving MX record for ([A-Za-z0-9_.-]{3,255})"
)
_HMAIL = pattern(
    r"^[ \t]{0,4}<?([^\s<>@]{1,320}@[^\s<>@]{1,255}?)>?[ \t]*\n[ \t]+Error Type:[^\n]*\n"
    r"(?P<body>(?:[ \t]+[^\n]*(?:\n|\Z)){1,30})",
    re.MULTILINE,
)
_HMAIL_SERVER = pattern(r"Remote server \(([0-9A-Fa-f.:]{3,45})\)")
_HMAIL_SENT = pattern(r"hMailServer sent:[ \t]*(HELO|EHLO|MAIL|RCPT|DATA|STARTTLS|AUTH)?", re.IGNORECASE)
_HMAIL_REPLIED = pattern(r"Remote server replied:[ \t]*(?P<reply>[^\n]{3,2000}(?:\n[ \t]+[^\n]{1,2000}){0,8})")


def read(notification: Notification) -> Reading:
    """Read hMailServer's entries where there are any, else MDaemon's label and transcript."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    entries = [_hmail(human, text, match, action) for match in _HMAIL.finditer(text)]
    if entries:
        return Reading(HMAIL, tuple(entries))
    refused = refusals(human, text, 0, len(text))
    own = {each.address.value.lower(): each for each in refused if each.address}
    host, ip = _connected(human, text)
    found = []
    for match in _FAILED.finditer(text):
        address = read_fact(human, *match.span(1))
        answer = own.get(match[1].lower()) or (refused[-1] if refused else None)
        said = refused_recipient(human, text, answer, address) if answer else Recipient(address=address)
        found.append(said.changed(remote_mta=host, remote_ip=ip))
    return Reading(NAME, tuple(found))


def _connected(human: PartText, text: str) -> tuple[Text, Text]:
    """Return the name or the address of the host that was connected to last."""
    connections = list(_CONNECTED.finditer(text))
    if not connections:
        return None, None
    last = connections[-1]
    group = 1 if last[1] else 2
    ip = ip_of(last[group])
    fact = read_fact(human, *last.span(group), ip)
    return (None, fact) if ip else (fact, None)


def _hmail(human: PartText, text: str, match: "re.Match[str]", action: str | None) -> Recipient:
    start, end = strip_span(text, *match.span("body"))
    replied = _HMAIL_REPLIED.search(text, start, end)
    said = recipient_of(
        human, match.span(1), replied.span("reply") if replied else (start, end), action=action, with_host=False
    )
    server, sent = _HMAIL_SERVER.search(text, start, end), _HMAIL_SENT.search(text, start, end)
    return said.changed(
        remote_ip=read_fact(human, *server.span(1)) if server else None,
        command=read_fact(human, *sent.span(1), sent[1].upper()) if sent and sent[1] else said.command,
    )
