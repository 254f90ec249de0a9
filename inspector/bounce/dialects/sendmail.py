"""Sendmail: the addresses in a section of their own, and the transcript of the session with the server that refused.

`<address>`, below it `(reason: 550 ...)`, of a reply of several lines the first alone, and `(expanded from: <alias>)`;
in the transcript what was said (`>>>`), what was answered (`<<<`) and what Sendmail concludes, `550 5.1.1 <address>...
User unknown`. Sendmail 5 and its kin have the transcript alone.
"""

import re
from typing import NamedTuple

from inspector.bounce.dialects.sendmail_transcript import Said, Transcript, read_transcript, words_of
from inspector.bounce.kind import says_delayed
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Fact, Reading, Recipient, Text
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "sendmail"

_SECTION = pattern(r"^[ \t]{0,8}-{3,}[ \t]*(?P<title>[A-Za-z][^\n]{3,100}?)[ \t]*-{3,}[ \t]*$", re.MULTILINE)
_LISTED = pattern(
    r"^(?P<who>\"[^\"\n]{1,400}\"|<[^<>\n]{1,320}>|[^\s<>()\[\]\"-][^\s<>()]{0,320})[ \t]*(?P<same>[(\[][^\n]{1,400})?$"
    r"(?P<below>(?:\n[ \t]+\([^\n]{1,4000}){0,8})",
    re.MULTILINE,
)
_REASON = pattern(
    r"^[ \t]*\(reason:[ \t]{0,20}(?P<why>(?!\)[ \t]{0,20}$)\S[^\n]{0,4000}?)\)?[ \t]{0,20}$", re.MULTILINE
)
_ALIAS = pattern(r"\(expanded from:[ \t]*<?(?P<alias>[^\s<>()]{1,320})>?\)")
_EXIT_CODE = pattern(r"\d{1,3}\Z")

Place = tuple[int, int]


class _Listed(NamedTuple):
    """An address of the list, the alias it was expanded from and the reason beside it, as character offsets."""

    who: Place
    alias: Place | None
    reason: Place | None


def read(notification: Notification) -> Reading:
    """Read the list and the transcript; where there is no list, the addresses that the transcript concludes on."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    titles = list(_SECTION.finditer(text))
    listed: list[_Listed] = []
    transcript = Transcript()
    for number, title in enumerate(titles):
        end = titles[number + 1].start() if number + 1 < len(titles) else len(text)
        if "address" in title["title"].lower():
            listed += _list(text, title.end(), end)
        elif "transcript" in title["title"].lower():
            transcript = read_transcript(text, title.end(), end)
    if listed:
        return Reading(NAME, tuple(_recipient(human, text, each, transcript, action) for each in listed))
    return Reading(NAME, tuple(_concluded(human, text, transcript, action)))


def _list(text: str, start: int, end: int) -> list[_Listed]:
    found = []
    for match in _LISTED.finditer(text, start, end):
        alias = _ALIAS.search(text, *match.span("below"))
        reason = _REASON.search(text, *match.span("below"))
        place = reason.span("why") if reason else None
        if place is None and match["same"] and "unrecoverable error" not in match["same"]:
            first, last = match.span("same")
            place = first + 1, last - match["same"].endswith((")", "]"))
        who = match.start("who") + match["who"].startswith("<"), match.end("who") - match["who"].endswith(">")
        found.append(_Listed(who, alias.span("alias") if alias else None, place))
    return found


def _recipient(human: PartText, text: str, listed: _Listed, transcript: Transcript, action: str | None) -> Recipient:
    address, alias = listed.who, listed.alias
    if alias and "@" not in text[slice(*address)].replace('"|', ""):
        address, alias = alias, None
    reason = listed.reason
    said = transcript.with_words(text, reason) if reason else None
    concluded = transcript.about(text, listed.who) or (transcript.about(text, listed.alias) if listed.alias else None)
    if said is None and (reason is None or _EXIT_CODE.match(text, *reason)):
        said = concluded or transcript.last
    if said is not None:
        found = _said(human, address, said, action)
    else:
        found = recipient_of(human, address, reason or (0, 0), action=action)
        if concluded and concluded.output:
            found = found.changed(reason=read_fact(human, *concluded.output))
    if transcript.gave_up:
        found = found.changed(reason=read_fact(human, *transcript.gave_up))
    if alias and "@" in text[slice(*alias)]:
        return found.changed(original_recipient=read_fact(human, *alias))
    return found


def _said(human: PartText, address: Place | None, said: Said, action: str | None) -> Recipient:
    found = recipient_of(human, address, said.words, action=action, with_host=said.host is None)
    words = read_fact(human, *said.words, words_of(human.text, said))
    return found.changed(
        diagnostic=words,
        reason=_at_length(human, said, words) or found.reason,
        remote_mta=read_fact(human, *said.host) if said.host else found.remote_mta,
        command=read_fact(human, *said.command, said.command_name) if said.command else found.command,
    )


def _at_length(human: PartText, said: Said, words: Fact[str]) -> Text:
    """Return all lines of an answer, or a program's words with Sendmail's conclusion."""
    if said.output:
        return read_fact(human, *said.output)
    return words if "\n" in human.text[slice(*said.words)] else None


def _concluded(human: PartText, text: str, transcript: Transcript, action: str | None) -> list[Recipient]:
    found = [_said(human, said.about, said, action) for said in transcript.concluded if "@" in text[slice(*said.about)]]
    if found or transcript.last is None:
        return found
    return [_said(human, None, transcript.last, action)]
