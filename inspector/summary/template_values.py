"""The values that ready texts may name: of the whole report, of the recipients of one cause, of one recipient."""

from collections.abc import Sequence

from inspector.bounce.authentication import authentication_of
from inspector.bounce.hops import hops_of_part
from inspector.bounce.original import envelope_of
from inspector.bounce.report import Inspection, Recipient
from inspector.knowledge.catalogue import load_catalogue
from inspector.summary.as_json import date_value, value
from inspector.summary.fields import (
    ACTORS,
    KIND_SENTENCES,
    address_of,
    codes_of,
    queue_id_of,
    recipients_by_cause,
    retry_of,
)
from inspector.summary.wording import words_of

Values = dict[str, str | None]

MESSAGE_NAMES = frozenset(
    [
        "kind_sentence",
        "causes",
        "reporting_mta",
        "queue_id",
        "envelope_id",
        "arrival_date",
        "report_date",
        "original_from",
        "original_to",
        "original_subject",
        "original_date",
        "original_day",
        "original_message_id",
        "sender_domain",
        "recipient_domain",
        "last_hop",
        "last_ip",
        "spf",
        "dkim",
        "dmarc",
    ]
)
GROUP_NAMES = frozenset(
    [
        "addresses",
        "count",
        "cause",
        "confidence",
        "explanation",
        "advice",
        "sender_next",
        "admin_next",
        "actor",
        "retry",
    ]
)
RECIPIENT_NAMES = frozenset(
    [
        "address",
        "original_recipient",
        "action",
        "codes",
        "diagnostic",
        "command",
        "remote_mta",
        "remote_ip",
        "local_host",
        "last_attempt",
        "will_retry_until",
    ]
)

# Addresses that one line lists.
_MAX_ADDRESSES = 20


def message_values(inspection: Inspection, language: str = "en") -> Values:
    """Return the values of the whole report; None for what is not known."""
    report = inspection.report
    own, original = envelope_of(inspection.message.root), envelope_of(report.original)
    hops = hops_of_part(report.original, "original") if report.original is not None else []
    last = hops[-1] if hops else None
    checks = authentication_of(inspection)
    domains = {address_of(each).rpartition("@")[2].lower() for each in report.recipients if each.address}
    return {
        "kind_sentence": words_of(language)(KIND_SENTENCES[report.kind]),
        "causes": "; ".join(_titles(inspection, language)) or None,
        "reporting_mta": value(report.reporting_mta),
        "queue_id": queue_id_of(report),
        "envelope_id": value(report.envelope_id),
        "arrival_date": date_value(report.arrival_date),
        "report_date": own.date,
        "original_from": original.from_,
        "original_to": ", ".join(original.to[:_MAX_ADDRESSES]) or None,
        "original_subject": original.subject,
        "original_date": original.date,
        "original_day": original.date[:10] if original.date else None,
        "original_message_id": original.message_id,
        "sender_domain": original.from_.rpartition("@")[2] if original.from_ else None,
        "recipient_domain": domains.pop() if len(domains) == 1 else None,
        "last_hop": last.by if last else None,
        "last_ip": last.ip if last else None,
        **{
            method: f"{result.result} ({result.domain})" if result.domain else result.result
            for method in ("spf", "dkim", "dmarc")
            if (result := checks[method])
        },
    }


def _titles(inspection: Inspection, language: str) -> list[str]:
    found = (group[0].classification for group in recipients_by_cause(inspection.report))
    titles = (load_catalogue().cause(each.cause, language).title for each in found if each)
    return list(dict.fromkeys(titles))


def group_values(recipients: Sequence[Recipient], language: str = "en") -> Values:
    """Return the values that the recipients of one cause share; there is at least one recipient."""
    addresses = ", ".join(address_of(each) for each in recipients[:_MAX_ADDRESSES])
    rest = len(recipients) - _MAX_ADDRESSES
    words = words_of(language)
    many = words("{addresses} and {count} more").format(addresses=addresses, count=rest)
    values: Values = {
        "addresses": many if rest > 0 else addresses,
        "count": str(len(recipients)),
    }
    found = recipients[0].classification
    if found is None:
        return values
    cause = load_catalogue().cause(found.cause, language, value(recipients[0].action))
    return values | {
        "cause": cause.title,
        "confidence": words(found.confidence),
        "explanation": cause.explanation,
        "advice": cause.advice,
        "sender_next": cause.next_sender,
        "admin_next": cause.next_admin,
        "actor": words(ACTORS.get(found.actor, found.actor)),
        "retry": words(retry_of(recipients[0], cause)),
    }


def recipient_values(recipient: Recipient) -> Values:
    """Return the values of one recipient."""
    written = value(recipient.original_recipient)
    return {
        "address": address_of(recipient),
        "original_recipient": written if written != address_of(recipient) else None,
        "action": value(recipient.action),
        "codes": codes_of(recipient),
        "diagnostic": value(recipient.diagnostic),
        "command": value(recipient.command),
        "remote_mta": value(recipient.remote_mta),
        "remote_ip": value(recipient.remote_ip),
        "local_host": value(recipient.local_host),
        "last_attempt": date_value(recipient.last_attempt),
        "will_retry_until": date_value(recipient.will_retry_until),
    }
