"""The program's main job: a message in, what it means out."""

import re
from collections.abc import Iterator, Sequence

from inspector.bounce.automatic import automatic_kind
from inspector.bounce.conclude import conclude
from inspector.bounce.dialects import general, rfc3464
from inspector.bounce.dialects.general import status_fields_in_text
from inspector.bounce.dialects.registry import is_sure, recognised
from inspector.bounce.encoded_sender import decode_sender
from inspector.bounce.kind import (
    DISPOSITION_TYPES,
    SUBJECT_ALONE,
    SYSTEM_SENDER,
    comes_from_a_mail_system,
    is_refusal,
    kind_of,
)
from inspector.bounce.merge import first_fact, join, merge_recipients
from inspector.bounce.notification import Notification
from inspector.bounce.report import Fact, How, Inspection, Reading, Recipient, Report
from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.message.address import first_address, parse_addresses
from inspector.message.part import Message
from inspector.message.pattern import pattern

# A gateway passes on a report, another one that message; more layers are not met.
_MAX_PASSED_ON = 3

# Parcels are undeliverable, too.
_MAIL = pattern(
    r"mail|message|mensa[jg]|messaggi|nachricht|courriel|correo|bericht|wiadomo|письм|сообщен|メッセージ|邮件|郵件|메시지|"
    r"recipient|empf[äa]nger",
    re.IGNORECASE,
)

# The kinds that report on recipients.
DELIVERY_KINDS = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})


def inspect(message: Message, catalogue: Catalogue | None = None) -> Inspection:
    """Read a message as a bounce.

    Never raises on malformed mail; what could not be read is a warning of the report.
    """
    return Inspection(message, report_on(Notification(message), catalogue or load_catalogue()))


def report_on(notification: Notification, catalogue: Catalogue) -> Report:
    """Read the notification with every reader that knows it, and join what they say."""
    readings = _readings(notification)
    for _ in range(_MAX_PASSED_ON):
        inner = _passed_on(notification, readings)
        if inner is None:
            break
        notification, readings = inner, _readings(inner)
    kind = kind_of(notification, readings)
    recipients = _recipients(notification, readings) if kind.name in DELIVERY_KINDS else ()
    concluded = conclude(notification, recipients, readings, kind, catalogue)
    return Report(
        kind=concluded.kind,
        dialect=_dialect(readings),
        recipients=concluded.recipients,
        notification=notification,
        reporting_mta=first_fact(readings, "reporting_mta"),
        arrival_date=first_fact(readings, "arrival_date"),
        envelope_id=first_fact(readings, "envelope_id"),
        queue_id=first_fact(readings, "queue_id"),
        found_warnings=concluded.warnings,
        kind_reason=kind.reason,
    )


def _passed_on(notification: Notification, readings: Sequence[Reading]) -> Notification | None:
    """Return the report inside a gateway's message that names no recipient itself; never one that a person forwards."""
    if any(reading.recipients for reading in readings):
        return None
    part = notification.original
    if part is None or part.content_type != "multipart/report":
        return None
    return Notification(notification.message, part) if _may_report(notification) else None


def _readings(notification: Notification) -> list[Reading]:
    """Read the machine-readable part first, then the dialect that is recognised, then the general reader."""
    if not notification.root.has_fields and (reading := _headerless_reading(notification)):
        return [reading]
    readings = list(_machine_readings(notification))
    if not readings and not _may_report(notification):
        return []
    if not any(reading.recipients for reading in readings) and (stated := status_fields_in_text(notification)):
        readings.append(stated)
    named: list[Reading] = []
    for dialect in recognised(notification):
        reading = dialect.read(notification)
        if reading.recipients or reading.reporting_mta:
            named = [reading]
            break
        named = named or [reading]
    if any(reading.recipients for reading in named):
        return [*readings, *named]
    if any(reading.recipients for reading in readings):
        return [*readings, *named, general.read(notification)]
    if not readings and automatic_kind(notification):
        return readings
    found = general.read(notification)
    if not readings and not named and not _says_enough(notification, found):
        return []
    return [*readings, *named, found] if readings or found.recipients else [found]


def _says_enough(notification: Notification, found: Reading) -> bool:
    """Whether more than the subject tells of a delivery: a code, a returned message, another's address.

    A lure is about the mailbox of the person it is sent to, whoever it says that it comes from.
    """
    reason = comes_from_a_mail_system(notification)
    if reason not in (SUBJECT_ALONE, SYSTEM_SENDER) or notification.returned != "none":
        return True
    own = general.own_addresses(notification)
    others = [each for each in found.recipients if each.address and each.address.value.lower() not in own]
    if any(each.status for each in found.recipients) or (others and _MAIL.search(notification.prose)):
        return True
    return not found.recipients if reason == SYSTEM_SENDER else any(each.reply_code for each in found.recipients)


def _may_report(notification: Notification) -> bool:
    """Whether a message without a delivery-status part may be about a delivery at all."""
    kinds = {part.content_type for part in notification.parts}
    if "message/feedback-report" in kinds:
        return False
    if not kinds.isdisjoint(DISPOSITION_TYPES):
        return is_refusal(notification)
    return comes_from_a_mail_system(notification) is not None or is_sure(notification)


def _headerless_reading(notification: Notification) -> Reading | None:
    """Read what is no message: a service's notification in JSON, a line of a log, a single reply."""
    if notification.root.content_type == "application/json":
        from inspector.bounce.dialects import json_notification

        return json_notification.read(notification)
    if notification.message.format not in ("line", "text"):
        return None
    from inspector.bounce.dialects import log_line

    return log_line.read(notification)


def _machine_readings(notification: Notification) -> Iterator[Reading]:
    if notification.root.properties:
        from inspector.bounce.dialects import outlook_report

        if outlook_report.matches(notification.root):
            yield outlook_report.read(notification.root)
    if rfc3464.matches(notification):
        yield rfc3464.read(notification)


def _recipients(notification: Notification, readings: Sequence[Reading]) -> tuple[Recipient, ...]:
    """Join the recipients; a failure that names none is about those that the returned message was sent to."""
    recipients = merge_recipients([reading.recipients for reading in readings])
    if any(each.address for each in recipients):
        return recipients
    derived = _derived_recipients(notification)
    if len(derived) != 1:
        return recipients
    return (join(derived[0], recipients[0]),) if recipients else tuple(derived)


def _derived_recipients(notification: Notification) -> list[Recipient]:
    """Return whom the report's own address names (VERP), else those that the returned message was sent to."""
    encoded = decode_sender(first_address(notification.root.header(b"to") or "") or "")
    if encoded and encoded.scheme == "verp":
        return [Recipient(address=Fact(encoded.address, How.DERIVED))]
    addressed = notification.original.header(b"to") if notification.original else None
    return [Recipient(address=Fact(each.address, How.DERIVED)) for each in parse_addresses(addressed or "")]


def _dialect(readings: list[Reading]) -> str | None:
    """Return the most particular name: a named dialect before the standard, and none for what nobody has named."""
    named = next((reading.dialect for reading in readings if reading.dialect not in (rfc3464.NAME, general.NAME)), None)
    said = [reading.dialect for reading in readings if reading.recipients or reading.reporting_mta]
    return named or (said[0] if said else None)
