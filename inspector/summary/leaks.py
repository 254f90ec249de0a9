"""Looking for what a redacted text still tells: the proof beside the redaction, made in another way than it."""

import binascii
import html
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from inspector.bounce.report import Inspection
from inspector.message.header import decode_value
from inspector.message.opening import open_bytes
from inspector.message.transfer import decode_base64
from inspector.summary.original_text import Token, body_words, texts_of, tokens_of
from inspector.summary.pseudonyms import OWN_ADDRESSES, Pseudonyms, is_system_address, provider_domain
from inspector.summary.public_words import WORD, is_public, is_public_host
from inspector.summary.redacted_text import phrase_pattern
from inspector.summary.token_forms import ENCODED_WORD

_FIELD = re.compile(r"[!-9;-~]{1,80}:[ \t]")
_ENCODED_WORD = re.compile(ENCODED_WORD)
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}(?:\r?\n[A-Za-z0-9+/_-]{4,}={0,2})*")
_CODECS = ("utf-8", "utf-16-le")


def leaks(inspection: Inspection, redacted: str) -> list[str]:
    """Return what of the inspected bounce stands in a text made from it: "host mx.example.org", one for each.

    Addresses, hosts, IP addresses, names, subjects, and words of the original's text are looked for; also inside
    base64, quoted-printable, encoded words, percent and HTML escapes. `redacted` may be any form of the report or the
    text of a redacted message. Linear in the length of both.
    """
    names = Pseudonyms(inspection)
    private = {each for text in texts_of(inspection) for each in tokens_of(text) if not _may_stay(each, names)}
    domains = {each.value for each in private if each.kind == "host"}
    words = body_words(inspection) | set(names.words)
    phrases = phrase_pattern(names.phrases)
    found: dict[str, None] = {}
    for view in views_of(redacted):
        for token in tokens_of(view):
            if token in private or (token.kind == "host" and _is_within(token.value, domains)):
                found.setdefault(f"{token.kind} {token.value}")
        for match in phrases.finditer(view) if phrases else ():
            found.setdefault(f"name or subject {' '.join(match[0].split())}")
        for word in words.intersection(WORD.findall(view.lower())):
            found.setdefault(f"word {word}")
    return list(found)


def _may_stay(token: Token, names: Pseudonyms) -> bool:
    """Tell whether a value is nobody's own: a mail system's, a block list's, the bare domain of a known provider."""
    value = token.value
    if token.kind == "address":
        return is_system_address(value[value.rfind("=") + 1 :])
    if value in OWN_ADDRESSES or ("." not in value and is_public(value)) or provider_domain(value) == value:
        return True
    is_known = is_public_host(value) or provider_domain(value) is not None
    return is_known and value not in names.values.hosts


def _is_within(host: str, domains: set[str]) -> bool:
    """Tell whether a host belongs to one of the domains; those of known providers tell nothing."""
    labels = host.split(".")
    within = any(".".join(labels[number:]) in domains for number in range(1, len(labels) - 1))
    return within and provider_domain(host) is None


def views_of(text: str) -> Iterator[str]:
    """Yield the text as its reader sees it, and what it says once its encodings are undone."""
    readable = list(_readable(text))
    for each in readable:
        yield each
        if "&" in each:
            yield html.unescape(each)
        if "%" in each:
            yield unquote(each)
        if "=" in each:
            yield binascii.a2b_qp(each.encode("utf-8", "replace")).decode("utf-8", "replace")
    for each in (text, *readable):
        for found in _ENCODED_WORD.finditer(each):
            yield decode_value(found[0].encode("utf-8", "replace"))
        for found in _BASE64.finditer(each):
            data, _ = decode_base64(found[0].replace("-", "+").replace("_", "/").encode())
            yield from (data.decode(codec, "ignore") for codec in _CODECS)


def _readable(text: str) -> Iterator[str]:
    """Yield the parts of a text that are for reading: without markup, names of fields, keys of JSON."""
    if text.startswith(("{", "[")):
        yield from _json_texts(text)
    elif text.lstrip()[:9].lower() == "<!doctype":
        from inspector.message.html import html_to_text

        yield html_to_text(text).text
    elif _FIELD.match(text):
        [message] = open_bytes(text.encode("utf-8", "replace"), "redacted")
        for part in message.root.walk():
            yield from (decode_value(part.raw_value(place)) for place in part.fields)
            yield part.text.text if not part.children else ""
    else:
        yield text


def _json_texts(text: str) -> Iterator[str]:
    """Yield the texts of JSON, one value a line; of what is none, the text itself."""
    try:
        waiting: list[Any] = [json.loads(line) for line in text.splitlines()]
    except ValueError:
        yield text
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
