"""A bounce written anew without private values: what the report says, its text and the original's header.

Nothing is copied that was not read: other fields and parts, and all text of the original, are left out.
"""

import re
from collections.abc import Iterator
from email.utils import format_datetime

from inspector.bounce.inspection import DELIVERY_KINDS
from inspector.bounce.notification import Notification
from inspector.bounce.original import envelope_of
from inspector.bounce.report import Fact, Inspection, Recipient, Report
from inspector.bounce.status_fields import groups_of
from inspector.message.date import parse_date
from inspector.summary.mail_writer import Field, Leaf, write_fields, write_leaf, write_message, write_report
from inspector.summary.pseudonyms import Pseudonyms
from inspector.summary.redacted_header import notification_fields, original_fields, vouched_for
from inspector.summary.redacted_text import redact_text

# The warning that the original may not have come from the person who got the report.
_NOT_YOURS = "maybe-not-yours"

REMOVED_TEXT = "The text of the message was removed."

_SUBJECT_LINE = re.compile(
    r"^([ \t>*]{0,8}(?:Subject|Thread-Topic|Betreff|Objet|Asunto)[ \t]*:[ \t]*)(\S[^\n]*)", re.M | re.I
)


def written_anew(inspection: Inspection, names: Pseudonyms) -> bytes:
    """Return a valid message (RFC 5322) that says what the report says, with pseudonyms for everything private."""
    report = inspection.report
    fields = notification_fields(inspection.message.root, report, names)
    if report.kind in DELIVERY_KINDS:
        parts = [_prose(report.notification, names), _delivery_status(report, names), *_returned(report, names)]
        return write_report(fields, "delivery-status", parts)
    removed = Leaf("text/plain; charset=utf-8", REMOVED_TEXT)
    if report.kind == "feedback":
        return write_report(
            fields, "feedback-report", [removed, _feedback(inspection, names), *_returned(report, names)]
        )
    if report.kind == "disposition":
        parts = [removed, _disposition(inspection, names), *_returned(report, names)]
        return write_report(fields, "disposition-notification", parts)
    return write_message(fields, removed)


def _prose(notification: Notification, names: Pseudonyms) -> Leaf:
    """Return the report's text up to the original, in which the subject is told by its field's name, too."""
    prose = _SUBJECT_LINE.sub(lambda found: found[1] + names.subject(found[2]), notification.prose)
    return Leaf("text/plain; charset=utf-8", redact_text(prose, names).strip() or REMOVED_TEXT)


def _delivery_status(report: Report, names: Pseudonyms) -> Leaf:
    groups = [write_fields(_message_group(report, names))]
    groups += [write_fields(_recipient_group(each, names)) for each in report.recipients]
    body = "\n".join(groups)
    return Leaf("message/delivery-status" if body.isascii() else "message/global-delivery-status", body)


def _message_group(report: Report, names: Pseudonyms) -> Iterator[Field]:
    host = report.reporting_mta
    yield "Reporting-MTA", f"dns; {names.host(host.value) if host else 'unknown'}"
    if report.envelope_id:
        yield "Original-Envelope-Id", redact_text(report.envelope_id.value, names)
    if report.queue_id:
        yield "X-Queue-ID", redact_text(report.queue_id.value, names)
    yield from _date("Arrival-Date", report.arrival_date)


def _recipient_group(recipient: Recipient, names: Pseudonyms) -> Iterator[Field]:
    for name, fact in (("Original-Recipient", recipient.original_recipient), ("Final-Recipient", recipient.address)):
        if fact:
            yield name, f"rfc822; {names.address(fact.value)}"
    if recipient.action:
        yield "Action", recipient.action.value
    if recipient.status:
        yield "Status", recipient.status.value
    if recipient.remote_mta:
        yield "Remote-MTA", f"dns; {names.host(recipient.remote_mta.value)}"
    if recipient.remote_ip:
        yield "X-Remote-IP", names.ip(recipient.remote_ip.value)
    words = _words(recipient, names)
    if words:
        yield "Diagnostic-Code", f"smtp; {words}"
    yield from _date("Last-Attempt-Date", recipient.last_attempt)
    yield from _date("Will-Retry-Until", recipient.will_retry_until)
    if recipient.category:
        yield "X-PowerMTA-BounceCategory", redact_text(recipient.category.value, names)


def _words(recipient: Recipient, names: Pseudonyms) -> str:
    """Return the server's words, or the bare codes where only those are known."""
    if recipient.diagnostic:
        return redact_text(recipient.diagnostic.value, names)
    return str(recipient.reply_code.value) if recipient.reply_code else ""


def _date(name: str, fact: Fact[str] | None) -> Iterator[Field]:
    date = parse_date(fact.value) if fact is not None else None
    if date is not None:
        yield name, format_datetime(date)


def _returned(report: Report, names: Pseudonyms) -> Iterator[Leaf]:
    """Return the original as far as it came back; of one that is a few lines of the report's text nothing more."""
    if report.original is None or report.returned not in ("full", "headers"):
        return
    fields = original_fields(report.original, names)
    if not any(each.code == _NOT_YOURS for each in report.warnings):
        fields = vouched_for(fields)
    if report.returned == "headers":
        yield Leaf("text/rfc822-headers", write_fields(fields))
    else:
        removed = write_leaf(Leaf("text/plain; charset=utf-8", REMOVED_TEXT))
        yield Leaf("message/rfc822", write_fields([*fields, ("MIME-Version", "1.0")]) + removed)


def _machine_value(inspection: Inspection, media_type: str, name: str) -> str:
    """Return a field of a machine-readable part, empty where there is none."""
    for part in inspection.message.root.walk():
        if part.content_type == media_type:
            return next((value for group in groups_of(part.text) if (value := group.value(name))), "")
    return ""


def _feedback(inspection: Inspection, names: Pseudonyms) -> Leaf:
    """Write the machine-readable part of a complaint (RFC 5965 3.1)."""
    kind = _machine_value(inspection, "message/feedback-report", "feedback-type")
    fields = [("Feedback-Type", redact_text(kind, names) or "abuse"), ("User-Agent", "redacted/1"), ("Version", "1")]
    fields += [
        ("Original-Rcpt-To", f"<{names.address(each)}>") for each in envelope_of(inspection.report.original).to[:1]
    ]
    return Leaf("message/feedback-report", write_fields(fields))


def _disposition(inspection: Inspection, names: Pseudonyms) -> Leaf:
    """Write the machine-readable part of a receipt (RFC 8098 3.2)."""
    said = _machine_value(inspection, "message/disposition-notification", "disposition")
    own = envelope_of(inspection.message.root)
    fields = [("Final-Recipient", f"rfc822; {names.address(own.from_)}")] if own.from_ else []
    fields.append(("Disposition", redact_text(said, names) or "manual-action/MDN-sent-manually; displayed"))
    return Leaf("message/disposition-notification", write_fields(fields))
