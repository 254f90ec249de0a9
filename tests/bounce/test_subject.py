"""Subjects of failure and delay reports."""

import pytest

from inspector.bounce.subject import has_failure_subject
from tests.bounce.mails import notification_of, plain


@pytest.mark.parametrize(
    "subject",
    [
        "Undeliverable: Minutes",
        "Undelivered Mail Returned to Sender",
        "failure notice",
        "Delivery Status Notification (Failure)",
        "Warning: could not send message for past 4 hours",
        "Unzustellbar: Protokoll",
        "Échec de la remise",
        "エラーメール",
        "系统退信",
    ],
)
def test_subjects_of_reports(subject: str) -> None:
    assert has_failure_subject(notification_of(plain("", Subject=subject)))


@pytest.mark.parametrize("subject", ["Minutes of Monday", "Your order was sent", "Re: delivery on Friday", ""])
def test_subjects_of_letters(subject: str) -> None:
    assert not has_failure_subject(notification_of(plain("", Subject=subject)))


@pytest.mark.parametrize("prefix", ["Re: ", "Fwd: ", "WG: ", "AW: ", "TR: ", "回复："])
def test_a_person_who_passes_a_report_on_writes_no_report(prefix: str) -> None:
    assert not has_failure_subject(
        notification_of(plain("Look at this.", Subject=f"{prefix}Undelivered Mail Returned to Sender"))
    )


def test_the_fields_of_a_report_that_are_passed_on_count() -> None:
    body = "> Final-Recipient: rfc822; nobody@example.org\n> Action: failed\n"
    assert has_failure_subject(notification_of(plain(body, Subject="Fwd: Undelivered Mail Returned to Sender")))
