"""Header and report fields by name, found in running text where line breaks were lost."""

import re
from typing import NamedTuple

from inspector.message.pattern import pattern

# Names that hardly occur in prose, and those that do. Written as programs write them: the match minds the case.
_TELLING_NAMES = (
    "Received Return-Path Delivered-To Message-ID Message-Id In-Reply-To Reply-To References MIME-Version Mime-Version"
    " Content-Type Content-Transfer-Encoding Content-Language Content-Disposition Thread-Topic Thread-Index"
    " DKIM-Signature DomainKey-Signature Authentication-Results ARC-Seal ARC-Message-Signature"
    " ARC-Authentication-Results Received-SPF Auto-Submitted List-Unsubscribe List-Id User-Agent Resent-From Resent-To"
    " Resent-Date Accept-Language Errors-To Original-Recipient Final-Recipient Diagnostic-Code Remote-MTA Reporting-MTA"
    " Arrival-Date Last-Attempt-Date Will-Retry-Until Original-Envelope-Id Received-From-MTA DSN-Gateway Final-Log-ID"
)
_COMMON_NAMES = "From To Cc Bcc Date Subject Sender Sent Action Status Importance Priority Precedence Organization"
_LABELS = "Generating server|Diagnostic information for administrators|Original message headers|Remote Server returned"

_TELLING = "|".join(sorted(_TELLING_NAMES.split(), key=len, reverse=True))
_COMMON = "|".join(_COMMON_NAMES.split())
_KNOWN = frozenset(name.lower() for name in (_TELLING_NAMES + " " + _COMMON_NAMES).split())

FIELD_START = pattern(r"[A-Za-z][A-Za-z0-9-]{0,60}[ \t]?:")
HEADING = pattern(r"(?:Diagnostic information for administrators|Original message headers):")
# After a hyphen a name is part of a longer one, after a full stop or slash of an address or path, after a quote a word.
_CANDIDATE = pattern(
    rf"(?<![-_./\\@+\"'(\[])(?:({_TELLING}|X-[A-Z][A-Za-z0-9-]{{1,40}}|{_LABELS})|({_COMMON})):(?!/|\d)"
)


def is_known_field(line: str) -> bool:
    """Tell whether a line begins with the name of a mail or report field."""
    name, colon, _ = line.partition(":")
    name = name.rstrip().lower()
    return bool(colon) and (name in _KNOWN or (name.startswith("x-") and FIELD_START.match(line) is not None))


_FITTING_VALUE = pattern(r"(?:From|To|Cc|Bcc|Sender):[^@:]{0,80}@|(?:Date|Sent):\s*(?:[A-Z][a-z]{2,8},? )?\d")


class _Candidate(NamedTuple):
    """A field name in a line: how likely it once began a line, and whether hardly anything else can be meant."""

    start: int
    name: str
    is_likely: bool
    is_firm: bool


def find_glued(line: str) -> list[int]:
    """Give the character offsets in a line at which a field begins that once began a line.

    One such name proves little: it takes a second field, the one that begins the line included, and a third where all
    are ordinary words behind a blank or a letter (`HowTo:`). Ordinary words with an unfitting value count only among
    enough others.
    """
    if line.count(":") < 2:
        return []
    found = [_weigh(line, match) for match in _CANDIDATE.finditer(line)]
    likely = [one for one in found if one.is_likely]
    names = {one.name for one in likely}
    if len(names) < (2 if any(one.is_firm for one in likely) else 3):
        return []
    all_count = likely[0].start == 0 or len(names) > 2
    return [one.start for one in (found if all_count else likely) if one.start]


def _weigh(line: str, match: re.Match[str]) -> _Candidate:
    start = match.start()
    if start == 0:
        return _Candidate(start, match[0], is_likely=True, is_firm=False)
    before = line[start - 1]
    is_telling = match[1] is not None
    is_glued = not before.isspace()
    is_likely = is_telling or is_glued or _FITTING_VALUE.match(line, start) is not None
    return _Candidate(start, match[0], is_likely, is_firm=is_telling or (is_glued and not before.isalpha()))
