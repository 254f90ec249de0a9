"""Spans that are shown in colour over the source, found again for what is visible."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QPalette

from inspector.window.theme import CONTRAST, theme_of


class Highlight(NamedTuple):
    """The bytes [start, end) shown in a colour.

    `kind` is `evidence`, `selected`, `part`, `hover` or `match`; a `number` from 1 on has its own colour, whatever
    the kind, and stands in the margin.
    """

    start: int
    end: int
    kind: str = "evidence"
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """The colours of a highlight, as `#rrggbb`: `wash` behind the text, `ink` for its number and outline."""

    wash: str
    ink: str


@dataclass(frozen=True, slots=True)
class BandColours:
    """The colours of one theme; `badge_text` is readable on every `ink`."""

    numbers: tuple[Band, ...]
    kinds: MappingProxyType[str, Band]
    badge_text: str

    def of(self, highlight: Highlight) -> Band:
        """Return the colours of a highlight."""
        if highlight.number:
            return self.numbers[(highlight.number - 1) % len(self.numbers)]
        return self.kinds.get(highlight.kind, self.kinds["evidence"])


LIGHT_BANDS = BandColours(
    numbers=(
        Band("#d6e4ff", "#1f50bf"),
        Band("#cdeedd", "#14683f"),
        Band("#ffd9d9", "#b3202c"),
        Band("#ffe7b0", "#8a5300"),
        Band("#e9dcff", "#6a32b8"),
    ),
    kinds=MappingProxyType(
        {
            "evidence": Band("#ffe7b0", "#8a5300"),
            "selected": Band("#e3ebfd", "#2456c8"),
            "part": Band("#f1f5fd", "#2456c8"),
            "hover": Band("#d8f0f4", "#0b6473"),
            "match": Band("#fff08a", "#6d5a00"),
        }
    ),
    badge_text="#ffffff",
)

DARK_BANDS = BandColours(
    numbers=(
        Band("#26396a", "#9dbaff"),
        Band("#1d4733", "#86dba4"),
        Band("#5a2a30", "#ffa39f"),
        Band("#4f3d14", "#f5c469"),
        Band("#42306a", "#cdb2ff"),
    ),
    kinds=MappingProxyType(
        {
            "evidence": Band("#4f3d14", "#f5c469"),
            "selected": Band("#2b3650", "#86aaff"),
            "part": Band("#262d3b", "#86aaff"),
            "hover": Band("#163f48", "#7fd3e3"),
            "match": Band("#514b00", "#f0e45a"),
        }
    ),
    badge_text="#12161e",
)

CONTRAST_BANDS = BandColours(
    numbers=tuple(
        Band(wash, band.ink)
        for wash, band in zip(("#001f7a", "#004d26", "#660000", "#523900", "#3d1a80"), DARK_BANDS.numbers, strict=True)
    ),
    kinds=MappingProxyType(
        {
            "evidence": Band("#523900", "#ffd75e"),
            "selected": Band("#202060", "#ffff00"),
            "part": Band("#1a1a1a", "#ffffff"),
            "hover": Band("#00424d", "#7fe9ff"),
            "match": Band("#5c5400", "#ffff00"),
        }
    ),
    badge_text="#000000",
)


def bands_of(palette: QPalette) -> BandColours:
    """Return the highlight colours that go with a widget's palette."""
    theme = theme_of(palette)
    if theme is CONTRAST:
        return CONTRAST_BANDS
    return DARK_BANDS if theme.is_dark else LIGHT_BANDS


def _layer(highlight: Highlight) -> int:
    """Return what is painted over what: a number over the selected part that it stands in."""
    if highlight.kind == "hover":
        return 2
    return 0 if not highlight.number and highlight.kind in ("part", "selected") else 1


class Matches:
    """What a search has found, in order and apart from each other; more may be added at the end."""

    def __init__(self) -> None:
        self.starts: array[int] = array("Q")
        self.ends: array[int] = array("Q")

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, spans: Iterable[tuple[int, int]]) -> None:
        """Take further matches in, all behind those that are known."""
        for start, end in spans:
            self.starts.append(start)
            self.ends.append(end)

    def next_from(self, offset: int) -> int | None:
        """Return the number of the first match that begins at `offset` or later."""
        number = bisect_left(self.starts, offset)
        return number if number < len(self.starts) else None

    def last_until(self, offset: int) -> int | None:
        """Return the number of the last match that ends at `offset` or earlier."""
        number = bisect_right(self.ends, offset) - 1
        return number if number >= 0 else None

    def within(self, start: int, end: int) -> list[Highlight]:
        """Return the matches that share a byte with [start, end), as highlights."""
        numbers = range(bisect_right(self.ends, start), bisect_left(self.starts, end))
        return [Highlight(self.starts[number], self.ends[number], "match") for number in numbers]


class HighlightSet:
    """Highlights in order of their start; those in a range are found without looking at all others."""

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        # At the same start the longest comes first, so that a shorter one is painted over it.
        self._all: Sequence[Highlight] = sorted(highlights, key=lambda each: (each.start, -each.end))
        self._starts = [each.start for each in self._all]
        self._furthest = list(accumulate((each.end for each in self._all), max))

    def __len__(self) -> int:
        return len(self._all)

    @property
    def numbered(self) -> list[Highlight]:
        """Those that have a number."""
        return [each for each in self._all if each.number]

    def within(self, start: int, end: int) -> list[Highlight]:
        """Return the highlights that share a byte with [start, end), in the order they are painted in."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        found = [each for each in self._all[first:last] if each.end > start]
        return sorted(found, key=_layer) if len(found) > 1 else found
