"""No input makes the program fail: it reads what can be read, or says why nothing can."""

import logging
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.bounce.inspection import inspect
from inspector.message.opening import CannotRead, open_bytes, open_text
from inspector.summary.as_json import report_object

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = sorted(path for path in (ROOT / "resources" / "samples").iterdir() if path.suffix in (".eml", ".txt", ".msg"))
WHOLE = {path.name: path.read_bytes() for path in SAMPLES}
# Tearing every sample apart at every byte would take minutes; each of these shows another reader.
AT_EVERY_BYTE = (
    "qmail-host-unknown.eml",
    "exchange-pasted.txt",
    "complaint-feedback.eml",
    "sendmail-relaying-denied.eml",
)
PIECES = (
    b"\0",
    b"\r",
    b"\n\n",
    b"--",
    b"=?utf-8?B?",
    b"\xff\xfe",
    b"From a@b Mon May  6 10:00:00 2019\n",
    b"{",
    b"\x1b$B",
)


def survive(data: bytes, name: str) -> int:
    """Read and inspect the data; return how many messages there were, none where an error told why."""
    count = 0
    try:
        for message in open_bytes(data, name):
            found = report_object(inspect(message))
            assert "reader-failed" not in [each["code"] for each in found["warnings"]]
            count += 1
    except CannotRead as error:
        assert error.path.startswith(name)
        assert error.cause
    return count


@pytest.mark.parametrize("name", AT_EVERY_BYTE)
def test_truncated_at_every_byte(name: str) -> None:
    data = WHOLE[name]
    for end in range(len(data)):
        assert survive(data[:end], name) == (1 if end else 0)


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_truncated_here_and_there(name: str) -> None:
    data = WHOLE[name]
    for end in range(1, len(data), max(1, len(data) // 60)):
        survive(data[:end], name)


@settings(max_examples=1000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    st.sampled_from(sorted(WHOLE)),
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 300), st.one_of(st.sampled_from(PIECES), st.binary(max_size=8))),
        min_size=1,
        max_size=8,
    ),
)
def test_mutations(name: str, changes: list[tuple[float, int, bytes]]) -> None:
    data = WHOLE[name]
    for place, dropped, put in changes:
        start = int(place * len(data))
        data = data[:start] + put + data[start + dropped :]
    survive(data, name)


@given(st.text(max_size=400))
def test_any_pasted_text(text: str) -> None:
    try:
        for message in open_text(text):
            report_object(inspect(message))
    except CannotRead as error:
        assert error.cause


def nested(depth: int, kind: bytes) -> bytes:
    if kind == b"rfc822":
        return b"Subject: x\nContent-Type: message/rfc822\n\n" * depth + b"Subject: innermost\n\nText\n"
    opened = [b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)]
    return b"Subject: x\n" + b"".join(opened) + b"\nText\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(nested(10_000, b"rfc822"), id="messages in messages"),
        pytest.param(nested(10_000, b"mixed"), id="multiparts in multiparts"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * 10_000, id="many parts"),
        pytest.param(b"Subject: " + b"x" * 1_000_000 + b"\nTo: a@example.org\n\nText", id="a long line"),
        pytest.param(b"From: " + b"(" * 50_000 + b"\nSubject: x\n\nText", id="comments"),
        pytest.param(b"Subject: x\nTo: " + b"a@example.org, " * 50_000 + b"\n\nText", id="addresses"),
        pytest.param(b"".join(b"X-%d: y\n" % n for n in range(100_000)) + b"\nText", id="fields"),
        pytest.param(b"Subject: a\0b\nTo: \0\n\n" + b"\0" * 1000, id="zeros"),
        pytest.param(b"Subject: a\rTo: b\r\rLine\rLine\r" * 1000, id="lone carriage returns"),
        pytest.param(b"\n" * 100_000, id="blank lines"),
        pytest.param(b"> " * 100_000, id="quote marks"),
        pytest.param(b"[" * 100_000, id="brackets"),
        pytest.param(b"From a Mon May  6 10:00:00 2019\nTo: x\n\n" * 2000, id="separators"),
        pytest.param(b"550 5.1.1 " * 20_000, id="replies"),
        pytest.param(b"to=<" * 20_000 + b", dsn=5.1.1, stat=x", id="log pieces"),
        pytest.param(b"** a@b" + b" R=x" * 20_000, id="exim pieces"),
        pytest.param(b"From: x To: y " * 20_000, id="lost line breaks"),
    ],
)
def test_hostile_shapes_take_little_time(data: bytes) -> None:
    import time

    started = time.process_time()
    survive(data, "hostile")
    assert time.process_time() - started < 5


def test_corpus_truncated_and_torn(corpus: Path) -> None:
    logging.disable(logging.CRITICAL)
    try:
        for path in sorted(corpus.glob("*/*"))[::7]:
            if path.suffix in (".eml", ".msg", ".txt"):
                data = path.read_bytes()
                survive(data[: len(data) // 2], path.name)
                survive(data[len(data) // 3 :], path.name)
                survive(data.replace(b"\n", b"\r"), path.name)
    finally:
        logging.disable(logging.NOTSET)
