"""The way of a message drawn as four stations, with the place of failure and who must act marked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.window.icons import paint_icon
from inspector.window.language import translate
from inspector.window.text_block import scaled
from inspector.window.theme import Theme, Tone, theme_of
from inspector.window.verdict import Route

# Sizes in heights of a line of text.
_DISC = 2.4
_MARK = 1.3
_ICONS = ("sender", "server", "server", "recipient")


def station_names() -> tuple[str, str, str, str]:
    """Return what the four stations are called."""
    return (
        translate("Route", "You"),
        translate("Route", "Your server"),
        translate("Route", "Their server"),
        translate("Route", "Recipient"),
    )


def route_text(route: Route) -> str:
    """Return the drawing in words."""
    names = station_names()
    if route.broken is None:
        return translate("Route", "The message passed all stations: {stations}.").format(stations=", ".join(names))
    start, end = names[route.broken], names[route.broken + 1]
    verb = translate("Route", "The message waits between “{start}” and “{end}”.")
    if not route.is_waiting:
        verb = translate("Route", "The message failed between “{start}” and “{end}”.")
    acting = (
        translate("Route", "“{name}” must act.").format(name=names[route.acting]) if route.acting is not None else ""
    )
    return f"{verb.format(start=start, end=end)} {acting}".strip()


class RouteStrip(QWidget):
    """Paints a `Route`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._route = Route(None, None)

    def set_route(self, route: Route) -> None:
        """Show another route."""
        self._route = route
        self.setAccessibleName(translate("Route", "The way of the message"))
        self.setAccessibleDescription(route_text(route))
        self.updateGeometry()
        self.update()

    @property
    def _disc(self) -> float:
        return self.fontMetrics().height() * _DISC

    def _name_lines(self) -> int:
        """Return how many lines the names take: two where one is too long for its station."""
        widest = max(self.fontMetrics().horizontalAdvance(name) for name in station_names())
        return 1 if widest * 1.1 < self.width() / 4 else 2

    def sizeHint(self) -> QSize:
        """Return the height of a disc, the names and the mark of who must act."""
        line = self.fontMetrics().height()
        return QSize(23 * line, int(self._disc + (self._name_lines() + 1) * line + 12))

    def minimumSizeHint(self) -> QSize:
        """Return the least size that keeps the names apart."""
        return QSize(16 * self.fontMetrics().height(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the names begin or cease to wrap."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw links first, then stations, then the mark of failure."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centres = self._centres()
        for number in range(3):
            self._paint_link(painter, theme, number, centres)
        for number, centre in enumerate(centres):
            self._paint_station(painter, theme, number, centre)
        if self._route.broken is not None:
            self._paint_mark(painter, theme, centres)

    def _centres(self) -> list[QPointF]:
        step = self.width() / 4
        order = range(3, -1, -1) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else range(4)
        return [QPointF(step * (place + 0.5), self._disc / 2 + 2) for place in order]

    def _paint_link(self, painter: QPainter, theme: Theme, number: int, centres: list[QPointF]) -> None:
        broken = self._route.broken
        if broken is None or number < broken:
            pen = QPen(QColor(theme.tones[Tone.GOOD].ink), 2)
        elif number == broken:
            pen = QPen(QColor(self._shade(theme)), 2, Qt.PenStyle.DashLine)
        else:
            pen = QPen(QColor(theme.border), 2, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        away = self._disc / 2 + 5
        left, right = sorted((centres[number], centres[number + 1]), key=lambda point: point.x())
        painter.drawLine(left + QPointF(away, 0), right - QPointF(away, 0))

    def _paint_station(self, painter: QPainter, theme: Theme, number: int, centre: QPointF) -> None:
        is_acting = self._route.acting == number
        reached = self._route.broken is None or number <= self._route.broken
        disc = QRectF(0, 0, self._disc, self._disc)
        disc.moveCenter(centre)
        painter.setPen(QPen(QColor(theme.accent if is_acting else theme.border), 1.5))
        painter.setBrush(QColor(theme.accent if is_acting else theme.base))
        painter.drawEllipse(disc)
        ink = theme.on_accent if is_acting else theme.text if reached else theme.muted
        paint_icon(painter, _inset(disc, 0.24), _ICONS[number], ink)
        step = self.width() / 4
        line = self.fontMetrics().height()
        height = line * self._name_lines()
        area = QRectF(centre.x() - step / 2 + 2, disc.bottom() + 4, step - 4, height)
        painter.setFont(scaled(self.font(), 0.92, bold=is_acting))
        painter.setPen(QColor(theme.text if is_acting or reached else theme.muted))
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, centred | Qt.TextFlag.TextWordWrap, station_names()[number])
        if is_acting:
            painter.setPen(QColor(theme.accent))
            below = QRectF(area.left(), area.top() + height, area.width(), line)
            painter.drawText(below, centred, translate("Route", "must act"))

    def _paint_mark(self, painter: QPainter, theme: Theme, centres: list[QPointF]) -> None:
        broken = self._route.broken or 0
        centre = (centres[broken] + centres[broken + 1]) / 2
        size = self.fontMetrics().height() * _MARK
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(centre)
        colour = QColor(self._shade(theme))
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(QColor(theme.base))
        painter.drawEllipse(disc)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        inner = _inset(disc, 0.31)
        if self._route.is_waiting:
            painter.drawLine(centre, QPointF(centre.x(), inner.top()))
            painter.drawLine(centre, QPointF(inner.right(), centre.y()))
        else:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())

    def _shade(self, theme: Theme) -> str:
        return theme.tones[Tone.WAIT if self._route.is_waiting else Tone.BAD].ink


def _inset(rect: QRectF, share: float) -> QRectF:
    margin = rect.width() * share
    return rect.adjusted(margin, margin, -margin, -margin)
