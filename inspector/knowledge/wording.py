"""Text made ready for matching, with a way back to the offsets of the text as it was given."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

LIMIT = 65536

_WORD = re.compile(r"\S+")
# What must not stand before a code is looked at behind its first digit: such patterns are quick to search for.
_CONTINUATION = re.compile(r"[245](?<!\w.)\d\d-")
_WRAPPER = re.compile(
    r"returned an error ?-> ?|#<\S{0,255} #\d\.\d{1,3}\.\d{1,3} smtp; ?|\bsmtp; ?(?=[245]\d\d)|"
    r"\b\d\.\w\.\d - [\w ]{3,40} [245]\d\d[- ]'?",
    re.IGNORECASE,
)
_WRAPS = ("-> ", "smtp;", "SMTP;", " - ")
_WRAPPED = re.compile(r"-> |smtp;|SMTP;| - [A-Z]")
_ENHANCED = re.compile(r"[245](?<![\w.].)\.\d{1,3}\.\d{1,3}(?![\w]|\.\d)")
_REPLY = re.compile(r"[245](?<![^\s:;<>(#'\"\]-].)\d\d(?=[\s-])")


class _Cuts(NamedTuple):
    """Pairs of offsets: where pieces of a text stand in its flat form, and where they stood before."""

    here: list[int]
    there: list[int]

    def before(self, position: int) -> int:
        index = max(0, bisect_right(self.here, position) - 1)
        return self.there[index] + position - self.here[index]


class Wording:
    """A text with single blanks and without the codes that repeat on each line of a reply.

    At most 64 Ki characters are used. `flat` is what is matched.
    """

    def __init__(self, text: str) -> None:
        self._text = text[:LIMIT] if len(text) > LIMIT else text
        self._even = " ".join(self._text.split())
        continued = _CONTINUATION.search(self._even) if "-" in self._even else None
        self._further = _further(continued[0][:3]) if continued else None
        self.flat = self._joined(continued.end()) if continued else self._even

    def _joined(self, start: int) -> str:
        return self._even[:start] + self._further.sub(" ", self._even[start:]) if self._further else self._even

    @cached_property
    def _cuts(self) -> list[_Cuts]:
        """The ways back, the last change first: from the flat form to single blanks, from there to the text."""
        cuts = [_cuts(self._even, _pieces(self._even, self._further))] if self._further else []
        return [*cuts, _cuts(self._text, (found.span() for found in _WORD.finditer(self._text)))]

    def original(self, position: int) -> int:
        """Return the offset in the given text of a position in `flat`."""
        for cuts in self._cuts:
            position = cuts.before(position)
        return position


def _further(code: str) -> re.Pattern[str]:
    """Return what separates the lines of a reply with this code: blanks and the code that starts each further line."""
    return re.compile(rf" (?:{code}[- ](?:[245]\.\d{{1,3}}\.\d{{1,3}} | )? ?)?")


def _pieces(text: str, gap: re.Pattern[str]) -> Iterable[tuple[int, int]]:
    first = _CONTINUATION.search(text)
    start = 0
    for found in gap.finditer(text, first.end() if first else len(text)):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _cuts(text: str, pieces: Iterable[tuple[int, int]]) -> _Cuts:
    cuts = _Cuts([0], [0])
    length = -1
    for start, end in pieces:
        cuts.here.append(length + 1)
        cuts.there.append(start)
        length += 1 + end - start
    return cuts


def innermost(flat: str) -> int:
    """Return where the innermost reply starts in a reply that wraps others (0 when it wraps none).

    Exchange Online writes `550 5.0.350 Remote server returned an error -> 550 ...`, Exchange Server
    `#<host #5.7.1 smtp;530 ...> #SMTP#`, Cisco's gateways `5.1.0 - Unknown address error 550-'5.7.1 ...'`.
    """
    if not any(map(flat.__contains__, _WRAPS)) or not _WRAPPED.search(flat):
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
    return found.group() if found else None
