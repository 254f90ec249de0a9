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


def test_a_parcel_that_could_not_be_delivered_is_no_mail() -> None:
    parcel = plain(
        "We could not deliver parcel 7781 to you. Write to rebook@example.net. Reason: 404 address not found.",
        From="Parcels <no-reply@example.net>",
        To="anna@example.com",
        Subject="Delivery failed - we missed you today",
    )
    assert inspect(message_of(parcel)).report.kind == "not-a-bounce"


def test_subscribers_and_helpdesks_write_about_reports() -> None:
    words = "berta@example.org\n    (reason: 550 5.7.1 Message rejected)\n"
    on_list = plain(words, From="Bob <bob@example.com>", To="admins@example.net", Subject="Returned mail: see below")
    assert inspect(message_of(on_list)).report.kind == "failed"
    listed = plain(
        words,
        From="Bob <bob@example.com>",
        To="admins@example.net",
        Subject="[admins] Returned mail: see below",
        List_Id="<admins.example.net>",
    )
    assert inspect(message_of(listed)).report.kind == "not-a-bounce"
    ticket = plain(words, From="Help <help@example.com>", To="anna@example.com", Subject="[#4412] Delivery failure")
    assert inspect(message_of(ticket)).report.kind == "not-a-bounce"


def test_a_lure_may_come_from_what_calls_itself_a_postmaster() -> None:
    lure = plain(
        "You have undelivered messages due to mailbox error 550.\nRecipient: anna@example.com\n",
        From="Server <postmaster@example.net>",
        To="anna@example.com",
        Subject="Undelivered messages notice",
    )
    assert inspect(message_of(lure)).report.kind == "not-a-bounce"
