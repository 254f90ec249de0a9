"""The way a message went: its Received fields, oldest first (RFC 5321 4.4), tolerant of every shape."""

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from inspector.bounce.host import ip_of
from inspector.bounce.report import Inspection
from inspector.message.date import parse_date
from inspector.message.header import decode_value
from inspector.message.part import HeaderField, Part
from inspector.message.pattern import pattern
from inspector.message.source import Span

MAX_HOPS = 500

# Clauses begin with their word outside of comments; comments are taken out before they are looked for.
_CLAUSE = pattern(r"(?:^|\s)(from|by|via|with|id|for)\s+", re.IGNORECASE)
_FIRST_WORD = pattern(r"[^\s;()]+")
_COMMENT = pattern(r"\([^()]*\)")
_PROTOCOL = pattern(r"[A-Za-z0-9./-]+")


class Hop(NamedTuple):
    """One Received field: who gave the message to whom, how and when.

    `delay_s` is the time in seconds since the hop before; negative where the clocks disagree. `part` says whose hop
    it is: `notification` or `original`. `tls` is whether the field says that the connection was encrypted.
    """

    from_: str | None
    by: str | None
    with_: str | None
    id: str | None
    for_: str | None
    ip: str | None
    date: datetime | None
    delay_s: int | None
    part: str
    span: Span
    tls: bool


def hops_of(inspection: Inspection) -> list[Hop]:
    """Return the hops of the original and then those of the notification, each oldest first."""
    original = inspection.report.original
    hops = hops_of_part(original, "original") if original is not None else []
    return hops + hops_of_part(inspection.message.root, "notification")


def hops_of_part(part: Part, whose: str) -> list[Hop]:
    """Return the Received fields of one header, oldest first, with the delays between them."""
    fields = part.fields_named(b"received")[:MAX_HOPS]
    return _with_delays([_hop(part, field, whose) for field in reversed(fields)])


def _hop(part: Part, field: HeaderField, whose: str) -> Hop:
    value = decode_value(part.raw_value(field))
    route, _, stamp = value.rpartition(";")
    if not route:
        route, stamp = value, ""
    bare = _without_comments(route)
    clauses = _clauses(bare)
    sender = clauses.get("from")
    return Hop(
        from_=sender.strip("[]") if sender else None,
        by=clauses.get("by"),
        with_=_protocol(bare),
        id=clauses.get("id"),
        for_=(clauses.get("for") or "").strip("<>") or None,
        ip=_sender_ip(route),
        date=parse_date(stamp) if stamp else None,
        delay_s=None,
        part=whose,
        span=part.span_of(field),
        tls="tls" in route.lower() or bool(re.search(r"\bwith e?smtps", route, re.IGNORECASE)),
    )


def _without_comments(text: str) -> str:
    for _ in range(4):
        shorter = _COMMENT.sub(" ", text)
        if shorter == text:
            break
        text = shorter
    return text


def _clauses(bare: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _CLAUSE.finditer(bare):
        word = _FIRST_WORD.match(bare, match.end())
        if word:
            found.setdefault(match[1].lower(), word[0])
    return found


def _protocol(bare: str) -> str | None:
    """Return the words of the with-clause: "ESMTPS", or Exchange's "Microsoft SMTP Server"."""
    match = re.search(r"(?:^|\s)with\s+", bare, re.IGNORECASE)
    if match is None:
        return None
    words = []
    for word in bare[match.end() :].split():
        if word.lower() in ("id", "for", "from", "by", "via") or not _PROTOCOL.fullmatch(word):
            break
        words.append(word)
    return " ".join(words[:4]) or None


def _sender_ip(route: str) -> str | None:
    by = re.search(r"\sby\s", route, re.IGNORECASE)
    return ip_of(route[: by.start()] if by else route)


def _with_delays(hops: Sequence[Hop]) -> list[Hop]:
    timed = list(hops[:1])
    for before, hop in pairwise(hops):
        delay = round((hop.date - before.date).total_seconds()) if hop.date and before.date else None
        timed.append(hop._replace(delay_s=delay))
    return timed
