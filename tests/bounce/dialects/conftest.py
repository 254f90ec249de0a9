"""What the tests of dialects share: a sample read into its report, and the bytes that a fact points at."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.bounce.inspection import inspect
from inspector.bounce.report import RECIPIENT_FACTS, Fact, Recipient, Report
from inspector.message.opening import open_path

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture
def report() -> Callable[[str], Report]:
    """Return what the program makes of a sample; no reader may have failed on it."""

    def read(name: str) -> Report:
        found = inspect(next(open_path(SAMPLES / name))).report
        assert "reader-failed" not in [caution.code for caution in found.warnings]
        return found

    return read


@pytest.fixture
def facts() -> Callable[[Recipient], dict[str, Any]]:
    """Return a recipient's facts by name, those that are known."""

    def of(recipient: Recipient) -> dict[str, Any]:
        return {name: fact.value for name in RECIPIENT_FACTS if (fact := getattr(recipient, name)) is not None}

    return of


@pytest.fixture
def evidence() -> Callable[[Fact[Any] | None], str]:
    """Return the text of the bytes that a fact points at, white space collapsed."""

    def of(fact: Fact[Any] | None) -> str:
        assert fact is not None and fact.span is not None
        span = fact.span
        return " ".join(span.source.data[span.start : span.end].decode("utf-8").split())

    return of
