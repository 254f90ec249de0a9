"""Labels that never read mark-up, and that follow the person's font size."""

import enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from inspector.window.shown import shown
from inspector.window.text_block import scaled
from inspector.window.theme import Tone, theme_of


class TextSize(enum.Enum):
    """How large a label is, relative to the person's font."""

    HEADLINE = 1.55
    LEAD = 1.08
    BODY = 1.0
    SMALL = 0.92


class TextLabel(QLabel):
    """Plain text, wrapped, in one of the theme's tones or muted."""

    def __init__(self, size: TextSize = TextSize.BODY, *, bold: bool = False, muted: bool = False) -> None:
        super().__init__()
        self._size = size
        self._bold = bold
        self._muted = muted
        self._tone: Tone | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()

    def set_tone(self, tone: Tone | None) -> None:
        """Write in the ink of a tone."""
        self._tone = tone
        self._restyle()

    def setText(self, text: str) -> None:
        """Show a text; what in it could mislead the eye gets a visible mark."""
        super().setText(shown(text))

    def show_text(self, text: str) -> None:
        """Show a text, or nothing at all where it is empty."""
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the application's font or palette; both come with new style rules."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ApplicationPaletteChange):
            self._restyle()

    def _restyle(self) -> None:
        self.setFont(scaled(QApplication.font(), self._size.value, bold=self._bold))
        theme = theme_of(QApplication.palette())
        ink = theme.tones[self._tone].ink if self._tone else theme.muted if self._muted else theme.text
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        self.setPalette(palette)
