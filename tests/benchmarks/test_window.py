"""What the window costs: its first paint beside that of an empty one, and a frame for each selection.

`pytest --benchmark-only tests/benchmarks/test_window.py`
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Fact, How, Inspection
from inspector.message.opening import open_path
from inspector.window.main_window import MainWindow

FRAME_S = 0.016
ROOT = Path(__file__).resolve().parents[2]
RECIPIENTS = 100_000

PAINTED = """
def painted(window):
    QApplication.processEvents()
    window.grab()
    use = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps(use.ru_utime + use.ru_stime))
"""
EMPTY = f"""
import json, resource
from PySide6.QtWidgets import (QApplication, QListView, QMainWindow, QPlainTextEdit, QSplitter, QTableView,
    QTextBrowser, QTreeView)
{PAINTED}
app = QApplication([])
window = QMainWindow()
panes = QSplitter()
for pane in (QListView, QTreeView, QTextBrowser, QTableView, QPlainTextEdit):
    panes.addWidget(pane())
window.setCentralWidget(panes)
window.resize(1280, 800)
window.show()
painted(window)
"""
OURS = f"""
import gc, json, resource, sys
gc.disable()
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication
from inspector.window.main_window import MainWindow
{PAINTED}
app = QApplication([])
window = MainWindow(QSettings(sys.argv[1], QSettings.Format.IniFormat))
loop = QEventLoop()
window.tasks.idle.connect(loop.quit)
window.open_paths([sys.argv[2]])
window.show()
loop.exec()
painted(window)
window.close()
"""


def cpu_seconds(code: str, *arguments: str) -> float:
    """Return the processor time that a process of its own takes until it has painted: the median of five."""
    spent = []
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        spent.append(json.loads(done.stdout))
    return statistics.median(spent)


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, samples: Path) -> Iterator[MainWindow]:
    window = MainWindow(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.resize(1280, 800)
    window.show()
    loop = QEventLoop()
    window.tasks.idle.connect(loop.quit)
    window.open_paths([samples / "several-recipients.eml"])
    loop.exec()
    yield window
    window.close()
    window.deleteLater()


def many_recipients(path: Path) -> Inspection:
    inspection = inspect(next(open_path(path)))
    known = inspection.report.recipients
    recipients = tuple(
        known[number % len(known)].changed(address=Fact(f"user{number % 977}.{number}@example.org", How.STATED))
        for number in range(RECIPIENTS)
    )
    return Inspection(inspection.message, inspection.report.changed(recipients=recipients))


def test_first_paint_with_a_bounce(benchmark: BenchmarkFixture, tmp_path: Path, samples: Path) -> None:
    settings, sample = str(tmp_path / "settings.ini"), str(samples / "postfix-user-unknown.eml")
    empty = cpu_seconds(EMPTY)
    ours = benchmark.pedantic(cpu_seconds, args=(OURS, settings, sample), rounds=1)
    benchmark.extra_info["times an empty window"] = round(ours / empty, 2)
    assert ours / empty < 4.0


def test_selecting_a_part(benchmark: BenchmarkFixture, window: MainWindow, samples: Path) -> None:
    window.view.show_inspection(inspect(next(open_path(samples / "exchange-recipient-rejected.eml"))))
    tree = window.view.tree
    rows = iter(tree.parts.all_rows(200) * 10)

    def select() -> None:
        tree.setCurrentIndex(next(rows))
        for pane in (window.view.browser, window.view.source.tabs.current_view):
            pane.viewport().repaint()

    benchmark.pedantic(select, rounds=200)
    assert benchmark.stats["median"] < FRAME_S


@pytest.mark.parametrize("column", [0, 2])
def test_sorting_many_recipients(benchmark: BenchmarkFixture, window: MainWindow, samples: Path, column: int) -> None:
    window.view.show_inspection(many_recipients(samples / "several-recipients.eml"))
    table = window.view.recipients.table
    orders = iter([Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder] * 20)

    def sort() -> None:
        table.sortByColumn(column, next(orders))
        QApplication.processEvents()

    benchmark.pedantic(sort, rounds=10)
    assert benchmark.stats["median"] < 10 * FRAME_S


def test_scrolling_many_recipients(benchmark: BenchmarkFixture, window: MainWindow, samples: Path) -> None:
    window.view.show_inspection(many_recipients(samples / "several-recipients.eml"))
    QApplication.processEvents()
    table = window.view.recipients.table
    bar = table.verticalScrollBar()
    places = iter(range(0, bar.maximum(), bar.maximum() // 60))

    def scroll() -> None:
        bar.setValue(next(places))
        table.viewport().repaint()

    benchmark.pedantic(scroll, rounds=50)
    assert benchmark.stats["median"] < FRAME_S
