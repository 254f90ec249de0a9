"""Which key moves the caret of a source where."""

import enum
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QKeyEvent, QKeySequence

from inspector.message.source import Source
from inspector.window.source_layout import Layout
from inspector.window.source_position import (
    line_at,
    moved,
    next_stop,
    next_word,
    position_of,
    previous_stop,
    previous_word,
)


class Movement(enum.Enum):
    """Where a caret goes."""

    LEFT = enum.auto()
    RIGHT = enum.auto()
    UP = enum.auto()
    DOWN = enum.auto()
    PAGE_UP = enum.auto()
    PAGE_DOWN = enum.auto()
    LINE_START = enum.auto()
    LINE_END = enum.auto()
    START = enum.auto()
    END = enum.auto()
    WORD_LEFT = enum.auto()
    WORD_RIGHT = enum.auto()


_Key = QKeySequence.StandardKey

_KEYS: Mapping[Movement, tuple[_Key, _Key]] = MappingProxyType(
    {
        Movement.LEFT: (_Key.MoveToPreviousChar, _Key.SelectPreviousChar),
        Movement.RIGHT: (_Key.MoveToNextChar, _Key.SelectNextChar),
        Movement.UP: (_Key.MoveToPreviousLine, _Key.SelectPreviousLine),
        Movement.DOWN: (_Key.MoveToNextLine, _Key.SelectNextLine),
        Movement.PAGE_UP: (_Key.MoveToPreviousPage, _Key.SelectPreviousPage),
        Movement.PAGE_DOWN: (_Key.MoveToNextPage, _Key.SelectNextPage),
        Movement.LINE_START: (_Key.MoveToStartOfLine, _Key.SelectStartOfLine),
        Movement.LINE_END: (_Key.MoveToEndOfLine, _Key.SelectEndOfLine),
        Movement.START: (_Key.MoveToStartOfDocument, _Key.SelectStartOfDocument),
        Movement.END: (_Key.MoveToEndOfDocument, _Key.SelectEndOfDocument),
        Movement.WORD_LEFT: (_Key.MoveToPreviousWord, _Key.SelectPreviousWord),
        Movement.WORD_RIGHT: (_Key.MoveToNextWord, _Key.SelectNextWord),
    }
)

_LINES = MappingProxyType({Movement.UP: -1, Movement.DOWN: 1})
_PAGES = MappingProxyType({Movement.PAGE_UP: -1, Movement.PAGE_DOWN: 1})


def movement_of(event: QKeyEvent) -> tuple[Movement, bool] | None:
    """Return the movement that a key asks for, and whether it selects on its way; None for any other key."""
    for movement, (move, select) in _KEYS.items():
        if event.matches(move):
            return movement, False
        if event.matches(select):
            return movement, True
    return None


def lines_moved(movement: Movement, page: int) -> int:
    """Return by how many lines a movement goes up or down; 0 for one that goes along the text."""
    return _LINES.get(movement, _PAGES.get(movement, 0) * page)


def destination(source: Source, layout: Layout, offset: int, movement: Movement) -> int:
    """Return where a movement along the text leads from `offset`."""
    match movement:
        case Movement.LEFT:
            return previous_stop(layout, offset)
        case Movement.RIGHT:
            return next_stop(layout, offset)
        case Movement.WORD_LEFT:
            return previous_word(source, offset)
        case Movement.WORD_RIGHT:
            return next_word(source, offset)
        case Movement.START:
            return 0
        case Movement.END:
            return len(source)
        case Movement.LINE_START:
            return line_at(layout, position_of(layout, offset)).start
    line = line_at(layout, position_of(layout, offset))
    return line.offset_at(line.columns + 1)


def vertical_destination(layout: Layout, offset: int, lines: int, column: int) -> int:
    """Return the offset nearest to the cell `column`, so many lines further down."""
    return line_at(layout, moved(layout, position_of(layout, offset), lines)).offset_at(column)
