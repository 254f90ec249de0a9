"""Mails written in a line or two, for the tests of what is read from them."""

from inspector.bounce.inspection import inspect
from inspector.bounce.notification import Notification
from inspector.bounce.report import Inspection
from inspector.message.opening import open_bytes
from inspector.message.part import Message

STATUS = (
    "Reporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n"
)
ORIGINAL = "From: anna@example.org\nTo: bob@example.com\nSubject: Minutes\n\nHello Bob\n"


def message_of(text: str) -> Message:
    """Open a mail."""
    [message] = open_bytes(text.encode(), "mail.eml")
    return message


def notification_of(text: str) -> Notification:
    """Open a mail as a notification."""
    return Notification(message_of(text))


def inspection_of(text: str) -> Inspection:
    """Open a mail and inspect it."""
    return inspect(message_of(text))


def plain(body: str, **fields: str) -> str:
    """Write a mail of plain text; underscores in the names of fields stand for hyphens."""
    given = {"From": "Mail Delivery System <mailer-daemon@mx.example.net>", "To": "anna@example.org", **fields}
    header = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in given.items() if value)
    return f"{header}\n{body}"


def report(
    *,
    human: str = "It failed.\n",
    status: str | None = STATUS,
    original: str | None = ORIGINAL,
    carrier: str = "message/rfc822",
) -> str:
    """Write a multipart/report of RFC 6522."""
    parts = [f"Content-Type: text/plain\n\n{human}"]
    if status is not None:
        parts.append(f"Content-Type: message/delivery-status\n\n{status}")
    if original is not None:
        parts.append(f"Content-Type: {carrier}\n\n{original}")
    body = "".join(f"--b\n{part}\n" for part in parts) + "--b--\n"
    return plain(body, Subject="Undelivered", Content_Type="multipart/report; report-type=delivery-status; boundary=b")
