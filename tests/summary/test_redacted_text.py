"""Private values in any text."""

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.summary.pseudonyms import Pseudonyms
from inspector.summary.redacted_text import REMOVED, redact_text
from tests.summary.bounces import sample

POSTFIX = sample("postfix-user-unknown.eml")
ADDRESS = "pieter.devries@example.net"


def redacted(text: str) -> str:
    return redact_text(text, Pseudonyms(POSTFIX))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"550 5.1.1 <{ADDRESS}>: no such user", "550 5.1.1 <user1@example-a.test>: no such user"),
        ("Pieter.DeVries@EXAMPLE.NET", "user1@example-a.test"),
        (f"smtp.mailfrom={ADDRESS}; spf=pass", "smtp.mailfrom=user1@example-a.test; spf=pass"),
        ("user pieter.devries unknown", "user user1 unknown"),
        ("host mx2.example.net[198.51.100.19] said:", "host host-2.example-a.test[192.0.2.1] said:"),
        ("Subject: Minutes of the\n planning meeting", "Subject: Subject 1"),
        ("for Pieter de Vries", "for Name 2"),
        ("Dear Pieter,", "Dear Name 2,"),
        ("10:14:26 +0200", "10:14:26 +0200"),
        ("RESOLVER.ADR.RecipNotFound; not found", "RESOLVER.ADR.RecipNotFound; not found"),
        ("see https://portal.example.net/reset?u=pieter.devries", "see https://host-3.example-a.test/"),
        ("somebody.else@elsewhere.example", "user3@example-c.test"),
    ],
)
def test_values_are_replaced_and_the_rest_stays(text: str, shown: str) -> None:
    assert redacted(text) == shown


def test_block_lists_and_their_pages_stay_without_the_ip_address_in_them() -> None:
    text = "blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/198.51.100.19"
    assert redacted(text) == "blocked using zen.spamhaus.org; https://check.spamhaus.org/query/ip/192.0.2.1"


def test_values_are_found_in_encodings() -> None:
    inside = base64.b64encode(f"to={ADDRESS} id=1".encode()).decode()
    assert redacted(f"token {inside} end") == f"token {REMOVED} end"
    assert "user1@example-a.test" in redacted(f"=?utf-8?B?{base64.b64encode(ADDRESS.encode()).decode()}?=")
    assert "devries" not in redacted("https://check.spamhaus.org/?a=pieter.devries%40example.net")


@given(st.text())
def test_lines_stay_lines_and_no_address_stays(text: str) -> None:
    shown = redacted(f"{text} {ADDRESS} {text}")
    assert ADDRESS not in shown
    assert shown.count("\n") <= 2 * text.count("\n")


@pytest.mark.parametrize(
    "unit", [f"{ADDRESS} ", "a.b.", "=?utf-8?q?a", "https://a/", "AAAA1", "1:2:", "word-word'", "Pieter "]
)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    names = Pseudonyms(POSTFIX)

    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.perf_counter()
        redact_text(text, names)
        return time.perf_counter() - start

    seconds(10_000)
    small, large = seconds(20_000), seconds(160_000)
    assert large < 0.5 or large < 40 * small
