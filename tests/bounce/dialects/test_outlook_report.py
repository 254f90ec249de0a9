"""Report items: what their recipients' properties say, and whose they are not."""

from datetime import UTC, datetime
from typing import Any

import pytest

from inspector.bounce.dialects import outlook_report
from inspector.bounce.report import How, Recipient
from inspector.message.outlook.item import read_msg
from inspector.message.part import Part
from tests.message.outlook.item_writer import Properties, file_attachment, recipient, write_item
from tests.message.outlook.reports import STATUS_FIELDS, fetched_report, store_report


def opened(data: bytes) -> Part:
    root, _ = read_msg(data, "report.msg")
    return root


def report(*recipients: Properties, message_class: str = "REPORT.IPM.Note.NDR", **more: Any) -> Part:
    properties = {0x001A: message_class, **{int(key[1:], 16): value for key, value in more.items()}}
    return opened(write_item(properties, recipients))


def only(root: Part) -> Recipient:
    (found,) = outlook_report.read(root).recipients
    return found


def values(found: Recipient) -> dict[str, object]:
    return {name: fact.value for name, fact in found.evidence().items()}


def test_a_store_report_names_the_failed_recipients() -> None:
    reading = outlook_report.read(opened(store_report()))
    bob, carol = reading.recipients
    assert values(bob) == {
        "address": "bob@example.net",
        "action": "failed",
        "status": "5.1.1",
        "diagnostic": "550 5.1.1 <bob@example.net> User unknown",
        "remote_mta": "mx.example.net",
        "last_attempt": "Tue, 03 Mar 2026 08:15:00 +0000",
    }
    assert bob.reason and bob.reason.value == "The address you entered couldn't be found."
    assert carol.address and carol.address.value == "carol@example.org"
    assert reading.reporting_mta and reading.reporting_mta.value == "mail.example.com"


def test_evidence_is_in_the_property_of_the_recipient() -> None:
    bob = outlook_report.read(opened(store_report())).recipients[0]
    assert bob.diagnostic and bob.diagnostic.span and bob.last_attempt and bob.last_attempt.span
    assert bob.diagnostic.part == "2"
    assert bob.diagnostic.span.source.note == "stream __recip_version1.0_#00000000/__substg1.0_0C1B001F"
    assert bob.diagnostic.span.bytes.startswith("550 5.1.1".encode("utf-16-le"))
    assert len(bob.last_attempt.span.bytes) == 8


def test_the_addressee_of_a_fetched_report_did_not_fail() -> None:
    assert outlook_report.read(opened(fetched_report())).recipients == ()


@pytest.mark.parametrize(
    ("number", "text", "status"),
    [
        (511, "", "5.1.1"),
        (447, "", "4.4.7"),
        (510, "", "5.1.0"),
        (510, "550 5.1.10 RESOLVER.ADR.RecipientNotFound", "5.1.10"),
        (570, "the server said: 5.7.515 Access denied", "5.7.515"),
        (570, "was 5.1.1 in an earlier try", "5.7.0"),
        (511, "version 5.1.1.7 of the server", "5.1.1"),
    ],
)
def test_a_number_over_nine_is_taken_from_the_text(number: int, text: str, status: str) -> None:
    found = only(report(recipient("bob@example.net", x0C20=number, x1001=text)))
    assert found.status and found.status.value == status


def test_the_supplementary_information_has_the_better_status() -> None:
    found = only(report(recipient("bob@example.net", x0C20=570, x0C1B="< #5.7.515 smtp;550 5.7.515 Access denied>")))
    assert values(found)["status"] == "5.7.515"
    assert values(found)["diagnostic"] == "550 5.7.515 Access denied"


@pytest.mark.parametrize("number", [0, 99, 311, 612, -1])
def test_a_number_that_is_no_status_says_nothing(number: int) -> None:
    assert only(report(recipient("bob@example.net", x0C20=number))).status is None


def test_an_address_that_is_not_smtp_gives_way_to_one_that_is() -> None:
    row: Properties = {0x0C15: 1, 0x0C20: 511, 0x3001: "bob@example.net", 0x3002: "EX", 0x3003: "/O=EXAMPLE/CN=BOB"}
    assert values(only(report(row)))["address"] == "bob@example.net"


def test_remote_mta_has_a_property_of_its_own() -> None:
    found = only(
        report(recipient("bob@example.net", x0C20=511, x0C21="mx1.example.net", x0C1B="<mx2.example.net #5.1.1>"))
    )
    assert values(found)["remote_mta"] == "mx1.example.net"


@pytest.mark.parametrize(
    ("message_class", "action", "kind"),
    [
        ("REPORT.IPM.Note.NDR", "failed", "failed"),
        ("REPORT.IPM.Schedule.Meeting.Request.NDR", "failed", "failed"),
        ("report.ipm.note.ndr", "failed", "failed"),
        ("REPORT.IPM.Note.Delayed.DR", "delayed", "delayed"),
        ("REPORT.IPM.Note.Relayed.DR", "relayed", "relayed"),
        ("REPORT.IPM.Note.Expanded.DR", "expanded", "expanded"),
        ("REPORT.IPM.Note.DR", "delivered", "delivered"),
        ("REPORT.IPM.Note.IPNRN", None, "disposition"),
        ("REPORT.IPM.Note.IPNNRN", None, "disposition"),
    ],
)
def test_the_class_tells_action_and_kind(message_class: str, action: str | None, kind: str) -> None:
    root = report(recipient("bob@example.net", x0032=datetime(2026, 3, 3, tzinfo=UTC)), message_class=message_class)
    assert outlook_report.matches(root)
    assert outlook_report.kind(root) == kind
    assert [each.action.value for each in outlook_report.read(root).recipients if each.action] == [action] * bool(
        action
    )


@pytest.mark.parametrize("message_class", ["IPM.Note", "IPM.Schedule.Meeting.Request", "IPM.Report", ""])
def test_other_items_are_no_reports(message_class: str) -> None:
    root = report(recipient("bob@example.net"), message_class=message_class, x0037="Undeliverable: x")
    assert not outlook_report.matches(root)
    assert outlook_report.kind(root) is None


def test_the_originals_only_recipient_failed_where_nothing_else_tells() -> None:
    found = only(report(recipient("alice@example.com"), x0074="bob@example.net"))
    assert (values(found)["address"], found.address and found.address.how) == ("bob@example.net", How.DERIVED)


@pytest.mark.parametrize("display_to", ["bob@example.net; carol@example.org", "Bob Example", "bob@example.net; Carol"])
def test_of_several_recipients_of_the_original_none_is_guessed(display_to: str) -> None:
    assert outlook_report.read(report(recipient("alice@example.com"), x0074=display_to)).recipients == ()


def test_nothing_is_guessed_beside_a_delivery_status() -> None:
    details = file_attachment("details.txt", STATUS_FIELDS, "message/delivery-status")
    root = opened(write_item({0x001A: "REPORT.IPM.Note.NDR", 0x0074: "carol@example.org"}, [], [details]))
    assert outlook_report.read(root).recipients == ()


def test_ansi_reports_are_read_in_their_code_page() -> None:
    row = recipient("bob@example.net", x0C20=511, x1001="Почтовый ящик не найден")
    root = opened(write_item({0x001A: "REPORT.IPM.Note.NDR", 0x3FFD: 1251}, [row], charset="cp1251"))
    found = only(root)
    assert found.reason and found.reason.value == "Почтовый ящик не найден"
    assert found.reason.span and found.reason.span.bytes == "Почтовый ящик не найден".encode("cp1251")
