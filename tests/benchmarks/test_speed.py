"""What reading costs, as ratios within one run: over the real bounces where they are, else over the samples.

`pytest --benchmark-only tests/benchmarks/test_speed.py`
"""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from email.parser import BytesParser
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from inspector.bounce.inspection import inspect
from inspector.message.opening import open_bytes
from inspector.message.source import Source
from inspector.message.split import split
from tests.benchmarks.timing import cpu_seconds
from tests.conftest import CORPUS

SPLIT_RATIO = 0.6
INSPECT_RATIO = 2.0
COLD_RATIO = 2.5

NO_MESSAGES = {".json", ".md", ".msg", ".py"}


@pytest.fixture(scope="module")
def mails(samples: Path) -> list[bytes]:
    if not CORPUS.is_dir():
        return [path.read_bytes() for path in sorted(samples.glob("*.eml"))]
    files = sorted(path for path in CORPUS.rglob("*") if path.is_file() and path.suffix not in NO_MESSAGES)
    return [path.read_bytes() for path in files if path.name != "LICENSE" and path.stat().st_size > 0]


def standard(data: bytes) -> None:
    """Parse with the standard library's compat32 policy, as `email.message_from_bytes` does."""
    BytesParser().parsebytes(data)


def split_only(data: bytes) -> None:
    """Make the tree of parts and nothing else."""
    split(Source(data))


def whole(data: bytes) -> None:
    """Open and inspect, with classification and evidence."""
    for message in open_bytes(data, "mail"):
        inspect(message)


def ratio_of(
    work: Callable[[bytes], None], mails: Sequence[bytes], benchmark: BenchmarkFixture, to: Callable[[bytes], None]
) -> float:
    """Return how many times longer `work` takes than `to` over all mails; both are measured in turn."""

    def over_all(function: Callable[[bytes], None]) -> None:
        for data in mails:
            function(data)

    benchmark.pedantic(over_all, (work,), rounds=3, warmup_rounds=1)
    pairs = [
        (cpu_seconds(lambda: over_all(work), times=2), cpu_seconds(lambda: over_all(to), times=2)) for _ in range(5)
    ]
    measured = min(mine for mine, _ in pairs) / min(theirs for _, theirs in pairs)
    benchmark.extra_info["ratio"] = round(measured, 2)
    benchmark.extra_info["microseconds a mail"] = round(1e6 * min(mine for mine, _ in pairs) / len(mails))
    print(f"\n{work.__name__}: {measured:.2f} times {to.__name__}, {len(mails)} mails")
    return measured


def test_splitting(mails: list[bytes], benchmark: BenchmarkFixture) -> None:
    assert ratio_of(split_only, mails, benchmark, standard) <= SPLIT_RATIO


def test_inspecting(mails: list[bytes], benchmark: BenchmarkFixture) -> None:
    assert ratio_of(whole, mails, benchmark, standard) <= INSPECT_RATIO


def test_inspecting_costs_less_than_flufl_bounce(mails: list[bytes], benchmark: BenchmarkFixture) -> None:
    scan = pytest.importorskip("flufl.bounce").scan_message

    def flufl_bounce(data: bytes) -> None:
        scan(BytesParser().parsebytes(data))

    def is_survived(data: bytes) -> bool:
        try:
            flufl_bounce(data)
        except IndexError:
            return False
        return True

    read_by_both = [data for data in mails if is_survived(data)]
    assert ratio_of(whole, read_by_both, benchmark, flufl_bounce) < 1.0


def test_a_cold_report(samples: Path, benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    report = [sys.executable, "-m", "inspector", "report", str(samples / "postfix-user-unknown.eml")]
    nothing = [sys.executable, "-c", "import email.message"]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def run(command: list[str]) -> None:
        subprocess.run(command, check=True, capture_output=True, env=environment)

    benchmark.pedantic(run, (report,), rounds=3, warmup_rounds=1)
    run(nothing)
    least = [min(_children_seconds(run, command) for _ in range(15)) for command in (report, nothing)]
    benchmark.extra_info["ratio"] = round(least[0] / least[1], 2)
    benchmark.extra_info["milliseconds"] = round(1000 * least[0])
    print(f"\ncold report: {1000 * least[0]:.0f} ms, {least[0] / least[1]:.2f} times `import email.message`")
    assert least[0] <= COLD_RATIO * least[1]


def _children_seconds(run: Callable[[list[str]], None], command: list[str]) -> float:
    """Return the processor time that the command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
