"""Lines of logs and single replies, as people paste them."""

from typing import Any

import pytest

from inspector.bounce.dialects.log_line import MAX_LINES
from inspector.bounce.inspection import inspect
from inspector.bounce.report import Report
from inspector.message.opening import open_text

POSTFIX = "Nov  3 10:15:02 mail postfix/smtp[2342]: 4F1A22C0D: to=<jane@example.org>, "


def read(text: str) -> Report:
    [message] = open_text(text)
    return inspect(message).report


@pytest.mark.parametrize(
    ("line", "dialect", "expected"),
    [
        (
            POSTFIX + "orig_to=<info@example.com>, relay=mx1.example.org[192.0.2.10]:25, delay=1.2, dsn=5.1.1, "
            "status=bounced (host mx1.example.org[192.0.2.10] said: 550 5.1.1 <jane@example.org>: User unknown "
            "(in reply to RCPT TO command))",
            "postfix",
            {
                "original_recipient": "info@example.com",
                "action": "failed",
                "status": "5.1.1",
                "reply_code": 550,
                "diagnostic": "550 5.1.1 <jane@example.org>: User unknown",
                "command": "RCPT",
                "remote_mta": "mx1.example.org",
                "remote_ip": "192.0.2.10",
            },
        ),
        (
            POSTFIX + "relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.10]:25: "
            "Connection timed out)",
            "postfix",
            {
                "action": "delayed",
                "status": "4.4.1",
                "diagnostic": "connect to mx.example.org[192.0.2.10]:25: Connection timed out",
                "remote_mta": "mx.example.org",
                "remote_ip": "192.0.2.10",
            },
        ),
        (
            POSTFIX + "relay=mx.example.org[192.0.2.10]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 12)",
            "postfix",
            {"action": "relayed", "status": "2.0.0", "reply_code": 250, "remote_mta": "mx.example.org"},
        ),
        (
            "Nov  3 10:15:02 mail postfix/smtpd[2]: NOQUEUE: reject: RCPT from unknown[198.51.100.7]: 554 5.7.1 "
            "Client host blocked; from=<a@example.com> to=<jane@example.org> proto=ESMTP helo=<x>",
            "postfix",
            {
                "action": "failed",
                "status": "5.7.1",
                "diagnostic": "554 5.7.1 Client host blocked",
                "command": "RCPT",
                "remote_mta": None,
            },
        ),
        (
            "May  6 10:00:00 mx sm-mta[12]: x46: to=<jane@example.org>, ctladdr=<a@example.com> (1000/1000), "
            "delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.7], dsn=5.1.1, stat=User unknown",
            "sendmail",
            {
                "action": "failed",
                "status": "5.1.1",
                "diagnostic": "User unknown",
                "remote_mta": "mx.example.org",
                "remote_ip": "192.0.2.7",
            },
        ),
        (
            "May  6 10:00:00 mx sm-mta[12]: x46: to=<jane@example.org>, delay=00:00:01, relay=mx.example.org., "
            "dsn=4.0.0, stat=Deferred: Connection refused by mx.example.org.",
            "sendmail",
            {"action": "delayed", "status": "4.0.0", "remote_mta": "mx.example.org"},
        ),
        (
            "May  6 10:00:00 mx sm-mta[12]: x46: to=<jane@example.org>, delay=00:00:01, relay=mx.example.org. "
            "[192.0.2.7], dsn=5.2.2, reply=552 5.2.2 Mailbox full, stat=Service unavailable",
            "sendmail",
            {"action": "failed", "status": "5.2.2", "reply_code": 552, "diagnostic": "552 5.2.2 Mailbox full"},
        ),
        (
            "May  6 10:00:00 mx sm-mta[12]: x46: ruleset=check_rcpt, arg1=<jane@example.org>, relay=[198.51.100.7], "
            "reject=550 5.7.1 <jane@example.org>... Relaying denied",
            "sendmail",
            {
                "action": "failed",
                "status": "5.7.1",
                "command": "RCPT",
                "diagnostic": "550 5.7.1 <jane@example.org>... Relaying denied",
            },
        ),
        (
            "2024-05-06 10:00:00 1s3abc-0001Ab-2C ** jane@example.org <info@example.com> R=dnslookup T=remote_smtp "
            "H=mx.example.org [192.0.2.7] X=TLS1.3: SMTP error from remote mail server after RCPT TO:<jane@example.org>"
            ": 550 5.1.1 User unknown",
            "exim",
            {
                "original_recipient": "info@example.com",
                "action": "failed",
                "status": "5.1.1",
                "reply_code": 550,
                "diagnostic": "550 5.1.1 User unknown",
                "command": "RCPT",
                "remote_mta": "mx.example.org",
                "remote_ip": "192.0.2.7",
            },
        ),
        (
            "2024-05-06 10:00:00 1s3abc-0001Ab-2C == jane@example.org R=dnslookup T=remote_smtp defer (-44) "
            "H=mx.example.org [192.0.2.7]: SMTP error from remote mail server after RCPT TO: 451 4.7.1 Greylisted",
            "exim",
            {"action": "delayed", "diagnostic": "451 4.7.1 Greylisted", "remote_mta": "mx.example.org"},
        ),
        (
            "2024-05-06 10:00:00 1s3abc-0001Ab-2C ** jane@example.org: Unrouteable address",
            "exim",
            {"action": "failed", "diagnostic": "Unrouteable address"},
        ),
        (
            "2024-05-06 10:00:00 H=(x) [198.51.100.7] F=<a@example.com> rejected RCPT <jane@example.org>: relay not "
            "permitted",
            "exim",
            {"action": "failed", "diagnostic": "relay not permitted", "command": "RCPT", "remote_mta": None},
        ),
        (
            "@4000000038c3eeb40a0b3d4a starting delivery 12: msg 4711 to remote jane@example.org\n"
            "@4000000038c3eeb40a0b3d4c delivery 12: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_"
            "5.1.1_no_such_user/Giving_up_on_192.0.2.7./",
            "qmail",
            {
                "action": "failed",
                "status": "5.1.1",
                "reply_code": 550,
                "diagnostic": "550 5.1.1 no such user",
                "remote_ip": "192.0.2.7",
            },
        ),
        (
            'smtpd[12]: 12 mta event=delivery evpid=1 from=<a@example.com> to=<jane@example.org> rcpt=<-> source="x" '
            'relay="192.0.2.10 (mx.example.org)" delay=1s result="PermFail" stat="550 5.1.1 no such user"',
            "opensmtpd",
            {
                "action": "failed",
                "diagnostic": "550 5.1.1 no such user",
                "remote_mta": "mx.example.org",
                "remote_ip": "192.0.2.10",
            },
        ),
    ],
)
def test_log_lines(line: str, dialect: str, expected: dict[str, Any]) -> None:
    report = read(line)
    assert report.dialect == dialect
    [recipient] = report.recipients
    assert recipient.address is not None
    assert recipient.address.value == "jane@example.org"
    facts = {name: getattr(recipient, name) for name in expected}
    assert {name: fact and fact.value for name, fact in facts.items()} == expected


def test_evidence_is_in_the_line(evidence) -> None:
    text = POSTFIX + "relay=mx.example.org[192.0.2.10]:25, dsn=5.1.1, status=bounced (host mx said: 550 5.1.1 no)"
    report = read(text)
    [recipient] = report.recipients
    assert evidence(recipient.address) == "jane@example.org"
    assert evidence(recipient.remote_mta) == "mx.example.org"
    assert evidence(recipient.diagnostic) == "550 5.1.1 no"
    assert evidence(report.reporting_mta) == "mail"


def test_a_line_that_was_wrapped_in_pasting() -> None:
    text = (
        POSTFIX
        + "relay=mx.example.org[192.0.2.10]:25,\n dsn=5.1.1, status=bounced (host mx said:\n 550 5.1.1 no such user)"
    )
    [recipient] = read(text).recipients
    assert recipient.diagnostic is not None
    assert recipient.diagnostic.value == "550 5.1.1 no such user"


def test_several_recipients_and_what_was_said_last() -> None:
    line = "May  6 10:00:00 mx sm-mta[12]: x46: to={to}, delay=1, dsn={dsn}, stat={stat}\n"
    report = read(
        line.format(to="<a@example.org>,<b@example.org>", dsn="4.2.0", stat="Deferred: busy")
        + line.format(to="<a@example.org>", dsn="5.1.1", stat="User unknown")
    )
    assert [(each.address.value, each.action.value) for each in report.recipients if each.address and each.action] == [
        ("b@example.org", "delayed"),
        ("a@example.org", "failed"),
    ]


@pytest.mark.parametrize(
    ("reply", "kind", "status", "address"),
    [
        ("550 5.1.1 <jane@example.org>: User unknown", "failed", "5.1.1", "jane@example.org"),
        ("451 4.7.1 Greylisted, try again later", "delayed", "4.7.1", None),
        ("550-5.7.26 not authenticated\n550 5.7.26 see the help pages", "failed", "5.7.26", None),
        ("smtp; 550 5.1.1 unknown", "failed", "5.1.1", None),
        ("250 2.0.0 Ok: queued", "delivered", "2.0.0", None),
    ],
)
def test_a_single_reply(reply: str, kind: str, status: str, address: str | None) -> None:
    report = read(reply)
    assert report.kind == kind
    [recipient] = report.recipients
    assert recipient.status is not None
    assert recipient.status.value == status
    assert (recipient.address and recipient.address.value) == address
    assert recipient.classification is not None


def test_a_mail_about_a_log_line_is_no_log() -> None:
    [message] = open_text("From: a@example.org\nSubject: help\n\n" + POSTFIX + "dsn=5.1.1, status=bounced (no)")
    assert inspect(message).report.kind == "not-a-bounce"


def test_a_long_log_is_read_to_a_limit() -> None:
    line = "May  6 10:00:00 mx sm-mta[12]: x46: to=<{}@example.org>, delay=1, dsn=5.1.1, stat=User unknown\n"
    report = read("".join(line.format(number) for number in range(MAX_LINES + 10)))
    assert len(report.recipients) == MAX_LINES
    assert "too-many-lines" in [each.code for each in report.warnings]
