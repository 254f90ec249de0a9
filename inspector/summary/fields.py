"""What every rendering of a report shows, in order: a verdict, the recipients by cause, and facts of the message."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inspector.bounce.hops import hops_of_part
from inspector.bounce.original import envelope_of
from inspector.bounce.report import Fact, Inspection, Recipient, Report
from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.knowledge.records import Cause
from inspector.message.date import parse_date, rfc3339
from inspector.summary.wording import Words, caution_text, conflict_text, words_of

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
    """The recipients that failed for one cause: sentences on it, the rows they share, and each of them.

    `heading` is the recipient, or how many there are, with the cause; `instructions` say who must act and whether to
    send again, and what all recipients share. A single recipient's rows are all in its entry.
    """

    heading: str
    explanation: str
    advice: str
    instructions: tuple[Row, ...]
    rows: tuple[Row, ...]
    entries: tuple[Entry, ...]


class Summary(NamedTuple):
    """A whole report, ready to be laid out; `words` gives what a layout adds in the report's language."""

    verdict: str
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    warnings: tuple[str, ...]
    words: Words


def summary_of(inspection: Inspection, language: str = "en", catalogue: Catalogue | None = None) -> Summary:
    """Gather what a ticket needs: verdict, recipients by cause with codes, hosts, dates, ids and the original."""
    known = catalogue or load_catalogue()
    report = inspection.report
    words = words_of(language)
    sections = tuple(_section(each, known, language) for each in recipients_by_cause(report))
    warnings = tuple(dict.fromkeys(caution_text(each, language) for each in report.warnings))
    rows = tuple(_message_rows(inspection, words))
    return Summary(verdict_of(report, known, language), sections, rows, warnings, words)


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
    words = words_of(language)
    sentence = words(KIND_SENTENCES[report.kind])
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
        text = "{sentence} {cause}." if count == 1 else "{sentence} {count} recipients: {cause}."
        return words(text).format(sentence=sentence, count=count, cause=titles[cause])
    total = sum(counts.values())
    if len(counts) > _CAUSES_IN_VERDICT:
        text = words("{sentence} {count} recipients, {causes} different causes.")
        return text.format(sentence=sentence, count=total, causes=len(counts))
    told = sorted(counts.items(), key=lambda pair: -pair[1])
    share = words("{count} of {total}: {cause}")
    shares = "; ".join(share.format(count=count, total=total, cause=titles[cause]) for cause, count in told)
    return words("{sentence} {cause}.").format(sentence=sentence, cause=shares)


def _section(recipients: Sequence[Recipient], catalogue: Catalogue, language: str) -> Section:
    first = recipients[0]
    found = first.classification
    action = first.action.value if first.action else None
    cause = catalogue.cause(found.cause, language, action) if found else None
    words = words_of(language)
    rows = [tuple(_recipient_rows(each, catalogue, language)) for each in recipients]
    shared: tuple[Row, ...] = ()
    if len(rows) > 1:
        common = set(rows[0]).intersection(*rows[1:])
        shared = tuple(row for row in rows[0] if row in common)
        rows = [tuple(row for row in each if row not in common) for each in rows]
    who = _name_of(first, words) if len(rows) == 1 else words("{count} recipients").format(count=len(rows))
    actor = words(ACTORS.get(found.actor, found.actor)) if found else ""
    stated = (Row(words("Who must act"), actor), Row(words("Retry"), words(retry_of(first, cause))))
    return Section(
        heading=f"{who}: {cause.title}" if cause else who,
        explanation=cause.explanation if cause else "",
        advice=cause.advice if cause else "",
        instructions=(*(row for row in stated if row.value), *shared),
        rows=shared,
        entries=tuple(Entry(_name_of(each, words), own) for each, own in zip(recipients, rows, strict=True)),
    )


def retry_of(recipient: Recipient, cause: Cause | None) -> str:
    """Return whether to send again, in a sentence; empty where nothing failed."""
    if cause is None or (recipient.action and recipient.action.value not in ("failed", "delayed")):
        return ""
    return RETRIES["auto" if recipient.action and recipient.action.value == "delayed" else cause.retry]


def address_of(recipient: Recipient) -> str:
    """Return the recipient's address, or words for a recipient that nothing names."""
    return recipient.address.value if recipient.address else UNKNOWN_RECIPIENT


def _name_of(recipient: Recipient, words: Words) -> str:
    return recipient.address.value if recipient.address else words(UNKNOWN_RECIPIENT)


def codes_of(recipient: Recipient) -> str:
    """Return the reply code and the enhanced status code as people write them, empty where there is none."""
    return " ".join(str(fact.value) for fact in (recipient.reply_code, recipient.status) if fact is not None)


def _recipient_rows(recipient: Recipient, catalogue: Catalogue, language: str) -> Iterator[Row]:
    words = words_of(language)
    found = recipient.classification
    written = recipient.original_recipient
    if written and written.value.lower() != address_of(recipient).lower():
        yield Row(words("Written to"), written.value)
    yield from _optional(words("Code"), codes_of(recipient))
    yield from _stated(words("Server said"), recipient.diagnostic)
    rule = catalogue.rule(found.rule) if found else None
    if rule and rule.meaning and rule.provider:
        provider = catalogue.providers.get(rule.provider)
        meaning = words("{provider}: {meaning}")
        name = provider.title if provider else rule.provider
        yield Row(words("What it means"), meaning.format(provider=name, meaning=rule.meaning))
    yield from _stated(words("Refused at"), recipient.command)
    if recipient.remote_mta or recipient.remote_ip:
        ip = f"[{recipient.remote_ip.value}]" if recipient.remote_ip else ""
        yield Row(words("Remote server"), f"{recipient.remote_mta.value if recipient.remote_mta else ''} {ip}".strip())
    yield from _stated(words("Sending server"), recipient.local_host)
    for label, fact in (("Last attempt", recipient.last_attempt), ("Still trying until", recipient.will_retry_until)):
        if fact is not None:
            yield Row(words(label), _date(fact.value))
    if found:
        text = words("{cause} ({confidence}, rule {rule})")
        told = text.format(cause=found.cause, confidence=words(found.confidence), rule=found.rule)
        yield Row(words("Cause"), told)
        yield from _optional(words("Note"), conflict_text(found.conflict, language))


def _message_rows(inspection: Inspection, words: Words) -> Iterator[Row]:
    report = inspection.report
    own, original = envelope_of(inspection.message.root), envelope_of(report.original)
    yield from _stated(words("Reported by"), report.reporting_mta)
    yield from _optional(words("Reported on"), own.date)
    if report.arrival_date:
        yield Row(words("Message arrived"), _date(report.arrival_date.value))
    yield from _optional(words("Queue id"), queue_id_of(report))
    yield from _optional(words("Report's Message-ID"), own.message_id)
    yield from _stated(words("Envelope id"), report.envelope_id)
    if report.kind == "not-a-bounce":
        yield from _optional(words("From"), own.from_)
        yield from _optional(words("To"), _addresses(own.to, words))
        yield from _optional(words("Subject"), own.subject)
    yield from _optional(words("Original From"), original.from_)
    yield from _optional(words("Original To"), _addresses(original.to, words))
    yield from _optional(words("Original Subject"), original.subject)
    yield from _optional(words("Original Date"), original.date)
    yield from _optional(words("Original Message-ID"), original.message_id)


def queue_id_of(report: Report) -> str | None:
    """Return the reporting server's queue id: as stated, else as its own Received field of the original says."""
    if report.queue_id is not None:
        return report.queue_id.value
    if report.original is None or report.reporting_mta is None:
        return None
    host = report.reporting_mta.value.lower()
    hops = reversed(hops_of_part(report.original, "original"))
    return next((hop.id for hop in hops if hop.id and hop.by and hop.by.lower() == host), None)


def _addresses(addresses: Sequence[str], words: Words) -> str:
    shown, rest = ", ".join(addresses[:_MAX_ADDRESSES]), len(addresses) - _MAX_ADDRESSES
    return words("{addresses} and {count} more").format(addresses=shown, count=rest) if rest > 0 else shown


def _optional(label: str, value: str | None) -> Iterator[Row]:
    if value:
        yield Row(label, value)


def _stated(label: str, fact: Fact[str] | None) -> Iterator[Row]:
    return _optional(label, fact.value if fact is not None else None)


def _date(text: str) -> str:
    date = parse_date(text)
    return rfc3339(date) if date else text
