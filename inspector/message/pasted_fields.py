"""Header and report fields by name, found in running text where line breaks were lost."""

import re
from typing import NamedTuple

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

FIELD_START = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}[ \t]?:")
HEADING = re.compile(r"(?:Diagnostic information for administrators|Original message headers):")
# After a hyphen a name is part of a longer one, after a full stop or slash of an address or path, after a quote a word.
_CANDIDATE = re.compile(
    rf"(?<![-_./\\@+\"'(\[])(?:({_TELLING}|X-[A-Z][A-Za-z0-9-]{{1,40}}|{_LABELS})|({_COMMON})):(?!/|\d)"
)


def is_known_field(line: str) -> bool:
    """Tell whether a line begins with the name of a mail or report field."""
    name, colon, _ = line.partition(":")
    name = name.rstrip().lower()
    return bool(colon) and (name in _KNOWN or (name.startswith("x-") and FIELD_START.match(line) is not None))


class _Candidate(NamedTuple):
    start: int
    name: str
    is_telling: bool
    glued_to: str


def find_glued(line: str) -> list[int]:
    """Give the character offsets in a line at which a field begins that once began a line.

    One such name proves little: it takes a second field, the one that begins the line included, and a third where all
    are ordinary words stuck to letters (`HowTo:`). Ordinary words after a blank count only among enough others.
    """
    if line.count(":") < 2:
        return []
    found = [
        _Candidate(
            match.start(), match[0], match[1] is not None, line[match.start() - 1].strip() if match.start() else ""
        )
        for match in _CANDIDATE.finditer(line)
    ]
    likely = [one for one in found if one.start == 0 or one.is_telling or one.glued_to]
    names = {one.name for one in likely}
    firm = any(one.start and (one.is_telling or not one.glued_to.isalpha()) for one in likely)
    if len(names) < (2 if firm else 3):
        return []
    also_after_blank = likely[0].start == 0 or len(names) > 2
    return [one.start for one in (found if also_after_blank else likely) if one.start]
