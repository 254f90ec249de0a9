"""How dialects are recognised, and what a name without a module does."""

from inspector.bounce.dialects.registry import DIALECTS, recognised
from inspector.bounce.inspection import inspect
from inspector.bounce.notification import Notification
from inspector.message.opening import open_bytes

DSN = (
    b"Return-Path: <>\nFrom: postmaster@hotmail.com\n"
    b'Content-Type: multipart/report; report-type=delivery-status; boundary="9B0DSN=_1"\n\n--9B0DSN=_1\n\n'
    b"This is an automatically generated Delivery Status Notification.\n\n--9B0DSN=_1\n"
    b"Content-Type: message/delivery-status\n\nReporting-MTA: dns;a.hotmail.com\n\n"
    b"Final-Recipient: rfc822;bert@example.net\nAction: failed\nStatus: 5.1.1\n\n--9B0DSN=_1--\n"
)


def test_a_dialect_that_the_machine_part_says_all_of_is_still_named() -> None:
    found = inspect(next(open_bytes(DSN, "report"))).report
    assert found.dialect == "outlook-com"
    assert [each.address.value for each in found.recipients if each.address] == ["bert@example.net"]


def test_a_report_that_a_gateway_wraps_is_read() -> None:
    wrapped = (
        b"From: postmaster@example.org\nSubject: Delivery Status Notification (Failure)\n"
        b"Content-Type: multipart/mixed; boundary=w\n\n--w\nContent-Type: message/rfc822\n\n" + DSN + b"\n--w\n\n"
        b"This e-mail is confidential.\n--w--\n"
    )
    found = inspect(next(open_bytes(wrapped, "report"))).report
    assert [each.address.value for each in found.recipients if each.address] == ["bert@example.net"]


def test_ordinary_mail_shows_no_dialect() -> None:
    mail = b"From: Anna <anna@example.org>\nTo: bert@example.net\nSubject: Minutes\n\nSee you at 550 Main St.\n"
    assert list(recognised(Notification(next(open_bytes(mail, "mail"))))) == []


def test_every_module_of_the_table_can_be_imported() -> None:
    empty = Notification(next(open_bytes(b"From: a@example.org\n\n\n", "mail")))
    for dialect in DIALECTS:
        assert dialect.read(empty).recipients == ()
