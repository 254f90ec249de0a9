"""All that a bounce says, decoded: what a redacted text must not hold."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from inspector.bounce.inspection import DELIVERY_KINDS
from inspector.bounce.report import Inspection
from inspector.message.header import decode_value
from inspector.message.part import Part
from inspector.summary.public_words import WORD, public_words
from inspector.summary.token_forms import ADDRESS, HOST, IP, is_host, is_ip_address

_TOKEN = re.compile(rf"(?P<address>{ADDRESS})|(?P<ip>{IP})|(?P<host>{HOST})")

# What RFC 3339 joins without a sign: 25T01.
_PIECE_OF_DATE = re.compile(r"\d{2}t\d{2}")

# Shorter words are in every text.
_LEAST_WORD = 5

# Parts that are looked at; a message with more of them is no bounce that somebody shows around.
_MAX_PARTS = 2000


class Token(NamedTuple):
    """An address, IP address or host in lower case, and which of them it is."""

    kind: str
    value: str


def tokens_of(text: str) -> Iterator[Token]:
    """Yield the addresses, the hosts in them, the IP addresses and the hosts of a text."""
    for found in _TOKEN.finditer(text):
        value = found[0].lower().rstrip(".:")
        if found.lastgroup == "address":
            yield from (Token("address", each) for each in {value, value[value.rfind("=") + 1 :]})
            yield Token("host", value.rpartition("@")[2].strip("[]"))
        elif found.lastgroup == "ip":
            yield from (Token("IP address", value),) if is_ip_address(value) else ()
        elif is_host(found[0].rstrip(".:")):
            yield Token("host", value)


def texts_of(inspection: Inspection) -> Iterator[str]:
    """Yield every header value and every text of the message, decoded, those of the original included."""
    roots = [inspection.message.root]
    if inspection.report.original is not None:
        roots.append(inspection.report.original)
    seen: set[int] = set()
    for root in roots:
        for number, part in enumerate(root.walk()):
            if number >= _MAX_PARTS:
                break
            if id(part) not in seen:
                seen.add(id(part))
                yield from _texts_of_part(part)


def _texts_of_part(part: Part) -> Iterator[str]:
    yield from (decode_value(part.raw_value(place)) for place in part.fields)
    yield from (each.value for each in part.properties.values() if isinstance(each.value, str))
    if part.is_text and not part.children:
        yield part.text.text


def body_words(inspection: Inspection) -> set[str]:
    """Return the words, in lower case, that the people's text holds and the mail systems' own text does not.

    In a report on a delivery the people's text is that of the message that bounced, otherwise the message's own.
    """
    report = inspection.report
    if report.kind not in DELIVERY_KINDS:
        return _words(_bodies(inspection.message.root)) - public_words()
    if report.original is None:
        return set()
    notification = report.notification
    own = [notification.prose, *(part.text.text for part in notification.status_parts)]
    return _words(_bodies(report.original)) - public_words() - _words(own)


def _bodies(root: Part) -> Iterator[str]:
    texts = (part for part in root.walk() if part.content_type.startswith("text/") and not part.children)
    return (part.text.text for part in texts)


def _words(texts: "Iterator[str] | list[str]") -> set[str]:
    words = (word for text in texts for word in WORD.findall(text.lower()) if len(word) >= _LEAST_WORD)
    return {word for word in words if not _PIECE_OF_DATE.fullmatch(word)}
