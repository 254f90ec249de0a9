"""Reading a message of the list again when it is selected."""

from PySide6.QtCore import QObject, Signal

from inspector.message.cannot_read import CannotRead
from inspector.window.language import translate
from inspector.window.loader import THREAD_LIMIT_S, Failure
from inspector.window.row import Row, inspect_again
from inspector.window.tasks import Handlers, TaskRunner
from inspector.window.watched import GivenUp, within


class Reopening(QObject):
    """Reads one row at a time, the one that was asked for last.

    `ready(Row, Inspection)` tells that it is there, `failed(Failure)` why it is not.
    """

    ready = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self)

    def ask(self, row: Row) -> None:
        """Read the message of a row."""
        self.cancel()
        handlers = Handlers(
            result=lambda inspection: self.ready.emit(row, inspection), error=lambda error: self._tell(row, error)
        )
        self._tasks.start(lambda reporter: within(THREAD_LIMIT_S, lambda: inspect_again(row), reporter.check), handlers)

    def cancel(self) -> None:
        """Ask no more for what was asked for."""
        self._tasks.cancel()

    def stop(self) -> None:
        """End what is under way, for good."""
        self._tasks.shut_down()

    def _tell(self, row: Row, error: Exception) -> None:
        if isinstance(error, CannotRead):
            cause = error.cause
        elif isinstance(error, GivenUp):
            cause = translate("Loading", "reading it again took too long and was stopped")
        else:
            cause = translate("Loading", "the program made a mistake while reading it ({name})")
            cause = cause.format(name=type(error).__name__)
        self.failed.emit(Failure(row.origin.name, cause))
