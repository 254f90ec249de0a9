"""What the window shows before anything is open: what to drop, and samples to try."""

import tomllib
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inspector.resources import resource_path
from inspector.window.icons import icon, paint_icon
from inspector.window.language import language_code, translate
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import theme_of

_MAX_SAMPLES = 6


class Sample(NamedTuple):
    """A sample bounce that comes with the program."""

    path: Path
    title: str


def shipped_samples(language: str = "en") -> list[Sample]:
    """Return the samples in the order of their index, each cause once, with titles in a language."""
    index = resource_path("samples", "index.toml")
    try:
        entries = tomllib.loads(index.read_text(encoding="utf-8"))["sample"]
    except (OSError, ValueError, KeyError):
        return []
    titles = _titles(resource_path("translations", f"samples.{language}.toml"))
    by_cause: dict[str, Sample] = {}
    for entry in sorted(entries, key=lambda entry: not entry.get("default", False)):
        sample = Sample(index.parent / entry["file"], titles.get(entry["file"], entry["title"]))
        by_cause.setdefault(entry.get("cause") or entry["kind"], sample)
    return list(by_cause.values())


def _titles(path: Path) -> dict[str, str]:
    """Return translated titles by the samples' files, none where there is no translation."""
    if not path.is_file():
        return {}
    titles: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))
    return titles


class _DropIcon(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(76, 76))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an envelope in a disc."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1.5))
        painter.setBrush(QColor(theme.raised))
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(disc)
        paint_icon(painter, disc.adjusted(19, 19, -19, -19), "bounce", theme.accent)


class EmptyState(QScrollArea):
    """Says what to drop; `sample_chosen(Path)` tells that a sample was chosen."""

    sample_chosen = Signal(object)

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self._headline = TextLabel(TextSize.HEADLINE, bold=True)
        self._lead = TextLabel(TextSize.LEAD, muted=True)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        self._samples_title = TextLabel(TextSize.SMALL, muted=True)
        self._sample_buttons: list[QPushButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        body = QWidget()
        self.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(10)
        column.addStretch(3)
        column.addWidget(_DropIcon(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        self._add_words(column)
        column.addSpacing(10)
        column.addLayout(self._button_layout(actions))
        samples = shipped_samples()
        if samples:
            column.addSpacing(24)
            column.addLayout(self._sample_layout(samples))
        else:
            column.addWidget(self._samples_title)
            self._samples_title.hide()
        column.addStretch(4)
        self.label()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame into which things are dropped."""
        super().paintEvent(event)
        theme = theme_of(self.palette())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(16, 16, -16, -16), 12, 12)

    def label(self) -> None:
        """Write all texts in the present language, those of the actions too."""
        self.setAccessibleName(translate("Empty", "Nothing is open"))
        self._headline.setText(translate("Empty", "Drop a bounced e-mail here"))
        self._lead.setText(
            translate(
                "Empty",
                "You will see what went wrong, who must act and what to do. Files (.eml, .msg), folders "
                "and copied text all work, and nothing leaves your computer.",
            )
        )
        for button, action in self._buttons:
            button.setText(action.text().replace("&", ""))
            button.setStatusTip(action.statusTip())
            button.setAccessibleDescription(action.statusTip())
        self._samples_title.setText(translate("Empty", "Or look at a sample:"))
        for button, sample in zip(self._sample_buttons, shipped_samples(language_code()), strict=False):
            button.setText(sample.title.replace("&", "&&"))
            button.setAccessibleDescription(translate("Empty", "Opens a sample bounce"))

    def _add_words(self, column: QVBoxLayout) -> None:
        self._lead.setMaximumWidth(560)
        for label in (self._headline, self._lead):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._lead, 8)
        row.addStretch(1)
        column.addWidget(self._headline)
        column.addLayout(row)

    def _button_layout(self, actions: list[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for action in actions:
            button = QPushButton(action.icon(), "")
            button.clicked.connect(action.trigger)
            self._buttons.append((button, action))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _sample_layout(self, samples: list[Sample]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self._samples_title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._samples_title)
        theme = theme_of(self.palette())
        for sample in samples[:_MAX_SAMPLES]:
            button = QPushButton(icon("message", theme.accent), "")
            button.setFlat(True)
            button.setObjectName("sampleButton")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda checked=False, path=sample.path: self.sample_chosen.emit(path))
            self._sample_buttons.append(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return column
