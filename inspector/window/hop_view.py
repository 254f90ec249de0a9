"""The journey drawn as a timeline, one row a server, with the time each step took."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from inspector.window.direction import draw_line, mirrored
from inspector.window.hop_model import HopModel, Step, StepKind, StepRole
from inspector.window.language import translate
from inspector.window.text_block import scaled
from inspector.window.theme import Theme, Tone, theme_of

_LINE_AT = 30
_TEXT_AT = 54
_DOT = 5.0


class _StepDelegate(QStyledItemDelegate):
    """Paints one step: dot and line at the left, server and details beside them, the delay at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = option.fontMetrics.height()
        step: Step = index.data(StepRole)
        return QSize(200, line + 24 if step.kind is StepKind.TITLE else 2 * line + 18)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        step: Step = index.data(StepRole)
        theme = theme_of(option.palette)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(theme.selection))
        if step.kind is StepKind.TITLE:
            painter.setFont(scaled(option.font, 1.0, bold=True))
            painter.setPen(QColor(theme.muted))
            draw_line(painter, area.adjusted(18, 8, -18, 0), step.title)
        else:
            self._paint_line(painter, area, theme, index)
            self._paint_dot(painter, area, theme, step)
            self._paint_words(painter, area, theme, step, option)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, area: QRectF, theme: Theme, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        x = _line_at(painter, area)
        before = index.sibling(index.row() - 1, 0).data(StepRole)
        after = index.sibling(index.row() + 1, 0).data(StepRole)
        middle = area.top() + 9 + 0.5 * painter.fontMetrics().height()
        painter.setPen(QPen(QColor(theme.border), 2))
        if before is not None and before.kind is not StepKind.TITLE:
            painter.drawLine(QPointF(x, area.top()), QPointF(x, middle))
        if after is not None and after.kind is not StepKind.TITLE:
            painter.drawLine(QPointF(x, middle), QPointF(x, area.bottom()))

    def _paint_dot(self, painter: QPainter, area: QRectF, theme: Theme, step: Step) -> None:
        centre = QPointF(_line_at(painter, area), area.top() + 9 + 0.5 * painter.fontMetrics().height())
        failed = step.kind is StepKind.FAILURE
        colour = QColor(theme.tones[Tone.BAD].ink if failed else theme.tones[Tone.GOOD].ink)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(theme.base))
        painter.drawEllipse(centre, _DOT + 3 * failed, _DOT + 3 * failed)
        if failed:
            reach = 3.2
            painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach))
            painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach))

    def _paint_words(
        self, painter: QPainter, area: QRectF, theme: Theme, step: Step, option: QStyleOptionViewItem
    ) -> None:
        line = option.fontMetrics.height()
        delay_width = option.fontMetrics.horizontalAdvance(step.delay) + 24 if step.delay else 0
        first = QRectF(area.left() + _TEXT_AT, area.top() + 9, area.width() - _TEXT_AT - 18 - delay_width, line)
        painter.setFont(scaled(option.font, 1.0, bold=True))
        painter.setPen(QColor(theme.tones[Tone.BAD].ink if step.kind is StepKind.FAILURE else theme.text))
        draw_line(painter, mirrored(first, area, option.direction), step.title)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted))
        second = QRectF(first.left(), first.bottom() + 1, area.width() - _TEXT_AT - 18, line)
        draw_line(painter, mirrored(second, area, option.direction), step.detail)
        if step.delay:
            painter.setPen(QColor(theme.tones[Tone.WAIT].ink if step.is_slow else theme.muted))
            place = QRectF(area.right() - delay_width - 14, first.top(), delay_width, line)
            draw_line(painter, mirrored(place, area, option.direction), f"+{step.delay}", is_trailing=True)


def _line_at(painter: QPainter, area: QRectF) -> float:
    is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return area.right() - _LINE_AT if is_mirrored else area.left() + _LINE_AT


class HopView(QListView):
    """Shows a `HopModel`; `evidence(Span)` tells that a hop was chosen."""

    evidence = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hopView")
        self.setModel(HopModel(self))
        self.setItemDelegate(_StepDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._choose)
        self._label()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._label()

    def _label(self) -> None:
        self.setAccessibleName(translate("Journey", "Journey"))
        self.setAccessibleDescription(translate("Journey", "The servers that the message passed, oldest first"))

    def show_steps(self, steps: list[Step]) -> None:
        """Show another journey."""
        model = self.model()
        assert isinstance(model, HopModel)
        model.set_steps(steps)

    def _choose(self, current: QModelIndex, previous: QModelIndex) -> None:
        step = current.data(StepRole) if current.isValid() else None
        if step is not None and step.hop is not None and step.hop.span is not None:
            self.evidence.emit(step.hop.span)
