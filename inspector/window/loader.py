"""Reading what was opened, off the GUI thread: files, folders, dropped bytes and pasted text.

Everything goes through the reading process; as long as that is not running, ordinary messages are read in a thread, so
that the first one is shown as early as the window.
"""

import logging
import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from inspector.bounce.inspection import inspect
from inspector.message.cannot_read import CannotRead
from inspector.message.file import file_contents
from inspector.message.recognise import HEAD_BYTES, Form, recognise
from inspector.window.incoming import Incoming
from inspector.window.isolation import Answer, Died, Hung, ReadingProcess, Unstartable
from inspector.window.language import translate
from inspector.window.row import Entry, Origin, Row, file_origin, inspect_again, messages_of, row_of
from inspector.window.tasks import Cancelled, Reporter
from inspector.window.watched import GivenUp, within

_log = logging.getLogger(__name__)

# Results are handed over this often: seldom enough for the list to keep up, often enough to look alive.
_HAND_OVER_S = 0.1

THREAD_LIMIT_S = 20.0
"""How long a thread may take for an ordinary message, or for one that the reading process has read before."""

MAX_ORDINARY_BYTES = 1024 * 1024
"""Larger messages are not ordinary; nor are containers, Outlook items and other files that are no mail source."""

_ORDINARY_FORMS = frozenset({Form.MESSAGE, Form.MAILBOX, Form.EMLX, Form.TEXT, Form.WIDE_TEXT, Form.EVENTS})

_MESSAGE_SUFFIXES = (".eml", ".msg", ".emlx", ".txt", ".mbox", ".mbx", ".mht", ".dat", ".tnef", ".dsn", ".ndr")
_ARCHIVE_SUFFIXES = (".gz", ".zip", ".tar", ".tgz", ".bz2", ".xz")


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be read, and why, in plain words."""

    name: str
    cause: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A piece of the result: messages that were read, and what could not be."""

    entries: tuple[Entry, ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(slots=True)
class _Collector:
    reader: ReadingProcess
    reporter: Reporter
    entries: list[Entry] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    handed_over: float = 0.0
    has_first: bool = False

    def add(self, origin: Origin) -> None:
        """Read all messages of one origin; what went wrong with it becomes a failure."""
        try:
            if not self.reader.is_warm and is_ordinary(origin):
                self._add_in_thread(origin)
            else:
                self._add_in_process(origin)
        except Unstartable:
            self._try_in_thread(origin)
        except (Hung, Died, GivenUp) as error:
            _log.warning("Reading was ended: %s", type(error).__name__)
            self.failures.append(Failure(origin.name, _words_for(error)))

    def _try_in_thread(self, origin: Origin) -> None:
        try:
            self._add_in_thread(origin)
        except GivenUp as error:
            self.failures.append(Failure(origin.name, _words_for(error)))

    def _add_in_process(self, origin: Origin) -> None:
        for answer in self.reader.read(origin, self.reporter.check):
            self._take(answer, origin)

    def _add_in_thread(self, origin: Origin) -> None:
        """Read an origin at one go: it is small, or there can be no process here."""

        def read() -> tuple[list[Entry], list[CannotRead]]:
            errors: list[CannotRead] = []
            entries: list[Entry] = []
            try:
                for number, message in enumerate(messages_of(origin, errors.append)):
                    inspection = inspect(message)
                    entries.append(Entry(row_of(inspection, origin, number), inspection))
            except CannotRead as error:
                errors.append(error)
            return entries, errors

        try:
            entries, errors = within(THREAD_LIMIT_S, read, self.reporter.check)
        except (Cancelled, GivenUp):
            raise
        except Exception as error:
            # A mistake of the program about one file must not keep the person from the others.
            _log.exception("A message could not be inspected")
            self.failures.append(Failure(origin.name, _mistake(type(error).__name__)))
            return
        self.entries += entries
        self.failures += [Failure(error.path, error.cause) for error in errors]
        self.has_first = self.has_first or bool(entries)
        self.hand_over()

    def _take(self, answer: Answer, origin: Origin) -> None:
        for row in answer.rows:
            self.entries.append(Entry(row, None) if self.has_first else self._first(row))
        self.failures += [Failure(path, cause) for path, cause in answer.errors]
        if answer.mistake:
            self.failures.append(Failure(origin.name, _mistake(answer.mistake)))
        if answer.rows and answer.rows[-1].end > 0:
            # A number of parts that fits Qt's progress bar whatever the file's size.
            text = translate("Loading", "Reading {name}").format(name=Path(origin.name).name)
            self.reporter.progress(answer.rows[-1].end >> 10, max(origin.size >> 10, 2), text)
        self.hand_over()

    def _first(self, row: Row) -> Entry:
        """Read the first message in whole: it will be shown at once."""
        self.has_first = True
        self.handed_over = 0.0
        try:
            return Entry(row, within(THREAD_LIMIT_S, lambda: inspect_again(row), self.reporter.check))
        except CannotRead:
            return Entry(row, None)

    def hand_over(self, *, now: bool = False) -> None:
        """Send what has gathered, when it is time or there is nothing more to come."""
        if not now and time.monotonic() - self.handed_over < _HAND_OVER_S:
            return
        if self.entries or self.failures:
            self.reporter.partial(Batch(tuple(self.entries), tuple(self.failures)))
            self.entries.clear()
            self.failures.clear()
        self.handed_over = time.monotonic()


def warm_up(reader: ReadingProcess, reporter: Reporter) -> None:
    """Start the reading process before it is needed; where that cannot be, files are read in a thread."""
    with suppress(Unstartable):
        reader.warm_up(reporter.check)


def read_incoming(incoming: Incoming, reader: ReadingProcess, reporter: Reporter) -> None:
    """Read everything of `incoming`; sends `Batch`es as partial results."""
    collector = _Collector(reader, reporter)
    virtual = [Origin(file.name, data=file.data, size=len(file.data)) for file in incoming.files]
    origins = [*virtual, *map(file_origin, _files_of(incoming.paths, collector))]
    if incoming.text:
        origins.append(Origin(translate("Loading", "pasted text"), text=incoming.text, size=len(incoming.text)))
    for number, origin in enumerate(origins):
        reporter.check()
        text = translate("Loading", "Reading {name}").format(name=Path(origin.name).name)
        reporter.progress(number, len(origins), text)
        collector.add(origin)
        collector.hand_over()
    collector.hand_over(now=True)


def is_ordinary(origin: Origin) -> bool:
    """Whether a message source of usual size is to be read, or only an error told."""
    if origin.text is not None:
        return len(origin.text) <= MAX_ORDINARY_BYTES
    try:
        data = origin.data
        if origin.path is not None:
            status = origin.path.stat()
            if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_ORDINARY_BYTES:
                return not stat.S_ISREG(status.st_mode)
            data = bytes(file_contents(origin.path)[:HEAD_BYTES])
    except (CannotRead, OSError, ValueError):
        return True
    form = recognise(data[:HEAD_BYTES])
    return len(data) <= MAX_ORDINARY_BYTES and (not isinstance(form, Form) or form in _ORDINARY_FORMS)


def may_be_mail(name: str) -> bool:
    """Whether a file of a folder is worth a look: hidden files and those of other programs are not.

    In a Maildir the names have no suffix, or one made of digits and flags.
    """
    suffix = Path(name).suffix.lower()
    return not name.startswith(".") and (
        suffix in _MESSAGE_SUFFIXES or suffix in _ARCHIVE_SUFFIXES or not suffix[1:].isalpha()
    )


def _files_of(paths: tuple[Path, ...], collector: _Collector) -> Iterator[Path]:
    """Yield the files of `paths`, those of folders in the order of their names; others than mail are left out."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        count = 0
        for folder, folders, names in os.walk(path):
            collector.reporter.check()
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if may_be_mail(name):
                    count += 1
                    yield Path(folder, name)
        if not count:
            collector.failures.append(Failure(str(path), translate("Loading", "there are no messages in this folder")))


def _words_for(error: Exception) -> str:
    if isinstance(error, Died):
        return translate(
            "Loading",
            "the process that reads files ended unexpectedly while it read this one. Nothing else was harmed, and "
            "the inspector goes on with the other files",
        )
    return translate(
        "Loading",
        "reading it took too long and was stopped. The inspector goes on with the other files",
    )


def _mistake(name: str) -> str:
    if name == "MemoryError":
        return translate("Loading", "reading it would take more memory than the inspector allows itself")
    return translate("Loading", "the program made a mistake while reading it ({name})").format(name=name)
