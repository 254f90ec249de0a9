"""Search in the bytes of a source: linear, in chunks, and with nothing that holds the interpreter for long."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from inspector.message.source import Buffer
from inspector.window.source_decoding import WIDE_CHARSET, usable_charset

CHUNK = 1 << 20
# A match of a regular expression that begins in one chunk may end this far in the next.
MAX_MATCH = 1 << 14
MAX_MATCHES = 100_000
MAX_PATTERN = 2_000

_CR_AS_LF = bytes.maketrans(b"\r", b"\n")


class FindOptions(NamedTuple):
    """How a text is looked for."""

    is_regex: bool = False
    match_case: bool = False


class BadPattern(ValueError):
    """The text is no regular expression; the message tells why."""


class Hit(NamedTuple):
    """Found bytes [start, end)."""

    start: int
    end: int


class Hits(NamedTuple):
    """What one chunk gave; `done` bytes of the source have been searched, and `is_cut` says that more was found."""

    found: list[Hit]
    done: int
    is_cut: bool = False


# Finds the matches that begin in a window from one offset on, in order and apart from each other.
Finder = Callable[[bytes, int], Iterator[tuple[int, int]]]


class Pattern(NamedTuple):
    """A text made ready for one charset; `reach` is how many bytes of the next chunk a match may need."""

    finder: Finder
    reach: int
    is_wide: bool


def pattern_of(text: str, options: FindOptions, charset: str) -> Pattern:
    """Make a text ready to be looked for; raises `BadPattern`."""
    charset = usable_charset(charset)
    is_wide = charset == WIDE_CHARSET
    if len(text) > MAX_PATTERN:
        raise BadPattern("too long")
    codec = "utf-8" if is_wide else charset
    needle = text.encode(codec, "replace")
    if options.match_case and not options.is_regex:
        return Pattern(_literal(needle), len(needle) - 1, is_wide)
    expression = _compile(needle, options, codec)
    # A folded letter may take more bytes than the one it was typed as.
    reach = MAX_MATCH if options.is_regex else 3 * len(needle)
    return Pattern(_expression(expression, options.is_regex and rb"\r" not in needle), reach, is_wide)


def _literal(needle: bytes) -> Finder:
    def find(window: bytes, start: int) -> Iterator[tuple[int, int]]:
        at = window.find(needle, start)
        while at >= 0:
            yield at, at + len(needle)
            at = window.find(needle, at + len(needle))

    return find


def _compile(needle: bytes, options: FindOptions, codec: str) -> Any:
    import re2

    settings = re2.Options()
    settings.case_sensitive = options.match_case
    settings.literal = not options.is_regex
    settings.log_errors = False
    encodings = re2.Options.Encoding
    settings.encoding = encodings.UTF8 if codec == "utf-8" else encodings.LATIN1
    try:
        return re2.compile(b"(?m)" + needle if options.is_regex else needle, settings)
    except re2.error as error:
        told = error.args[0] if error.args else b""
        raise BadPattern(told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)) from None


def _expression(expression: Any, crlf_ends_line: bool) -> Finder:
    def find(window: bytes, start: int) -> Iterator[tuple[int, int]]:
        if crlf_ends_line:
            window = window.translate(_CR_AS_LF)
        for match in expression.finditer(window, start):
            first, last = match.span()
            if first < last:
                yield first, last

    return find


def search(data: Buffer, pattern: Pattern) -> Iterator[Hits]:
    """Find all matches that are not empty and do not overlap, at most `MAX_MATCHES`; yields after each chunk."""
    size = len(data)
    begin = free = count = 0
    while begin < size:
        end = min(begin + CHUNK, size)
        # One character before, so that "^" and "\b" see what stands there.
        before = min(begin, 2)
        window = data[begin - before : min(end + pattern.reach * (1 + pattern.is_wide), size)]
        first = before + max(free - begin, 0)
        found: list[Hit] = []
        spans = _wide_spans(pattern.finder, window, first) if pattern.is_wide else pattern.finder(window, first)
        for start, stop in spans:
            hit = Hit(begin - before + start, begin - before + stop)
            if hit.start >= end:
                break
            found.append(hit)
            free = hit.end
            count += 1
            if count >= MAX_MATCHES:
                yield Hits(found, end, True)
                return
        yield Hits(found, end)
        begin = end


def _wide_spans(finder: Finder, window: bytes, first: int) -> Iterator[tuple[int, int]]:
    """Search UTF-16-LE as UTF-8 and translate the places back, going over the text once."""
    text = window.decode(WIDE_CHARSET, "replace")
    narrow = text.encode("utf-8", "replace")
    start = len(window[:first].decode(WIDE_CHARSET, "replace").encode("utf-8", "replace"))
    seen, units = 0, 0
    for span in finder(narrow, start):
        places = []
        for place in span:
            units += len(narrow[seen:place].decode("utf-8").encode(WIDE_CHARSET))
            seen = place
            places.append(units)
        yield places[0], places[1]
