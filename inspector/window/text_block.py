"""Wrapped text that widgets measure and paint themselves."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QTextLayout, QTextOption

from inspector.window.direction import draw_line, text_option


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return a font of another size, relative to the person's own."""
    result = QFont(font)
    result.setPointSizeF(max(font.pointSizeF() * factor, 6.0))
    result.setBold(bold)
    return result


class TextBlock:
    """Text laid out to a width, at most `max_lines` lines, breaking inside of words where it must."""

    def __init__(self, text: str, font: QFont, width: float, max_lines: int = 0) -> None:
        self._layout = QTextLayout(text, font)
        option = text_option(QGuiApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.height = 0.0
        self.width = 0.0
        self._elided: tuple[str, float] | None = None
        self._metrics = QFontMetricsF(font)
        self._font = font
        self._max_width = max(width, 1.0)
        self._lay_out(text, max_lines)

    def _lay_out(self, text: str, max_lines: int) -> None:
        layout = self._layout
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._max_width)
            line.setPosition(QPointF(0, self.height))
            count += 1
            if max_lines and count == max_lines and line.textStart() + line.textLength() < len(text):
                rest = text[line.textStart() : line.textStart() + 500]
                self._elided = (
                    self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._max_width),
                    self.height,
                )
                self.height += line.height()
                self.width = self._max_width
                line.setNumColumns(0)
                break
            self.height += line.height()
            self.width = max(self.width, line.naturalTextWidth())
        layout.endLayout()

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint the text with its top left corner at a point."""
        painter.setPen(colour)
        painter.setFont(self._font)
        whole_lines = self._layout.lineCount() - (self._elided is not None)
        for number in range(whole_lines):
            self._layout.lineAt(number).draw(painter, at)
        if self._elided is not None:
            text, top = self._elided
            line = QRectF(at.x(), at.y() + top, self._max_width + 1, self._metrics.height())
            draw_line(painter, line, text)
