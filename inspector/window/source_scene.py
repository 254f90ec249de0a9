"""What is painted of a source at one moment, and the sizes and colours it is painted with."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPalette, QPen, QPixmap

from inspector.window.source_highlight import BandColours, HighlightSet, Matches, bands_of
from inspector.window.source_line import Line

MARGIN_GAP = 8.0
TEXT_GAP = 8.0
BADGE_GAP = 2.0

_MAX_ZOOM, _MIN_ZOOM = 5.0, 0.5


class Colours(NamedTuple):
    """What the palette gives, and the colours of the bands."""

    text: QColor
    base: QColor
    margin: QColor
    faint: QColor
    border: QColor
    accent: QColor
    mark: str
    selection: QColor
    bands: BandColours


def colours_of(palette: QPalette) -> Colours:
    """Return the colours of a widget's palette."""
    role = QPalette.ColorRole
    bands = bands_of(palette)
    return Colours(
        palette.color(role.Text),
        palette.color(role.Base),
        palette.color(role.AlternateBase),
        palette.color(role.PlaceholderText),
        palette.color(role.Mid),
        palette.color(role.Accent),
        bands.kinds["hover"].ink,
        palette.color(role.Highlight),
        bands,
    )


class Cell:
    """The fixed-width font at one zoom, and the size of its cells in device-independent pixels."""

    def __init__(self, zoom: float = 1.0) -> None:
        self.zoom = min(max(zoom, _MIN_ZOOM), _MAX_ZOOM)
        self.font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.font.setPointSizeF(max(self.font.pointSizeF(), 9.0) * self.zoom)
        self.font.setKerning(False)
        self.font.setStyleHint(QFont.StyleHint.Monospace)
        metrics = QFontMetricsF(self.font)
        self.width = metrics.horizontalAdvance("0")
        self.height = float(round(metrics.height() * 1.15))
        self.baseline = (self.height - metrics.height()) / 2 + metrics.ascent()
        self.small = QFont(self.font)
        self.small.setPointSizeF(self.font.pointSizeF() * 0.72)
        self.badge = QFont(self.small)
        self.badge.setBold(True)
        self.advance = lru_cache(maxsize=4096)(metrics.horizontalAdvance)
        self.mark = lru_cache(maxsize=1024)(self._mark)

    def _mark(self, text: str, columns: int, colour: str, ratio: float) -> QPixmap:
        """Draw the name of a character in a small box, so that nobody takes it for text of the source."""
        size = QSizeF(columns * self.width, self.height)
        pixmap = QPixmap((size * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 1))
        painter.setFont(self.small)
        box = QRectF(0, 0, size.width(), size.height()).adjusted(1, 2.5, -1, -2.5)
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pixmap


@dataclass(frozen=True, slots=True)
class Scene:
    """What is painted at one moment. `left` is how far the text is scrolled to the side, in pixels.

    `lines` begin at the top of the viewport; `selection` and `current` are byte ranges, `caret` a byte offset or
    None, `badges` the cells kept free in the margin, `digits` the width of the longest label.
    """

    cell: Cell
    colours: Colours
    lines: Sequence[Line]
    left: float
    width: float
    height: float
    pixel_ratio: float
    digits: int
    badges: int
    highlights: HighlightSet
    matches: Matches
    selection: tuple[int, int]
    current: tuple[int, int]
    caret: int | None
    show_whitespace: bool

    @property
    def margin(self) -> float:
        """The width of the margin."""
        return margin_width(self.cell, self.digits, self.badges)


def badge_size(cell: Cell) -> float:
    """Return the diameter of a badge in the margin."""
    return round(cell.height * 0.8)


def margin_width(cell: Cell, digits: int, badges: int) -> float:
    """Return the width of a margin for labels of so many digits beside so many badges."""
    numbers = badges * (badge_size(cell) + BADGE_GAP) + (MARGIN_GAP if badges else 0)
    return float(round(2 * MARGIN_GAP + digits * cell.width + numbers))
