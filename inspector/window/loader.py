"""Reading what was opened, off the GUI thread: files, folders, dropped bytes and pasted text."""

import logging
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from inspector.bounce.inspection import inspect
from inspector.bounce.report import Inspection
from inspector.message.opening import CannotRead, open_bytes, open_path, open_text
from inspector.message.part import Message
from inspector.window.incoming import Incoming, Virtual
from inspector.window.language import translate
from inspector.window.tasks import Cancelled, Reporter

_log = logging.getLogger(__name__)

# Results are handed over this often: seldom enough for the list to keep up, often enough to look alive.
_HAND_OVER_S = 0.1

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

    inspections: tuple[Inspection, ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(slots=True)
class _Collector:
    reporter: Reporter
    inspections: list[Inspection] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    handed_over: float = 0.0

    def add(self, messages: Iterator[Message], name: str) -> None:
        """Inspect all messages of one input; what went wrong with it becomes a failure."""
        try:
            for message in messages:
                self.reporter.check()
                self.inspections.append(inspect(message))
                self.hand_over(name)
        except CannotRead as error:
            self.failures.append(Failure(error.path, error.cause))
        except Cancelled:
            raise
        except Exception as error:
            # A mistake of the program about one file must not keep the person from the others.
            _log.exception("A message could not be inspected")
            cause = translate("Loading", "the program made a mistake while reading it ({name})")
            self.failures.append(Failure(name, cause.format(name=type(error).__name__)))

    def hand_over(self, name: str, *, now: bool = False) -> None:
        """Send what has gathered, when it is time or there is nothing more to come."""
        if not now and time.monotonic() - self.handed_over < _HAND_OVER_S:
            return
        if self.inspections or self.failures:
            self.reporter.partial(Batch(tuple(self.inspections), tuple(self.failures)))
            self.inspections.clear()
            self.failures.clear()
        self.handed_over = time.monotonic()


def read_incoming(incoming: Incoming, reporter: Reporter) -> None:
    """Read everything of `incoming`; sends `Batch`es as partial results."""
    collector = _Collector(reporter)
    files: list[Path | Virtual] = [*incoming.files, *_files_of(incoming.paths, collector)]
    for number, file in enumerate(files):
        reporter.check()
        name = file.name
        reporter.progress(number, len(files), translate("Loading", "Reading {name}").format(name=name))
        if isinstance(file, Virtual):
            collector.add(open_bytes(file.data, file.name), name)
        else:
            collector.add(open_path(file), name)
        collector.hand_over(name)
    if incoming.text:
        name = translate("Loading", "pasted text")
        collector.add(open_text(incoming.text, name), name)
    collector.hand_over("", now=True)


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
