"""The mail that shapes are made of: a header of a mail system, and a report with a part that grows."""

SYSTEM_HEADER = (
    b"Return-Path: <>\nFrom: Mail Delivery System <mailer-daemon@mx.example.net>\nTo: anna@example.org\n"
    b"Subject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\n"
)
REPORT_HEADER = SYSTEM_HEADER + b"Content-Type: multipart/report; report-type=delivery-status; boundary=rep\n\n"
PROSE = b"--rep\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n"
STATUS = b"--rep\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
GROUP = (
    b"Final-Recipient: rfc822; user%d@example.com\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx%d.example.com\n"
    b"Diagnostic-Code: smtp; 550 5.1.1 <user%d@example.com>: Recipient address rejected: User unknown\n\n"
)
RETURNED = b"--rep\nContent-Type: message/rfc822\n\n%s\n--rep--\n"


def report_mail(
    *, prose: bytes = PROSE, status: bytes = STATUS + GROUP % (1, 1, 1), original: bytes | None = None
) -> bytes:
    returned = b"From: anna@example.org\nSubject: hello\n\nhello\n" if original is None else original
    """Write a report of three parts, RFC 6522."""
    return REPORT_HEADER + prose + status + RETURNED % returned
