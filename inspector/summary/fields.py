"""What every rendering of a report shows, in order: a verdict, and rows of a label and a value for each recipient."""

from collections.abc import Iterator
from typing import NamedTuple

from inspector.bounce.original import envelope_of
from inspector.bounce.report import Inspection, Recipient, Report
from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.message.date import parse_date, rfc3339

KIND_SENTENCES = {
    "failed": "The message was not delivered.",
    "delayed": "The message has not been delivered yet; the mail server is still trying.",
    "delivered": "The message was delivered.",
    "relayed": "The message was passed on to a server that sends no further reports.",
    "expanded": "The message was delivered to a list, which sent it on to its members.",
    "feedback": "This is a complaint or a request to be taken off a list, not a delivery failure.",
    "disposition": "This is a read receipt, not a delivery failure.",
    "auto-reply": "This is an automatic reply, such as out of office; the message was delivered.",
    "challenge": "The recipient's system asks the sender to confirm before it delivers the message.",
    "not-a-bounce": "This is not a bounce.",
}

ACTORS = {
    "sender": "the sender of the message",
    "sender-admin": "the administrator of the sender's mail system",
    "recipient": "the recipient",
    "recipient-admin": "the administrator of the recipient's mail system",
    "mailing-service": "the mailing service that sent the message",
    "nobody": "nobody",
}

_QUEUE_ID_FIELDS = ("x-postfix-queue-id", "x-sendgrid-queueid", "x-original-message-id", "final-log-id")


class Row(NamedTuple):
    """A label and its value, both plain text on one line."""

    label: str
    value: str


class RecipientSection(NamedTuple):
    """What is known of one recipient: the cause's title, sentences, and rows."""

    address: str
    title: str
    explanation: str
    advice: str
    actor: str
    rows: tuple[Row, ...]


class Summary(NamedTuple):
    """A whole report, ready to be laid out."""

    verdict: str
    recipients: tuple[RecipientSection, ...]
    rows: tuple[Row, ...]
    warnings: tuple[str, ...]


def summary_of(inspection: Inspection, language: str = "en", catalogue: Catalogue | None = None) -> Summary:
    """Gather what a ticket needs: verdict, recipients with codes and causes, hosts, dates, ids and the original."""
    known = catalogue or load_catalogue()
    report = inspection.report
    sections = tuple(_section(each, known, language) for each in report.recipients)
    warnings = tuple(dict.fromkeys(each.text for each in report.warnings))
    return Summary(verdict_of(report, known, language), sections, tuple(_message_rows(inspection)), warnings)


def verdict_of(report: Report, catalogue: Catalogue, language: str = "en") -> str:
    """Return the verdict in one or two plain sentences."""
    sentence = KIND_SENTENCES[report.kind]
    if report.kind not in ("failed", "delayed"):
        return sentence
    causes = [each.classification.cause for each in report.recipients if each.classification]
    if len(set(causes)) == 1:
        count = f" (all {len(causes)} recipients)" if len(causes) > 1 else ""
        return f"{sentence} {catalogue.cause(causes[0], language).title}{count}."
    return f"{sentence} {len(causes)} recipients, {len(set(causes))} different causes." if causes else sentence


def _section(recipient: Recipient, catalogue: Catalogue, language: str) -> RecipientSection:
    found = recipient.classification
    cause = catalogue.cause(found.cause, language) if found else None
    return RecipientSection(
        recipient.address.value if recipient.address else "unknown recipient",
        cause.title if cause else "",
        cause.explanation if cause else "",
        cause.advice if cause else "",
        ACTORS.get(found.actor, found.actor) if found else "",
        tuple(_recipient_rows(recipient)),
    )


def _recipient_rows(recipient: Recipient) -> Iterator[Row]:
    found = recipient.classification
    if recipient.original_recipient and (
        not recipient.address or recipient.original_recipient.value.lower() != recipient.address.value.lower()
    ):
        yield Row("Written to", recipient.original_recipient.value)
    codes = [str(fact.value) for fact in (recipient.reply_code, recipient.status) if fact is not None]
    if codes:
        yield Row("Code", " ".join(codes))
    if recipient.diagnostic:
        yield Row("Server said", recipient.diagnostic.value)
    if recipient.command:
        yield Row("Refused at", recipient.command.value)
    if recipient.remote_mta:
        address = f" [{recipient.remote_ip.value}]" if recipient.remote_ip else ""
        yield Row("Remote server", f"{recipient.remote_mta.value}{address}")
    for label, fact in (("Last attempt", recipient.last_attempt), ("Still trying until", recipient.will_retry_until)):
        if fact is not None:
            yield Row(label, _date(fact.value))
    if found:
        yield Row("Cause", f"{found.cause} ({found.confidence}, rule {found.rule})")
        if found.conflict:
            yield Row("Note", found.conflict)


def _message_rows(inspection: Inspection) -> Iterator[Row]:
    report = inspection.report
    own, original = envelope_of(inspection.message.root), envelope_of(report.original)
    if report.reporting_mta:
        yield Row("Reported by", report.reporting_mta.value)
    if own.date:
        yield Row("Reported on", own.date)
    if report.arrival_date:
        yield Row("Message arrived", _date(report.arrival_date.value))
    yield from _optional("Report's Message-ID", own.message_id)
    yield from _optional("Envelope id", report.envelope_id.value if report.envelope_id else None)
    for name in _QUEUE_ID_FIELDS:
        yield from _optional("Queue id", report.extra.get(name))
    if report.kind == "not-a-bounce":
        yield from _optional("From", own.from_)
        yield from _optional("To", ", ".join(own.to))
        yield from _optional("Subject", own.subject)
    yield from _optional("Original From", original.from_)
    yield from _optional("Original To", ", ".join(original.to))
    yield from _optional("Original Subject", original.subject)
    yield from _optional("Original Date", original.date)
    yield from _optional("Original Message-ID", original.message_id)


def _optional(label: str, value: str | None) -> Iterator[Row]:
    if value:
        yield Row(label, value)


def _date(text: str) -> str:
    date = parse_date(text)
    return rfc3339(date) if date else text
