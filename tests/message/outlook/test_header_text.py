"""Header lines made from properties: names and addresses as a reader of headers takes them."""

from datetime import UTC, datetime

import pytest

from inspector.message.outlook.header_text import Address, addresses, date_text, field_line


@pytest.mark.parametrize(
    ("address", "text"),
    [
        (Address("Bob Example", "bob@example.net"), "Bob Example <bob@example.net>"),
        (Address("Example, Bob", "bob@example.net"), '"Example, Bob" <bob@example.net>'),
        (Address('Bob "B" Example', "bob@example.net"), '"Bob \\"B\\" Example" <bob@example.net>'),
        (Address("bob@example.net", "bob@example.net"), "bob@example.net"),
        (Address("", "bob@example.net"), "bob@example.net"),
        (Address("Microsoft Outlook", ""), "Microsoft Outlook"),
        (Address("a\r\nTo: b", "bob@example.net"), '"a To: b" <bob@example.net>'),
    ],
)
def test_address(address: Address, text: str) -> None:
    assert str(address) == text


def test_addresses_of_one_kind() -> None:
    people = [Address("A", "a@example.org"), Address("B", "b@example.org", 2), Address("", "")]
    assert addresses(people, 1) == "A <a@example.org>"


def test_date() -> None:
    assert date_text(datetime(2026, 3, 3, 8, 5, 9, tzinfo=UTC)) == "Tue, 03 Mar 2026 08:05:09 +0000"
    assert date_text(datetime(1601, 1, 1, tzinfo=UTC)) == date_text(None) == ""


def test_one_value_is_one_line() -> None:
    assert field_line("Subject", " a\u2028b\x00\r\n c ") == "Subject: a b  c\r\n"
