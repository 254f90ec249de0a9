"""Amazon SES's notifications in JSON."""

import json
from typing import Any

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Report
from inspector.message.opening import open_bytes


def read(record: Any, text: str | None = None) -> Report:
    body = json.dumps(record) if text is None else text
    return inspect(next(open_bytes(f"From: no-reply@sns.example.com\n\n{body}\n".encode(), "report"))).report


def test_the_bounced_recipients_are_read_and_other_addresses_are_not(report, facts, evidence) -> None:
    found = report("amazon-ses-json.eml")
    assert (found.kind, found.dialect) == ("failed", "amazon-ses")
    assert evidence(found.reporting_mta) == "dsn; a1-1.smtp-out.example.com"
    (bert,) = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 user unknown",
    }
    assert evidence(bert.address) == "bert@example.net"


def test_a_notification_inside_one_of_sns_is_read(facts) -> None:
    delay = {"delayType": "MailboxFull", "delayedRecipients": [{"emailAddress": "bert@example.net", "status": "4.2.2"}]}
    found = read(
        {"Type": "Notification", "Message": json.dumps({"eventType": "DeliveryDelay", "deliveryDelay": delay})}
    )
    assert found.kind == "delayed"
    assert facts(found.recipients[0])["status"] == "4.2.2"


def test_what_is_no_json_or_nests_too_deep_is_no_bounce() -> None:
    for text in (
        '{"eventType": "Bounce", "bouncedRecipients": [',
        '{"eventType": "bouncedRecipients", "x": ' + "[" * 50_000,
    ):
        assert read(None, text).recipients == ()


def test_a_delivery_and_a_complaint_are_no_failures(facts) -> None:
    delivery = {"recipients": ["bert@example.net"], "smtpResponse": "250 2.6.0 queued", "remoteMtaIp": "192.0.2.25"}
    found = read({"notificationType": "Delivery", "delivery": delivery})
    assert found.kind == "delivered"
    assert facts(found.recipients[0])["status"] == "2.6.0"
    assert facts(found.recipients[0])["remote_ip"] == "192.0.2.25"
    complaint = {"complainedRecipients": [{"emailAddress": "bert@example.net"}], "complaintFeedbackType": "abuse"}
    assert read({"notificationType": "Complaint", "complaint": complaint}).kind == "feedback"
