"""Letters that look like reports and are none."""

from inspector.bounce.inspection import inspect
from tests.bounce.mails import message_of, plain


def test_a_lure_with_a_subject_of_failure_reports_on_no_delivery() -> None:
    lure = plain(
        "Your mailbox anna@example.com is full. 5 messages were undelivered. Click to release them.",
        From="Mail Admin <admin@example.net>",
        To="anna@example.com",
        Subject="You have (5) undelivered mails",
    )
    assert inspect(message_of(lure)).report.kind == "not-a-bounce"


def test_the_same_subject_with_the_address_of_another_reports_a_failure() -> None:
    report = plain(
        "Your message to berta@example.org was undelivered: mailbox full.",
        From="Mail Admin <admin@example.net>",
        To="anna@example.com",
        Subject="Undelivered mail",
    )
    (recipient,) = inspect(message_of(report)).report.recipients
    assert recipient.address is not None and recipient.address.value == "berta@example.org"
