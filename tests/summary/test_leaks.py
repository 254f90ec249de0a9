"""The proof that a redacted text tells nothing."""

import base64
import binascii
import html
import json
from urllib.parse import quote

import pytest

from inspector.summary.diagnostic import diagnostic_summary
from inspector.summary.leaks import leaks
from tests.summary.bounces import bounce, failed, read, sample

POSTFIX = sample("postfix-user-unknown.eml")
ADDRESS = "pieter.devries@example.net"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"to {ADDRESS}", f"address {ADDRESS}"),
        ("TO PIETER.DEVRIES@EXAMPLE.NET", f"address {ADDRESS}"),
        ("at mx2.example.net", "host mx2.example.net"),
        ("at other.example.net", "host other.example.net"),
        ("from 198.51.100.19", "IP address 198.51.100.19"),
        ("Minutes of\n   the planning meeting", "name or subject Minutes of the planning meeting"),
        ("Dear Pieter", "word pieter"),
        ("your corrections", "word corrections"),
    ],
)
def test_what_is_private_is_found(text: str, found: str) -> None:
    assert found in leaks(POSTFIX, text)


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(f"id=1&{text}".encode()).decode(),
        lambda text: base64.encodebytes((text + " " * 90).encode()).decode(),
        lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
        lambda text: "=" + text.encode().hex("=").upper(),
        lambda text: binascii.b2a_qp(text.encode(), quotetabs=True).decode(),
        lambda text: f"=?utf-8?B?{base64.b64encode(text.encode()).decode()}?=",
        lambda text: f"=?utf-8?Q?{text}?=",
        lambda text: f"https://x.test/?a={quote(text, safe='')}",
        lambda text: "".join(f"&#{ord(sign)};" for sign in text),
        lambda text: f"<!DOCTYPE html><p>{html.escape(text)}</p>",
        lambda text: json.dumps({"address": text}),
        lambda text: f"Subject: x\nContent-Transfer-Encoding: base64\n\n{base64.b64encode(text.encode()).decode()}",
    ],
)
def test_what_is_private_is_found_inside_encodings(encode: "object") -> None:
    assert callable(encode)
    assert f"address {ADDRESS}" in leaks(POSTFIX, f"{encode(ADDRESS)}")


def test_the_report_itself_leaks() -> None:
    assert f"address {ADDRESS}" in leaks(POSTFIX, diagnostic_summary(POSTFIX))


@pytest.mark.parametrize(
    "text",
    [
        "The recipient's mail server says that this address does not exist there.",
        "550 5.1.1 user unknown",
        "user1@example-a.test at host-1.example-a.test [192.0.2.1]",
        "2026-06-16T10:14:26+02:00",
        "Tue, 16 Jun 2026 10:14:26 +0200",
        "127.0.0.1",
    ],
)
def test_public_words_codes_and_pseudonyms_are_no_leaks(text: str) -> None:
    assert leaks(POSTFIX, text) == []


def test_hosts_made_of_common_words_are_private_all_the_same() -> None:
    assert leaks(POSTFIX, "mail.example.com") == ["host mail.example.com"]


def test_block_lists_are_no_leaks() -> None:
    assert leaks(sample("blocked-by-spamhaus.eml"), "blocked using zen.spamhaus.org") == []


def test_words_of_the_original_that_mail_systems_use_are_no_leaks() -> None:
    report = read(bounce(failed("a@example.net"), body="The mailbox is full of hedgehogs.\n"))
    assert leaks(report, "mailbox full") == []
    assert leaks(report, "hedgehogs") == ["word hedgehogs"]
