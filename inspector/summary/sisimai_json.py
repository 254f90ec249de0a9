"""The report in the form of Sisimai, so that scripts made for it can read our reports.

Names and meanings are those of <https://libsisimai.org/en/data>, the renamed ones (`smtpagent`, `smtpcommand`) under
both names. As there, what is not known is an empty string.
"""

import hashlib
from typing import Any

from inspector.bounce.original import Envelope, envelope_of
from inspector.bounce.report import Fact, Inspection, Recipient
from inspector.knowledge.catalogue import load_catalogue
from inspector.message.date import parse_date

# Causes that Sisimai has no reason of its own for, and its nearest one.
_NEAREST = {"not-permitted": "policyviolation"}

# Kinds whose report has no recipients, and the reason that Sisimai gives for them.
_WITHOUT_RECIPIENTS = {"auto-reply": "vacation", "feedback": "feedback"}

# Reasons of bounces that sending again would not change (Sisimai's "hard bounces").
_HARD = frozenset({"userunknown", "hostunknown", "hasmoved", "notaccept"})


def sisimai_objects(inspection: Inspection) -> list[dict[str, Any]]:
    """Return one object for each recipient, as plain data for JSON.

    An automatic reply is about its sender, a complaint about the recipients of the message that it returns.
    """
    report = inspection.report
    recipients = [(each, _reason(each)) for each in report.recipients]
    if not recipients and report.kind in _WITHOUT_RECIPIENTS:
        own, original = envelope_of(inspection.message.root), envelope_of(report.original)
        about = (own.from_,) if report.kind == "auto-reply" else original.to
        reason = _WITHOUT_RECIPIENTS[report.kind]
        return [_object(inspection, Recipient(), reason, address) for address in about if address]
    return [_object(inspection, each, reason, _text(each.address)) for each, reason in recipients]


def _reason(recipient: Recipient) -> str:
    if recipient.classification is None:
        return "undefined"
    cause = load_catalogue().causes[recipient.classification.cause]
    return cause.also_called[0] if cause.also_called else _NEAREST.get(cause.slug, "undefined")


def _object(inspection: Inspection, recipient: Recipient, reason: str, address: str) -> dict[str, Any]:
    report = inspection.report
    original = envelope_of(report.original)
    own = envelope_of(inspection.message.root)
    sender = original.from_ or (own.to[0] if own.to else "")
    seconds, offset = _moment(report.arrival_date, original, own)
    command, agent = _text(recipient.command), report.dialect or ""
    return {
        "action": _text(recipient.action),
        "addresser": sender,
        "alias": _alias(recipient),
        "catch": "",
        "command": command,
        "decodedby": agent,
        "deliverystatus": _text(recipient.status),
        "destination": address.rpartition("@")[2],
        "diagnosticcode": _text(recipient.diagnostic),
        "diagnostictype": "SMTP" if recipient.reply_code else "",
        "feedbackid": "",
        "feedbacktype": _feedback_type(inspection),
        "hardbounce": reason in _HARD,
        "lhost": _text(recipient.local_host) or _text(report.reporting_mta),
        "listid": _header(inspection, b"list-id").strip("<>"),
        "messageid": original.message_id or "",
        "origin": inspection.message.path,
        "reason": reason,
        "recipient": address,
        "replycode": str(recipient.reply_code.value) if recipient.reply_code else "",
        "rhost": _text(recipient.remote_mta) or _text(recipient.remote_ip),
        "senderdomain": sender.rpartition("@")[2],
        "smtpagent": agent,
        "smtpcommand": command,
        "subject": original.subject or "",
        "timestamp": seconds,
        "timezoneoffset": offset,
        "token": token_of(sender, address, seconds),
    }


def token_of(sender: str, recipient: str, seconds: int) -> str:
    """Return the SHA-1, in hexadecimal, by which Sisimai names one bounce: of both addresses and the time."""
    words = f"\x02{sender.lower()}\x1e{recipient.lower()}\x1e{seconds}\x03"
    return hashlib.sha1(words.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


def _text(fact: Fact[str] | None) -> str:
    return fact.value if fact is not None else ""


def _alias(recipient: Recipient) -> str:
    written = _text(recipient.original_recipient)
    return "" if written.lower() == _text(recipient.address).lower() else written


def _header(inspection: Inspection, name: bytes) -> str:
    original = inspection.report.original
    return (original.header(name) or "") if original is not None else ""


def _feedback_type(inspection: Inspection) -> str:
    """Return the Feedback-Type field of a complaint (RFC 5965 3.1)."""
    if inspection.report.kind != "feedback":
        return ""
    from inspector.bounce.status_fields import groups_of

    for part in inspection.message.root.walk():
        if part.content_type == "message/feedback-report":
            return next((value for group in groups_of(part.text) if (value := group.value("feedback-type"))), "")
    return ""


def _moment(arrival: Fact[str] | None, original: Envelope, own: Envelope) -> tuple[int, str]:
    """Return when it bounced, in seconds since 1970, and the offset of the zone it was written in."""
    for text in (own.date, _text(arrival), original.date):
        date = parse_date(text) if text else None
        if date is not None:
            return int(date.timestamp()), date.strftime("%z")
    return 0, ""
