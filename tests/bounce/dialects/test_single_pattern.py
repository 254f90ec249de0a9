"""Each layout that one pattern reads whole: its name, recipients and what it says of the first of them."""

import time
from typing import Any

import pytest

from inspector.bounce.dialects.layouts import LAYOUTS

BERT = {"address": "bert@example.net"}
USER_UNKNOWN = {**BERT, "reply_code": 550, "status": "5.1.1"}


@pytest.mark.parametrize(
    ("sample", "dialect", "recipients", "expected"),
    [
        ("haraka", "haraka", 2, {**USER_UNKNOWN, "diagnostic": "550 5.1.1 no such user"}),
        ("james", "james", 2, {**USER_UNKNOWN, "diagnostic": "550 5.1.1 no such user here"}),
        ("james-remote", "james", 1, {**USER_UNKNOWN, "diagnostic": "550 5.1.1 no such user"}),
        ("mailmarshal", "mailmarshal", 2, {**USER_UNKNOWN, "remote_ip": "192.0.2.25"}),
        ("mailfoundry", "mailfoundry", 1, {**BERT, "reply_code": 550, "remote_mta": "mx.example.net"}),
        ("surfcontrol", "surfcontrol", 1, {**BERT, "reply_code": 550, "remote_ip": "192.0.2.25"}),
        ("communigate", "communigate", 1, {**BERT, "status": "5.4.1", "remote_mta": "mx.example.net"}),
        ("zoho", "zoho", 1, USER_UNKNOWN),
        ("zoho-delayed", "zoho", 1, {**BERT, "reply_code": 421, "action": "delayed"}),
        ("mcafee", "mcafee", 1, {**BERT, "status": "5.1.1"}),
        ("communigate-host", "communigate", 1, {**USER_UNKNOWN, "remote_mta": "mx.example.net"}),
        ("ecelerity", "ecelerity", 1, {**USER_UNKNOWN, "diagnostic": "550 5.1.1 no such user", "command": "RCPT"}),
        ("mimecast", "mimecast", 1, {**BERT, "status": "5.1.1", "diagnostic": "5.1.1 no such user"}),
        ("gmx", "gmx", 2, {**BERT, "status": "5.1.1", "command": "RCPT", "remote_mta": "mx.example.net"}),
        ("1und1", "1und1", 2, {**BERT, "status": "5.7.1", "command": "DATA", "remote_ip": "192.0.2.25"}),
        ("mxlogic", "mxlogic", 1, {**BERT, "reply_code": 550}),
        ("stars-and-details", None, 1, {**BERT, "reply_code": 553, "command": "RCPT", "remote_ip": "192.0.2.25"}),
        ("reason-in-brackets", None, 1, {**BERT, "reply_code": 554, "command": "DATA", "remote_ip": "192.0.2.25"}),
        ("yandex", "yandex", 1, {**USER_UNKNOWN, "command": "RCPT", "remote_ip": "192.0.2.25"}),
        ("mail-ru", "mail-ru", 1, {**USER_UNKNOWN, "command": "RCPT", "remote_mta": "mx.example.net"}),
    ],
)
def test_a_layout_is_read(
    report, facts, evidence, sample: str, dialect: str | None, recipients: int, expected: dict[str, Any]
) -> None:
    found = report(f"{sample}.eml")
    assert found.dialect == (dialect or "general")
    assert len(found.recipients) == recipients
    known = facts(found.recipients[0])
    assert {name: known.get(name) for name in expected} == expected
    assert evidence(found.recipients[0].address).endswith("bert@example.net")


HOSTILE = ("a@b:\n" * 20_000, "<a@b>\n" * 20_000, "* a@b\n" * 20_000, "\n " * 60_000, "x" * 100_000, "a@" * 50_000)


@pytest.mark.parametrize("literal", [literal for literal, _ in LAYOUTS])
def test_hostile_text_takes_no_long_time(literal: str) -> None:
    layout = next(layout for each, layout in LAYOUTS if each == literal)
    started = time.perf_counter()
    for text in HOSTILE:
        assert sum(1 for _ in layout.finditer(literal + "\n" + text)) < 100_000
    assert time.perf_counter() - started < 10
