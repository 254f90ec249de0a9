"""Index the lines of a large source off the GUI thread, while its beginning is already shown."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from inspector.message.source import Source
from inspector.window.line_index import Batch, LineIndex, scan
from inspector.window.tasks import Handlers, Reporter, TaskRunner


class SourceLoader(QObject):
    """Keeps the index of one source at a time; `grown` and `completed` tell of what comes later."""

    grown = Signal()
    completed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: TaskRunner | None = None
        self.index = LineIndex(b"")
        self.load(Source(b""), 1)

    def load(self, source: Source, width: int) -> None:
        """Forget the source before and index another: its first chunk now, the others on a thread."""
        if self._runner is not None:
            self._runner.cancel()
        index = LineIndex(source.data, width)
        batches = scan(source.data, width)
        index.add(next(batches))
        self.index = index
        if index.is_complete:
            return
        if self._runner is None:
            self._runner = TaskRunner(self)

        def work(reporter: Reporter) -> None:
            _send(batches, reporter)

        def take(batch: Batch) -> None:
            index.add(batch)
            self.grown.emit()
            if batch.is_last:
                self.completed.emit()

        self._runner.start(work, Handlers(partial=take))

    def stop(self) -> None:
        """Cancel what is under way and wait until its thread has ended."""
        if self._runner is not None:
            self._runner.shut_down()


def _send(batches: Iterator[Batch], reporter: Reporter) -> None:
    for batch in batches:
        reporter.check()
        reporter.partial(batch)
