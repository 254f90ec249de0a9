"""SendGrid: one line with the address, both hosts, the reply and the stage, divided by colons."""

import re

from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "sendgrid"

_LINE = pattern(
    r"<(?P<address>[^\s<>]{1,320}@[^\s<>]{1,255})>[ \t]*:[ \t]*"
    r"(?:(?P<own>[0-9A-Fa-f.:]{7,45})[ \t]*:[ \t]*(?P<host>[A-Za-z0-9_.-]{1,255})[ \t]*:[ \t]*"
    r"\[(?P<ip>[0-9A-Fa-f.:]{3,45})\][ \t]*:[ \t]*)?"
    r"(?P<reason>[^\n]{3,2000})$",
    re.MULTILINE,
)
_STAGE = pattern(
    r"[ \t]{1,4}in[ \t]{1,4}(connect|greeting|HELO|EHLO|MAIL FROM|RCPT TO|DATA|end of data)[^\n]{0,20}\Z", re.IGNORECASE
)
_LONGEST_STAGE = 48
_COMMANDS = {"connect": "CONN", "greeting": "CONN", "mail from": "MAIL", "rcpt to": "RCPT", "end of data": "DATA"}


def read(notification: Notification) -> Reading:
    """Read each such line."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    return Reading(NAME, tuple(_recipient(human, match) for match in _LINE.finditer(notification.prose)))


def _recipient(human: PartText, match: "re.Match[str]") -> Recipient:
    start, end = match.span("reason")
    stage = _STAGE.search(match.string, max(start, end - _LONGEST_STAGE), end)
    name = stage[1].lower() if stage else ""
    said = recipient_of(human, match.span("address"), (start, stage.start() if stage else end), with_host=False)
    return Recipient(
        address=said.address,
        status=said.status,
        reply_code=said.reply_code,
        diagnostic=said.diagnostic,
        command=read_fact(human, *stage.span(1), _COMMANDS.get(name, name.upper())) if stage else None,
        remote_mta=read_fact(human, *match.span("host")) if match["host"] else None,
        remote_ip=read_fact(human, *match.span("ip")) if match["ip"] else None,
        local_host=read_fact(human, *match.span("own")) if match["own"] else None,
    )
