"""Two reports side by side: field by field, recipient by recipient, and whether they have the same cause."""

import enum
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from inspector.bounce.original import envelope_of
from inspector.bounce.report import Inspection, Recipient
from inspector.summary.as_json import recipient_object, report_object
from inspector.summary.fields import queue_id_of
from inspector.summary.plain import one_line

# Recipients that are compared field by field; those whose outcome differs come first.
MAX_PAIRS = 200

_REPORT_FIELDS = ("kind", "dialect", "reporting_mta", "date", "from", "to", "subject", "message_id", "arrival_date")
_ORIGINAL_FIELDS = ("subject", "from", "to", "date", "message_id", "returned")
_RECIPIENT_FIELDS = (
    "address",
    "original_recipient",
    "action",
    "status",
    "reply_code",
    "diagnostic",
    "command",
    "remote_mta",
    "remote_ip",
    "local_host",
    "last_attempt",
    "will_retry_until",
    "cause",
    "actor",
    "confidence",
    "rule",
)


class Likeness(enum.StrEnum):
    """How the values of one field agree; letters' case and blanks do not count."""

    SAME = "same"
    DIFFERENT = "different"
    ONLY_FIRST = "only-first"
    ONLY_SECOND = "only-second"


class FieldPair(NamedTuple):
    """One field of both reports; empty where a report does not say it."""

    name: str
    first: str
    second: str

    @property
    def likeness(self) -> Likeness:
        """How the two agree."""
        if _folded(self.first) == _folded(self.second):
            return Likeness.SAME
        if self.first and self.second:
            return Likeness.DIFFERENT
        return Likeness.ONLY_FIRST if self.first else Likeness.ONLY_SECOND


class RecipientPair(NamedTuple):
    """A recipient of the first report and the same one of the second, None where a report has none such."""

    first: Recipient | None
    second: Recipient | None

    @property
    def has_same_outcome(self) -> bool:
        """Whether both have it, with the same action, codes and cause."""
        return _outcome(self.first) == _outcome(self.second)

    def fields(self, language: str = "en") -> tuple[FieldPair, ...]:
        """Return what is known of either, field by field."""
        values = [recipient_object(each, language) if each else {} for each in self]
        return tuple(_pairs(_RECIPIENT_FIELDS, *values))


class Agreement(NamedTuple):
    """The causes of both reports, by slug: those of both, those of one; and what else they have in common.

    `is_same_server` tells whether the same host refused in both, `is_same_original` whether both are about the same
    message, by its Message-ID; `is_guess` whether a cause in either is only a guess.
    """

    shared: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    is_same_server: bool
    is_same_original: bool
    is_guess: bool


class Comparison(NamedTuple):
    """All of it; `left_out` recipients are not among `recipients`, since there are too many."""

    fields: tuple[FieldPair, ...]
    recipients: tuple[RecipientPair, ...]
    left_out: int
    agreement: Agreement


def compare_reports(first: Inspection, second: Inspection) -> Comparison:
    """Compare two reports. Linear in the number of recipients."""
    pairs = _recipient_pairs(first.report.recipients, second.report.recipients)
    pairs.sort(key=lambda pair: pair.has_same_outcome)
    shown = tuple(pairs[:MAX_PAIRS])
    return Comparison(_report_pairs(first, second), shown, len(pairs) - len(shown), agreement_of(first, second))


def agreement_of(first: Inspection, second: Inspection) -> Agreement:
    """Tell what two reports have in common."""
    ones, others = _causes(first), _causes(second)
    sets = _hosts(first), _hosts(second)
    ids = [envelope_of(each.report.original).message_id for each in (first, second)]
    everyone = (*first.report.recipients, *second.report.recipients)
    return Agreement(
        tuple(each for each in ones if each in others),
        tuple(each for each in ones if each not in others),
        tuple(each for each in others if each not in ones),
        not sets[0].isdisjoint(sets[1]),
        bool(ids[0]) and ids[0] == ids[1],
        any(each.classification and each.classification.confidence == "guess" for each in everyone),
    )


def _causes(inspection: Inspection) -> dict[str, None]:
    found = (each.classification for each in inspection.report.recipients)
    return {each.cause: None for each in found if each}


def _hosts(inspection: Inspection) -> set[str]:
    return {each.remote_mta.value.lower() for each in inspection.report.recipients if each.remote_mta}


def _report_pairs(first: Inspection, second: Inspection) -> tuple[FieldPair, ...]:
    # Recipients have rows of their own, and may be many.
    ones, others = (report_object(_without_recipients(each)) for each in (first, second))
    queue_ids = (queue_id_of(first.report) or "", queue_id_of(second.report) or "")
    originals = ones["original"], others["original"]
    return (
        *_pairs(_REPORT_FIELDS, ones, others),
        *((FieldPair("queue_id", *queue_ids),) if any(queue_ids) else ()),
        *_pairs(("envelope_id",), ones, others),
        *(pair._replace(name=f"original_{pair.name}") for pair in _pairs(_ORIGINAL_FIELDS, *originals)),
    )


def _without_recipients(inspection: Inspection) -> Inspection:
    return inspection.changed(report=inspection.report.changed(recipients=()))


def _pairs(names: Iterable[str], first: Mapping[str, Any], second: Mapping[str, Any]) -> Iterator[FieldPair]:
    for name in names:
        pair = FieldPair(name, _text(first.get(name)), _text(second.get(name)))
        if pair.first or pair.second:
            yield pair


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else one_line(str(value))


def _recipient_pairs(first: Sequence[Recipient], second: Sequence[Recipient]) -> list[RecipientPair]:
    """Pair recipients by their addresses, and the only one of each report whatever its address."""
    if len(first) == len(second) == 1:
        return [RecipientPair(first[0], second[0])]
    waiting: dict[str, list[Recipient]] = {}
    for each in second:
        waiting.setdefault(_address(each), []).append(each)
    pairs = []
    for each in first:
        same = waiting.get(_address(each))
        pairs.append(RecipientPair(each, same.pop(0) if same else None))
    return pairs + [RecipientPair(None, each) for rest in waiting.values() for each in rest]


def _address(recipient: Recipient) -> str:
    fact = recipient.address or recipient.original_recipient
    return fact.value.lower() if fact else ""


def _outcome(recipient: Recipient | None) -> tuple[Any, ...] | None:
    if recipient is None:
        return None
    facts = (recipient.action, recipient.status, recipient.reply_code)
    found = recipient.classification
    return (*(fact.value if fact else None for fact in facts), found.cause if found else None)


def _folded(text: str) -> str:
    return " ".join(text.lower().split())
