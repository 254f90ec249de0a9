"""Icons from the SVG files of `resources/icons`, drawn in the colours of the theme at any size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inspector.resources import resource_path

_PLACEHOLDER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6">'
    '<rect x="4" y="4" width="16" height="16" rx="3"/></svg>'
)


@lru_cache(maxsize=128)
def icon_source(name: str) -> str:
    """Return an icon's SVG text; a plain square where there is none of that name."""
    try:
        return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return _PLACEHOLDER


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(icon_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw an icon into `rect` in one colour, sharp at the scale of what is painted on."""
    scale = painter.device().devicePixelRatio()
    image = _image(name, colour, round(rect.width() * scale), round(rect.height() * scale))
    painter.drawImage(rect, image)


@lru_cache(maxsize=512)
def _image(name: str, colour: str, width: int, height: int) -> QImage:
    """Return an icon drawn once in a size in pixels. An image, unlike a pixmap, may outlive the application."""
    image = QImage(max(width, 1), max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, colour).render(painter)
    painter.end()
    return image


class _TintedEngine(QIconEngine):
    """Draws the SVG when asked, so that it is sharp at every scale factor."""

    def __init__(self, name: str, colour: str, faded: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._faded = faded

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._faded if mode == QIcon.Mode.Disabled else self._colour
        paint_icon(painter, QRectF(rect), self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._colour, self._faded)


@lru_cache(maxsize=256)
def icon(name: str, colour: str, faded: str = "#808080") -> QIcon:
    """Return an icon in `colour`, and in `faded` where it is disabled."""
    return QIcon(_TintedEngine(name, colour, faded))
