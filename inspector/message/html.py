"""HTML to readable text with a way back to the HTML, by a linear tokenizer of our own.

The standard library's parser is quadratic on `<a <a <a`, and none keeps offsets.
"""

import html
import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from inspector.message.pattern import pattern

# A tag ends at the first ">" outside quotes, or, where the quotes do not match, at the first one. No alternative may
# pass a "<" outside quotes, so no two tags scan the same characters.
_MARKUP = pattern(
    r"<(?:(/?)([A-Za-z][A-Za-z0-9:-]*+)(?![^\s/>])((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>"
    r"|(/?)([A-Za-z][A-Za-z0-9:-]*+)(?![^\s/>])([^<>]*)>|(!--)|[!?][^<>]*>)"
)
_IRREGULAR = pattern(r" {2,}|&(?:#?[0-9A-Za-z]{1,32};?)|[\u00ad\u200b\ufeff]")
_IRREGULAR_PRE = pattern(r"\r\n?|&(?:#?[0-9A-Za-z]{1,32};?)|[\u00ad\u200b\ufeff]")
_INVISIBLE = str.maketrans({"\u00ad": None, "\u200b": None, "\ufeff": None, "\u00a0": " "})
_TO_BLANK = str.maketrans("\t\n\r\f\u00a0", "     ")

_BREAKING_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot"
    " th thead tr ul"
)
_BREAKING = frozenset(_BREAKING_NAMES.split())
_UNSEEN_NAMES = "head iframe noembed noframes object script style svg template textarea title"
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
_EFFECTIVE = _BREAKING | _UNSEEN | {"br"}


class HtmlText(NamedTuple):
    """Readable text of an HTML document; the text from offset `starts[i]` on came from HTML offset `origins[i]` on."""

    text: str
    starts: list[int]
    origins: list[int]

    def origin(self, offset: int) -> int:
        """Give the character offset in the HTML that a character offset in the text came from."""
        if not self.starts:
            return 0
        piece = max(bisect_right(self.starts, offset) - 1, 0)
        return self.origins[piece] + offset - self.starts[piece]


def html_to_text(source: str) -> HtmlText:
    """Give what a reader of the HTML sees, line by line; never fails, linear in the length of the source.

    Blocks, rows, cells, list items and `br` begin lines; scripts, styles, comments and the head are left out. What is
    no tag, as an unescaped `<user@example.org>`, is text.
    """
    builder = _Builder(source)
    builder.run()
    return HtmlText("".join(builder.pieces), builder.starts, builder.origins)


class _Builder:
    """Collects pieces of text; `_line` tells whether the current line has any text yet."""

    def __init__(self, source: str) -> None:
        self._source = source
        # Of the same length, so that offsets are the same in both.
        self._flat = source.translate(_TO_BLANK)
        self._length = 0
        self._line = False
        self._blank = False
        self._breaks = 0
        self._preformatted = 0
        self._unclosed: set[str] = set()
        self.pieces: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []

    def run(self) -> None:
        position = text_from = 0
        search = _MARKUP.search
        source = self._source
        while (found := search(source, position)) is not None:
            start, position = found.span()
            slash, name, attributes, lone_slash, lone_name, rest, comment = found.groups()
            if name is None:
                slash, name, attributes = lone_slash, lone_name, rest
            # What looks like attributes may be an address: <John Doe john@example.org>.
            if name is not None and "@" in attributes and "=" not in attributes:
                continue
            if start > text_from:
                self._add_run(text_from, start)
            if comment:
                position = self._skip_comment(position)
            elif name is not None:
                name = name.lower()
                if name in _EFFECTIVE:
                    position = self._tag(name, bool(slash), position)
            text_from = position
        if text_from < len(source):
            self._add_run(text_from, len(source))
        if self.pieces:
            self._drop_blank()

    def _skip_comment(self, position: int) -> int:
        if "-->" in self._unclosed:
            return position
        end = self._source.find("-->", position)
        if end < 0:
            self._unclosed.add("-->")
            return position
        return end + 3

    def _tag(self, name: str, closing: bool, position: int) -> int:
        """Handle a tag that ends at a position; give the position where reading goes on."""
        if name == "br":
            self._breaks = min(self._breaks + 1, 2) if self._line or self._breaks else self._breaks
            self._line = False
        elif name in _BREAKING:
            self._break_line()
            if name == "pre":
                self._preformatted = max(self._preformatted + (-1 if closing else 1), 0)
        elif name in _UNSEEN and not closing:
            return self._skip_element(name, position)
        return position

    def _break_line(self) -> None:
        if self._line:
            self._breaks = max(self._breaks, 1)
            self._line = False

    def _skip_element(self, name: str, position: int) -> int:
        """Give the offset after an element nobody sees; one that is never closed hides nothing."""
        if name in self._unclosed:
            return position
        found = _closing_tag(name).search(self._source, position)
        if found is None:
            self._unclosed.add(name)
            return position
        return found.end()

    def _add_run(self, start: int, end: int) -> None:
        """Add the text of the source between two offsets, collapsing white space outside `pre`."""
        source, irregular = self._flat, _IRREGULAR
        if self._preformatted:
            source, irregular = self._source, _IRREGULAR_PRE
        text = source[start:end]
        if not self._preformatted and text.isascii() and "&" not in text and "  " not in text:
            self._add(text, start)
            return
        for found in irregular.finditer(source, start, end):
            if found.start() > start:
                self._add(source[start : found.start()], start)
            start = found.end()
            replacement = _replacement(found[0])
            if replacement:
                self._add(replacement, found.start(), found[0][0] == "&")
        if start < end:
            self._add(source[start:end], start)

    def _add(self, text: str, origin: int, decoded: bool = False) -> None:
        """Add text that stands in the source as it is or, if decoded, as one entity."""
        if self._preformatted:
            self._put(text.replace("\u00a0", " "), origin)
            self._line = not text.endswith("\n")
            self._blank = True
            return
        if text[0] == " " and not decoded and (self._blank or not self._line):
            origin += 1
            text = text[1:]
        if text:
            self._put(text, origin)
            self._blank = text[-1] == " "

    def _put(self, text: str, origin: int) -> None:
        if self._breaks:
            if self.pieces:
                self._drop_blank()
                self._append("\n" * self._breaks, origin)
            self._breaks = 0
        self._append(text, origin)
        self._line = True

    def _drop_blank(self) -> None:
        """Take away the blank that white space before a tag left at the end of a line."""
        if self._blank and self.pieces[-1].endswith(" "):
            self.pieces[-1] = self.pieces[-1][:-1]
            self._length -= 1

    def _append(self, text: str, origin: int) -> None:
        self.starts.append(self._length)
        self.origins.append(origin)
        self.pieces.append(text)
        self._length += len(text)


def _replacement(irregular: str) -> str:
    first = irregular[0]
    if first == "&":
        return html.unescape(irregular).translate(_INVISIBLE)
    if first == "\r":
        return "\n"
    return " " if first in " \t\n\f" else ""


@lru_cache(maxsize=32)
def _closing_tag(name: str) -> re.Pattern[str]:
    return re.compile(r"</head\b[^<>]*>|(?=<body\b)" if name == "head" else rf"</{name}\b[^<>]*>", re.IGNORECASE)
