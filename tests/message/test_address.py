"""One address: its form, its encodings, and what recipient fields hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.address import decode_utf8_address, decode_xtext, is_address, recipient_value


@pytest.mark.parametrize(
    "text",
    [
        "a@b",
        "first.last+tag@mail.example.org",
        '"john doe"@example.org',
        "jörg@exämple.org",
        "a@[192.0.2.1]",
        "a@[IPv6:2001:db8::1]",
    ],
)
def test_addresses(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text", ["", "a", "@b", "a@", "a b@c", "<a@b>", "a@b,c", "a@b c", "a@@b", "a@b..c", "a@" + "b" * 2000]
)
def test_texts_that_are_no_address(text: str) -> None:
    assert not is_address(text)


def test_xtext() -> None:
    assert decode_xtext("user+2Btag@example.org") == "user+tag@example.org"
    assert decode_xtext("j+C3+B6rg") == "jörg"
    assert decode_xtext("a+2bb+G0+") == "a+2bb+G0+"


def test_escapes_of_internationalised_addresses() -> None:
    assert decode_utf8_address("j\\x{F6}rg+\\x{1F600}@example.org") == "jörg+😀@example.org"
    assert decode_utf8_address("\\x{D800}\\x{110000}\\x{0A}\\x{}") == "\\x{D800}\\x{110000}\\x{0A}\\x{}"


@pytest.mark.parametrize(
    ("raw", "address"),
    [
        ("rfc822; user@example.org", "user@example.org"),
        ("RFC822;user@example.org", "user@example.org"),
        ("rfc822 ; <user@example.org>", "user@example.org"),
        ("<user@example.org>", "user@example.org"),
        ("user@example.org", "user@example.org"),
        ("rfc822; user@example.org.", "user@example.org"),
        ("rfc822; user@example.org;", "user@example.org"),
        ("rfc822; User Name <user@example.org> (the user)", "user@example.org"),
        ('rfc822; "user@example.org"', "user@example.org"),
        ('rfc822; "two..dots."@example.org', '"two..dots."@example.org'),
        ("rfc822;@relay.example.net:user@example.org", "user@example.org"),
        ("rfc822; user@[192.0.2.1]", "user@[192.0.2.1]"),
        ("utf-8; j\\x{F6}rg@example.org", "jörg@example.org"),
        ("rfc822; user+2Btag@example.org", "user+tag@example.org"),
        ("rfc822; user+2024@example.org", "user+2024@example.org"),
        ("rfc822; user+40example.org", "user@example.org"),
        ("unknown; user", "user"),
        ("x400; /S=User/O=Example/ADMD= /C=GB/", "/S=User/O=Example/ADMD= /C=GB/"),
        ("x-unix; |/usr/bin/filter user@example.org", "|/usr/bin/filter user@example.org"),
        ("rfc822; IMCEAEX-_O=EXAMPLE+2BX_CN=USER@example.org", "IMCEAEX-_O=EXAMPLE+2BX_CN=USER@example.org"),
        ("rfc822;", None),
        ("", None),
    ],
)
def test_recipient_fields_give_the_address_alone(raw: str, address: str | None) -> None:
    assert recipient_value(raw) == address


@given(st.text("rfc82;:<>@\"'()+40\\x{}a., |/"))
def test_any_recipient_field_is_survived(raw: str) -> None:
    value = recipient_value(raw)
    assert value is None or value
