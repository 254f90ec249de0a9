"""The command line as a user's scripts see it: run as a program, its output and exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from inspector.resources import resource_path

SAMPLES = sorted(path for path in resource_path("samples").iterdir() if path.suffix in (".eml", ".msg", ".txt"))
SAMPLE = resource_path("samples", "postfix-user-unknown.eml")


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    return subprocess.run(
        [sys.executable, "-m", "inspector", *arguments], input=given, capture_output=True, env=environment, check=False
    )


def objects(done: "subprocess.CompletedProcess[bytes]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads(resource_path("report.schema.json").read_text("utf-8"))


def test_every_sample_gives_a_report_that_the_schema_allows(schema: Any) -> None:
    done = run("report", "--json", *map(str, SAMPLES))
    assert done.returncode == 0, done.stderr
    reports = objects(done)
    assert len(reports) >= len(SAMPLES)
    for report in reports:
        jsonschema.validate(report, schema)


def test_a_file_that_cannot_be_read_is_named_with_its_cause_and_the_others_are_still_reported(
    tmp_path: Path, schema: Any
) -> None:
    empty = tmp_path / "empty.eml"
    empty.touch()
    done = run("report", "--json", str(empty), str(tmp_path / "missing.eml"), str(SAMPLE))
    assert done.returncode == 1
    first, second, third = objects(done)
    assert first["error"] == {"code": "empty", "text": "the file is empty"}
    assert second["error"]["code"] == "not-found"
    assert third["kind"] == "failed"
    jsonschema.validate(first, schema)
    assert b"empty.eml: the file is empty" in done.stderr


def test_standard_input_is_read_for_a_dash() -> None:
    (report,) = objects(run("report", "--json", "-", given=SAMPLE.read_bytes()))
    assert report["source"]["path"] == "-"
    assert report["recipients"][0]["cause"] == "user-unknown"


@pytest.mark.parametrize(
    ("form", "first"),
    [("--text", "The message was not delivered."), ("--markdown", "**The message"), ("--html", "<!DOCTYPE html>")],
)
def test_reports_have_several_forms(form: str, first: str) -> None:
    done = run("report", form, str(SAMPLE))
    assert done.stdout.decode().startswith(first)


def test_the_text_form_is_the_default() -> None:
    assert run("report", str(SAMPLE)).stdout == run("report", "--text", str(SAMPLE)).stdout


def test_a_reply_is_explained() -> None:
    done = run("explain", "550", "5.1.1", "no such user")
    assert "Address does not exist" in done.stdout.decode()
    (explained,) = objects(run("explain", "--json", "552 5.2.2 mailbox full"))
    assert (explained["reply_code"], explained["status"], explained["cause"]) == (552, "5.2.2", "mailbox-full")


def test_wrong_usage_ends_with_status_2() -> None:
    assert run("report").returncode == 2
    assert run("report", "--nonsense", str(SAMPLE)).returncode == 2


def test_the_version_is_told() -> None:
    assert run("--version").stdout.startswith(b"bounce-inspector ")


def test_reports_and_explanations_import_no_qt() -> None:
    code = (
        "import sys; from inspector.cli import main; "
        f"main(['report', {str(SAMPLE)!r}]); main(['explain', '5.1.1']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("form", ["--json", "--text", "--markdown", "--html"])
def test_a_redacted_report_names_nobody_and_keeps_codes_and_causes(form: str) -> None:
    told = run("report", "--redact", form, str(SAMPLE)).stdout.decode()
    for private in ("pieter", "ingrid", "example.net", "example.com", "198.51.100.19", "planning", SAMPLE.name):
        assert private not in told.lower()
    assert "user-unknown" in told
    assert "5.1.1" in told
    assert "example-a.test" in told
