"""Private values in any text replaced by pseudonyms: also in links, encoded words, base64 and percent signs."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from inspector.message.header import decode_value
from inspector.message.transfer import decode_base64
from inspector.summary.pseudonyms import Pseudonyms
from inspector.summary.token_forms import ADDRESS, ENCODED_WORD, HOST, IP, KEY, LINK, OPAQUE, is_host, is_ip_address

REMOVED = "[removed]"

_TOKEN = re.compile(
    rf"(?P<encoded>{ENCODED_WORD})|(?P<link>{LINK})|(?P<address>{ADDRESS})|(?P<ip>{IP})|(?P<opaque>{OPAQUE})"
    rf"|(?P<host>{HOST})|(?P<word>\w[\w'’-]*)"
)
_BETWEEN_WORDS = re.compile(r"([\W_]+)")

# Phrases that are looked for as a whole; of further ones the single words are.
_MAX_PHRASES = 100


def redact_text(text: str, pseudonyms: Pseudonyms) -> str:
    """Return the text with every private value replaced; the layout stays. Linear in the length of the text."""
    return _Redactor(pseudonyms).redact(text)


def phrase_pattern(phrases: "dict[str, str]") -> "re.Pattern[str] | None":
    """Return a pattern that finds the phrases, however they are broken into lines; longer ones first.

    They are whole words and no piece of an address or a host.
    """
    if not phrases:
        return None
    ordered = sorted(list(phrases)[:_MAX_PHRASES], key=len, reverse=True)
    any_of = "|".join(r"\s+".join(map(re.escape, each.split(" "))) for each in ordered)
    return re.compile(rf"(?<![\w@.+-])(?:{any_of})(?![\w@+-]|\.\w)", re.IGNORECASE)


class _Redactor:
    """One pass over a text; `_inside` is set within what was decoded, where nothing is decoded a second time."""

    def __init__(self, pseudonyms: Pseudonyms, inside: bool = False) -> None:
        self._pseudonyms = pseudonyms
        self._inside = inside
        self._phrases = phrase_pattern(pseudonyms.phrases)

    def redact(self, text: str) -> str:
        if self._phrases is None:
            return self._tokens(text)
        return "".join(self._around_phrases(text, self._phrases))

    def _around_phrases(self, text: str, phrases: "re.Pattern[str]") -> Iterator[str]:
        position = 0
        for found in phrases.finditer(text):
            yield self._tokens(text[position : found.start()])
            yield self._pseudonyms.phrases.get(" ".join(found[0].lower().split()), REMOVED)
            position = found.end()
        yield self._tokens(text[position:])

    def _tokens(self, text: str) -> str:
        return _TOKEN.sub(self._replaced, text)

    def _replaced(self, found: "re.Match[str]") -> str:
        kind = found.lastgroup or ""
        redact = getattr(self, f"_{kind}")
        replaced: str = redact(found[0])
        return replaced

    def _encoded(self, token: str) -> str:
        return REMOVED if self._inside else self._deeper(decode_value(token.encode("utf-8", "replace")))

    def _link(self, token: str) -> str:
        scheme, _, rest = token.partition("://")
        host, slash, path = rest.partition("/")
        name = host.rpartition("@")[2].partition(":")[0]
        if not self._pseudonyms.may_be_linked(name):
            return f"{scheme}://{self._pseudonyms.host(name)}/" if name else REMOVED
        return f"{scheme}://{host}{slash}{self._deeper(unquote(path))}"

    def _address(self, token: str) -> str:
        key = KEY.match(token)
        start = key.end() if key else 0
        if token[start : start + 1] == "@":
            return token[:start] + self._pseudonyms.host(token[start + 1 :])
        tail = "." if token.endswith(".") else ""
        return token[:start] + self._pseudonyms.address(token[start:].rstrip(".")) + tail

    def _ip(self, token: str) -> str:
        bare = token.rstrip(":")
        return self._pseudonyms.ip(bare) + token[len(bare) :] if is_ip_address(bare) else token

    def _opaque(self, token: str) -> str:
        """Replace what is base64 of something private, and otherwise look at it as a word."""
        plain = _decoded(token) if not self._inside else None
        if plain is not None and self._deeper(plain) != plain:
            return REMOVED
        return self._word(token)

    def _host(self, token: str) -> str:
        low = token.lower()
        word = self._pseudonyms.words.get(low)
        if word is not None:
            return word
        if low in self._pseudonyms.values.hosts or (is_host(token) and not self._pseudonyms.may_stay(token)):
            return self._pseudonyms.host(token)
        return ".".join(self._word(piece) for piece in token.split("."))

    def _word(self, token: str) -> str:
        low = token.lower()
        words = self._pseudonyms.words
        if low in words:
            return words[low]
        return "".join(words.get(piece.lower(), piece) for piece in _BETWEEN_WORDS.split(token))

    def _deeper(self, text: str) -> str:
        return _Redactor(self._pseudonyms, inside=True).redact(text)


def _decoded(token: str) -> str | None:
    """Return what base64, in either alphabet, says as text; None where that is no text."""
    data, _ = decode_base64(token.replace("-", "+").replace("_", "/").encode())
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return text if text.isprintable() else None
