"""Reports as rows of CSV."""

import csv
import io

import pytest
from hypothesis import given

from inspector.summary.csv_row import COLUMNS, csv_header, csv_line, csv_rows
from inspector.summary.plain import one_line
from tests.summary.bounces import HOSTILE, sample, with_texts

POSTFIX = sample("postfix-user-unknown.eml")


def rows(text: str) -> "list[dict[str, str]]":
    return list(csv.DictReader(io.StringIO(csv_header() + text, newline="")))


def test_a_recipient_has_a_row_with_the_names_of_the_json_report() -> None:
    [row] = rows(csv_rows(POSTFIX))
    assert row["address"] == "pieter.devries@example.net"
    assert row["reply_code"] == "550"
    assert row["permanent"] == "true"
    assert row["cause"] == "user-unknown"
    assert row["queue_id"] == "4bQ2xV0WqNz1D"
    assert row["original_subject"] == "Minutes of the planning meeting"


def test_every_recipient_has_a_row() -> None:
    assert [row["cause"] for row in rows(csv_rows(sample("several-recipients.eml")))] == [
        "user-unknown",
        "mailbox-full",
        "host-unknown",
    ]


def test_a_message_without_recipients_has_a_row_too() -> None:
    [row] = rows(csv_rows(sample("ordinary-mail.eml")))
    assert (row["kind"], row["address"]) == ("not-a-bounce", "")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1+1", " =1+1", "\t=1+1", "\r=1+1"])
def test_a_formula_is_made_text(text: str) -> None:
    assert csv_line([text]).startswith("\"'")


def test_cells_are_quoted() -> None:
    assert csv_line(['say "no"', "a,b", ""]) == '"say ""no""","a,b",""\r\n'


@given(HOSTILE)
def test_any_text_is_one_cell_of_one_row_and_no_formula(text: str) -> None:
    [row] = rows(csv_rows(with_texts(POSTFIX, text)))
    assert list(row) == list(COLUMNS)
    assert row["diagnostic"].removeprefix("'") == one_line(text).removeprefix("'")
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in row.values())
