"""The conversation with the server that refused, as reports quote it: `>>> RCPT TO:<a>`, `<<< 550 5.1.1 unknown`.

Sendmail and Openwave mark what was said and what was answered by angle brackets, MDaemon by arrows, InterScan by words
with brackets of either direction.
"""

import re
from typing import NamedTuple

from inspector.bounce.prose import read_fact
from inspector.bounce.reply import find_reply
from inspector.bounce.report import Fact, How, Recipient, Text
from inspector.message.pattern import pattern
from inspector.message.text import PartText

_SAID = r"(?:Sent[ \t]*(?:>>>|<<<)|>>>|-{1,3}>)"
_ANSWERED = r"(?:Received[ \t]*(?:<<<|>>>)|<<<|<-{1,3})"
_LINE = pattern(
    rf"^[^\n<>]{{0,60}}?(?:{_SAID}[ \t]*(?P<command>[A-Za-z]{{4,8}})\b(?P<argument>[^\n]{{0,400}})"
    rf"|{_ANSWERED}[ \t]*(?P<reply>[2-5]\d\d\b[^\n]{{0,2000}}))$",
    re.MULTILINE,
)
_COMMANDS = frozenset({"HELO", "EHLO", "LHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BDAT"})
_ADDRESS = pattern(r"<([^\s<>]{1,320})>")


class Exchange(NamedTuple):
    """A refusal: the characters [start, end) of the answer, the command before it, and the address it was about."""

    start: int
    end: int
    command: Text = None
    address: Text = None


def refusals(human: PartText, text: str, start: int, end: int) -> list[Exchange]:
    """Return the answers with codes 4xx and 5xx in `text`[start:end], continued lines joined, in order."""
    found: list[Exchange] = []
    command: Text = None
    address: Text = None
    for match in _LINE.finditer(text, start, end):
        if match["command"]:
            command, address = _command(human, match), _address(human, match)
            continue
        first, last = match.span("reply")
        if match["reply"][0] not in "45":
            continue
        if (
            found
            and text[found[-1].start + 3 : found[-1].start + 4] == "-"
            and text[found[-1].end : first].count("\n") == 1
        ):
            found[-1] = found[-1]._replace(end=last)
        else:
            found.append(Exchange(first, last, command, address))
    return found


def _command(human: PartText, match: "re.Match[str]") -> Text:
    word = match["command"].upper()
    value = "EHLO" if word == "LHLO" else word
    return read_fact(human, *match.span("command"), value) if word in _COMMANDS else None


def _address(human: PartText, match: "re.Match[str]") -> Text:
    if match["command"].upper() != "RCPT":
        return None
    found = _ADDRESS.search(match.string, *match.span("argument"))
    return read_fact(human, *found.span(1)) if found else None


def refused_recipient(human: PartText, text: str, exchange: Exchange, address: Text) -> Recipient:
    """Return what a refusal says of the recipient `address`."""
    start, end = exchange.start, exchange.end
    words = re.sub(rf"\n[^\n<>]{{0,60}}?{_ANSWERED}[ \t]*", "\n", text[start:end])
    reply = find_reply(text, start, end)
    return Recipient(
        address=address,
        diagnostic=read_fact(human, start, end, " ".join(words.split())),
        reply_code=Fact(reply.code, How.READ, human, reply.code_start, reply.code_start + 3) if reply.code else None,
        status=read_fact(human, reply.status_start, reply.status_start + len(reply.status)) if reply.status else None,
        command=exchange.command,
    )
