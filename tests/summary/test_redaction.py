"""A bounce that may be shown to others: the same report, and nothing private in any of its forms."""

import json
import time
from collections.abc import Callable
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.message.opening import open_bytes, open_path
from inspector.summary.as_json import report_object
from inspector.summary.csv_row import csv_rows
from inspector.summary.diagnostic import diagnostic_summary
from inspector.summary.html import html_report
from inspector.summary.markdown import markdown_report
from inspector.summary.ready_texts import ready_texts
from inspector.summary.redaction import leaks, outcome, pseudonyms_for, redact, redact_text, redacted_message
from inspector.summary.sisimai_json import sisimai_objects
from tests.summary.bounces import OWN, SHIPPED, bounce, failed, read, sample

FORMS: "dict[str, Callable[[Inspection], str]]" = {
    "text": diagnostic_summary,
    "html": html_report,
    "markdown": markdown_report,
    "json": lambda inspection: json.dumps(report_object(inspection)),
    "csv": csv_rows,
    "sisimai": lambda inspection: json.dumps(sisimai_objects(inspection)),
    "ready texts": lambda inspection: "\n".join(f"{each.subject}\n{each.text}" for each in ready_texts(inspection)),
}


def inspections(path: Path) -> "list[Inspection]":
    return [inspect(message) for message in open_path(path)]


@pytest.mark.parametrize("path", [*SHIPPED, *OWN], ids=lambda path: path.name)
def test_the_redacted_message_gives_the_same_report_and_tells_nothing(path: Path) -> None:
    for inspection in inspections(path):
        data = redacted_message(inspection)
        again = read(data)
        assert outcome(again) == outcome(inspection)
        assert leaks(inspection, data.decode()) == []
        assert {each.code for each in again.report.warnings} - {
            each.code for each in inspection.report.warnings
        } == set()


@pytest.mark.parametrize("path", [*SHIPPED, *OWN], ids=lambda path: path.name)
def test_the_redacted_message_is_valid(path: Path) -> None:
    for inspection in inspections(path):
        message = BytesParser(EmailMessage, policy=policy.compat32).parsebytes(redacted_message(inspection))
        assert not any(part.defects for part in message.walk())
        assert message["From"] and "@" in message["From"]


@pytest.mark.parametrize("path", [*SHIPPED, *OWN], ids=lambda path: path.name)
def test_no_form_of_the_redacted_report_tells_anything(path: Path) -> None:
    for inspection in inspections(path):
        names = pseudonyms_for(inspection)
        redacted = redact(inspection, names)
        assert outcome(redacted) == outcome(inspection)
        for name, form in FORMS.items():
            assert leaks(inspection, form(redacted)) == [], name
        assert leaks(inspection, redact_text(diagnostic_summary(inspection), names)) == []


def test_the_report_and_the_text_of_it_use_the_same_pseudonyms() -> None:
    inspection = sample("postfix-user-unknown.eml")
    names = pseudonyms_for(inspection)
    [recipient] = redact(inspection, names).report.recipients
    assert recipient.address is not None
    assert recipient.address.value in redact_text(diagnostic_summary(inspection), names)


def test_the_words_of_the_server_stay() -> None:
    [recipient] = redact(sample("postfix-user-unknown.eml")).report.recipients
    assert recipient.diagnostic is not None
    assert recipient.diagnostic.value == (
        "550 5.1.1 <user1@example-a.test>: Recipient address rejected: User unknown in virtual mailbox table"
    )


def test_the_path_of_the_file_is_not_told() -> None:
    redacted = redact(sample("postfix-user-unknown.eml"))
    assert report_object(redacted)["source"]["path"] == "redacted.eml"


def test_the_text_of_an_automatic_reply_is_left_out() -> None:
    data = redacted_message(sample("out-of-office.eml"))
    assert b"office until" not in data
    assert read(data).report.kind == "auto-reply"


def test_a_cause_that_hangs_on_the_provider_keeps_the_providers_domain() -> None:
    words = "554 5.7.1 Host network not allowed"
    inspection = read(
        bounce(failed("a@example.net", "5.0.0", words).replace("mx.example.net", "eu-smtp-1.mimecast.com"))
    )
    again = read(redacted_message(inspection))
    assert outcome(again) == outcome(inspection)
    remote = again.report.recipients[0].remote_mta
    assert remote is not None
    assert remote.value != "eu-smtp-1.mimecast.com"
    assert b"eu-smtp-1" not in redacted_message(inspection)


def test_a_message_that_is_read_otherwise_once_redacted_still_reports_the_same() -> None:
    inspection = read(
        bounce(failed("contenterror@example.net", "5.6.0", "550 5.6.0 <contenterror@example.net>: Media error"))
    )
    redacted = redact(inspection)
    assert outcome(redacted) == outcome(inspection)
    assert leaks(inspection, diagnostic_summary(redacted)) == []


NAMES = st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=6, max_size=20)


@given(NAMES, NAMES, NAMES)
def test_any_person_subject_and_text_is_left_out(name: str, subject: str, body: str) -> None:
    data = bounce(failed("a@example.net"), subject=f"About {subject}", body=f"Dear {body} and so on\n")
    inspection = read(data.replace(b"Pieter de Vries", name.encode()))
    redacted = redacted_message(inspection)
    assert leaks(inspection, redacted.decode()) == []
    assert outcome(read(redacted)) == outcome(inspection)


@given(st.binary(max_size=400))
def test_any_bytes_can_be_redacted(data: bytes) -> None:
    for message in open_bytes(b"Subject: x\n" + data, "any.eml"):
        inspection = inspect(message)
        assert outcome(redact(inspection)) == outcome(inspection)


def test_time_grows_with_the_length_alone() -> None:
    def seconds(count: int) -> float:
        inspection = read(bounce(*(failed(f"person{number}@example.net") for number in range(count))))
        start = time.perf_counter()
        leaks(inspection, diagnostic_summary(redact(inspection)))
        return time.perf_counter() - start

    seconds(20)
    small, large = seconds(100), seconds(800)
    assert large < 40 * small
