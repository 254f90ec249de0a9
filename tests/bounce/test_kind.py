"""What kind of message it is."""

import pytest

from inspector.bounce.kind import comes_from_a_mail_system, is_refusal, most_serious, says_delayed
from tests.bounce.mails import STATUS, inspection_of, notification_of, plain, report


@pytest.mark.parametrize("action", ["failed", "delayed", "delivered", "relayed", "expanded"])
def test_the_stated_action_is_the_kind(action: str) -> None:
    assert inspection_of(report(status=STATUS.replace("failed", action))).report.kind == action


def test_of_several_actions_the_most_serious_counts() -> None:
    assert most_serious(["delivered", "failed", "delayed"]) == "failed"
    assert most_serious(["delivered", "relayed"]) == "relayed"
    assert most_serious([]) is None


@pytest.mark.parametrize(
    ("kind", "carrier"),
    [("feedback", "message/feedback-report"), ("disposition", "message/disposition-notification")],
)
def test_machine_readable_parts_of_other_kinds(kind: str, carrier: str) -> None:
    body = f"--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: {carrier}\n\nX: y\n--b--\n"
    found = inspection_of(plain(body, From="Bob <bob@example.com>", Content_Type="multipart/report; boundary=b"))
    assert found.report.kind == kind
    assert found.report.recipients == ()


def test_a_receipt_that_tells_of_a_refusal_is_a_failure() -> None:
    body = (
        "--b\nContent-Type: text/plain\n\nYour message to <bob@example.com> was automatically rejected:\nNo mail.\n"
        "--b\nContent-Type: message/disposition-notification\n\n"
        "Final-Recipient: rfc822; bob@example.com\n"
        "Disposition: automatic-action/MDN-sent-automatically; deleted\n--b--\n"
    )
    text = plain(body, Subject="Automatically rejected mail", Content_Type="multipart/report; boundary=b")
    assert is_refusal(notification_of(text))
    assert inspection_of(text).report.kind == "failed"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"Return_Path": "<>", "From": "bob@example.com"}, "its return path is empty"),
        ({"From": "MAILER-DAEMON@mx.example.net"}, "a mail system sent it"),
        ({"From": "bob@example.com", "X_Failed_Recipients": "a@example.com"}, "it has an X-Failed-Recipients field"),
        ({"From": "bob@example.com", "Subject": "Undeliverable: Minutes"}, "its subject is that of a failure report"),
        ({"From": "bob@example.com", "Subject": "Minutes"}, None),
    ],
)
def test_why_a_mail_system_may_have_written_it(fields: dict[str, str], reason: str | None) -> None:
    assert comes_from_a_mail_system(notification_of(plain("text\n", **fields))) == reason


@pytest.mark.parametrize(
    "words",
    [
        "Your message has been delayed.",
        "The server will keep trying for three days.",
        "You do not need to resend your message.",
        "Die Zustellung verzögert sich.",
    ],
)
def test_words_of_a_delay(words: str) -> None:
    assert says_delayed(notification_of(plain(f"{words}\n")))


@pytest.mark.parametrize(
    "words", ["We tried for three days and are giving up; we will try no more.", "The mailbox is full."]
)
def test_words_that_are_none_of_a_delay(words: str) -> None:
    assert not says_delayed(notification_of(plain(f"{words}\n")))


def test_a_letter_about_a_bounce_is_none() -> None:
    found = inspection_of(
        plain(
            "Hi,\n\nmy mail to bob@example.com came back with 550 5.1.1 User unknown. Do you know why?\n",
            From="Anna <anna@example.org>",
            Subject="Bob's address",
        )
    )
    assert found.report.kind == "not-a-bounce"
    assert found.report.recipients == ()
    assert found.report.kind_reason
