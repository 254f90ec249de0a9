"""The forms by which private values are found."""

import re
import time

import pytest

from inspector.summary.token_forms import ADDRESS, HOST, IP, LINK, OPAQUE, is_host, is_ip_address


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("to <user@example.org>:", "user@example.org"),
        ("O'Brien: o'brien@example.org.", "o'brien@example.org"),
        ("user+tag@sub.example.org,", "user+tag@sub.example.org"),
        ("用户@例子.example", "用户@例子.example"),
        ("x@[192.0.2.1]", "x@[192.0.2.1]"),
    ],
)
def test_addresses_are_found(text: str, found: str) -> None:
    match = re.search(ADDRESS, text)
    assert match is not None
    assert match[0].rstrip(".") == found


@pytest.mark.parametrize("text", ["192.0.2.1", "2001:db8::1", "2001:db8:0:0:0:0:0:1", "::1", "fe80::1:2"])
def test_ip_addresses_are_found(text: str) -> None:
    match = re.search(IP, f"[{text}]")
    assert match is not None
    assert match[0] == text
    assert is_ip_address(match[0])


@pytest.mark.parametrize("text", ["10:14:26", "5.1.1", "300.1.1.1", "a::b::c"])
def test_times_and_codes_are_no_ip_addresses(text: str) -> None:
    match = re.search(IP, text)
    assert match is None or not is_ip_address(match[0])


@pytest.mark.parametrize("text", ["mx.example.org", "server.local", "mail.firma.de", "MX.EXAMPLE.ORG"])
def test_hosts_are_told_by_their_ending(text: str) -> None:
    assert re.fullmatch(HOST, text)
    assert is_host(text)


@pytest.mark.parametrize("text", ["report.pdf", "setup.py", "mailbox.The", "RESOLVER.ADR.RecipNotFound", "5.1.1"])
def test_other_dotted_words_are_no_hosts(text: str) -> None:
    assert not is_host(text)


@pytest.mark.parametrize("pattern", [ADDRESS, IP, HOST, LINK, OPAQUE])
@pytest.mark.parametrize("unit", ["a", "a.", "1.", "a:", "1:", "a@", "=", "'a", "-", "::"])
def test_time_grows_with_the_length_alone(pattern: str, unit: str) -> None:
    compiled = re.compile(pattern)

    def seconds(size: int) -> float:
        text = unit * size
        start = time.perf_counter()
        sum(1 for _ in compiled.finditer(text))
        return time.perf_counter() - start

    small, large = seconds(10_000), seconds(80_000)
    assert large < 0.5 or large < 40 * small
