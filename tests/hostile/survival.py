"""What must hold whatever a file contains: it is read or refused in plain words, soon, and evidence lies inside it."""

import json
import random
import time

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.message.opening import CannotRead, open_bytes
from inspector.summary.as_json import report_object
from inspector.summary.diagnostic import diagnostic_summary

MOST_S = 1.0


def survive(data: bytes) -> list[Inspection]:
    """Read damaged data to the end and return what came of it; fails where the program would have."""
    start = time.process_time()
    inspections = []
    try:
        for message in open_bytes(data, "damaged"):
            inspection = inspect(message)
            _check_report(inspection)
            inspections.append(inspection)
    except CannotRead as refusal:
        assert refusal.cause
    spent = time.process_time() - start
    assert spent < MOST_S, f"{spent:.1f} s for {len(data)} bytes"
    return inspections


def _check_report(inspection: Inspection) -> None:
    report = report_object(inspection)
    json.dumps(report, allow_nan=False)
    assert diagnostic_summary(inspection)
    assert "reader-failed" not in {each["code"] for each in report["warnings"]}
    for recipient in inspection.report.recipients:
        for name, fact in recipient.evidence().items():
            span = fact.span
            assert span is None or 0 <= span.start <= span.end <= len(span.source), name


_SPLICES = (
    *(b"\0", b"\r", b"\n\n", b"\r\n", b"--", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80" * 9, b"\x1b$B"),
    *(b"=?utf-8?B?", b"?=", b"(((((", b"<<<<", b'"', b";", b"=", b"=3D=\n", b"From ", b"@", b"::"),
    *(b"5.1.1", b"550 ", b"rfc822;", b"&#x110000;", b"<!--", b"<pre", b"charset=utf-16"),
    *(b"Content-Type: message/rfc822\n\n", b"Content-Transfer-Encoding: base64\n"),
)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Damage data in one to six places, each in one of the ways that files are damaged."""
    for _ in range(chance.randint(1, 6)):
        data = chance.choice(_DAMAGES)(data, chance)
    return data


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _splice(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_SPLICES) * chance.choice((1, 1, 1, 40)) + data[at:]


def _drop_lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.splitlines(keepends=True)
    at = chance.randrange(len(lines) + 1)
    return b"".join(lines[:at] + lines[at + chance.randint(1, 4) :])


def _repeat_lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.splitlines(keepends=True)
    at = chance.randrange(len(lines) + 1)
    return b"".join(lines[:at] + lines[at : at + 3] * chance.randint(1, 30) + lines[at:])


def _swap_pieces(data: bytes, chance: random.Random) -> bytes:
    first, second, third = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    return data[:first] + data[second:third] + data[first:second] + data[third:]


def _other_line_ends(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[at:].replace(b"\r\n", b"\n").replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\n", b" ")))


def _cut(data: bytes, chance: random.Random) -> bytes:
    first, second = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[first:second] if chance.random() < 0.2 else data[:first] + data[second : second + len(data) // 2]


_DAMAGES = (_flip, _flip, _splice, _splice, _drop_lines, _repeat_lines, _swap_pieces, _other_line_ends, _cut)
