"""Exim: addresses indented by two blanks, below each what went wrong with it, indented by four (Exim's deliver.c).

A pipe, a file and "an undisclosed address" stand in the place of the address they were generated from, which is named
below. Reports of delay and of frozen messages have the same list; so have Mail.ru's, behind a Russian copy of it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from inspector.bounce.dialects.general import failed_recipients
from inspector.bounce.entries import named_host
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of, strip_span
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "exim"

# The reason stands in the lines below, or behind a colon in reports of malformed addresses and of frozen messages.
_ENTRY = pattern(
    r"^ {1,3}(?P<head>[^\s:][^\n:]{0,400}?|[^\n]{1,300}?<[^\s<>]{3,320}>):?[ \t]*(?P<inline>(?<=:[ \t])[^\n]{3,2000})?$"
    r"(?P<below>(?:\n {4,}[^\s][^\n]{0,4000}){0,60})",
    re.MULTILINE,
)
_GENERATED = pattern(r"\s*\(?(?:ultimately )?generated (?:from|by) (?P<from>[^\s()]{1,320})\)?[ \t]*(?:\n|\Z)")
_ADDRESS = pattern(r"[^\s<>\"(),;:]{1,320}@[^\s<>\"(),;:]{1,255}[^\s<>\"(),;:.]")
_HANDLERS = ("pipe to ", "save to ", "an undisclosed address", "|", "/", ">")
_OUTPUT = pattern(
    r"^------ (?P<head>[^\n]{1,1000}?)(?:\n {1,12}generated (?:by|from) [^\s]{1,320})? ------[ \t]*$", re.MULTILINE
)
# A message that was refused as it came in was refused for all its recipients.
_GIVEN = pattern(r"The following (?:error|reason) was given:\s{1,20}(?P<why>[^\n]{1,2000}(?:\n[^\n]{1,2000}){0,20})")

Place = tuple[int, int]


class _Entry(NamedTuple):
    """What the list says of one address; `address` is None where only its local part or a handler is named."""

    address: Place | None
    head: str
    reason: Place
    generated_from: Place | None = None


def read(notification: Notification) -> Reading:
    """Read the list; an address it does not show is one of the X-Failed-Recipients field."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    frozen = "has been frozen" in text[:400]
    action = "delayed" if frozen or says_delayed(notification) else None
    listed = list(_entries(text))
    outputs = _outputs(text) if any(entry.reason[0] >= entry.reason[1] for entry in listed) else {}
    stated = failed_recipients(notification)
    found = [_recipient(human, text, entry, outputs, action) for entry in listed]
    if any(each.address is None for each in found):
        found = _completed(found, listed, stated)
    if not found and not stated and (given := _GIVEN.search(text)):
        found = [recipient_of(human, None, given.span("why"))]
    return Reading(NAME, tuple(found or stated), named_host(human, text, "on the queue on"))


def _entries(text: str) -> Iterator[_Entry]:
    for match in _ENTRY.finditer(text):
        head = match["head"]
        reason = match.span("below") if match["below"] else match.span("inline")
        if reason[0] >= reason[1] or not (match["below"] or "@" in head):
            continue
        generated = _GENERATED.match(text, *reason)
        origin = generated.span("from") if generated else None
        if generated:
            reason = generated.end(), max(generated.end(), reason[1])
        yield _Entry(_address(text, match, origin), head, strip_span(text, *reason), origin)


def _address(text: str, match: "re.Match[str]", origin: Place | None) -> Place | None:
    if match["head"].startswith(_HANDLERS):
        return origin if origin and "@" in text[slice(*origin)] else None
    places = [each.span() for each in _ADDRESS.finditer(text, *match.span("head"))]
    return places[-1] if places else None


def _recipient(human: PartText, text: str, entry: _Entry, outputs: dict[str, Place], action: str | None) -> Recipient:
    reason = entry.reason if entry.reason[0] < entry.reason[1] else outputs.get(entry.head.strip(), (0, 0))
    said = recipient_of(human, entry.address, reason, action=action)
    origin = entry.generated_from
    if origin is None or origin == entry.address or "@" not in text[slice(*origin)]:
        return said
    return said.changed(original_recipient=read_fact(human, *origin))


def _outputs(text: str) -> dict[str, Place]:
    """Return what the programs that the mail was piped to have written, by the head of their entries."""
    titles = list(_OUTPUT.finditer(text))
    ends = [*(title.start() for title in titles[1:]), len(text)]
    return {title["head"].strip(): strip_span(text, title.end(), end) for title, end in zip(titles, ends, strict=False)}


def _completed(found: list[Recipient], listed: list[_Entry], stated: list[Recipient]) -> list[Recipient]:
    """Give entries without an address that of the header field with the same local part, or the only one left."""
    known = {each.address.value.lower() for each in found if each.address}
    left = [each.address for each in stated if each.address and each.address.value.lower() not in known]
    by_name = {fact.value.partition("@")[0].lower(): fact for fact in left}
    only = left[0] if len(left) == 1 else None
    return [
        each if each.address else each.changed(address=by_name.get(entry.head.strip().lower(), only))
        for each, entry in zip(found, listed, strict=True)
    ]
