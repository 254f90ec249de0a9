"""Entries of prose: `<address>:`, with what became of the mail to it behind the colon, as qmail and Postfix write.

The qmail-send bounce message format (QSBMF) made this shape: one paragraph for each recipient. Postfix says beside
the address which alias it was expanded from.
"""

import re
from typing import NamedTuple

from inspector.bounce.prose import read_fact
from inspector.bounce.report import Fact, Text
from inspector.message.pattern import pattern
from inspector.message.text import PartText

# Four blanks begin a wrapped line of the reason; an address in a reply stands there.
_ENTRY = pattern(
    r"^[ ]{0,3}(?:<(?P<address>[^<>\n]{1,320})>|\"(?P<quoted>[^\"\s<>]{1,320}@[^\"\s<>]{1,255})\")"
    r"(?:\s{1,6}\(expanded\s{1,6}from\s{1,6}<(?P<alias>[^<>\n]{1,320})>\))?[ \t]*:",
    re.MULTILINE,
)
_BLANK = pattern(r"\n[ \t>]*\n")

Place = tuple[int, int]


class Entry(NamedTuple):
    """An address, the reason behind it, and the alias it was expanded from, as character offsets."""

    address: Place
    reason: Place
    alias: Place | None = None

    def original_recipient(self, human: PartText) -> Text:
        """Return the alias as a fact."""
        return read_fact(human, *self.alias) if self.alias else None


def entries(text: str, start: int = 0, end: int | None = None) -> list[Entry]:
    """Return the entries of `text`[start:end]; a reason ends at a blank line or at the next entry."""
    stop = len(text) if end is None else end
    matches = list(_ENTRY.finditer(text, start, stop))
    found = []
    for number, match in enumerate(matches):
        limit = matches[number + 1].start() if number + 1 < len(matches) else stop
        begin = match.end()
        while begin < limit and text[begin].isspace():
            begin += 1
        blank = _BLANK.search(text, begin, limit)
        address = match.span("address") if match["address"] else match.span("quoted")
        alias = match.span("alias") if match["alias"] else None
        found.append(Entry(address, (begin, blank.start() if blank else limit), alias))
    return found


def named_host(human: PartText, text: str, word: str) -> Fact[str] | None:
    """Return the host that the report names as its own: what stands behind `word`, as in "program at mx.example."."""
    at = text.find(word)
    if at < 0:
        return None
    host = _HOST.match(text, at + len(word))
    return read_fact(human, *host.span(1)) if host else None


_HOST = pattern(r"[ \t\n]{0,6}<?([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){0,20})")
