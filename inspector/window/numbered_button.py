"""One of the five numbered parts of a bounce, as a button that leads to its place in the source."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.window.direction import mirrored
from inspector.window.language import translate
from inspector.window.shown import shown
from inspector.window.source_highlight import bands_of
from inspector.window.text_block import TextBlock, scaled
from inspector.window.theme import theme_of
from inspector.window.verdict import Numbered

_MARGIN = 8
_GAP = 10
_MAX_LINES = 4
_KEPT_LAYOUTS = 8


class NumberedButton(QAbstractButton):
    """A badge with the number, the question in small letters, and the answer under it.

    `pointed(Span)` tells that the mouse is over it, and `pointed(None)` that it is no longer.
    """

    pointed = Signal(object)

    def __init__(self, part: Numbered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._part = part
        self._is_lit = False
        self._laid_out: dict[tuple[int, str], tuple[TextBlock, TextBlock]] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_part(part)

    @property
    def _badge(self) -> int:
        return round(self.fontMetrics().height() * 1.57)

    @property
    def part(self) -> Numbered:
        """What the button shows."""
        return self._part

    def set_part(self, part: Numbered) -> None:
        """Show another part."""
        self._part = part
        self._laid_out.clear()
        self.setEnabled(part.span is not None)
        leads = part.span is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{part.number}. {part.label}: {self._value()}")
        self.setAccessibleDescription(
            translate("Verdict", "Shows where it stands in the source") if leads else part.hint
        )
        self.setStatusTip(self.accessibleDescription())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that holds the text at a usual width."""
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which the text would be cut off."""
        return QSize(180, self.heightForWidth(max(self.width(), 180)))

    def hasHeightForWidth(self) -> bool:
        """Return true: the value wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the wrapped value takes."""
        label, value = self._blocks(width)
        return int(max(label.height + value.height, self._badge) + 2 * _MARGIN - 4)

    def set_lit(self, lit: bool) -> None:
        """Light up, or fade, as under the mouse: the mouse is over the same thing elsewhere."""
        if lit != self._is_lit:
            self._is_lit = lit
            self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        self.pointed.emit(self._part.span)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Fade again."""
        self.pointed.emit(None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw badge, question and answer, and the frame that shows where the keyboard is."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isEnabled() and (self.underMouse() or self.isDown() or self._is_lit):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(frame, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 6, 6)
        self._paint_badge(painter)
        label, value = self._blocks(self.width())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _MARGIN if is_mirrored else _MARGIN + self._badge + _GAP
        top = _MARGIN - 2
        label.draw(painter, QPointF(left, top), QColor(theme.muted))
        colour = QColor(theme.text if self._part.is_known else theme.muted)
        value.draw(painter, QPointF(left, top + label.height), colour)

    def _paint_badge(self, painter: QPainter) -> None:
        theme = theme_of(self.palette())
        bands = bands_of(self.palette())
        ink = QColor(bands.numbers[self._part.number - 1].ink)
        circle = mirrored(
            QRectF(_MARGIN, _MARGIN, self._badge, self._badge), QRectF(self.rect()), self.layoutDirection()
        )
        painter.setPen(QPen(ink, 1.4) if not self.isEnabled() else Qt.PenStyle.NoPen)
        painter.setBrush(ink if self.isEnabled() else QColor(theme.base))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        painter.setFont(scaled(self.font(), 0.95, bold=True))
        painter.setPen(QColor(bands.badge_text) if self.isEnabled() else ink)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._part.number))

    def _value(self) -> str:
        return shown(self._part.value) or translate("Verdict", "not stated in this bounce")

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        """Return label and value laid out; layouts ask for the same few widths again and again."""
        key = (width, self.font().key())
        if key not in self._laid_out:
            if len(self._laid_out) >= _KEPT_LAYOUTS:
                self._laid_out.clear()
            self._laid_out[key] = self._lay_out(width)
        return self._laid_out[key]

    def _lay_out(self, width: int) -> tuple[TextBlock, TextBlock]:
        space = width - _MARGIN * 2 - self._badge - _GAP
        label = f"{self._part.label}  ·  {self._part.hint}" if self._part.hint else self._part.label
        font = scaled(self.font(), 1.0, bold=self._part.is_known)
        return (
            TextBlock(label, scaled(self.font(), 0.9), space, 2),
            TextBlock(self._value(), font, space, _MAX_LINES),
        )
