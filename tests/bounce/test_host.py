"""Hosts and their addresses, as fields and prose write them."""

import pytest

from inspector.bounce.host import host_of, ip_of, is_ip


@pytest.mark.parametrize(
    ("value", "host"),
    [
        ("dns; mx.example.net", "mx.example.net"),
        ("DNS;mx.example.net.", "mx.example.net"),
        ("mx.example.net (192.0.2.1)", "mx.example.net"),
        ("dns; <mx.example.net>", "mx.example.net"),
        ("dns; [192.0.2.1]", "192.0.2.1"),
        ("x-local; EXCHANGE01", "EXCHANGE01"),
        ("unknown", None),
        ("dns; NULL", None),
        ("", None),
        ("  ;", None),
    ],
)
def test_the_host_of_a_field(value: str, host: str | None) -> None:
    assert host_of(value) == host


@pytest.mark.parametrize(
    ("text", "ip"),
    [
        ("connect to mx.example.net[192.0.2.25]:25", "192.0.2.25"),
        ("mx.example.net [IPv6:2001:db8::25]", "2001:db8::25"),
        ("from 2001:db8:0:1:2:3:4:5 said", "2001:db8:0:1:2:3:4:5"),
        ("version 8.14.4.1.2 of it", None),
        ("at 10:20:30 it failed", None),
        ("5.1.1 unknown", None),
    ],
)
def test_the_first_address_in_a_text(text: str, ip: str | None) -> None:
    assert ip_of(text) == ip


def test_an_address_alone() -> None:
    assert is_ip("192.0.2.1")
    assert not is_ip("192.0.2.1 and more")
    assert not is_ip("mx.example.net")
