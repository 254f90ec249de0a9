"""What every rendering of a report shows, in order: a verdict, the recipients by cause, and facts of the message."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inspector.bounce.hops import hops_of_part
from inspector.bounce.original import envelope_of
from inspector.bounce.report import Fact, Inspection, Recipient, Report
from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.knowledge.records import Cause
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

RETRIES = {
    "auto": "Nothing to do: the sending server tries again by itself.",
    "later": "Sending again later may help.",
    "after_fix": "Sending again helps only after the cause is removed.",
    "no": "Sending again is useless.",
}

UNKNOWN_RECIPIENT = "unknown recipient"

# Addresses of a header that a row shows.
_MAX_ADDRESSES = 20

# A verdict names this many causes; the sections below it name all.
_CAUSES_IN_VERDICT = 3


class Row(NamedTuple):
    """A label and its value, both plain text on one line."""

    label: str
    value: str


class Entry(NamedTuple):
    """One recipient of a section, and the rows that the section's other recipients do not share."""

    address: str
    rows: tuple[Row, ...]


class Section(NamedTuple):
    """The recipients that failed for one cause: the cause's title, sentences, the rows they share, and each of them.

    A single recipient's rows are all in its entry.
    """

    title: str
    explanation: str
    advice: str
    actor: str
    retry: str
    rows: tuple[Row, ...]
    entries: tuple[Entry, ...]

    @property
    def heading(self) -> str:
        """The recipient, or how many there are, with the cause."""
        who = self.entries[0].address if len(self.entries) == 1 else f"{len(self.entries)} recipients"
        return f"{who}: {self.title}" if self.title else who

    @property
    def instructions(self) -> tuple[Row, ...]:
        """Who must act, whether to send again, and what all recipients share."""
        stated = (Row("Who must act", self.actor), Row("Retry", self.retry))
        return (*(row for row in stated if row.value), *self.rows)


class Summary(NamedTuple):
    """A whole report, ready to be laid out."""

    verdict: str
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    warnings: tuple[str, ...]


def summary_of(inspection: Inspection, language: str = "en", catalogue: Catalogue | None = None) -> Summary:
    """Gather what a ticket needs: verdict, recipients by cause with codes, hosts, dates, ids and the original."""
    known = catalogue or load_catalogue()
    report = inspection.report
    sections = tuple(_section(each, known, language) for each in recipients_by_cause(report))
    warnings = tuple(dict.fromkeys(each.text for each in report.warnings))
    return Summary(verdict_of(report, known, language), sections, tuple(_message_rows(inspection)), warnings)


def recipients_by_cause(report: Report) -> list[list[Recipient]]:
    """Return the recipients of each cause, actor and action together, the largest group first."""
    groups: dict[tuple[str | None, ...], list[Recipient]] = {}
    for each in report.recipients:
        found = each.classification
        key = (each.action.value if each.action else None, *((found.cause, found.actor) if found else ()))
        groups.setdefault(key, []).append(each)
    return sorted(groups.values(), key=len, reverse=True)


def verdict_of(report: Report, catalogue: Catalogue, language: str = "en") -> str:
    """Return the verdict in one or two plain sentences."""
    sentence = KIND_SENTENCES[report.kind]
    if report.kind not in ("failed", "delayed"):
        return sentence
    counts: dict[str, int] = {}
    for each in report.recipients:
        if each.classification:
            counts[each.classification.cause] = counts.get(each.classification.cause, 0) + 1
    if not counts:
        return sentence
    titles = {cause: catalogue.cause(cause, language, report.kind).title for cause in counts}
    if len(counts) == 1:
        [(cause, count)] = counts.items()
        return f"{sentence} {titles[cause]}." if count == 1 else f"{sentence} {count} recipients: {titles[cause]}."
    if len(counts) > _CAUSES_IN_VERDICT:
        return f"{sentence} {sum(counts.values())} recipients, {len(counts)} different causes."
    told = sorted(counts.items(), key=lambda pair: -pair[1])
    return (
        f"{sentence} " + "; ".join(f"{count} of {sum(counts.values())}: {titles[cause]}" for cause, count in told) + "."
    )


def _section(recipients: Sequence[Recipient], catalogue: Catalogue, language: str) -> Section:
    first = recipients[0]
    found = first.classification
    action = first.action.value if first.action else None
    cause = catalogue.cause(found.cause, language, action) if found else None
    rows = [tuple(_recipient_rows(each, catalogue)) for each in recipients]
    shared: tuple[Row, ...] = ()
    if len(rows) > 1:
        common = set(rows[0]).intersection(*rows[1:])
        shared = tuple(row for row in rows[0] if row in common)
        rows = [tuple(row for row in each if row not in common) for each in rows]
    return Section(
        title=cause.title if cause else "",
        explanation=cause.explanation if cause else "",
        advice=cause.advice if cause else "",
        actor=ACTORS.get(found.actor, found.actor) if found else "",
        retry=retry_of(first, cause),
        rows=shared,
        entries=tuple(Entry(address_of(each), own) for each, own in zip(recipients, rows, strict=True)),
    )


def retry_of(recipient: Recipient, cause: Cause | None) -> str:
    """Return whether to send again, in a sentence; empty where nothing failed."""
    if cause is None or (recipient.action and recipient.action.value not in ("failed", "delayed")):
        return ""
    return RETRIES["auto" if recipient.action and recipient.action.value == "delayed" else cause.retry]


def address_of(recipient: Recipient) -> str:
    """Return the recipient's address, or words for a recipient that nothing names."""
    return recipient.address.value if recipient.address else UNKNOWN_RECIPIENT


def codes_of(recipient: Recipient) -> str:
    """Return the reply code and the enhanced status code as people write them, empty where there is none."""
    return " ".join(str(fact.value) for fact in (recipient.reply_code, recipient.status) if fact is not None)


def _recipient_rows(recipient: Recipient, catalogue: Catalogue) -> Iterator[Row]:
    found = recipient.classification
    written = recipient.original_recipient
    if written and written.value.lower() != address_of(recipient).lower():
        yield Row("Written to", written.value)
    yield from _optional("Code", codes_of(recipient))
    yield from _stated("Server said", recipient.diagnostic)
    rule = catalogue.rule(found.rule) if found else None
    if rule and rule.meaning and rule.provider:
        provider = catalogue.providers.get(rule.provider)
        yield Row("What it means", f"{provider.title if provider else rule.provider}: {rule.meaning}")
    yield from _stated("Refused at", recipient.command)
    if recipient.remote_mta or recipient.remote_ip:
        ip = f"[{recipient.remote_ip.value}]" if recipient.remote_ip else ""
        yield Row("Remote server", f"{recipient.remote_mta.value if recipient.remote_mta else ''} {ip}".strip())
    yield from _stated("Sending server", recipient.local_host)
    for label, fact in (("Last attempt", recipient.last_attempt), ("Still trying until", recipient.will_retry_until)):
        if fact is not None:
            yield Row(label, _date(fact.value))
    if found:
        yield Row("Cause", f"{found.cause} ({found.confidence}, rule {found.rule})")
        yield from _optional("Note", found.conflict)


def _message_rows(inspection: Inspection) -> Iterator[Row]:
    report = inspection.report
    own, original = envelope_of(inspection.message.root), envelope_of(report.original)
    yield from _stated("Reported by", report.reporting_mta)
    yield from _optional("Reported on", own.date)
    if report.arrival_date:
        yield Row("Message arrived", _date(report.arrival_date.value))
    yield from _optional("Queue id", queue_id_of(report))
    yield from _optional("Report's Message-ID", own.message_id)
    yield from _stated("Envelope id", report.envelope_id)
    if report.kind == "not-a-bounce":
        yield from _optional("From", own.from_)
        yield from _optional("To", _addresses(own.to))
        yield from _optional("Subject", own.subject)
    yield from _optional("Original From", original.from_)
    yield from _optional("Original To", _addresses(original.to))
    yield from _optional("Original Subject", original.subject)
    yield from _optional("Original Date", original.date)
    yield from _optional("Original Message-ID", original.message_id)


def queue_id_of(report: Report) -> str | None:
    """Return the reporting server's queue id: as stated, else as its own Received field of the original says."""
    if report.queue_id is not None:
        return report.queue_id.value
    if report.original is None or report.reporting_mta is None:
        return None
    host = report.reporting_mta.value.lower()
    hops = reversed(hops_of_part(report.original, "original"))
    return next((hop.id for hop in hops if hop.id and hop.by and hop.by.lower() == host), None)


def _addresses(addresses: Sequence[str]) -> str:
    shown = ", ".join(addresses[:_MAX_ADDRESSES])
    return f"{shown} and {len(addresses) - _MAX_ADDRESSES} more" if len(addresses) > _MAX_ADDRESSES else shown


def _optional(label: str, value: str | None) -> Iterator[Row]:
    if value:
        yield Row(label, value)


def _stated(label: str, fact: Fact[str] | None) -> Iterator[Row]:
    return _optional(label, fact.value if fact is not None else None)


def _date(text: str) -> str:
    date = parse_date(text)
    return rfc3339(date) if date else text
