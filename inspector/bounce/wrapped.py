"""Replies that Exchange wraps: `<host #5.1.1 smtp;550 5.1.1 User unknown>`.

The form is that of the supplementary information of a report (MS-OXOMSG 2.2.2.29), and Exchange 2007 to 2019 write it
in the Diagnostic-Code field and in the text for administrators, too.
"""

import re
from typing import NamedTuple

_WRAPPED = re.compile(
    r"[ \t\n]*<[ \t\n]*(?P<host>[A-Za-z0-9_.-]{1,255}|\[[0-9A-Fa-f.:]{2,45}\])?[ \t\n]*#[ \t]*"
    r"(?P<status>[245]\.\d{1,3}\.\d{1,3})?[ \t\n]*(?:(?:smtp|x-[\w-]{1,30})[ \t]*;)?[ \t\n]*",
    re.IGNORECASE,
)


class Wrapped(NamedTuple):
    """What a wrapped reply says: the server's words at characters [start, end), and who said them with which code."""

    start: int
    end: int
    host: str | None
    host_start: int
    status: str | None
    status_start: int


def unwrap(text: str, start: int = 0, end: int | None = None) -> Wrapped | None:
    """Return what the wrapping at `start` of `text` holds, None where the text is not wrapped."""
    stop = len(text) if end is None else end
    match = _WRAPPED.match(text, start, stop)
    if match is None:
        return None
    while stop > match.end() and text[stop - 1] in " \t\n>#":
        stop -= 1
    host = match["host"].strip("[]") if match["host"] else None
    return Wrapped(match.end(), stop, host, match.start("host"), match["status"], match.start("status"))
