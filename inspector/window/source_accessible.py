"""What a screen reader is told of a source: the line of the caret.

A text interface of its own would be better, but PySide6 6.11 crashes as soon as AT-SPI asks for one written in
Python. So the line is the view's description, and is announced when the caret comes to another line.
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from inspector.window.language import translate
from inspector.window.source_line import Ink, Line

if TYPE_CHECKING:
    from inspector.window.source_view import SourceView

# Nobody listens to more of a line at once.
_MAX_CHARACTERS = 400


def spoken(line: Line) -> str:
    """Return a line as text; the name of a character that is shown as a mark stands in brackets."""
    parts = []
    column = 0
    for run in line.runs:
        shown = " " if run.ink is Ink.TAB else f"[{run.text}]" if run.ink is Ink.MARK else run.text
        parts.append(" " * (run.column > column) + shown)
        column = run.column + run.columns
    return "".join(parts)[:_MAX_CHARACTERS]


def describe(view: "SourceView", line: Line) -> None:
    """Tell where the caret is and what stands there."""
    text = spoken(line)
    if view.is_hex:
        description = translate("Source", "Offset {0}: {1}").format(line.label, text)
    else:
        description = translate("Source", "Line {0}: {1}").format(view.line_number, text)
    if description == view.accessibleDescription():
        return
    view.setAccessibleDescription(description)
    if view.hasFocus() and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, text))
