"""Painting that is mirrored in languages that are read from right to left."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextOption

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def mirrored(place: QRectF, area: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return a place of an area, given as for reading from left to right, in the direction of reading."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return place
    return place.translated(area.left() + area.right() - place.left() - place.right(), 0)


def text_option(direction: Qt.LayoutDirection, *, is_trailing: bool = False) -> QTextOption:
    """Return how text stands at the side where reading begins, or ends; its own letters say how it is read itself.

    So `550 5.1.1 <a@example.com>` stays as the server wrote it, in an Arabic window too.
    """
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(_TRAILING if is_trailing != (direction == Qt.LayoutDirection.RightToLeft) else _LEADING)
    return option


def draw_line(painter: QPainter, place: QRectF, text: str, *, is_trailing: bool = False) -> None:
    """Draw one line of text in the middle of a place, cut off with a mark where it is too long."""
    option = text_option(painter.layoutDirection(), is_trailing=is_trailing)
    option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, cut, option)
