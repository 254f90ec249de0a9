"""What else a report says about a recipient."""

from inspector.bounce.context import Surroundings
from inspector.bounce.inspection import inspect
from inspector.bounce.notification import Notification
from inspector.bounce.report import Fact, How, Recipient
from inspector.message.opening import open_bytes

HEAD = "From: MAILER-DAEMON@example.com\r\nTo: a@example.com\r\nSubject: {subject}\r\n\r\n"


def notification(text: str, subject: str = "Delivery failure") -> Notification:
    [message] = open_bytes((HEAD.format(subject=subject) + text).encode(), "report.eml")
    return Notification(message)


def recipient(address: str) -> Recipient:
    return Recipient(address=Fact(address, How.READ))


def test_of_several_recipients_only_the_lines_about_one():
    text = "<a@example.net>:\r\n  mailbox full\r\n\r\n<b@example.net>:\r\n  no such user\r\n"
    context = Surroundings(notification(text)).about(recipient("a@example.net"), alone=False)
    assert "mailbox full" in context
    assert "no such user" not in context


def test_the_subject_of_the_message_that_bounced_says_nothing():
    text = "Your message could not be delivered.\r\nSubject: Win a virus scanner\r\nTo: a@example.net\r\n"
    assert "virus" not in Surroundings(notification(text)).about(recipient("a@example.net"), alone=True)


def test_sendmail_tells_the_cause_in_the_subject():
    seen = notification("Unsent.\r\n", "Returned mail: User unknown")
    surroundings = Surroundings(seen)
    assert "User unknown" in surroundings.about(recipient("a@example.net"), alone=True)
    assert "User unknown" not in surroundings.about(recipient("a@example.net"), alone=False)


def test_a_report_whose_own_words_say_nothing_gets_its_cause_from_the_rest():
    text = "User's mailbox is full: <a@example.net>\r\nUnable to deliver mail.\r\n"
    [message] = open_bytes((HEAD.format(subject="Returned mail: Lunch") + text).encode(), "report.eml")
    [found] = inspect(message).report.recipients
    assert found.classification is not None
    assert found.classification.cause == "mailbox-full"
