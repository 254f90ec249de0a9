"""Header field values to text: folding, encoded words (RFC 2047, RFC 2231 5) and raw 8-bit (RFC 6532).

Everything that can be understood is decoded, also where the standard forbids it: the value is for reading.
"""

import binascii
import codecs
from collections.abc import Iterator
from typing import NamedTuple

from inspector.message.charset import CharsetStep, Decoded, codec_of, decode
from inspector.message.pattern import pattern
from inspector.message.transfer import decode_base64

# The text may hold blanks and a few question marks of its own, and may be cut off by the end of the value. No two
# starts can scan the same bytes more than a fixed number of times.
_WORD = pattern(
    rb"=\?([^\x00-\x20?*]{1,64})(?:\*([^\x00-\x20?]{0,32}))?\?([bBqQ])\?"
    rb"([^?]*(?:(?<!=)\?(?!=)[^?]*){0,8})(?:\?=|\??\Z)"
)
_BREAK_IN_WORD = pattern(rb"[\r\n]+[ \t]*")
_NOT_BASE64 = pattern(rb"[^A-Za-z0-9+/=]+")
_CONTROLS = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+")


class EncodedWord(NamedTuple):
    """One encoded word of a raw value: byte offsets within it, how it was written and what it says.

    A character split over several words stands in the text of the word that ends it.
    """

    start: int
    end: int
    label: str
    language: str | None
    codec: str
    encoding: str
    text: str
    step: CharsetStep
    damaged: bool


class DecodedHeader(NamedTuple):
    """A decoded value, its encoded words, and how the bytes outside of them were read."""

    text: str
    words: tuple[EncodedWord, ...]
    step: CharsetStep
    charset: str


class _Word(NamedTuple):
    start: int
    end: int
    label: str
    language: str | None
    encoding: str
    payload: bytes
    cut: bool


def decode_value(raw: bytes) -> str:
    """Decode the raw value of a header field to unfolded text without control characters."""
    if raw.isascii():
        if b"=?" not in raw and b"\x1b" not in raw:
            return _clean(raw.decode("ascii"))
    elif b"=?" not in raw:
        return _clean(decode(raw).text)
    return _clean("".join(_text_of(part) for part in _parts(raw)))


def decode_value_details(raw: bytes) -> DecodedHeader:
    """Decode like `decode_value` and tell what each encoded word was; offsets are bytes within `raw`."""
    words: list[EncodedWord] = []
    texts: list[str] = []
    outside = Decoded("", "us-ascii", CharsetStep.ascii)
    for part in _parts(raw):
        texts.append(_text_of(part))
        if part.words:
            words.extend(_explain(part))
        elif not part.decoded.text.isascii() or outside.step is CharsetStep.ascii:
            outside = part.decoded
    return DecodedHeader(_clean("".join(texts)), tuple(words), outside.step, outside.charset)


class _Part(NamedTuple):
    """Adjacent words of one charset, or, without words, the bytes between words."""

    words: list[_Word]
    payload: bytes
    decoded: Decoded


def _text_of(part: _Part) -> str:
    return part.decoded.text


def _parts(raw: bytes) -> Iterator[_Part]:
    hints: tuple[str, ...] = ()
    position = 0
    for group in _groups(raw):
        gap = raw[position : group[0].start]
        position = group[-1].end
        # White space between two words belongs to neither (RFC 2047 6.2).
        if gap and not (hints and gap.isspace()):
            yield _Part([], gap, decode(gap, None, hints))
        hints = (group[0].label,)
        yield _decode_group(group)
    if position < len(raw):
        rest = raw[position:]
        yield _Part([], rest, decode(rest, None, hints))


def _groups(raw: bytes) -> Iterator[list[_Word]]:
    group: list[_Word] = []
    for found in _WORD.finditer(raw):
        label, language, encoding, text = found.groups()
        word = _Word(
            found.start(),
            found.end(),
            label.decode("ascii", "replace"),
            None if language is None else language.decode("ascii", "replace"),
            encoding.decode("ascii").upper(),
            text,
            not raw.endswith(b"?=", 0, found.end()),
        )
        # A value cut off in the middle of a word is common; only a known charset tells it from other text.
        if word.cut and codec_of(word.label) is None:
            continue
        if group and not (_same_charset(group[-1], word) and _only_blanks(raw, group[-1].end, word.start)):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _same_charset(one: _Word, other: _Word) -> bool:
    return one.label.lower() == other.label.lower()


def _only_blanks(raw: bytes, start: int, end: int) -> bool:
    return start == end or raw[start:end].isspace()


def _decode_group(group: list[_Word]) -> _Part:
    payload = b"".join(map(_payload, group))
    decoded = decode(payload, group[0].label)
    if len(group) > 1 and _cut_within_quantum(group):
        # Cut at any character instead of between groups of four: the words are one base64 text.
        joined = decode_base64(b"".join(word.payload for word in group))[0]
        again = decode(joined, group[0].label)
        if not again.damaged and not (again.is_guess and not decoded.is_guess):
            return _Part(group, joined, again)
    return _Part(group, payload, decoded)


def _payload(word: _Word) -> bytes:
    if word.encoding == "B":
        return decode_base64(word.payload)[0]
    text = word.payload
    if b"\n" in text or b"\r" in text:
        text = _BREAK_IN_WORD.sub(b"", text)
    return binascii.a2b_qp(text, header=True)


def _cut_within_quantum(group: list[_Word]) -> bool:
    if any(word.encoding != "B" for word in group):
        return False
    lengths = [len(_NOT_BASE64.sub(b"", word.payload)) for word in group[:-1]]
    return any(length % 4 for length in lengths)


def _explain(part: _Part) -> Iterator[EncodedWord]:
    decoded = part.decoded
    codec = codec_of(decoded.charset) or "cp1252"
    texts = [decoded.text] if len(part.words) == 1 else _share_out(part, codec)
    for word, text in zip(part.words, texts, strict=True):
        yield EncodedWord(
            word.start,
            word.end,
            word.label,
            word.language,
            codec,
            word.encoding,
            text,
            decoded.step,
            decoded.damaged or word.cut,
        )


def _share_out(part: _Part, codec: str) -> list[str]:
    """Say which word of a group brought which characters."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    payloads = [_payload(word) for word in part.words]
    texts = [decoder.decode(payload) for payload in payloads[:-1]]
    texts.append(decoder.decode(payloads[-1], True))
    if "".join(texts) != part.decoded.text:
        return [part.decoded.text] + [""] * (len(part.words) - 1)
    return texts


def _clean(text: str) -> str:
    """Unfold, and remove control characters, which could otherwise forge a line or drive a terminal."""
    if text.isprintable():
        return text.strip()
    lines = text.splitlines()
    if len(lines) > 1:
        text = " ".join(filter(None, map(str.strip, lines)))
    return _CONTROLS.sub("", text).replace("\t", " ").strip()
