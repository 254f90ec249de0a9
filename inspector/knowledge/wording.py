"""Text made ready for matching, with a way back to the offsets of the text as it was given."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

LIMIT = 65536

_UNEVEN = re.compile(r"[\t\n\r\f\v\xa0]|  |\b[245]\d\d-")
_GAP = re.compile(r"[\s\xa0]+")
_CONTINUATION = re.compile(r"[245]\d\d-")
_WRAPPER = re.compile(
    r"returned an error ?-> ?|#<\S{0,255} #\d\.\d{1,3}\.\d{1,3} smtp; ?|\bsmtp; ?(?=[245]\d\d)|"
    r"\b\d\.\w\.\d - [\w ]{3,40} [245]\d\d[- ]'?",
    re.IGNORECASE,
)
_WRAPPED = re.compile(r"-> |smtp;|SMTP;| - [A-Z]")
_ENHANCED = re.compile(r"(?<![\w.])([245])\.(\d{1,3})\.(\d{1,3})(?![\w]|\.\d)")
_REPLY = re.compile(r"(?:^|[\s:;<>(#'\"\]-])([245]\d\d)(?=[\s-])")


class Wording(NamedTuple):
    """A text with single blanks and without the codes that repeat on each line of a reply.

    `flat` is the text; `cuts` are pairs of parallel lists: positions in `flat`, and the offsets they had before.
    """

    flat: str
    here: tuple[int, ...]
    there: tuple[int, ...]

    def original(self, position: int) -> int:
        """Return the offset in the given text of a position in `flat`."""
        if not self.here:
            return position
        index = bisect_right(self.here, position) - 1
        return self.there[index] + position - self.here[index]


def make_wording(text: str) -> Wording:
    """Collapse white space and drop the repeated codes of a multi-line reply; at most 64 Ki characters are used."""
    if len(text) > LIMIT:
        text = text[:LIMIT]
    if not _UNEVEN.search(text):
        return Wording(text, (), ())
    pieces: list[str] = []
    here: list[int] = []
    there: list[int] = []
    end = length = 0
    for found in _gaps(text):
        pieces.append(text[end : found.start()])
        here.append(length)
        there.append(end)
        length += found.start() - end + 1
        end = found.end()
    here.append(length)
    there.append(end)
    pieces.append(text[end:])
    return Wording(" ".join(pieces), tuple(here), tuple(there))


def _gaps(text: str) -> Iterator[re.Match[str]]:
    """Yield what stands between two words: blanks, and in a multi-line reply the code that starts each further line."""
    first = _CONTINUATION.search(text)
    if not first:
        return _GAP.finditer(text)
    code = first.group()[:3]
    blank = r"[\s\xa0]"
    further = re.compile(rf"{blank}+(?:{code}[- ](?:[245]\.\d{{1,3}}\.\d{{1,3}}{blank}|{blank})?{blank}{{0,9}})?")
    return chain(_GAP.finditer(text, 0, first.start()), further.finditer(text, first.end()))


def innermost(flat: str) -> int:
    """Return where the innermost reply starts in a reply that wraps others (0 when it wraps none).

    Exchange Online writes `550 5.0.350 Remote server returned an error -> 550 ...`, Exchange Server
    `#<host #5.7.1 smtp;530 ...> #SMTP#`, Cisco's gateways `5.1.0 - Unknown address error 550-'5.7.1 ...'`.
    """
    if not _WRAPPED.search(flat):
        return 0
    start = 0
    for found in _WRAPPER.finditer(flat):
        start = found.end()
    return start if start < len(flat) - 3 else 0


def enhanced_in(text: str) -> str | None:
    """Return the first enhanced status code in the text that says more than its class, else the first."""
    first = None
    for found in _ENHANCED.finditer(text[:LIMIT]):
        code = found.group()
        if not code.endswith(".0.0"):
            return code
        first = first or code
    return first


def reply_in(text: str) -> str | None:
    """Return the first SMTP reply code in the text."""
    found = _REPLY.search(text[:LIMIT] + " ")
    return found.group(1) if found else None
