"""The redacted message: what of the report it says, and in which parts."""

from pathlib import Path

import pytest

from inspector.bounce.authentication import authentication_of
from inspector.bounce.hops import hops_of
from inspector.summary.redaction import redacted_message
from tests.summary.bounces import SHIPPED, bounce, failed, read, sample


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_as_much_of_the_original_came_back(path: Path) -> None:
    inspection = sample(path.name)
    assert read(redacted_message(inspection)).report.returned == inspection.report.returned


def test_dates_and_ids_of_servers_stay() -> None:
    report = read(redacted_message(sample("postfix-delayed.eml"))).report
    [recipient] = report.recipients
    assert report.queue_id is not None
    assert report.queue_id.value == "4bZ7N91tKcz5Q"
    assert recipient.will_retry_until is not None
    assert recipient.will_retry_until.value == "Fri, 11 Sep 2026 18:44:37 +0200"


def test_the_way_of_the_message_stays_with_its_delays() -> None:
    inspection = sample("gmail-dmarc-rejected.eml")
    before = hops_of(inspection)
    after = hops_of(read(redacted_message(inspection)))
    assert [(hop.part, hop.with_, hop.date, hop.delay_s) for hop in after] == [
        (hop.part, hop.with_, hop.date, hop.delay_s) for hop in before
    ]
    assert all(hop.by and hop.by.endswith(".test") for hop in after)


def test_results_of_checks_stay() -> None:
    data = bounce(failed("a@example.net")).replace(
        b"From: Ingrid",
        b"Authentication-Results: mx.example.org; spf=fail smtp.mailfrom=example.com; dkim=pass header.d=example.com\n"
        b"From: Ingrid",
    )
    inspection = read(data)
    found = authentication_of(read(redacted_message(inspection)))
    assert {method: result.result for method, result in found.items() if result} == {"spf": "fail", "dkim": "pass"}
    assert {result.domain for result in found.values() if result} == {"example-b.test"}


def test_mail_sent_through_a_service_is_not_mistaken_for_a_forgery() -> None:
    data = (
        bounce(failed("a@example.net"))
        .replace(b"desk61.example.com", b"mail-1.google.com")
        .replace(b"by mail.example.com", b"by mx.google.com")
    )
    inspection = read(data)
    assert inspection.report.warnings == ()
    assert read(redacted_message(inspection)).report.warnings == ()


def test_fields_and_parts_that_nothing_is_read_from_are_left_out() -> None:
    data = bounce(failed("a@example.net")).replace(b"From: Ingrid", b"X-Note: strictly hedgehog\nFrom: Ingrid")
    assert b"hedgehog" not in redacted_message(read(data))


def test_a_complaint_stays_a_complaint_and_a_receipt_a_receipt() -> None:
    complaint, receipt = (redacted_message(sample(name)) for name in ("complaint-feedback.eml", "read-receipt.eml"))
    assert b"Feedback-Type: abuse" in complaint
    assert b"report-type=disposition-notification" in receipt
