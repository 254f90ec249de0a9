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
