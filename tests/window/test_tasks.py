import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from inspector.window.tasks import Handlers, Progress, Reporter, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shut_down()


def test_a_result_arrives_on_the_main_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[tuple[object, bool]] = []
    with qtbot.waitSignal(runner.idle):
        runner.start(lambda reporter: 42, Handlers(result=lambda value: seen.append((value, QThread.isMainThread()))))
    assert seen == [(42, True)]


def test_parts_and_progress_arrive_in_order_before_the_end(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[object] = []

    def work(reporter: Reporter) -> None:
        reporter.progress(1, 2, "half")
        reporter.partial("a")
        reporter.partial("b")

    handlers = Handlers(partial=seen.append, progress=seen.append, finished=lambda: seen.append("finished"))
    with qtbot.waitSignal(runner.idle):
        runner.start(work, handlers)
    assert seen == [Progress(1, 2, "half"), "a", "b", "finished"]


@pytest.mark.filterwarnings("ignore")
def test_an_error_arrives_as_such(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[Exception] = []

    def fail(reporter: Reporter) -> None:
        raise ValueError("no")

    with qtbot.waitSignal(runner.idle):
        runner.start(fail, Handlers(error=seen.append))
    assert [type(error) for error in seen] == [ValueError]


def test_what_a_cancelled_task_still_sends_is_dropped(qtbot: QtBot, runner: TaskRunner) -> None:
    go_on = threading.Event()
    seen: list[object] = []

    def work(reporter: Reporter) -> str:
        go_on.wait(5)
        reporter.partial("late")
        return "late"

    handlers = Handlers(result=seen.append, partial=seen.append, finished=lambda: seen.append("finished"))
    runner.start(work, handlers)
    runner.cancel()
    go_on.set()
    with qtbot.waitSignal(runner.idle):
        runner.start(lambda reporter: None, Handlers())
    assert seen == ["finished"]


def test_a_task_that_checks_ends_early(qtbot: QtBot, runner: TaskRunner) -> None:
    started, ended = threading.Event(), threading.Event()

    def work(reporter: Reporter) -> None:
        started.set()
        try:
            while True:
                reporter.check()
        finally:
            ended.set()

    runner.start(work, Handlers())
    assert started.wait(5)
    runner.cancel()
    assert ended.wait(5)
