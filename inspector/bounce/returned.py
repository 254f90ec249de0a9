"""The message that bounced, as far as it came back: as a part, or as header lines inside the report's text."""

import re
from typing import NamedTuple

from inspector.message.pattern import pattern

# Field names that a returned header block begins with or holds (RFC 5322 3.6); a report's own prose has none of them
# at the beginning of several lines in a row.
_FIELD_LINE = pattern(
    r"\n[ \t]{0,4}(?:Return-Path|Received|Message-ID|From|To|Cc|Date|Subject|Reply-To|Sender|Delivered-To|MIME-Version|"
    r"DKIM-Signature|DomainKey-Signature|Authentication-Results|Received-SPF|ARC-[A-Za-z-]+|Content-[A-Za-z-]+|X-[A-Za-z0-9-]+|"
    r"Thread-Topic|Thread-Index|User-Agent|In-Reply-To|References|Importance|Precedence|List-[A-Za-z-]+)[ \t]*:",
    re.IGNORECASE,
)
_FIRST_LINE = pattern(_FIELD_LINE.pattern.removeprefix(r"\n"), re.IGNORECASE)
_MARKER = pattern(
    r"\n[ \t>]*(?:--[ -]*+(?:Below this line|This is a copy of|The (?:body|header|text) of the|Original message|"
    r"Original mail|"
    r"Returned message|Unsent message|Message (?:header|text|contents?)|Headers? of|The following is|Forwarded message|"
    r"Undelivered message|Attached|Start of|Begin|Copy of|Header)[^\n]{0,100}"
    r"|(?:Original|Returned|Undelivered|Unsent)[ -](?:message|mail|e-?mail)(?:[ -]?headers?)?(?: follows?|"
    r" text)?[ .]?:?[ \t]*-*"
    r"|The (?:original )?message (?:headers?|that (?:was sent|caused)|you sent|was)[^\n]{0,60}:"
    r"|Message headers? follows?[.:]?|Here is (?:a copy|the header)[^\n]{0,60}|(?:The )?first \d+ lines of[^\n]{0,60}"
    r"|A copy of (?:your|the|this) (?:original )?message[^\n]{0,60}|Your (?:original )?message (?:reads|follows|"
    r"was)[^\n]{0,30}:"
    r"|-{3,}+[ ]?(?:Original|Returned|Header|Message|Copy|Text)[^\n]{0,60})[ \t]{0,80}(?=\n|\Z)",
    re.IGNORECASE,
)
_SURE = pattern(
    r"\n[ \t]{0,4}(?:Received|Return-Path|DKIM-Signature|MIME-Version|Content-Type|X-[A-Za-z0-9-]+)[ \t]*:",
    re.IGNORECASE,
)
_FIRST_SURE = pattern(_SURE.pattern.removeprefix(r"\n"), re.IGNORECASE)

# Exchange writes the continuation lines of long fields without their indentation.
_OFTEN_FOLDED = ("received", "dkim-signature", "arc-", "authentication-results", "x-", "domainkey-signature")
LOOSE_LINE = pattern(r"\n(?![ \t\n]|[A-Za-z][A-Za-z0-9-]{0,75}[ \t]?:)")

# Lines that may stand between one field and the next: folded ones.
_MAX_FOLD = 4000


class HeaderBlock(NamedTuple):
    """A header block inside text: characters [start, end), and whether it surely is the returned message's own.

    A block with From, To and Subject alone may be the report's summary of the message, with more prose after it.
    """

    start: int
    end: int
    is_whole: bool


def find_header_block(text: str, position: int = 0) -> HeaderBlock | None:
    """Find the returned header block in a report's text, from `position` on: the first run of three field lines."""
    run: list[re.Match[str]] = []
    first = _FIRST_LINE.match(text) if position == 0 else None
    if first:
        run.append(first)
    for match in _FIELD_LINE.finditer(text, position):
        if run and not _follows(text, run[-1], match):
            if _is_block(run):
                break
            run = []
        run.append(match)
    if not _is_block(run):
        return None
    start = run[0].start() + run[0][0].startswith("\n")
    end = text.find("\n\n", run[-1].end())
    end = len(text) if end < 0 else end
    is_sure = _FIRST_SURE.match(text, start, end) or _SURE.search(text, start, end)
    return HeaderBlock(start, end, is_sure is not None)


def _follows(text: str, before: "re.Match[str]", after: "re.Match[str]") -> bool:
    between = text[before.end() : after.start()]
    if "\n" not in between:
        return True
    if len(between) > _MAX_FOLD or between[-1] == "\n" or "\n\n" in between:
        return False
    if before[0].lower().lstrip().startswith(_OFTEN_FOLDED):
        return True
    return all(line[:1] in (" ", "\t") or ":" in line[:60] for line in between.split("\n")[1:])


def _is_block(run: "list[re.Match[str]]") -> bool:
    return len(run) >= 3 or (len(run) == 2 and any("received" in m[0].lower() for m in run))


def find_marker(text: str, position: int = 0) -> "re.Match[str] | None":
    """Find a line that announces the returned message."""
    return _MARKER.search(text, position)
