"""Opening the largest things in the window: 1 GB of mailbox, 200 MB of message, 100 MB of Outlook item.

`pytest --benchmark-only tests/benchmarks/test_opening.py`; takes minutes, and 1.3 GB below the folder for temporary
files. What is asserted holds on a machine that does nothing else.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from inspector.window.main_window import MainWindow
from inspector.window.row import file_origin
from tests.benchmarks.tree_shapes import attachment_bytes
from tests.message.outlook.item_writer import file_attachment, write_item
from tests.window.gaps import measured_gaps
from tests.window.opened import open_window

MB = 1 << 20
LONGEST_GAP_S = 0.05
FIRST_MESSAGE_S = 0.2
EXTRA_MEMORY_MB = 150
READ_MS = 900_000

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")


def memory_mb(pid: int | str = "self") -> int:
    """The memory of a process that is in use, mapped files included."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) // 1024


def write_mailbox(path: Path, size: int, samples: Path) -> None:
    """Fill a mailbox with the samples, over and over."""
    start = b"From MAILER-DAEMON Wed Nov 25 10:00:00 2026\n"
    mails = [sample.read_bytes().replace(b"\r\n", b"\n") for sample in sorted(samples.glob("*.eml"))]
    block = b"".join(start + mail.replace(b"\nFrom ", b"\n>From ") + b"\n" for mail in mails)
    with path.open("wb") as file:
        for _ in range(size // len(block) + 1):
            file.write(block)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path) as window:
        window.reader.warm_up(lambda: None)
        yield window


def test_a_mailbox_of_a_gigabyte(
    benchmark: BenchmarkFixture, qtbot: QtBot, window: MainWindow, tmp_path: Path, samples: Path
) -> None:
    path = tmp_path / "large.mbox"
    write_mailbox(path, 1024 * MB, samples)
    with measured_gaps() as gaps:

        def first() -> None:
            with qtbot.waitSignal(window.opened):
                window.open_paths([path])

        benchmark.pedantic(first)
        reader = window.reader.pid
        qtbot.waitUntil(lambda: window.messages.messages.rowCount() > 1_000, timeout=READ_MS)
        assert window.tasks.is_busy
        qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=READ_MS)
    both = memory_mb() + memory_mb(reader or "self")
    benchmark.extra_info |= {
        "messages": window.messages.messages.rowCount(),
        "longest_gap_ms": round(gaps.longest * 1000),
        "window_mb": memory_mb(),
        "window_and_reader_mb": both,
    }
    path.unlink()
    assert both < 1024 + EXTRA_MEMORY_MB
    assert benchmark.stats["median"] < FIRST_MESSAGE_S
    assert gaps.longest < LONGEST_GAP_S


LARGE: dict[str, Callable[[], bytes]] = {
    "large.eml": lambda: attachment_bytes(200 * MB),
    "large.msg": lambda: write_item(
        {0x001A: "IPM.Note", 0x0037: "Large"}, (), [file_attachment("a.bin", b"a" * 100 * MB)]
    ),
}


@pytest.mark.parametrize("name", LARGE)
def test_a_large_message(
    benchmark: BenchmarkFixture, qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(LARGE[name]())
    with measured_gaps() as gaps:

        def first() -> None:
            with qtbot.waitSignal(window.opened, timeout=READ_MS):
                window.open_paths([path])

        benchmark.pedantic(first)
        qtbot.wait(3_000)
    benchmark.extra_info |= {"longest_gap_ms": round(gaps.longest * 1000), "window_mb": memory_mb()}
    assert memory_mb() < path.stat().st_size // MB + EXTRA_MEMORY_MB
    assert gaps.longest < LONGEST_GAP_S


def test_an_ordinary_bounce_by_way_of_the_process(
    benchmark: BenchmarkFixture, window: MainWindow, samples: Path
) -> None:
    origin = file_origin(samples / "postfix-user-unknown.eml")
    benchmark(lambda: list(window.reader.read(origin, lambda: None)))


def test_starting_the_process(benchmark: BenchmarkFixture, window: MainWindow) -> None:
    def start() -> None:
        window.reader.warm_up(lambda: None)

    def end() -> None:
        os.kill(window.reader.pid or 0, 9)
        while window.reader.pid is not None:
            os.sched_yield()

    benchmark.pedantic(start, setup=end, rounds=10)
