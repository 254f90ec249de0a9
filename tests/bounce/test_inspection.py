"""The whole way from a mail to its report."""

from inspector.bounce.report import How
from tests.bounce.mails import ORIGINAL, STATUS, inspection_of, plain, report


def test_a_report_for_machines_is_read_with_evidence() -> None:
    text = report(status=STATUS + "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n")
    found = inspection_of(text).report
    assert (found.kind, found.dialect) == ("failed", "rfc3464")
    [recipient] = found.recipients
    assert recipient.address is not None and recipient.address.value == "bob@example.com"
    assert recipient.address.how is How.STATED and recipient.address.part == "2"
    assert recipient.address.span is not None
    assert text[recipient.address.span.start : recipient.address.span.end] == "rfc822; bob@example.com"
    assert found.reporting_mta is not None and found.reporting_mta.value == "mx.example.net"
    assert recipient.classification is not None and recipient.classification.cause == "user-unknown"


def test_prose_completes_what_the_machine_part_leaves_out() -> None:
    human = "<bob@example.com>: host mx.example.com[192.0.2.25] said:\n 550 5.1.1 User unknown (in reply to RCPT TO)\n"
    found = inspection_of(report(human=f"This is the mail system at host mx.example.net.\n\n{human}")).report
    [recipient] = found.recipients
    assert recipient.diagnostic is not None and recipient.diagnostic.how is How.READ
    assert recipient.diagnostic.value.startswith("550 5.1.1 User unknown")
    assert recipient.status is not None and recipient.status.how is How.STATED


def test_without_a_machine_part_the_prose_is_read() -> None:
    found = inspection_of(
        plain("The mail to bob@example.com failed:\n550 5.1.1 User unknown\n", Return_Path="<>")
    ).report
    assert found.kind == "failed"
    [recipient] = found.recipients
    assert recipient.address is not None and recipient.address.value == "bob@example.com"
    assert recipient.reply_code is not None and recipient.reply_code.value == 550


def test_a_failure_that_names_nobody_is_about_whom_the_original_was_sent_to() -> None:
    found = inspection_of(report(human="Your mail failed.\n", status=None, original=ORIGINAL)).report
    [recipient] = found.recipients
    assert recipient.address is not None
    assert (recipient.address.value, recipient.address.how) == ("bob@example.com", How.DERIVED)


def test_the_recipient_that_the_senders_address_carries_is_read() -> None:
    text = report(human="Your mail failed.\n", status=None, original=None)
    found = inspection_of(text.replace("To: anna@example.org", "To: list-bounces+bob=example.com@example.org")).report
    [recipient] = found.recipients
    assert recipient.address is not None and recipient.address.value == "bob@example.com"


def test_a_report_that_a_gateway_passes_on_is_the_report() -> None:
    passed_on = report(human="Passed on by the gateway.\n", status=None, original=report())
    [recipient] = inspection_of(passed_on).report.recipients
    assert recipient.address is not None and recipient.address.value == "bob@example.com"


def test_a_report_that_a_person_forwards_is_not() -> None:
    forwarded = (
        "From: Anna <anna@example.org>\nTo: help@example.org\nSubject: Fwd: what is this?\n"
        "Content-Type: multipart/mixed; boundary=f\n\n--f\n\nPlease help.\n--f\nContent-Type: message/rfc822\n\n"
        f"{report()}\n--f--\n"
    )
    found = inspection_of(forwarded).report
    assert found.kind == "not-a-bounce"
    assert found.recipients == ()


def test_an_empty_mail_is_inspected() -> None:
    assert inspection_of("Subject:\n\n").report.kind == "not-a-bounce"
