"""Lists of labels and values in prose: `Recipient address: a@example.org`, the value perhaps on further lines."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from inspector.bounce.prose import strip_span


class Labelled(NamedTuple):
    """A value at characters [start, end), and the label it stands behind, in lower case."""

    label: str
    start: int
    end: int


@lru_cache(maxsize=64)
def _pattern(labels: tuple[str, ...]) -> "re.Pattern[str]":
    words = "|".join(re.escape(each) for each in sorted(labels, key=len, reverse=True))
    return re.compile(
        rf"^[ \t>*]{{0,12}}({words})[ \t\xa0]{{0,20}}[:：][ \t\xa0]{{0,40}}", re.MULTILINE | re.IGNORECASE
    )


def labelled(text: str, labels: Iterable[str], start: int = 0, end: int | None = None) -> list[Labelled]:
    """Return the values behind any of `labels` in order; a value ends at the next label or a blank line."""
    stop = len(text) if end is None else end
    matches = list(_pattern(tuple(labels)).finditer(text, start, stop))
    found = []
    for number, match in enumerate(matches):
        limit = matches[number + 1].start() if number + 1 < len(matches) else stop
        blank = _BLANK.search(text, match.end(), limit)
        found.append(Labelled(match[1].lower(), *strip_span(text, match.end(), blank.start() if blank else limit)))
    return found


_BLANK = re.compile(r"\n[ \t>]*\n")
