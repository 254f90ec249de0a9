"""Facts and where they were read."""

from inspector.bounce.report import Fact, How, Recipient
from tests.bounce.mails import inspection_of, message_of, plain, report


def test_a_fact_leads_to_its_bytes() -> None:
    text = message_of(plain("bob@example.com\n")).root.text
    fact = Fact("bob@example.com", How.READ, text, 0, 15)
    assert fact.span is not None and fact.span.bytes == b"bob@example.com"
    assert fact.part == "0"


def test_a_derived_fact_has_no_place() -> None:
    fact = Fact("failed", How.DERIVED)
    assert fact.span is fact.part is None


def test_evidence_is_what_is_known_by_public_names() -> None:
    address = Fact("bob@example.com", How.STATED)
    assert Recipient(address=address, reason=Fact("gone", How.READ)).evidence() == {"address": address}


def test_a_changed_recipient_is_another_one() -> None:
    one = Recipient(address=Fact("bob@example.com", How.STATED))
    other = one.changed(action=Fact("failed", How.DERIVED))
    assert one.action is None
    assert other.address is one.address and other.action is not None


def test_what_few_ask_for_is_found_in_the_notification() -> None:
    found = inspection_of(report()).report
    assert found.original is not None and found.original.header(b"subject") == "Minutes"
    assert found.returned == "full"
    assert found.warnings == found.found_warnings
