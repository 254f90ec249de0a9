"""How the time to read a message grows: linearly in every number that a hostile sender can choose.

`pytest --benchmark-only tests/benchmarks/test_growth.py -s` also draws each curve.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.shapes import SHAPES, Shape
from tests.benchmarks.timing import cpu_seconds, plot, read_wholly, slope
from tests.benchmarks.tree_shapes import attachment_bytes

MOST_SLOPE = 1.15
HUGE = 200_000_000

# Prints the seconds and the memory in kB that opening and reporting take; peak and anonymous memory as Linux tells it.
READ_FILE = """
import sys, time
from pathlib import Path
from inspector.bounce.inspection import inspect
from inspector.message.opening import open_path
from inspector.summary.as_json import report_object
start = time.process_time()
report_object(inspect(next(open_path(Path(sys.argv[1])))))
print(time.process_time() - start)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_time_grows_with_size_alone(shape: Shape, benchmark: BenchmarkFixture) -> None:
    read_wholly(shape.make(2))
    benchmark.pedantic(read_wholly, (shape.make(shape.large),), rounds=1)
    sizes = [shape.large // part for part in (8, 4, 2, 1)]
    made = [shape.make(size) for size in sizes]
    seconds = [cpu_seconds(lambda data=data: read_wholly(data)) for data in made]
    print(f"\n{shape.name}\n{plot(sizes, seconds)}")
    measured = slope(sizes, seconds)
    benchmark.extra_info["slope"] = round(measured, 2)
    assert measured <= MOST_SLOPE


@pytest.fixture(scope="module")
def huge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("huge") / "huge.eml"
    path.write_bytes(attachment_bytes(HUGE))
    return path


def test_a_huge_attachment_costs_a_tenth_and_no_memory(huge: Path, benchmark: BenchmarkFixture) -> None:
    def measured() -> list[str]:
        command = [sys.executable, "-c", READ_FILE, str(huge)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()

    seconds, peak_kb = map(float, benchmark.pedantic(measured, rounds=3))
    standard = cpu_seconds(lambda: BytesParser().parsebytes(huge.read_bytes()), times=1)
    benchmark.extra_info["ratio"] = round(seconds / standard, 3)
    benchmark.extra_info["peak memory in MB beyond the file"] = round(peak_kb / 1024 - huge.stat().st_size / 2**20)
    assert seconds <= 0.1 * standard
    assert peak_kb * 1024 <= huge.stat().st_size + 60 * 2**20


def test_no_call_keeps_other_threads_waiting(huge: Path, benchmark: BenchmarkFixture) -> None:
    """A window whose worker reads 200 MB must still paint: 16 ms is a frame."""
    from inspector.message.opening import open_path

    def read() -> None:
        from inspector.bounce.inspection import inspect

        inspect(next(open_path(huge)))

    read()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(0.001)
    try:
        gap = benchmark.pedantic(_longest_gap, (read,), rounds=3)
    finally:
        sys.setswitchinterval(interval)
    benchmark.extra_info["longest gap in ms"] = round(1000 * gap, 1)
    assert gap < 0.05


def _longest_gap(work: Callable[[], Any]) -> float:
    """Return the longest time that this thread got no turn while another one does the work."""
    worker = threading.Thread(target=work)
    worker.start()
    longest, last = 0.0, time.perf_counter()
    while worker.is_alive():
        worker.join(0.0005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest
