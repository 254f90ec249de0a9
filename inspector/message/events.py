"""Notifications of mail services in JSON: Amazon SES (also inside SNS), SendGrid, Mailgun, Postmark, SparkPost.

They come one to a file, in a list (a webhook's call), inside a page of an API's answer, or one a line (an export). Each
becomes a message of its own, whose one part is the span of its JSON; what it says is read elsewhere.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from inspector.message.event_headers import header_block
from inspector.message.limits import MAX_EVENT_BYTES, MAX_EVENTS
from inspector.message.part import Defect, Message, Part
from inspector.message.source import Source, Span
from inspector.message.split import split

MEDIA_TYPE = "application/json"
_JSON = (MEDIA_TYPE, {"charset": "utf-8"})
_HEADER = ("text/rfc822-headers", {"charset": "utf-8"})

# What every notification of a service has; each row is one service or one of its two forms.
_SHAPES: tuple[frozenset[str], ...] = (
    frozenset({"notificationType"}),
    frozenset({"eventType", "mail"}),
    frozenset({"Type", "Message"}),
    frozenset({"Sns"}),
    frozenset({"event", "email"}),
    frozenset({"event-data"}),
    frozenset({"event", "recipient"}),
    frozenset({"RecordType"}),
    frozenset({"Email", "TypeCode"}),
    frozenset({"msys"}),
    frozenset({"type", "rcpt_to"}),
)
_BETWEEN = re.compile(r"[\s,\x1e]*")
_LIST = re.compile(r"\"[^\"\\]{1,60}\"\s{0,20}:\s{0,20}\[\s{0,20}(?=\{)")
_ENVELOPE_LIMIT = 4000


class _Found(NamedTuple):
    """A JSON value and its characters [start, end) in the text."""

    value: Any
    start: int
    end: int


def is_event(value: object) -> bool:
    """Whether a JSON value has the shape of a service's notification."""
    return isinstance(value, dict) and any(shape <= value.keys() for shape in _SHAPES)


def read_events(source: Source) -> Iterator[Message]:
    """Yield each notification; nothing where the JSON is of another kind or no JSON at all."""
    text = source.data[:].decode("utf-8-sig", "replace")
    is_plain = len(text) == len(source)
    character, byte = 0, 3 if source.read(0, 3) == b"\xef\xbb\xbf" else 0
    for index, found in enumerate(_events(text)):
        if index >= MAX_EVENTS:
            return
        if is_plain:
            start, end = found.start, found.end
        else:
            start = byte + len(text[character : found.start].encode("utf-8"))
            end = start + len(text[found.start : found.end].encode("utf-8"))
            character, byte = found.end, end
        yield _message(source, start, end, found.value, index)


def _message(source: Source, start: int, end: int, value: dict[str, Any], index: int) -> Message:
    root = Part(source, start, start, start, end, is_message=True, media=_JSON, label="Notification in JSON")
    wrapped = _wrapped(value)
    if wrapped is not None:
        data = Source(wrapped.encode("utf-8", "replace"), source.name, "the Message that Amazon SNS carries, unquoted")
        label = "Notification inside that of Amazon SNS"
        root.children.append(Part(data, 0, 0, 0, len(data), "1", root, media=_JSON, label=label))
        value = _object(wrapped)
    _add_header(root, header_block(value))
    defects: tuple[Defect, ...] = ()
    if end - start > MAX_EVENT_BYTES:
        text = f"the notification is larger than {MAX_EVENT_BYTES >> 20} MB and is not read in full"
        defects = (Defect("event-too-large", text, Span(source, start, end)),)
    return Message(root, "text", source.name, index, end - start, defects)


def _add_header(root: Part, block: str) -> None:
    """Add the header of the original message as a part of its own, a further source."""
    if not block:
        return
    source = Source(block.encode("utf-8", "replace"), root.source.name, "header fields that the notification lists")
    path = str(len(root.children) + 1)
    carrier = Part(source, 0, 0, 0, len(source), path, root, media=_HEADER, label="Header of the original message")
    header, _ = split(source)
    header.path, header.parent = f"{path}.1", carrier
    carrier.children.append(header)
    root.children.append(carrier)


def _wrapped(value: dict[str, Any]) -> str | None:
    """Return the JSON that an SNS envelope carries as a string, directly or in a record of AWS Lambda."""
    carried = value.get("Sns", value)
    inner = carried.get("Message") if isinstance(carried, dict) else None
    return inner if isinstance(inner, str) and inner.lstrip().startswith("{") else None


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _events(text: str) -> Iterator[_Found]:
    for found in _values(text, 0):
        if is_event(found.value):
            yield found
        elif isinstance(found.value, list):
            yield from _in_list(text, found.start + 1)
        elif isinstance(found.value, dict):
            inner = _LIST.search(text, found.start, min(found.end, found.start + _ENVELOPE_LIMIT))
            if inner:
                yield from _in_list(text, inner.end())


def _in_list(text: str, position: int) -> Iterator[_Found]:
    return (found for found in _values(text, position) if is_event(found.value))


def _values(text: str, position: int) -> Iterator[_Found]:
    """Yield JSON values one after another, commas or line ends between them, up to what is none."""
    decoder = json.JSONDecoder()
    while True:
        gap = _BETWEEN.match(text, position)
        start = gap.end() if gap else position
        if text[start : start + 1] not in ("{", "["):
            return
        try:
            value, position = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            return
        yield _Found(value, start, position)
