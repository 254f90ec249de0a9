"""The verdict card: what happened, who must act, what to do, and the five numbered parts."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.window.icons import paint_icon
from inspector.window.language import translate
from inspector.window.numbered_button import NumberedButton
from inspector.window.route_strip import RouteStrip
from inspector.window.text_label import TextLabel, TextSize
from inspector.window.theme import Tone, theme_of
from inspector.window.verdict import Numbered, Verdict

# From this width on, in heights of a line of text, the five parts stand beside the verdict instead of under it.
_WIDE = 42
# In heights of a line of text.
_BADGE = 2.85


class _KindBadge(QWidget):
    """The icon of the verdict in a disc of its tone."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = "info"
        self.tone = Tone.PLAIN
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = round(self.fontMetrics().height() * _BADGE)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and icon."""
        shade = theme_of(self.palette()).tones[self.tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(shade.edge), 1))
        painter.setBrush(QColor(shade.wash))
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(disc)
        margin = disc.width() * 0.21
        paint_icon(painter, disc.adjusted(margin, margin, -margin, -margin), self.icon, shade.ink)


class VerdictCard(QFrame):
    """Shows a `Verdict`.

    `evidence(Span)` tells that one of the five parts was chosen, `pointed` that the mouse is over one (a Span) or has
    left it (None).
    """

    evidence = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdictCard")
        self._tone = Tone.PLAIN
        self._badge = _KindBadge()
        self._kind = TextLabel(TextSize.SMALL, bold=True)
        self._headline = TextLabel(TextSize.HEADLINE, bold=True)
        self._sentence = TextLabel(TextSize.LEAD)
        self._caveat = TextLabel(TextSize.SMALL, muted=True)
        self._route = RouteStrip()
        self._actor_label = TextLabel(TextSize.SMALL, muted=True)
        self._actor = TextLabel(bold=True)
        self._next_label = TextLabel(TextSize.SMALL, muted=True)
        self._next = TextLabel()
        self._buttons = [NumberedButton(Numbered(number, "", "")) for number in range(1, 6)]
        self._parts = QWidget()
        self._build()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show another verdict."""
        self._tone = verdict.kind.tone
        self._badge.icon, self._badge.tone = verdict.kind.icon, verdict.kind.tone
        self._kind.setText(verdict.kind.label)
        self._kind.set_tone(verdict.kind.tone)
        self._headline.setText(verdict.headline)
        self._sentence.show_text(verdict.sentence)
        self._caveat.show_text(verdict.caveat)
        self._route.setVisible(verdict.route is not None)
        if verdict.route is not None:
            self._route.set_route(verdict.route)
        self._actor_label.show_text(translate("Verdict", "Who must act") if verdict.actor else "")
        self._actor.show_text(verdict.actor)
        self._next_label.show_text(translate("Verdict", "What to do next") if verdict.next_step else "")
        self._next.show_text(verdict.next_step)
        self._parts.setVisible(bool(verdict.parts))
        for button, part in zip(self._buttons, verdict.parts, strict=False):
            button.set_part(part)
        self.setAccessibleName(f"{verdict.kind.label}: {verdict.headline}")
        self.setAccessibleDescription(verdict.sentence)
        self.updateGeometry()
        self.update()

    def light_up(self, number: int | None) -> None:
        """Light up one of the five parts, or none."""
        for button in self._buttons:
            button.set_lit(button.part.number == number)

    def sizeHint(self) -> QSize:
        """Return the height for the present width."""
        width = max(self.width(), 320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size that any text wraps to; what does not fit is scrolled."""
        return QSize(280, 48)

    def heightForWidth(self, width: int) -> int:
        """Return the height that the texts take at a width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the five parts beside or under the verdict."""
        self._arrange()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and the band that carries the tone."""
        theme = theme_of(self.palette())
        shade = theme.tones[self._tone]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base))
        painter.fillRect(QRectF(0, 0, self.width(), 4), QColor(shade.ink))
        painter.setPen(QColor(theme.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE * self.fontMetrics().height()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._kind, self._headline, self._sentence, self._caveat):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        story = QVBoxLayout()
        story.setSpacing(12)
        story.addLayout(head)
        story.addWidget(self._route)
        story.addLayout(self._action_layout())
        story.addStretch(1)
        rows = QVBoxLayout(self._parts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        for button in self._buttons:
            button.clicked.connect(lambda checked=False, button=button: self._choose(button))
            button.pointed.connect(self.pointed)
            rows.addWidget(button)
        rows.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(18, 18, 14, 14)
        self._columns.setSpacing(20)
        self._columns.addLayout(story, 6)
        self._columns.addWidget(self._parts, 5)

    def _action_layout(self) -> QHBoxLayout:
        actions = QHBoxLayout()
        actions.setSpacing(20)
        for label, text, share in ((self._actor_label, self._actor, 2), (self._next_label, self._next, 5)):
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(label)
            column.addWidget(text)
            column.addStretch(1)
            actions.addLayout(column, share)
        return actions

    def _choose(self, button: NumberedButton) -> None:
        if button.part.span is not None:
            self.evidence.emit(button.part.span)
