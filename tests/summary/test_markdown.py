"""The report as Markdown."""

import re

import pytest
from hypothesis import given

from inspector.summary.markdown import escape, markdown_report
from inspector.summary.plain import one_line
from tests.summary.bounces import HOSTILE, bounce, failed, read, sample, with_texts

POSTFIX = sample("postfix-user-unknown.eml")


def unescaped(text: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def test_the_report_is_headings_and_tables() -> None:
    text = markdown_report(POSTFIX)
    assert text.startswith("**The message was not delivered. Address does not exist.**\n")
    assert "| Code | 550 5.1.1 |" in text
    assert "### Message" in text


def test_recipients_of_one_cause_stand_under_one_heading() -> None:
    text = markdown_report(read(bounce(failed("a@example.net"), failed("b@example.net"))))
    assert "### 2 recipients: Address does not exist" in text
    assert text.count("no such user") == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<a@example.net>", r"\<a\@example.net\>"),
        ("[x](https://evil.example)", r"\[x\]\(https\://evil.example\)"),
        ("www.evil.example", r"www\.evil.example"),
        ("a|b", r"a\|b"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("1. no list", r"1\. no list"),
        ("5.1.1", "5.1.1"),
        ("=== no heading", r"\=== no heading"),
        ("&lt;", r"\&lt;"),
        ("`code`", r"\`code\`"),
    ],
)
def test_text_is_escaped(text: str, shown: str) -> None:
    assert escape(text) == shown


@given(HOSTILE)
def test_escaped_text_is_one_line_that_shows_the_text(text: str) -> None:
    escaped = escape(text)
    assert "\n" not in escaped
    assert not re.search(r"(?<!\\)(?:\\\\)*[|<>`*_\[\]]", escaped)
    assert unescaped(escaped) == one_line(text)


@given(HOSTILE)
def test_no_text_ends_its_table_cell(text: str) -> None:
    for line in markdown_report(with_texts(POSTFIX, text)).splitlines():
        if line.startswith("|") and line != "|---|---|":
            assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", line)) == 3
