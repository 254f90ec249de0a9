"""What else the find bar searches: the tree of parts and the explanation."""

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRegularExpression
from PySide6.QtGui import QTextCursor, QTextDocument

from inspector.window.explanation_browser import ExplanationBrowser
from inspector.window.find_bar import FindOptions
from inspector.window.part_tree import PartTree

# A tree with more rows than this is searched from its beginning to here.
_MAX_ROWS = 20_000


def matcher(text: str, options: FindOptions) -> Callable[[str], bool] | None:
    """Return a function that tells whether a line has the text; None for what is no regular expression."""
    try:
        pattern = re.compile(text if options.is_regex else re.escape(text), 0 if options.match_case else re.IGNORECASE)
    except re.error:
        return None
    return lambda line: pattern.search(line) is not None


class TreeFinder:
    """Goes from row to row of the tree whose name has the text."""

    def __init__(self, tree: PartTree) -> None:
        self._tree = tree
        self._from_the_edge = False

    def look(self, text: str, options: FindOptions) -> None:
        """Do nothing: rows are not coloured."""

    def restart(self, backwards: bool) -> None:
        """Let the next step begin at the edge."""
        self._from_the_edge = True

    def find(self, text: str, options: FindOptions, backwards: bool) -> bool:
        """Select the next row that has the text; returns False where there is none before the end."""
        matches = matcher(text, options)
        if matches is None:
            return False
        rows = self._tree.parts.all_rows(_MAX_ROWS)
        if backwards:
            rows.reverse()
        current = self._tree.currentIndex()
        place = next((i for i, index in enumerate(rows) if _same_row(index, current)), -1)
        start = 0 if self._from_the_edge else place + 1
        self._from_the_edge = False
        for index in rows[start:]:
            if matches(str(index.data())):
                self._tree.setCurrentIndex(index)
                self._tree.scrollTo(index)
                return True
        return False


def _same_row(one: QModelIndex, other: QModelIndex) -> bool:
    return one.internalPointer() is other.internalPointer()


class ExplanationFinder:
    """Goes from match to match in the explanation."""

    def __init__(self, browser: ExplanationBrowser) -> None:
        self._browser = browser

    def look(self, text: str, options: FindOptions) -> None:
        """Do nothing: matches are selected one by one."""

    def restart(self, backwards: bool) -> None:
        """Let the next step begin at the edge."""
        edge = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
        self._browser.moveCursor(edge)

    def find(self, text: str, options: FindOptions, backwards: bool) -> bool:
        """Select the next match; returns False where there is none before the end."""
        flags = QTextDocument.FindFlag(0)
        if backwards:
            flags |= QTextDocument.FindFlag.FindBackward
        if options.match_case:
            flags |= QTextDocument.FindFlag.FindCaseSensitively
        if not options.is_regex:
            return self._browser.find(text, flags)
        pattern = QRegularExpression(text)
        if not options.match_case:
            pattern.setPatternOptions(QRegularExpression.PatternOption.CaseInsensitiveOption)
        return pattern.isValid() and self._browser.find(pattern, flags)
