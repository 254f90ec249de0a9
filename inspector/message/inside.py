"""What becomes of the files inside a folder or an archive: the errors of some must not keep from the others."""

from collections.abc import Callable, Iterator

from inspector.message.cannot_read import CannotRead
from inspector.message.part import Defect, Message

OnError = Callable[[CannotRead], None]


class Inside:
    """One folder or archive while it is read: how many messages came out of it, and which errors occurred.

    `kind` is the word for it. Errors go to `on_error`; without one, the first is kept until the end.
    """

    def __init__(self, name: str, kind: str, on_error: OnError | None) -> None:
        self._name = name
        self._kind = kind
        self._on_error = on_error
        self._messages = 0
        self._first: CannotRead | None = None
        self._no_mail: list[CannotRead] = []

    def failed(self, error: CannotRead) -> None:
        """Take the error of one file; a file that is plainly no mail is passed over."""
        if error.code == "not-a-message":
            self._no_mail = [*self._no_mail[:1], error]
            return
        if self._on_error is not None:
            self._on_error(error)
        self._first = self._first or error

    def tried(self, messages: Iterator[Message], defects: tuple[Defect, ...] = ()) -> Iterator[Message]:
        """Yield the messages of one file; `defects` of the file as a whole go with its last one."""
        last: Message | None = None
        try:
            for message in messages:
                self._messages += 1
                if not defects:
                    yield message
                    continue
                if last is not None:
                    yield last
                last = message
        except CannotRead as error:
            self.failed(error)
        if last is not None:
            yield last.changed(defects=(*last.defects, *defects))

    def finish(self) -> None:
        """Raise the error that is left to be told once all files were read."""
        if self._on_error is None and self._first is not None:
            raise self._first
        if self._messages or self._first is not None:
            return
        if len(self._no_mail) == 1:
            raise self._no_mail[0]
        raise CannotRead(self._name, f"there is no message in this {self._kind}", "no-message")
