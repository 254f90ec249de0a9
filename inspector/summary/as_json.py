"""The report as the JSON object of the public interface (`resources/report.schema.json`)."""

from typing import Any

from inspector.bounce.authentication import authentication_of
from inspector.bounce.hops import Hop, hops_of
from inspector.bounce.original import envelope_of
from inspector.bounce.report import Fact, Inspection, Recipient
from inspector.knowledge.catalogue import load_catalogue
from inspector.message.date import parse_date, rfc3339
from inspector.summary.wording import caution_text

SCHEMA = 1


def report_object(inspection: Inspection, language: str = "en") -> dict[str, Any]:
    """Return the report as plain data, names and forms as the schema says; what is not known is None."""
    message, report = inspection.message, inspection.report
    own, original = envelope_of(message.root), envelope_of(report.original)
    return {
        "schema": SCHEMA,
        "source": {"path": message.path, "index": message.index, "format": message.format, "size": message.size},
        "kind": report.kind,
        "dialect": report.dialect,
        "subject": own.subject,
        "from": own.from_,
        "to": list(own.to),
        "date": own.date,
        "message_id": own.message_id,
        "reporting_mta": value(report.reporting_mta),
        "arrival_date": date_value(report.arrival_date),
        "envelope_id": value(report.envelope_id),
        "recipients": [recipient_object(each, language) for each in report.recipients],
        "original": {
            "subject": original.subject,
            "from": original.from_,
            "to": list(original.to),
            "date": original.date,
            "message_id": original.message_id,
            "returned": report.returned,
        },
        "hops": [hop_object(each) for each in hops_of(inspection)],
        "authentication": {
            method: {"result": each.result, "domain": each.domain} if each else None
            for method, each in authentication_of(inspection).items()
        },
        "warnings": [{"code": each.code, "text": caution_text(each, language)} for each in report.warnings],
    }


def value(fact: Fact[Any] | None) -> Any:
    """Return a fact's value, None where there is no fact."""
    return fact.value if fact is not None else None


def date_value(fact: Fact[str] | None) -> str | None:
    """Return a stated date as RFC 3339, None where it cannot be read."""
    date = parse_date(fact.value) if fact is not None else None
    return rfc3339(date) if date else None


def hop_object(hop: Hop) -> dict[str, Any]:
    """Return one Received field as plain data."""
    return {
        "from": hop.from_,
        "by": hop.by,
        "with": hop.with_,
        "id": hop.id,
        "for": hop.for_,
        "ip": hop.ip,
        "date": rfc3339(hop.date) if hop.date else None,
        "delay_s": hop.delay_s,
        "part": hop.part,
    }


def recipient_object(recipient: Recipient, language: str) -> dict[str, Any]:
    """Return one recipient as plain data."""
    classification = recipient.classification
    action = value(recipient.action)
    cause = load_catalogue().cause(classification.cause, language, action) if classification else None
    return {
        "address": value(recipient.address),
        "original_recipient": value(recipient.original_recipient),
        "action": action,
        "status": value(recipient.status),
        "reply_code": value(recipient.reply_code),
        "diagnostic": value(recipient.diagnostic),
        "command": value(recipient.command),
        "remote_mta": value(recipient.remote_mta),
        "remote_ip": value(recipient.remote_ip),
        "local_host": value(recipient.local_host),
        "last_attempt": date_value(recipient.last_attempt),
        "will_retry_until": date_value(recipient.will_retry_until),
        "cause": classification.cause if classification else None,
        "permanent": classification.permanent if classification else None,
        "confidence": classification.confidence if classification else None,
        "rule": classification.rule if classification else None,
        "actor": classification.actor if classification else None,
        "explanation": cause.explanation if cause else None,
        "advice": cause.advice if cause else None,
        "evidence": {name: evidence_object(fact) for name, fact in recipient.evidence().items()},
    }


def evidence_object(fact: Fact[Any]) -> dict[str, Any]:
    """Return where a fact was read: the part's path and byte offsets, both None for what a rule derived."""
    span = fact.span
    return {
        "part": fact.part,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "how": str(fact.how),
    }
