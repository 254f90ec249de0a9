"""The report as the public JSON object."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from inspector.resources import resource_path
from inspector.summary.as_json import report_object
from tests.summary.bounces import HOSTILE, OWN, SHIPPED, read, sample, with_texts


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads(resource_path("report.schema.json").read_text("utf-8"))


@pytest.mark.parametrize("path", [*SHIPPED, *OWN], ids=lambda path: path.name)
def test_every_sample_keeps_to_the_schema(path: Path, schema: Any) -> None:
    jsonschema.validate(report_object(read(path.read_bytes(), path.name)), schema)


def test_what_is_not_known_is_null_and_never_an_empty_text() -> None:
    report = report_object(read(b"Subject:\nFrom: <>\n\n"))
    assert report["subject"] is None
    assert report["from"] is None
    assert report["to"] == []


def test_evidence_leads_to_the_bytes() -> None:
    path = resource_path("samples", "postfix-user-unknown.eml")
    [recipient] = report_object(sample(path.name))["recipients"]
    place = recipient["evidence"]["status"]
    assert path.read_bytes()[place["start"] : place["end"]] == b"5.1.1"


def test_advice_on_a_delay_says_that_nothing_is_final() -> None:
    [delayed] = report_object(sample("postfix-delayed.eml"))["recipients"]
    assert delayed["action"] == "delayed"
    assert "wait" in delayed["advice"].lower() or "nothing" in delayed["advice"].lower()


@given(HOSTILE)
def test_any_text_is_a_value_of_the_json(text: str) -> None:
    [recipient] = report_object(with_texts(sample("postfix-user-unknown.eml"), text))["recipients"]
    assert json.loads(json.dumps(recipient, ensure_ascii=False))["diagnostic"] == text
