"""What a screen reader is told of a source."""

from typing import TYPE_CHECKING

from inspector.window.source_position import Position

if TYPE_CHECKING:
    from inspector.window.source_view import SourceView

_SHOWN = 400


def describe(view: "SourceView", position: Position) -> None:
    """Tell the line of the caret as the view's description."""
    line = view.line_text(position)[:_SHOWN]
    view.setAccessibleDescription(view.tr("Line {0}: {1}").format(view.line_number, line))
