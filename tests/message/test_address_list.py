"""Address lists, tidy and untidy."""

import time
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.address_list import Address, decode_addresses, first_address, parse_addresses


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("<>", []),
        ("user@example.org", [("", "user@example.org")]),
        ("User Name <user@example.org>", [("User Name", "user@example.org")]),
        (
            '"Doe, Jane" <jane@example.org>, b@example.net (Bo)',
            [("Doe, Jane", "jane@example.org"), ("Bo", "b@example.net")],
        ),
        ('"say \\"hi\\"" <a@example.org>', [('say "hi"', "a@example.org")]),
        ('"john doe"@example.org', [("", '"john doe"@example.org')]),
        (
            "team: a@example.org, B <b@example.org>; c@example.org",
            [("", "a@example.org"), ("B", "b@example.org"), ("", "c@example.org")],
        ),
        ("undisclosed-recipients:;", []),
        ("<@a.example,@b.example:user@example.org>", [("", "user@example.org")]),
        ("a@[IPv6:2001:db8::1], b @ example.org", [("", "a@[IPv6:2001:db8::1]"), ("", "b@example.org")]),
        ("MAILER-DAEMON (Mail Delivery System)", [("Mail Delivery System", "MAILER-DAEMON")]),
        ("root, postmaster", [("", "root"), ("", "postmaster")]),
        ("Mail Delivery System", [("Mail Delivery System", "")]),
    ],
)
def test_lists(text: str, found: list[tuple[str, str]]) -> None:
    assert parse_addresses(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Doe, Jane <jane@example.org>; b@example.net", [("Doe, Jane", "jane@example.org"), ("", "b@example.net")]),
        ("Jane <jane@example.org, Bo <b@example.net>", [("Jane", "jane@example.org"), ("Bo", "b@example.net")]),
        ("Jane (at work <jane@example.org>", [("Jane at work", "jane@example.org")]),
        ('Jane "Jay Doe <jane@example.org>', [("Jane Jay Doe", "jane@example.org")]),
        ("<<jane@example.org>>", [("", "jane@example.org")]),
        ("jane@example.org>", [("", "jane@example.org")]),
        ("'jane@example.org' <jane@example.org>", [("jane@example.org", "jane@example.org")]),
        ("Jane [mailto:jane@example.org]", [("Jane", "jane@example.org")]),
        ("SMTP:jane@example.org", [("", "jane@example.org")]),
        ("a@example.org b@example.org", [("", "a@example.org"), ("", "b@example.org")]),
        ("Jane &lt;jane@example.org&gt;", [("Jane", "jane@example.org")]),
        (", ,;a@example.org,,", [("", "a@example.org")]),
    ],
)
def test_faulty_lists(text: str, found: list[tuple[str, str]]) -> None:
    assert parse_addresses(text) == found


def test_names_are_decoded_after_the_list_is_taken_apart() -> None:
    raw = b"=?utf-8?Q?fake=40example.com=2C?= <jane@example.org>,\r\n =?utf-8?Q?Doe=2C_J=C3=B6rg?= <j@example.net>"
    assert decode_addresses(raw) == [
        Address("fake@example.com,", "jane@example.org"),
        Address("Doe, Jörg", "j@example.net"),
    ]
    assert decode_addresses("Jörg <jörg@example.org>".encode()) == [Address("Jörg", "jörg@example.org")]


def test_the_first_address() -> None:
    assert first_address("nobody here, Jane <jane@example.org>") == "jane@example.org"
    assert first_address("Mail Delivery System <>") is None


@pytest.mark.parametrize(
    "unit",
    ["a@b.c, ", "(", '"', "<", ",", '\\"', "<a, ", "a@b:", "(a)", "@", "Doe, ", "<a@b>", "a <b>, ", '"a"@b '],
)
def test_long_lists_are_linear(unit: str) -> None:
    started = time.process_time()
    parse_addresses("a@b" + unit * 20_000)
    assert time.process_time() - started < 1.0


@given(st.text('ab@.,;:<>()"\\[] ', max_size=60))
def test_any_text_is_survived(text: str) -> None:
    for found in parse_addresses(text):
        assert found.name or found.address


_WORDS = st.from_regex(r"[A-Z][a-z]{1,8}", fullmatch=True)


@given(
    st.lists(st.tuples(_WORDS, st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.org", fullmatch=True)), min_size=1, max_size=8)
)
def test_tidy_lists_are_read_as_the_standard_library_does(entries: list[tuple[str, str]]) -> None:
    text = ", ".join(f'"{name}" <{address}>' for name, address in entries)
    assert parse_addresses(text) == getaddresses([text]) == entries
