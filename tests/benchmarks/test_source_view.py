"""What the source view costs at 50 and 200 MB: a frame has 16 ms. Ordinary runs skip these.

`pytest --benchmark-only tests/benchmarks/test_source_view.py`
"""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from inspector.message.source import Source
from inspector.window.line_index import LineIndex, scan
from inspector.window.source_highlight import Highlight
from inspector.window.source_search import FindOptions, pattern_of, search
from inspector.window.source_view import SourceView

FRAME_S = 0.016
MB = 1 << 20
LINE = b"Received: from mx.example.com (mx.example.com [192.0.2.17]) by mail.example.net\r\n"
CONTENT = {
    "50 MB of lines": LINE * (50 * MB // len(LINE)),
    "one line of 10 MB": b"0123456789abcdef" * (10 * MB // 16),
    "5 MB of UTF-8": "Пользователь не найден, 宛先が見つかりません\r\n".encode() * (5 * MB // 80),
    "5 MB of binary": bytes(range(256)) * (5 * MB // 256),
}


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[SourceView]:
    shown = SourceView()
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.stop()


def indexed(view: SourceView, qtbot: QtBot, data: bytes) -> None:
    with qtbot.waitSignal(view.indexed):
        view.set_source(Source(data))


def test_first_screen_of_50_mb(benchmark: BenchmarkFixture, view: SourceView) -> None:
    source = Source(CONTENT["50 MB of lines"])

    def show() -> None:
        view.set_source(source)
        view.viewport().repaint()

    benchmark.pedantic(show, setup=view.stop, rounds=20)
    assert benchmark.stats["median"] < 2 * FRAME_S


@pytest.mark.parametrize("content", CONTENT)
@pytest.mark.parametrize("mode", ["wrapped", "unwrapped", "hexadecimal"])
def test_a_frame_of_scrolling(
    benchmark: BenchmarkFixture, view: SourceView, qtbot: QtBot, content: str, mode: str
) -> None:
    data = CONTENT[content]
    view.set_wrap(mode == "wrapped")
    view.set_hex(mode == "hexadecimal")
    indexed(view, qtbot, data)
    view.set_highlights([Highlight(at, at + 40, number=1 + at % 5) for at in range(0, len(data), 100_003)])
    view.show_span(len(data) // 2, len(data) // 2 + 40)

    def scroll() -> None:
        view.scroll_lines(3)
        view.viewport().repaint()

    benchmark.pedantic(scroll, rounds=200)
    benchmark.extra_info["worst_ms"] = round(benchmark.stats["max"] * 1000, 1)
    assert benchmark.stats["median"] < FRAME_S


@pytest.mark.parametrize("content", CONTENT)
def test_a_frame_after_a_jump(benchmark: BenchmarkFixture, view: SourceView, qtbot: QtBot, content: str) -> None:
    data = CONTENT[content]
    indexed(view, qtbot, data)
    places = iter(range(0, 1 << 60, 7_777_777))

    def jump() -> None:
        at = next(places) % len(data)
        view.show_span(at, at + 30)
        view.viewport().repaint()

    benchmark.pedantic(jump, rounds=100)
    assert benchmark.stats["median"] < FRAME_S


def test_the_window_stays_alive_while_200_mb_are_indexed(
    benchmark: BenchmarkFixture, view: SourceView, qapp: QApplication
) -> None:
    source = Source(CONTENT["50 MB of lines"] * 4)
    gaps: list[float] = []
    is_done: list[bool] = []
    view.indexed.connect(lambda: is_done.append(True))

    def index() -> None:
        is_done.clear()
        view.set_source(source)
        last = time.perf_counter()
        while not is_done:
            qapp.processEvents()
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    benchmark.pedantic(index, rounds=5)
    benchmark.extra_info["longest_gap_ms"] = round(max(gaps) * 1000, 1)
    assert sorted(gaps)[len(gaps) * 99 // 100] < FRAME_S


def test_the_longest_step_of_indexing(benchmark: BenchmarkFixture) -> None:
    data = CONTENT["50 MB of lines"]
    benchmark(lambda: next(scan(data)))
    assert benchmark.stats["median"] < FRAME_S


def test_a_line_is_found_in_logarithmic_time(benchmark: BenchmarkFixture) -> None:
    data = CONTENT["50 MB of lines"]
    index = LineIndex.of(data)
    places = iter(range(0, 1 << 60, 7_777_777))
    benchmark(lambda: index.row_at(next(places) % len(data)))


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("no such text", FindOptions(match_case=True)),
        ("no such text", FindOptions()),
        (r"no\s+such\s+text$", FindOptions(is_regex=True)),
    ],
)
def test_search_in_50_mb(benchmark: BenchmarkFixture, text: str, options: FindOptions) -> None:
    data = CONTENT["50 MB of lines"]
    pattern = pattern_of(text, options, "utf-8")
    benchmark.pedantic(lambda: [hits for hits in search(data, pattern) if hits.found], rounds=3)
