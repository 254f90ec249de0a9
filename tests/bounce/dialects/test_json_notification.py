"""Notifications in JSON of each service."""

import json
from typing import Any

import pytest

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Report
from inspector.message.opening import open_bytes

SES = {
    "notificationType": "Bounce",
    "bounce": {
        "bounceType": "Permanent",
        "bounceSubType": "General",
        "bouncedRecipients": [
            {
                "emailAddress": "jane@example.org",
                "action": "failed",
                "status": "5.1.1",
                "diagnosticCode": "smtp; 550 5.1.1 user unknown",
            }
        ],
        "timestamp": "2024-05-06T10:00:00.000Z",
        "reportingMTA": "dsn; a8-70.smtp-out.example.com",
        "remoteMtaIp": "192.0.2.1",
    },
    "mail": {"timestamp": "2024-05-06T09:59:00.000Z", "commonHeaders": {"subject": "Hello"}},
}
SENDGRID = {
    "email": "jane@example.org",
    "event": "bounce",
    "reason": "550 5.1.1 user unknown",
    "status": "5.1.1",
    "timestamp": 1700000000,
    "smtp-id": "<1@example.com>",
}
MAILGUN = {
    "event-data": {
        "event": "failed",
        "severity": "permanent",
        "recipient": "jane@example.org",
        "timestamp": 1700000000.5,
        "delivery-status": {"code": 550, "message": "5.1.1 user unknown", "mx-host": "mx.example.org"},
        "message": {"headers": {"subject": "Hello"}},
    }
}
POSTMARK = {
    "RecordType": "Bounce",
    "Type": "HardBounce",
    "TypeCode": 1,
    "Details": "smtp;550 5.1.1 user unknown",
    "Email": "jane@example.org",
    "BouncedAt": "2024-05-06T10:00:00Z",
    "Subject": "Hello",
}
SPARKPOST = {
    "msys": {
        "message_event": {
            "type": "bounce",
            "rcpt_to": "jane@example.org",
            "raw_reason": "550 5.1.1 user unknown",
            "error_code": "550",
            "bounce_class": "10",
            "ip_address": "192.0.2.1",
            "subject": "Hello",
        }
    }
}


def read(event: Any, **more: Any) -> Report:
    data = json.dumps({**event, **more} if isinstance(event, dict) else event).encode()
    return inspect(next(open_bytes(data, "event.json"))).report


@pytest.mark.parametrize(
    ("event", "dialect"),
    [
        (SES, "amazon-ses"),
        ({"Type": "Notification", "Message": json.dumps(SES)}, "amazon-ses"),
        ([SENDGRID], "sendgrid"),
        (MAILGUN, "mailgun"),
        (MAILGUN["event-data"], "mailgun"),
        (POSTMARK, "postmark"),
        ({"TotalCount": 1, "Bounces": [POSTMARK]}, "postmark"),
        ([SPARKPOST], "sparkpost"),
        ({"results": [SPARKPOST["msys"]["message_event"]]}, "sparkpost"),
    ],
)
def test_a_failure_of_each_service(event: Any, dialect: str, evidence) -> None:
    report = read(event)
    assert (report.kind, report.dialect) == ("failed", dialect)
    [recipient] = report.recipients
    assert evidence(recipient.address) == "jane@example.org"
    assert recipient.status is not None
    assert recipient.status.value == "5.1.1"
    assert recipient.reply_code is not None
    assert recipient.reply_code.value == 550
    assert recipient.diagnostic is not None
    assert recipient.diagnostic.value.removeprefix("550 ") == "5.1.1 user unknown"
    assert recipient.classification is not None
    assert recipient.classification.cause == "user-unknown"
    assert "smtp;" not in recipient.diagnostic.value


def test_hosts_dates_and_the_original() -> None:
    report = read(SES)
    assert report.reporting_mta is not None
    assert report.reporting_mta.value == "a8-70.smtp-out.example.com"
    assert report.original is not None
    assert report.original.header(b"subject") == "Hello"
    [recipient] = report.recipients
    assert recipient.remote_ip is not None
    assert recipient.remote_ip.value == "192.0.2.1"
    [recipient] = read([SENDGRID]).recipients
    assert recipient.last_attempt is not None
    assert recipient.last_attempt.value == "2023-11-14T22:13:20+00:00"


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ({**SENDGRID, "event": "deferred"}, "delayed"),
        ({**SENDGRID, "event": "dropped"}, "failed"),
        ({**SENDGRID, "event": "delivered"}, "delivered"),
        ({**SENDGRID, "event": "open"}, "not-a-bounce"),
        ({**SENDGRID, "event": "spamreport"}, "feedback"),
        ({"event-data": {**MAILGUN["event-data"], "severity": "temporary"}}, "delayed"),
        ({"event-data": {**MAILGUN["event-data"], "event": "complained"}}, "feedback"),
        ({**POSTMARK, "Type": "Transient"}, "delayed"),
        ({"RecordType": "Delivery", "Recipient": "jane@example.org", "Details": "250 ok"}, "delivered"),
        ({"RecordType": "SpamComplaint", "Email": "jane@example.org"}, "feedback"),
        ({"type": "delay", "rcpt_to": "jane@example.org", "raw_reason": "451 busy"}, "delayed"),
        ({"type": "spam_complaint", "rcpt_to": "jane@example.org"}, "feedback"),
        ({"notificationType": "Complaint", "mail": {}, "complaint": {}}, "feedback"),
        ({"eventType": "Delivery", "mail": {}, "delivery": {"recipients": ["jane@example.org"]}}, "delivered"),
        (
            {
                "eventType": "DeliveryDelay",
                "mail": {},
                "deliveryDelay": {"delayedRecipients": [{"emailAddress": "j@x.org"}]},
            },
            "delayed",
        ),
        ({"eventType": "Reject", "mail": {"destination": ["j@x.org"]}, "reject": {"reason": "Bad content"}}, "failed"),
    ],
)
def test_kinds(event: dict[str, Any], kind: str) -> None:
    assert read(event).kind == kind


def test_a_class_of_failure_tells_where_words_say_nothing() -> None:
    suppressed = {"emailAddress": "jane@example.org"}
    bounce = {"bounceSubType": "OnAccountSuppressionList", "bouncedRecipients": [suppressed]}
    [recipient] = read({"notificationType": "Bounce", "bounce": bounce, "mail": {}}).recipients
    assert recipient.classification is not None
    assert recipient.classification.cause == "suppressed"


@pytest.mark.parametrize("name", ["email", "reason", "status", "timestamp", "event"])
@pytest.mark.parametrize("value", [None, [], {}, 7, -1e300, True, "", "\ud800", "²", ["x"] * 3])
def test_values_of_any_type(name: str, value: object) -> None:
    read({**SENDGRID, name: value})
