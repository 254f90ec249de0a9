"""Lists of mail addresses as people and programs write them (RFC 5322 3.4)."""

import re
from typing import NamedTuple

from inspector.message.comments import comment_ends
from inspector.message.header import decode_value
from inspector.message.pattern import pattern


class Address(NamedTuple):
    """A display name and an address alone, decoded; either may be empty."""

    name: str
    address: str


_SPECIAL = pattern(r"[\"(<,;:]")
_SIMPLE = pattern(r"\s*+([^\"(<>,;:@\[\]]*+)<([^\"(<>,;:@\s\[\]]++@[\w.-]++)>\s*+")
_QUOTED = pattern(r"(?:[^\\\"]|\\.)*+(?=\")", re.DOTALL)
_QUOTED_PAIR = pattern(r"\\(.)", re.DOTALL)
# Stands for a blank within a quoted local part, which must not end it.
_HARD_BLANK = "\0"
_AROUND = "<>[]'\"`,;."
# Far beyond the 256 characters of RFC 5321 4.5.3.1.3; keeps unclosed brackets cheap.
_LONGEST_BRACKET = 2000


def parse_addresses(text: str) -> list[Address]:
    """Read a list of addresses from decoded text; groups are flattened, comments name nameless addresses.

    Tolerates semicolons as separators, missing brackets and quotes, HTML's `&lt;` and blanks. A phrase without an
    address before a bracketed one belongs to its name (`Doe, John <j@example.org>`). A single word is taken for a
    local address.
    """
    simple = _SIMPLE.fullmatch(text)
    if simple is not None:
        return [Address(simple[1].strip(), simple[2])]
    if "&lt;" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">")
    return _Reader(text).read()


def decode_addresses(raw: bytes) -> list[Address]:
    """Read a list of addresses from a raw field value.

    Encoded words are decoded after the list is taken apart, so that no comma or address within a name is taken for
    one of the list's own (RFC 2047 6.2).
    """
    if raw.isascii() and b"=?" not in raw:
        return parse_addresses(decode_value(raw))
    found = parse_addresses(" ".join(raw.decode("latin-1").split()))
    return [Address(decode_value(a.name.encode("latin-1")), decode_value(a.address.encode("latin-1"))) for a in found]


def first_address(text: str) -> str | None:
    """Give the first address of a list without its name, or None where there is none."""
    return next((found.address for found in parse_addresses(text) if found.address), None)


class _Reader:
    """One pass over an address list; `_words` and `_bracketed` collect the entry being read."""

    def __init__(self, text: str) -> None:
        self._text = text.replace(_HARD_BLANK, "")
        self._comments = comment_ends(self._text)
        self._quotes_end = len(self._text)
        self._found: list[Address] = []
        self._phrases: list[str] = []
        self._begin()

    def _begin(self) -> None:
        self._words: list[str] = []
        self._notes: list[str] = []
        self._bracketed: list[str] = []
        self._has_at = False
        self._first = ""

    def read(self) -> list[Address]:
        text = self._text
        position = 0
        for_special = _SPECIAL.search
        while (special := for_special(text, position)) is not None:
            at = special.start()
            if at > position:
                self._add(text[position:at])
            position = self._special(text[at], at)
        self._add(text[position:])
        self._finish()
        self._release_phrases()
        return self._found

    def _add(self, words: str) -> None:
        self._words.append(words)
        self._has_at = self._has_at or "@" in words
        self._first = self._first or words.strip()[:1]

    def _special(self, character: str, at: int) -> int:
        """Handle one special character; give the position to go on from."""
        if character == '"':
            return self._quoted(at)
        if character == "(":
            end = self._comments.get(at)
            if end is None:
                self._words.append(" ")
                return at + 1
            self._notes.append(self._text[at + 1 : end - 1].strip())
            return end
        if character == "<":
            return self._bracket(at)
        if character == ":":
            self._colon()
        else:
            self._finish()
            if character == ";":
                self._release_phrases()
        return at + 1

    def _quoted(self, at: int) -> int:
        quoted = _QUOTED.match(self._text, at + 1) if at < self._quotes_end else None
        if quoted is None:
            # No quote that closes this one: none closes a later one either.
            self._quotes_end = min(self._quotes_end, at)
            return at + 1
        end = quoted.end() + 1
        if self._text.startswith("@", end):
            self._words.append(self._text[at:end].replace(" ", _HARD_BLANK))
        else:
            self._words.append(_QUOTED_PAIR.sub(r"\1", quoted[0]))
        return end

    def _bracket(self, at: int) -> int:
        """Take what stands in angle brackets; without the second one it ends with the entry."""
        end = self._text.find(">", at, at + _LONGEST_BRACKET)
        if end < 0:
            return at + 1
        inner = self._text[at + 1 : end]
        content = inner.rpartition("<")[2] if "," not in inner or inner.lstrip().startswith("@") else inner
        if "<" in content or ("," in content and not content.lstrip().startswith("@")):
            return at + 1
        if content.lstrip().startswith("@"):
            content = content.rpartition(":")[2]
        self._bracketed.append(content.strip())
        return end + 1

    def _colon(self) -> None:
        is_route = self._first == "@"
        if (self._has_at and not is_route) or self._bracketed:
            self._words.append(":")
            return
        label = "".join(self._words).rstrip()
        self._has_at = False
        self._first = ""
        self._words = [label[:-6].rstrip("[ "), " "] if label.lower().endswith("mailto") else []

    def _finish(self) -> None:
        words = " ".join("".join(self._words).split())
        name = words.strip("'<> ")
        note = " ".join(filter(None, self._notes))
        if self._bracketed:
            named = ", ".join([*self._phrases, name]) if name else ", ".join(self._phrases)
            self._phrases.clear()
            for address in self._bracketed:
                if address or named or note:
                    self._found.append(Address(named or note, _tidy(address)))
        elif "@" in words:
            self._release_phrases()
            self._found.extend(_bare(words, note))
        elif note and words:
            self._release_phrases()
            self._found.append(Address(words, "") if " " in words else Address(note, words))
        elif name:
            self._phrases.append(name)
        self._begin()

    def _release_phrases(self) -> None:
        for phrase in self._phrases:
            self._found.append(Address(phrase, "") if " " in phrase else Address("", phrase))
        self._phrases.clear()


def _tidy(address: str) -> str:
    if address[:7].lower() == "mailto:":
        address = address[7:]
    return address.replace(_HARD_BLANK, " ").strip(" '")


def _bare(words: str, note: str) -> list[Address]:
    """Read an entry without brackets: one address and the words around it, or several addresses."""
    tokens = words.replace(" @", "@").replace("@ ", "@").split(" ")
    addresses = [token for token in tokens if "@" in token]
    if len(addresses) > 1 and len(addresses) == len(tokens):
        return [Address("", _trim(token)) for token in tokens]
    address = addresses[0]
    around = " ".join(token for token in tokens if token is not address).strip("'\" ")
    return [Address(around or note, _trim(address))]


def _trim(token: str) -> str:
    """Take away the punctuation around an address, but not the quotes and brackets that belong to it."""
    quote = '"' if token.startswith('"') else ""
    token = quote + token.lstrip(_AROUND)
    literal = "@[" in token
    token = token.rstrip(_AROUND)
    return _tidy(token + "]" if literal else token)
