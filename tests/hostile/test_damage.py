"""The shipped samples, cut off and damaged: something is always read, nothing ever fails."""

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.hostile.survival import mutated, survive

PATHS = sorted(path for path in (ROOT / "resources" / "samples").iterdir() if path.suffix in (".eml", ".txt", ".msg"))
SAMPLES = [path.read_bytes() for path in PATHS]
MAILS = [path.read_bytes() for path in PATHS if path.suffix == ".eml"]

MAIL = b"From: a@example.org\nSubject: hello\n\nhello\n"


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_a_sample_cut_off_anywhere_is_read(path: Path) -> None:
    data = path.read_bytes()
    step = max(1, len(data) // 60)
    for end in (*range(1, len(data), step), *range(max(1, len(data) - 20), len(data))):
        survive(data[:end])


def test_the_shortest_sample_is_read_when_cut_off_at_every_byte() -> None:
    data = min(MAILS, key=len)
    for end in range(1, len(data)):
        survive(data[:end])


@pytest.mark.parametrize("path", [path for path in PATHS if path.suffix == ".eml"], ids=lambda path: path.name)
def test_the_header_is_still_read_when_the_end_is_lost(path: Path) -> None:
    data = path.read_bytes()
    [inspection] = survive(data[: len(data) * 2 // 3])
    [whole] = survive(data)
    assert inspection.message.root.header(b"subject") == whole.message.root.header(b"subject")


@settings(max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.sampled_from(SAMPLES), chance=st.randoms(use_true_random=False))
def test_a_thousand_damaged_samples_are_read(data: bytes, chance: random.Random) -> None:
    survive(mutated(data, chance))


@settings(max_examples=200)
@given(first=st.sampled_from(MAILS), second=st.sampled_from(MAILS), cuts=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_two_samples_spliced_together_are_read(first: bytes, second: bytes, cuts: tuple[float, float]) -> None:
    survive(first[: int(cuts[0] * len(first))] + second[int(cuts[1] * len(second)) :])


@settings(max_examples=300)
@given(st.binary(min_size=1, max_size=2000))
@example(b"\xff\xfe\x00\xd8")
@example(b"\0" * 2000)
@example(b"\r" * 2000)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    survive(data)


@settings(max_examples=300)
@given(
    st.binary(max_size=600),
    st.sampled_from((b"text/plain", b"text/html", b"message/delivery-status", b"message/rfc822")),
)
def test_any_bytes_as_a_part_of_a_report_are_read(body: bytes, kind: bytes) -> None:
    survive(
        b"Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        b"--b\nContent-Type: " + kind + b"\n\n" + body + b"\n--b--\n"
    )


FIELDS = (
    *("From", "To", "Subject", "Date", "Message-ID", "Received", "Return-Path", "Content-Type", "X-Failed-Recipients"),
    *("Authentication-Results", "Received-SPF", "Content-Transfer-Encoding", "Content-Disposition", "Auto-Submitted"),
)
VALUES = {
    "blanks": b" " * 65536 + b"x",
    "parentheses": b"(" * 65536,
    "quotes": b'"' * 65535,
    "brackets": b"<" * 65536,
    "pairs": b"(<" * 32768,
    "commas": b"," * 65536,
    "addresses": b"a@b," * 16384,
    "encoded words": b"=?utf-8?q?=41?= " * 4096,
    "begun words": b"=?" * 32768,
    "parameters": b"; a=b" * 13107,
    "boundaries": b"multipart/mixed; boundary=" + b"b" * 65536,
    "times": b"10:00:00 " * 7281,
    "clauses": b"from by with " * 5041,
    "digits": b"1" * 65536,
    "beyond ASCII": b"\xe4\xff" * 32768,
    "NULs": b"\0" * 65536,
    "folds": b"a\n " * 21845,
}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES.keys())
def test_a_hostile_value_in_any_field_is_read_soon(value: bytes) -> None:
    for field in FIELDS:
        line = field.encode() + b": " + value + b"\n"
        [inspection, *_] = survive(line + MAIL)
        assert inspection.message.root.field(field.lower().encode()) is not None


def test_what_stands_around_the_damage_is_still_reported() -> None:
    data = next(each for path, each in zip(PATHS, SAMPLES, strict=True) if path.name == "postfix-user-unknown.eml")
    [whole] = survive(data)
    [damaged] = survive(data.replace(b"Content-Type: text/plain", b"Content-Type: \0\xff;;;="))
    assert damaged.report.kind == "failed"
    assert [each.address and each.address.value for each in damaged.report.recipients] == [
        each.address and each.address.value for each in whole.report.recipients
    ]
