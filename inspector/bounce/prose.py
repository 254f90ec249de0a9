"""Shapes that the prose of many mail systems shares: a reason about one recipient, with a reply and a host in it."""

import re
from typing import NamedTuple

from inspector.bounce.host import is_ip
from inspector.bounce.reply import Reply, find_reply
from inspector.bounce.report import Fact, How, Recipient
from inspector.bounce.stage import find_command
from inspector.message.pattern import pattern
from inspector.message.text import PartText

_HOST_NAME = r"[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,20}"
_REMOTE = pattern(
    r"(?:\bhost:?|talking to|\bserver(?: for the recipient domain \S{1,255} by)?|gateway|\bto|\bby|"
    r"connect(?:ing|ion)? to|\bfrom|\bwith|relay=|Remote host|MTA)"
    rf"[ \t\n]+(?:is[ \t]+)?[<'\"]?({_HOST_NAME})[>'\"]?\.?,?"
    r"(?:[ \t\n]{0,3}[\[(]((?:IPv6:)?[0-9A-Fa-f:.]{3,45})[\])])?",
    re.IGNORECASE,
)
_SURE = pattern(r"host|talking|server|connect|relay|remote|mta", re.IGNORECASE)
_REMOTE_BEFORE_IP = pattern(
    rf"(?<![A-Za-z0-9_.-])({_HOST_NAME})[ \t\n]{{0,3}}[\[(]((?:IPv6:)?[0-9A-Fa-f:.]{{7,45}})[\])]"
)
_ANSWERED = pattern(r"[ \t\n]{0,20}\((?:in reply to|delivery attempts?:)[^()\n]{0,60}\)[ \t\n]{0,20}\Z", re.IGNORECASE)


# Far more than a server says about one recipient.
_MAX_REASON_CHARACTERS = 8192


class RemoteHost(NamedTuple):
    """A host that a reason names, its address where it stands beside, and the character offsets of both.

    A host without a name has its address in the place of the name, and `name` is None.
    """

    name: str | None
    start: int
    end: int
    ip: str | None
    ip_start: int
    ip_end: int


def find_remote_host(text: str, start: int, end: int) -> RemoteHost | None:
    """Find the host that answered in `text`[start:end]: one with its address beside it, else behind a word for it.

    A bare address counts only behind a sure word: "from 192.0.2.1" is mostly the server that was refused.
    """
    match = _REMOTE_BEFORE_IP.search(text, start, end) or _REMOTE.search(text, start, end)
    if match is None:
        return None
    if not is_ip(match[1]):
        return RemoteHost(match[1], match.start(1), match.end(1), match[2], match.start(2), match.end(2))
    if match[2] or _SURE.match(match[0]):
        return RemoteHost(None, match.start(1), match.end(1), match[1], *match.span(1))
    return None


def read_fact(text: PartText, start: int, end: int, value: str | None = None) -> Fact[str]:
    """Return the characters [start, end) of a text for people as a fact, white space collapsed."""
    return Fact(value if value is not None else " ".join(text.text[start:end].split()), How.READ, text, start, end)


def strip_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the offsets without the white space at both ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _stands_in_brackets(text: str, reply: Reply) -> bool:
    """Whether all there is of a reply is an enhanced code behind a sentence: `No such host. (#5.1.2)`."""
    return reply.code is None and text.endswith(("(#", "(", "["), 0, reply.status_start)


def recipient_of(
    text: PartText,
    address: tuple[int, int] | None,
    reason: tuple[int, int],
    *,
    action: str | None = None,
    address_value: str | None = None,
    with_host: bool = True,
) -> Recipient:
    """Return the recipient whose address and reason stand at these character offsets of `text`.

    The diagnostic is the server's reply where the reason holds one, else the whole reason; codes and command are taken
    from the reason, the remote host and its address from what stands before the reply.
    """
    body = text.text
    start, end = strip_span(body, *reason)
    end = min(end, start + _MAX_REASON_CHARACTERS)
    reply = find_reply(body, start, end) if end > start else Reply(None, None)
    begin = start if reply.start < 0 or _stands_in_brackets(body, reply) else reply.start
    answered = _ANSWERED.search(body, begin, end)
    stop = answered.start() if answered else end
    command = find_command(body[start:end]) if end > start else None
    remote = find_remote_host(body, start, begin if reply.start >= 0 else end) if with_host and end > start else None
    return Recipient(
        address=read_fact(text, *address, address_value) if address else None,
        action=read_fact(text, start, end, action) if action else None,
        status=read_fact(text, reply.status_start, reply.status_start + len(reply.status), reply.status)
        if reply.status
        else None,
        reply_code=Fact(reply.code, How.READ, text, reply.code_start, reply.code_start + 3) if reply.code else None,
        diagnostic=read_fact(text, begin, stop) if stop > begin else None,
        command=read_fact(text, start + command[1], start + command[2], command[0]) if command else None,
        remote_mta=read_fact(text, remote.start, remote.end) if remote and remote.name else None,
        remote_ip=read_fact(text, remote.ip_start, remote.ip_end, remote.ip.removeprefix("IPv6:"))
        if remote and remote.ip
        else None,
        reason=read_fact(text, start, end) if begin > start else None,
    )
