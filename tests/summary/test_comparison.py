from inspector.summary.comparison import MAX_PAIRS, FieldPair, Likeness, agreement_of, compare_reports
from tests.summary.bounces import read, sample

DSN = """\
From: MAILER-DAEMON@mx.example.com
To: ann@example.com
Subject: {subject}
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

See below.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; {address}
Action: {action}
Status: {status}
Remote-MTA: dns; mail.example.net
Diagnostic-Code: smtp; {diagnostic}

--b
Content-Type: text/rfc822-headers

From: ann@example.com
To: {address}
Message-ID: <1@example.com>

--b--
"""


def dsn(address: str = "bob@example.net", action: str = "failed", status: str = "5.1.1", words: str = "user unknown"):
    code = "550" if status.startswith("5") else "451"
    said = f"{code} {status} {words}"
    subject = f"Mail {action}"
    return read(DSN.format(subject=subject, address=address, action=action, status=status, diagnostic=said).encode())


def field(pairs: tuple[FieldPair, ...], name: str) -> FieldPair:
    return next(pair for pair in pairs if pair.name == name)


def test_the_same_report_differs_in_nothing() -> None:
    comparison = compare_reports(dsn(), dsn())
    assert all(pair.likeness is Likeness.SAME for pair in comparison.fields)
    assert all(pair.has_same_outcome for pair in comparison.recipients)
    assert comparison.agreement.shared == ("user-unknown",)
    assert comparison.agreement.is_same_server
    assert comparison.agreement.is_same_original


def test_fields_are_compared_one_by_one() -> None:
    comparison = compare_reports(dsn(), dsn(action="delayed", status="4.2.2", words="mailbox full"))
    assert field(comparison.fields, "kind") == ("kind", "failed", "delayed")
    assert field(comparison.fields, "subject").likeness is Likeness.DIFFERENT
    assert field(comparison.fields, "original_message_id").likeness is Likeness.SAME
    [pair] = comparison.recipients
    fields = pair.fields()
    assert field(fields, "status") == ("status", "5.1.1", "4.2.2")
    assert field(fields, "remote_mta").likeness is Likeness.SAME
    assert comparison.agreement.only_first == ("user-unknown",)
    assert comparison.agreement.only_second == ("mailbox-full",)


def test_a_field_that_one_report_has_alone_says_which() -> None:
    assert FieldPair("command", "RCPT", "").likeness is Likeness.ONLY_FIRST
    assert FieldPair("command", "", "RCPT").likeness is Likeness.ONLY_SECOND
    assert FieldPair("remote_mta", "MX.example.net", "mx.example.net ").likeness is Likeness.SAME


def test_recipients_are_paired_by_address_and_those_that_differ_come_first() -> None:
    three = sample("several-recipients.eml")
    recipients = three.report.recipients
    fewer = three.changed(report=three.report.changed(recipients=recipients[1:]))
    pairs = compare_reports(three, fewer).recipients
    assert [pair.second for pair in pairs] == [None, *recipients[1:]]
    assert pairs[0].first is recipients[0]
    assert {each.likeness for each in pairs[0].fields()} == {Likeness.ONLY_FIRST}


def test_single_recipients_are_compared_whatever_their_addresses() -> None:
    [pair] = compare_reports(dsn(), dsn("eve@example.net")).recipients
    assert field(pair.fields(), "address").likeness is Likeness.DIFFERENT
    assert pair.has_same_outcome


def test_of_many_recipients_some_are_left_out() -> None:
    inspection = dsn()
    many = inspection.changed(report=inspection.report.changed(recipients=inspection.report.recipients * 500))
    comparison = compare_reports(many, many)
    assert len(comparison.recipients) == MAX_PAIRS
    assert comparison.left_out == 500 - MAX_PAIRS


def test_what_is_no_bounce_has_no_cause_to_compare() -> None:
    agreement = agreement_of(dsn(), sample("ordinary-mail.eml"))
    assert (agreement.shared, agreement.only_second) == ((), ())
    assert not agreement.is_same_original
