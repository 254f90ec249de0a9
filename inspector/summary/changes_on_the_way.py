"""The mail that was sent beside what came back of it: header fields that were changed, added or lost on the way."""

import enum
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inspector.message.header import decode_value
from inspector.message.part import HeaderField, Part

# Fields of a header that are compared.
MAX_FIELDS = 2000
# Parts of a body that are compared.
MAX_PARTS = 500

# What each system on the way writes itself (RFC 5321 4.4, RFC 8601, RFC 8617, RFC 6376 and customs).
_TRACE = (
    "received",
    "return-path",
    "delivered-to",
    "authentication-results",
    "arc-",
    "dkim-signature",
    "domainkey-signature",
    "x-",
)


class Change(enum.StrEnum):
    """What became of a field or part."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    LOST = "lost"


class FieldChange(NamedTuple):
    """One header field; `sent` and `returned` are its decoded values, empty where it was not there.

    `is_trace` tells that systems on the way write such a field, so that nothing is wrong where it was added.
    """

    name: str
    change: Change
    sent: str
    returned: str
    is_trace: bool


class PartChange(NamedTuple):
    """One leaf of the body, called by its file name or its media type; `sent` and `returned` are decoded bytes."""

    name: str
    change: Change
    sent: int | None
    returned: int | None


def changed_fields(sent: Part, returned: Part) -> tuple[FieldChange, ...]:
    """Return all fields of both headers, in the order of the sent one; those added come last.

    How a value is folded or encoded does not count. Fields of one name are paired when their values are the same, and
    the rest in their order.
    """
    ours, theirs = _values_by_name(sent), _values_by_name(returned)
    changes: list[FieldChange] = []
    for key, (name, values) in ours.items():
        changes += _changes_of(name, values, theirs.pop(key, (name, []))[1])
    for name, values in theirs.values():
        changes += _changes_of(name, [], values)
    return tuple(sorted(changes, key=lambda each: each.change is Change.ADDED))


def _values_by_name(part: Part) -> dict[str, tuple[str, list[str]]]:
    found: dict[str, tuple[str, list[str]]] = {}
    for place in part.fields[:MAX_FIELDS]:
        name = _name(part, place)
        value = " ".join(decode_value(part.raw_value(place)).split())
        found.setdefault(name.lower(), (name, []))[1].append(value)
    return found


def _name(part: Part, place: HeaderField) -> str:
    return part.source.read(place.start, place.start + len(place.name)).decode("utf-8", "replace")


def _changes_of(name: str, sent: Sequence[str], returned: Sequence[str]) -> Iterator[FieldChange]:
    is_trace = name.lower().startswith(_TRACE)
    left = list(returned)
    unmatched = []
    for value in sent:
        if value in left:
            left.remove(value)
            yield FieldChange(name, Change.SAME, value, value, is_trace)
        else:
            unmatched.append(value)
    both = min(len(unmatched), len(left))
    for one, other in zip(unmatched, left, strict=False):
        yield FieldChange(name, Change.CHANGED, one, other, is_trace)
    yield from (FieldChange(name, Change.LOST, value, "", is_trace) for value in unmatched[both:])
    yield from (FieldChange(name, Change.ADDED, "", value, is_trace) for value in left[both:])


def changed_parts(sent: Part, returned: Part) -> tuple[PartChange, ...]:
    """Return the leaves of both bodies, paired by name and order; contents are compared decoded, lines as lines."""
    waiting: dict[str, list[Part]] = {}
    for part in _leaves(returned):
        waiting.setdefault(_title(part), []).append(part)
    changes = []
    for part in _leaves(sent):
        same = waiting.get(_title(part))
        other = same.pop(0) if same else None
        size = len(part.decoded)
        if other is None:
            changes.append(PartChange(_title(part), Change.LOST, size, None))
            continue
        change = Change.SAME if _content(part) == _content(other) else Change.CHANGED
        changes.append(PartChange(_title(part), change, size, len(other.decoded)))
    rest = (part for parts in waiting.values() for part in parts)
    return (*changes, *(PartChange(_title(part), Change.ADDED, None, len(part.decoded)) for part in rest))


def _leaves(part: Part) -> list[Part]:
    leaves = []
    for each in part.walk():
        if not each.children:
            leaves.append(each)
            if len(leaves) == MAX_PARTS:
                break
    return leaves


def _title(part: Part) -> str:
    return part.file_name or part.content_type


def _content(part: Part) -> bytes:
    data = part.decoded.read(0, len(part.decoded))
    return data.replace(b"\r\n", b"\n").strip() if part.is_text else data


def is_same_message(sent: Part, returned: Part) -> bool:
    """Tell whether both have the same Message-ID (RFC 5322 3.6.4), which no server on the way may change."""
    ids = [(part.header(b"message-id") or "").strip() for part in (sent, returned)]
    return bool(ids[0]) and ids[0] == ids[1]
