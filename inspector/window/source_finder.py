"""Search in the source in front: matches are coloured as they come in, and gone to one by one."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from inspector.message.source import Source
from inspector.window.source_highlight import Matches
from inspector.window.source_search import BadPattern, FindOptions, Hits, Pattern, pattern_of, search
from inspector.window.source_tabs import SourceTabs
from inspector.window.source_view import SourceView
from inspector.window.tasks import Handlers, Reporter, TaskRunner

# Searched at once; anything larger on a thread.
_SMALL_BYTES = 128 * 1024


class SourceFinder(QObject):
    """Finds in the current view of the tabs.

    `changed` tells that there are more matches or that another is the current one, `exhausted` that a step which
    had to wait for the search found nothing; it carries the direction, True for backwards.
    """

    changed = Signal()
    exhausted = Signal(bool)

    def __init__(self, tabs: SourceTabs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tabs = tabs
        self._runner: TaskRunner | None = None
        self._view: SourceView | None = None
        self._asked: tuple[Source, str, FindOptions] | None = None
        self._step: bool | None = None
        self._from: int | None = None
        self._begin = False
        self.matches = Matches()
        self.is_cut = False
        self.is_searching = False
        self.error = ""

    @property
    def number(self) -> int | None:
        """Which match is the selected one, counted from 1."""
        if self._view is None or not len(self.matches):
            return None
        start, end = self._view.selection
        number = self.matches.next_from(start)
        if number is None or (self.matches.starts[number], self.matches.ends[number]) != (start, end):
            return None
        return number + 1

    def clear(self) -> None:
        """Stop, and take the colours away."""
        self._stop()
        self._asked = None
        self._show_matches(Matches())
        self.changed.emit()

    def look(self, text: str, options: FindOptions) -> None:
        """Colour the matches and bring the first one behind the caret into view; the caret stays."""
        if self._start(text, options):
            self._begin = True
            self._preview()

    def restart(self, backwards: bool) -> None:
        """Let the next step begin at the beginning of the source, or at its end."""
        self._from = len(self._tabs.current_view.source) if backwards else 0

    def find(self, text: str, options: FindOptions, backwards: bool) -> bool:
        """Select the next match; False where there is none. A search under way selects it when it comes to it."""
        self._start(text, options)
        if self._go(backwards):
            return True
        if self.is_searching:
            self._step = backwards
        return self.is_searching

    def stop(self) -> None:
        """End the thread, if there is one."""
        if self._runner is not None:
            self._runner.shut_down()

    def _start(self, text: str, options: FindOptions) -> bool:
        """Search, unless that is what was searched last; returns whether it was started."""
        view = self._tabs.current_view
        asked = (view.source, text, options)
        if asked == self._asked and view is self._view:
            return False
        self._stop()
        self._asked = asked
        self._show_matches(Matches())
        self._view = view
        if text:
            try:
                self._search(view.source, pattern_of(text, options, view.charset))
            except BadPattern as error:
                self.error = str(error)
        view.set_matches(self.matches)
        self.changed.emit()
        return True

    def _stop(self) -> None:
        if self._runner is not None:
            self._runner.cancel()
        self.is_searching = self.is_cut = self._begin = False
        self._step = self._from = None
        self.error = ""

    def _show_matches(self, matches: Matches) -> None:
        self.matches = matches
        if self._view is not None:
            self._view.set_matches(matches)

    def _search(self, source: Source, pattern: Pattern) -> None:
        hits = search(source.data, pattern)
        if len(source) <= _SMALL_BYTES:
            for each in hits:
                self._take(each)
            return
        if self._runner is None:
            self._runner = TaskRunner(self)
        self.is_searching = True

        def work(reporter: Reporter) -> None:
            _send(hits, reporter)

        self._runner.start(work, Handlers(partial=self._take, finished=self._finish))

    def _take(self, hits: Hits) -> None:
        self.matches.add(hits.found)
        self.is_cut = hits.is_cut
        if not self.is_searching or not hits.found:
            return
        if self._view is not None:
            self._view.viewport().update()
        if self._step is not None and self._go(self._step):
            self._step = None
        self._preview()
        self.changed.emit()

    def _finish(self) -> None:
        self.is_searching = False
        step, self._step = self._step, None
        if step is not None and not self._go(step):
            self.exhausted.emit(step)
        self.changed.emit()

    def _preview(self) -> None:
        if not self._begin or self._view is None:
            return
        number = self.matches.next_from(self._view.selection[0])
        if number is not None:
            self._begin = False
            self._view.reveal(self.matches.starts[number], self.matches.ends[number])

    def _go(self, backwards: bool) -> bool:
        """Select the next match that is known, if it is certain to be the next."""
        if self._view is None or (backwards and self.is_searching):
            return False
        start, end = self._view.selection
        offset = self._from if self._from is not None else start if backwards else end
        number = self.matches.last_until(offset) if backwards else self.matches.next_from(offset)
        if number is None:
            return False
        self._from = None
        self._begin = False
        self._view.select(self.matches.starts[number], self.matches.ends[number])
        self.changed.emit()
        return True


def _send(hits: Iterator[Hits], reporter: Reporter) -> None:
    for each in hits:
        reporter.check()
        reporter.partial(each)
