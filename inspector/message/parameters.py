"""Content-Type and Content-Disposition values taken apart (RFC 2045 5.1, RFC 2183, RFC 2231), however written."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from inspector.message.charset import decode
from inspector.message.comments import comment_ends
from inspector.message.header import decode_value
from inspector.message.pattern import pattern

_PLAIN_VALUE = pattern(rb"[ \t\r\n]*([\w!#$&.+^-]++(?:/[\w!#$&.+^-]*+)?)[ \t\r\n]*(?=;|\Z)")
_PLAIN_PARAMETER = pattern(
    rb";[ \t\r\n]*([\w!#$&.+^-]+)[ \t]*=[ \t]*(?:\"([^\"\\\r\n]*)\"|([^\s;\"()=?']+))[ \t\r\n]*(?=;|\Z)"
)
_FOLD = pattern("\r\n?|\n")

_VALUE = pattern(r"[^\s;/()=]*[ \t]*(?:/[ \t]*[^\s;/()=]*)?")
_NAME = pattern(r"[^\s=;(\"]+")
# A bare content ends at a semicolon, or where another parameter begins although the semicolon is missing.
_BARE = pattern(r"(?:[^\s;]|\s(?![\w!#$&.+^*-]+=))*+")
_QUOTED = pattern(r"(?:[^\\\"]|\\.)*+")
_QUOTED_PAIR = pattern(r"\\([\\\"])")
_PERCENT = pattern(rb"%([0-9A-Fa-f]{2})")
_SECTION = pattern(r"([^*]*)\*(?:(\d{1,4})(\*)?)?\Z")


@lru_cache(maxsize=64)
def parse_parameters(raw: bytes) -> tuple[str, Mapping[str, str]]:
    """Give the value (`text/plain`, `attachment`; lower case) and its parameters (names in lower case, decoded).

    The boundary parameter is kept byte for byte: `.encode("latin-1")` gives back what stood in the message. Of a
    parameter given twice the first counts.
    """
    found = _PLAIN_VALUE.match(raw)
    if found is None:
        return _parse_any(raw)
    parameters: dict[str, str] = {}
    position = found.end()
    end = len(raw)
    while position < end:
        parameter = _PLAIN_PARAMETER.match(raw, position)
        if parameter is None:
            if raw[position:].strip() != b";":
                return _parse_any(raw)
            break
        name, quoted, bare = parameter.groups()
        content = bare if quoted is None else quoted
        if not content.isascii() or b"=?" in content:
            return _parse_any(raw)
        parameters.setdefault(name.decode("latin-1").lower(), content.decode("ascii"))
        position = parameter.end()
    return found[1].decode("latin-1").lower(), parameters


def _parse_any(raw: bytes) -> tuple[str, Mapping[str, str]]:
    text = _FOLD.sub(" ", raw.decode("latin-1"))
    comments = comment_ends(text)
    position = _skip(text, 0, comments)
    found = _VALUE.match(text, position)
    value = ""
    if found is not None and not text.startswith("=", found.end()):
        value = "".join(found[0].split()).lower()
        position = found.end()
    plain: dict[str, str] = {}
    sections: dict[str, dict[int, tuple[bool, str]]] = {}
    for name, content in _pairs(text, position, comments):
        section = _SECTION.match(name)
        if section is None:
            plain.setdefault(name, content)
            continue
        number = section[2]
        extended = number is None or section[3] is not None
        sections.setdefault(section[1], {}).setdefault(int(number or 0), (extended, content))
    parameters = {name: _readable(name, content) for name, content in plain.items()}
    for name, numbered in sections.items():
        parameters[name] = _join_sections(numbered)
    return value, parameters


def _pairs(text: str, position: int, comments: dict[int, int]) -> Iterator[tuple[str, str]]:
    """Yield (lower-case name, content) from a position on, passing over what is neither."""
    begins = {end: start for start, end in comments.items()}
    end = len(text)
    while True:
        position = _skip(text, position, comments)
        if position >= end:
            return
        name = _NAME.match(text, position)
        start = _skip(text, name.end(), comments, "") if name else position
        if name is None or not text.startswith("=", start):
            position = max(start, position + 1) if name is None else start
            continue
        content, position = _content(text, _skip(text, start + 1, comments, ""), begins)
        yield name[0].lower(), content


def _skip(text: str, position: int, comments: dict[int, int], separators: str = ";") -> int:
    """Give the first position that is not in white space, a comment or a separator."""
    end = len(text)
    while position < end:
        character = text[position]
        if character == "(" and position in comments:
            position = comments[position]
        elif character.isspace() or character in separators:
            position += 1
        else:
            break
    return position


def _content(text: str, start: int, begins: dict[int, int]) -> tuple[str, int]:
    """Read a quoted or bare content at a position; give it with the position after it.

    `begins` maps the end of each comment to its beginning.
    """
    if text.startswith('"', start):
        quoted = _QUOTED.match(text, start + 1)
        closing = quoted.end() if quoted else start + 1
        return _QUOTED_PAIR.sub(r"\1", text[start + 1 : closing]), closing + 1
    bare = _BARE.match(text, start)
    stop = bare.end() if bare else start
    content = text[start:stop].rstrip()
    comment = begins.get(start + len(content), start)
    if comment > start and text[comment - 1].isspace():
        content = text[start:comment].rstrip()
    if len(content) > 1 and content[0] == content[-1] == "'":
        content = content[1:-1]
    return content, stop


def _readable(name: str, content: str) -> str:
    if name == "boundary":
        return content.rstrip()
    return decode_value(content.encode("latin-1"))


def _join_sections(numbered: dict[int, tuple[bool, str]]) -> str:
    """Join the sections of one parameter in order, over gaps (RFC 2231 3 and 4)."""
    label: str | None = None
    pieces: list[bytes] = []
    for position, number in enumerate(sorted(numbered)):
        extended, content = numbered[number]
        if extended and position == 0 and content.count("'") >= 2:
            label, _, content = content.split("'", 2)
        data = content.encode("latin-1")
        pieces.append(_PERCENT.sub(_percent_byte, data) if extended else data)
    return decode_value(decode(b"".join(pieces), label or None).text.encode())


def _percent_byte(found: re.Match[bytes]) -> bytes:
    return bytes([int(found[1], 16)])
