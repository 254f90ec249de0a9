"""What each mail service's notification in JSON says about its recipients.

Sources: Amazon SES Developer Guide ("Contents of notifications", "Event data"), SendGrid's Event Webhook reference,
Mailgun's Events and Webhooks, Postmark's Bounce and Delivery webhooks, SparkPost's Webhook Event reference.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

Event = Mapping[str, Any]


class Row(NamedTuple):
    """What an event says about one recipient, each value as the event writes it, None where it says nothing.

    `word` is the service's name for what happened, `category` its class of failure.
    """

    address: object
    word: object
    diagnostic: object = None
    status: object = None
    code: object = None
    host: object = None
    ip: object = None
    category: object = None
    date: object = None
    reporting: object = None
    original: object = None
    retry_until: object = None


class Service(NamedTuple):
    """A service's dialect slug, how its events are told, and how one is read."""

    name: str
    matches: Callable[[Event], bool]
    rows: Callable[[Event], Iterator[Row]]


def mapping(value: object) -> Event:
    """Return a JSON object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[Any]:
    """Return a JSON list, an empty one for anything else."""
    return value if isinstance(value, list) else []


def _amazon(event: Event) -> Iterator[Row]:
    word = event.get("notificationType") or event.get("eventType")
    bounce, delay, delivery = (mapping(event.get(name)) for name in ("bounce", "deliveryDelay", "delivery"))
    about = bounce or delay or delivery
    recipients = bounce.get("bouncedRecipients") or delay.get("delayedRecipients") or delivery.get("recipients")
    rejected = mapping(event.get("reject"))
    for each in listed(recipients or (mapping(event.get("mail")).get("destination") if rejected else None)):
        row = mapping(each)
        yield Row(
            row.get("emailAddress", each),
            (row.get("action") if bounce else None) or word,
            row.get("diagnosticCode") or delivery.get("smtpResponse") or rejected.get("reason"),
            row.get("status"),
            ip=about.get("remoteMtaIp"),
            category=bounce.get("bounceSubType") or delay.get("delayType"),
            date=about.get("timestamp"),
            reporting=about.get("reportingMTA"),
            retry_until=delay.get("expirationTime"),
        )


def _sendgrid(event: Event) -> Iterator[Row]:
    yield Row(
        event.get("email"),
        event.get("event"),
        event.get("reason") or event.get("response"),
        event.get("status"),
        category=event.get("bounce_classification"),
        date=event.get("timestamp"),
    )


def _mailgun(event: Event) -> Iterator[Row]:
    data = mapping(event.get("event-data")) or event
    status = mapping(data.get("delivery-status"))
    word = data.get("event")
    if word == "failed" and data.get("severity") == "temporary":
        word = "temporary"
    description = status.get("description")
    yield Row(
        data.get("recipient"),
        word,
        status.get("message") or description or data.get("error") or data.get("description"),
        status.get("enhanced-code"),
        status.get("code") or data.get("code"),
        status.get("mx-host"),
        category=data.get("reason"),
        date=data.get("timestamp"),
    )


def _postmark(event: Event) -> Iterator[Row]:
    kind = event.get("RecordType", "Bounce")
    yield Row(
        event.get("Email") or event.get("Recipient"),
        event.get("Type") if kind == "Bounce" else kind,
        event.get("Details") or event.get("Description"),
        category=event.get("Type"),
        date=event.get("BouncedAt") or event.get("DeliveredAt"),
    )


def _sparkpost(event: Event) -> Iterator[Row]:
    data = event
    for inner in mapping(event.get("msys")).values():
        data = mapping(inner)
    raw = data.get("raw_rcpt_to")
    yield Row(
        data.get("rcpt_to"),
        data.get("type"),
        data.get("raw_reason") or data.get("reason"),
        code=data.get("error_code"),
        ip=data.get("ip_address"),
        category=data.get("bounce_class"),
        date=data.get("timestamp"),
        original=raw if raw != data.get("rcpt_to") else None,
    )


SERVICES: tuple[Service, ...] = (
    Service("amazon-ses", lambda event: not {"notificationType", "eventType"}.isdisjoint(event), _amazon),
    Service("sparkpost", lambda event: "msys" in event or {"type", "rcpt_to"} <= set(event), _sparkpost),
    Service("mailgun", lambda event: "event-data" in event or {"event", "recipient"} <= set(event), _mailgun),
    Service("postmark", lambda event: "RecordType" in event or {"Email", "TypeCode"} <= set(event), _postmark),
    Service("sendgrid", lambda event: {"event", "email"} <= set(event), _sendgrid),
)

# The services' classes of failure in the catalogue's names for categories; those that say nothing are left out.
CATEGORIES = {
    "noemail": "bad-mailbox",
    "mailboxfull": "quota-issues",
    "suppressed": "suppressed",
    "onaccountsuppressionlist": "suppressed",
    "suppress-bounce": "suppressed",
    "suppress-complaint": "suppressed",
    "suppress-unsubscribe": "suppressed",
    "contentrejected": "content-related",
    "attachmentrejected": "content-related",
    "invalid address": "bad-mailbox",
    "mailbox unavailable": "inactive-mailbox",
    "frequency/volume too high": "rate-limited",
    "spamnotification": "spam-related",
    "blocked": "spam-block",
    "ispblock": "spam-block",
    "dnserror": "bad-domain",
    "virusnotification": "virus-related",
    "dmarcpolicy": "auth-failure",
    "recipientdoesnotexist": "bad-mailbox",
    "10": "bad-mailbox",
    "21": "bad-domain",
    "22": "quota-issues",
    "24": "no-answer-from-host",
    "25": "suppressed",
    "51": "spam-block",
    "52": "spam-related",
    "53": "content-related",
    "54": "relaying-issues",
}

_FAILED = (
    *("bounce", "bounced", "failed", "dropped", "blocked", "reject", "rejected", "hardbounce", "softbounce"),
    *("out_of_band", "policy_rejection", "generation_failure", "generation_rejection", "blockedemail", "dmarcpolicy"),
    *("spamnotification", "manuallydeactivated", "dnserror", "addresschange", "virusnotification", "unknown"),
    *("badmailinglist", "undeliverable"),
)
ACTIONS = {
    **dict.fromkeys(_FAILED, "failed"),
    **dict.fromkeys(("deferred", "delay", "delayed", "deliverydelay", "temporary", "transient"), "delayed"),
    **dict.fromkeys(("delivered", "delivery"), "delivered"),
}
"""The services' names for what happened, in lower case, as actions of RFC 3464."""

COMPLAINTS = frozenset({"complaint", "complained", "spamreport", "spam_complaint", "spamcomplaint"})
"""The services' names for a recipient's complaint, in lower case."""
