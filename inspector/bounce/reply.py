"""SMTP replies inside any text: the reply code, the enhanced status code, and where they stand.

RFC 5321 4.2 gives the form of a reply, RFC 2034 and RFC 3463 that of an enhanced status code.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from inspector.message.pattern import pattern

# What must not stand before a code is looked at behind its first digit: such patterns are quick to search for.
_STATUS = pattern(r"([245](?<![\w.+-].)\.\d{1,3}\.\d{1,3})(?!\.?\d)")

# A code, then blanks or punctuation, then perhaps an enhanced status code. Numbers glued to words, hosts, times and
# ports are no codes.
_REPLY = pattern(
    r"([245](?<![\w.\-/@+=,$].)(?:(?<=2)(?:[0-4]|5(?=[0-4]))|(?<=4)[1-7]|(?<=5)[0-7])\d)(?!\w|\.\w|:[0-9A-Fa-f]{1,4}:)"
    r"(?:(?:[ \t]{1,4}|[ \t]?-[ \t]?|[ \t]?\n[ \t]*|:[ \t]?)?[(\[<'\"]?#?([245]\.\d{1,3}\.\d{1,3})(?!\.?\d))?"
)
_STATUS_FIRST = pattern(
    r"([245]\.\d{1,3}\.\d{1,3})[ )\]>:;-]{1,3}(?:smtp[;:][ ]?)?"
    r"((?:2[0-4]|25(?=[0-4])|4[1-7]|5[0-7])\d)(?!\w|\.\w|:[0-9A-Fa-f]{1,4}:)",
    re.IGNORECASE,
)

_BEFORE_CODE = pattern(
    r"(?:^|said|says|smtp|reply|response|responded|returned|error|error was|code|reason|server|message|host|status|"
    r"following|was|with|\]|>>>|<<<|->|[:;'\"(<\[#=*|?])[:;'\" (<\[#=\t\n*|?]{0,24}\Z",
    re.IGNORECASE,
)
_UNIT_AFTER = pattern(
    r"[ ]?(?:[kmg]i?b\b|bytes?\b|sec|min(?:ute)?s?\b|hours?\b|days?\b|messages?\b|recipients?\b|connections?\b|"
    r"mails?\b|%|ms\b|lines?\b|times\b)",
    re.IGNORECASE,
)


class Reply(NamedTuple):
    """A reply code and an enhanced status code, either may be missing, with their character offsets."""

    code: int | None
    status: str | None
    code_start: int = -1
    status_start: int = -1

    @property
    def start(self) -> int:
        """Where the reply begins, or -1 where there is none."""
        found = [each for each in (self.code_start, self.status_start) if each >= 0]
        return min(found) if found else -1


NO_REPLY = Reply(None, None)

# A service that gave up quotes the last answer behind its own: "554 4.4.7 Message expired: ... <421 4.4.2 ...>".
_LAST_ANSWER = pattern(r"(?:expired|unable to deliver|gave up)[^<>]{0,160}<(?=[45]\d\d[ -])", re.IGNORECASE)
_EXPIRED = ".4.7"


def find_reply(text: str, start: int = 0, end: int | None = None) -> Reply:
    """Return the first SMTP reply in `text`[start:end]: one with an enhanced code, else one in a reply's place.

    A bare number counts only at the beginning, or behind what introduces a reply ("said:", "smtp;", a quote). Where
    the reply is that the time ran out and quotes the last answer (RFC 3463 X.4.7), that answer is the reply.
    """
    stop = len(text) if end is None else end
    found = _first_reply(text, start, stop)
    if found.status and found.status.endswith(_EXPIRED):
        last = _LAST_ANSWER.search(text, found.start, stop)
        return _first_reply(text, last.end(), stop) if last else found
    return found


@lru_cache(maxsize=16)
def reply_of(text: str) -> Reply:
    """Return the first reply of a diagnostic, which is asked for where it is read and again where all is concluded."""
    return find_reply(text)


def _first_reply(text: str, start: int, stop: int) -> Reply:
    first_plain: Reply | None = None
    for match in _REPLY.finditer(text, start, stop):
        if match[2]:
            return Reply(int(match[1]), match[2], match.start(1), match.start(2))
        if first_plain is None and _is_in_place(text, start, match):
            first_plain = Reply(int(match[1]), None, match.start(1))
    status = _STATUS.search(text, start, stop)
    if status is None:
        return first_plain or NO_REPLY
    if first_plain is not None and first_plain.code is not None:
        return Reply(first_plain.code, status[1], first_plain.code_start, status.start(1))
    swapped = _STATUS_FIRST.match(text, status.start(1), stop)
    if swapped:
        return Reply(int(swapped[2]), swapped[1], swapped.start(2), swapped.start(1))
    return Reply(None, status[1], -1, status.start(1))


def _is_in_place(text: str, start: int, match: "re.Match[str]") -> bool:
    if match.start() == start or text.startswith(("-'", '-"'), match.end(1)):
        return True
    if _UNIT_AFTER.match(text, match.end()):
        return False
    before = text[max(start, match.start() - 24) : match.start()]
    begins_line = before.rstrip(" \t").endswith("\n") and text.startswith((" ", "-"), match.end(1))
    return begins_line or _BEFORE_CODE.search(before) is not None


def find_status(text: str, start: int = 0, end: int | None = None) -> "re.Match[str] | None":
    """Return the match of the first enhanced status code (its group 1), never a piece of an IP address or version."""
    return _STATUS.search(text, start, len(text) if end is None else end)
