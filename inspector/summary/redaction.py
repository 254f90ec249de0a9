"""A bounce that may be shown to others: the same report with pseudonyms for everything private."""

from typing import Any

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Fact, Inspection, Recipient
from inspector.message.opening import open_bytes
from inspector.summary.leaks import leaks
from inspector.summary.pseudonyms import Pseudonyms
from inspector.summary.redacted_message import written_anew
from inspector.summary.redacted_text import redact_text

__all__ = ["Pseudonyms", "leaks", "outcome", "pseudonyms_for", "redact", "redact_text", "redacted_message"]

# What a redacted report is called instead of by its file's path.
NAME = "redacted.eml"

_ADDRESSES = ("address", "original_recipient")
_HOSTS = ("remote_mta", "local_host")


def pseudonyms_for(inspection: Inspection) -> Pseudonyms:
    """Return the pseudonyms with which every redacted form of the report is made.

    Where a cause hangs on the provider that refused, its hosts stay hosts of that provider.
    """
    strict = Pseudonyms(inspection)
    return strict if outcome(_read_again(inspection, strict)) == outcome(inspection) else Pseudonyms(inspection, True)


def redacted_message(inspection: Inspection, pseudonyms: Pseudonyms | None = None) -> bytes:
    """Return a valid message (RFC 5322) that gives the same report, with pseudonyms for everything private.

    The original's text is left out, and so is every field and part that the report says nothing of.
    """
    return written_anew(inspection, pseudonyms or pseudonyms_for(inspection))


def redact(inspection: Inspection, pseudonyms: Pseudonyms | None = None) -> Inspection:
    """Return the inspection of the redacted message, for every renderer; codes, causes and actions are the same.

    Where the redacted message would be read otherwise, the report says what was read of the message itself.
    """
    names = pseudonyms or pseudonyms_for(inspection)
    again = _read_again(inspection, names)
    if outcome(again) == outcome(inspection):
        return again
    report = inspection.report
    recipients = tuple(_redacted_recipient(each, names) for each in report.recipients)
    return again.changed(report=again.report.changed(kind=report.kind, dialect=report.dialect, recipients=recipients))


def _read_again(inspection: Inspection, names: Pseudonyms) -> Inspection:
    [message] = open_bytes(written_anew(inspection, names), NAME)
    return inspect(message.changed(index=inspection.message.index))


def outcome(inspection: Inspection) -> tuple[Any, ...]:
    """Return what redaction must keep: the kind, and each recipient's action, codes and cause."""
    report = inspection.report
    return report.kind, [
        (
            each.action.value if each.action else None,
            each.status.value if each.status else None,
            each.reply_code.value if each.reply_code else None,
            each.classification.cause if each.classification else None,
        )
        for each in report.recipients
    ]


def _redacted_recipient(recipient: Recipient, names: Pseudonyms) -> Recipient:
    """Return the recipient with its values replaced; its places are those of the message itself and are left out."""
    changes: dict[str, Any] = {}
    for name, fact in {**recipient.evidence(), "reason": recipient.reason, "category": recipient.category}.items():
        if fact is not None:
            changes[name] = Fact(_redacted_value(name, fact.value, names), fact.how)
    return recipient.changed(**changes)


def _redacted_value(name: str, value: Any, names: Pseudonyms) -> Any:
    if not isinstance(value, str):
        return value
    if name in _ADDRESSES:
        return names.address(value)
    if name in _HOSTS:
        return names.host(value)
    return names.ip(value) if name == "remote_ip" else redact_text(value, names)
