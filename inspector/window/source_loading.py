"""Index the lines of a large source off the GUI thread, while its beginning is already shown."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.message.source import Source
from inspector.window.line_index import Batch, LineIndex, scan
from inspector.window.tasks import Handlers, Reporter, TaskRunner

# Each call of the window into Qt lets a busy thread go first: what is being shown is shown before one is started.
_AFTER_SHOWING_MS = 250


class SourceLoader(QObject):
    """Keeps the index of one source at a time; `grown` and `completed` tell of what comes later."""

    grown = Signal()
    completed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: TaskRunner | None = None
        self._start: Callable[[], object] | None = None
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(_AFTER_SHOWING_MS)
        self._shown.timeout.connect(self._begin)
        self.index = LineIndex(b"")
        self.load(Source(b""), 1)

    def load(self, source: Source, width: int) -> None:
        """Forget the source before and index another: its first chunk now, the others on a thread."""
        self._shown.stop()
        if self._runner is not None:
            self._runner.cancel()
        index = LineIndex(source.data, width)
        batches = scan(source.data, width)
        index.add(next(batches))
        self.index = index
        if index.is_complete:
            return
        runner = self._runner = self._runner or TaskRunner(self)

        def work(reporter: Reporter) -> None:
            _send(batches, reporter)

        def take(batch: Batch) -> None:
            index.add(batch)
            self.grown.emit()
            if batch.is_last:
                self.completed.emit()

        self._start = lambda: runner.start(work, Handlers(partial=take))
        self._shown.start()

    def stop(self) -> None:
        """Cancel what is under way and wait until its thread has ended."""
        self._shown.stop()
        if self._runner is not None:
            self._runner.shut_down()

    def _begin(self) -> None:
        if self._start is not None:
            self._start()


def _send(batches: Iterator[Batch], reporter: Reporter) -> None:
    for batch in batches:
        reporter.check()
        reporter.partial(batch)
