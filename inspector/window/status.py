"""The status bar: what is open, how far reading is, and a way to stop it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from inspector.window.language import number_text, translate
from inspector.window.tasks import Progress
from inspector.window.text_label import TextLabel, TextSize

# Progress of what takes less time than this would only flicker.
_PATIENCE_MS = 200


class StatusArea(QObject):
    """Fills a status bar; `cancelled` tells that somebody wants to stop."""

    cancelled = Signal()

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._bar = bar
        bar.setSizeGripEnabled(False)
        self.text = _quiet_label()
        self._activity = _quiet_label()
        self.progress_bar = QProgressBar()
        self.progress_bar.setMaximumWidth(180)
        self.progress_bar.setTextVisible(False)
        self.cancel_button = QPushButton()
        self.cancel_button.clicked.connect(self.cancelled)
        for widget in (self._activity, self.progress_bar, self.cancel_button, self.text):
            bar.addPermanentWidget(widget)
        self._show_later = QTimer(self)
        self._show_later.setSingleShot(True)
        self._show_later.setInterval(_PATIENCE_MS)
        self._show_later.timeout.connect(lambda: self._show_activity(True))
        self._show_activity(False)
        self._label()

    def event(self, event: QEvent) -> bool:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._label()
        return super().event(event)

    def _label(self) -> None:
        self.progress_bar.setAccessibleName(translate("Status", "Progress of reading"))
        self.cancel_button.setText(translate("Status", "Stop"))
        self.cancel_button.setAccessibleDescription(translate("Status", "Stops reading; what was read stays"))

    def begin(self) -> None:
        """Say, unless it is over soon, that something is being read."""
        self.progress_bar.setRange(0, 0)
        self._activity.setText(translate("Status", "Reading…"))
        self._show_later.start()

    def progress(self, progress: Progress) -> None:
        """Say how far reading is."""
        self.progress_bar.setRange(0, progress.total if progress.total > 1 else 0)
        self.progress_bar.setValue(progress.done)
        text = self._activity.fontMetrics().elidedText(progress.text, Qt.TextElideMode.ElideMiddle, 260)
        self._activity.setText(text)

    def end(self) -> None:
        """Say no more of progress."""
        self._show_later.stop()
        self._show_activity(False)

    def describe(self, name: str, size: str, warnings: int) -> None:
        """Say what is shown."""
        pieces = [name, size]
        if warnings:
            pieces.append(translate("Status", "Warnings: {count}").format(count=number_text(warnings)))
        self.text.setText("   ·   ".join(filter(None, pieces)))

    def _show_activity(self, visible: bool) -> None:
        for widget in (self._activity, self.progress_bar, self.cancel_button):
            widget.setVisible(visible)


def _quiet_label() -> QLabel:
    label = TextLabel(TextSize.SMALL, muted=True)
    label.setWordWrap(False)
    label.setContentsMargins(8, 2, 8, 2)
    return label
