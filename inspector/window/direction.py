"""Painting that is mirrored in languages that are read from right to left."""

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute

# Letters that are read from right to left: Hebrew, Arabic and their neighbours, with their presentation forms.
_READ_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_LEFT_TO_RIGHT_MARK = "\u200e"


def own_direction(text: str) -> str:
    """Return words of a message so that a window that is read from right to left does not turn them around.

    `550 5.1.1 <a@example.com>:` has no letter at its ends that says how it is read; marks there do (UAX 9, 2.6).
    """
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft or not text or _READ_LEFTWARDS.search(text):
        return text
    return f"{_LEFT_TO_RIGHT_MARK}{text}{_LEFT_TO_RIGHT_MARK}"


class OwnDirectionDelegate(QStyledItemDelegate):
    """Shows each cell in the direction of its own letters."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Mark the text that the view is about to draw; what is copied or read out stays as it is."""
        super().initStyleOption(option, index)
        option.text = own_direction(option.text)


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
