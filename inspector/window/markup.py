"""Building blocks of the explanation's HTML; whatever comes from a message is escaped here."""

from collections.abc import Callable, Iterable, Sequence
from html import escape as as_html

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.message.source import Span
from inspector.window.direction import own_direction
from inspector.window.language import translate
from inspector.window.shown import shown
from inspector.window.theme import Theme, Tone

EVIDENCE = "inspector:evidence/"

# A name, its value, and where the value stands.
Row = tuple[str, str, Span | None]

# Where a link leads: a place, or how to come by it when the link is followed.
Place = Span | Callable[[], Span]


# A longer text takes the panel seconds to lay out; the source shows all of it.
MAX_TEXT_CHARACTERS = 20_000
MAX_CELL_CHARACTERS = 2_000


def escape(text: str) -> str:
    """Return a text for HTML that shows it as it is, with marks for what could mislead the eye."""
    return own_direction(as_html(shown(text)))


def clipped(text: str, limit: int = MAX_CELL_CHARACTERS) -> str:
    """Return the beginning of a text, escaped, with a mark where the rest was left out."""
    return escape(text if len(text) <= limit else f"{text[:limit]}…")


class Page:
    """Collects the HTML of one explanation, and the places that its links lead to."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.places: list[Place] = []
        self._pieces: list[str] = []
        self._is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._direction = ' dir="rtl"' if self._is_mirrored else ""

    @property
    def html(self) -> str:
        """The page so far."""
        return f'<div{self._direction} style="color:{self.theme.text}">{"".join(self._pieces)}</div>'

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._pieces.append(f'<h3 style="margin-top:14px; margin-bottom:4px">{clipped(text)}</h3>')

    def title(self, text: str, detail: str = "") -> None:
        """Begin the page."""
        self._pieces.append(f'<h2 style="margin-top:0px; margin-bottom:2px">{clipped(text)}</h2>')
        if detail:
            self.note(detail)

    def paragraph(self, text: str) -> None:
        """Add plain text."""
        self._pieces.append(f'<p style="margin-top:4px; margin-bottom:4px">{clipped(text)}</p>')

    def note(self, text: str) -> None:
        """Add plain text of less weight."""
        self._pieces.append(
            f'<p style="margin-top:2px; margin-bottom:4px; color:{self.theme.muted}">{clipped(text)}</p>'
        )

    def quote(self, text: str, span: Span | None = None) -> None:
        """Add words of the message, with a link to where they stand."""
        link = f"&nbsp; {self.link(span)}" if span is not None else ""
        lines = "<br>".join(clipped(line, MAX_TEXT_CHARACTERS) for line in text[:MAX_TEXT_CHARACTERS].splitlines())
        self._pieces.append(
            f'<table width="100%" cellspacing="0" cellpadding="8" style="margin-top:4px; margin-bottom:6px"><tr>'
            f'<td style="background-color:{self.theme.raised}; border:1px solid {self.theme.border}">'
            f'<div dir="ltr"><span style="font-family:monospace">{lines}</span>{link}</div></td></tr></table>'
        )

    def preformatted(self, text: str, span: Span | None = None) -> None:
        """Add text of a message as it stands, lines wrapped where they do not fit."""
        self.quote(text, span)

    def callout(self, tone: Tone, text: str, span: Span | None = None) -> None:
        """Add a sentence that must not be missed."""
        shade = self.theme.tones[tone]
        self._pieces.append(
            f'<table width="100%" cellspacing="0" cellpadding="8" style="margin-top:6px; margin-bottom:6px"><tr>'
            f'<td style="background-color:{shade.wash}; border:1px solid {shade.edge}; color:{shade.ink}">'
            f"{clipped(text)}{'&nbsp; ' + self.link(span) if span is not None else ''}</td></tr></table>"
        )

    def rows(self, rows: Iterable[Row], *, monospace: bool = False) -> None:
        """Add a table of names and values; a value with a place gets a link to it."""
        family = ' style="font-family:monospace"' if monospace else ""
        self._table(
            (
                f'<span style="color:{self.theme.muted}">{clipped(name)}</span>',
                f"<span{family}>{clipped(value)}</span>{'&nbsp; ' + self.link(span) if span is not None else ''}",
            )
            for name, value, span in rows
        )

    def pieces(self, pieces: Iterable[tuple[str, str, str]]) -> None:
        """Add a table of codes, what each is called, and what it means."""
        self._table(
            (
                f"<b>{clipped(code)}</b>",
                f'<span style="color:{self.theme.muted}">{clipped(name)}</span>',
                clipped(meaning),
            )
            for code, name, meaning in pieces
        )

    def steps_for(self, steps: Iterable[tuple[str, str]]) -> None:
        """Add a table of terms with a sentence each."""
        self._table((f"<b>{clipped(term)}</b>", clipped(text)) for term, text in steps)

    def _table(self, rows: Iterable[Sequence[str]]) -> None:
        """Add a table whose last column takes what the others leave.

        Qt begins every table at the left; where reading begins at the right, the columns are turned around.
        """
        width = ' width="100%"' if self._is_mirrored else ""
        padding = "2px 0 2px 16px" if self._is_mirrored else "2px 16px 2px 0"
        lines = []
        for row in rows:
            cells = [f'<td style="padding:{padding}; white-space:nowrap">{cell}</td>' for cell in row[:-1]]
            cells.append(f'<td style="padding:2px 0"{width}>{row[-1]}</td>')
            lines.append(f"<tr>{''.join(reversed(cells) if self._is_mirrored else cells)}</tr>")
        if lines:
            style = "margin-top:4px; margin-bottom:6px"
            self._pieces.append(
                f'<table cellspacing="0" cellpadding="0"{width} style="{style}">{"".join(lines)}</table>'
            )

    def callout_note(self, text: str, span: Span | None = None) -> None:
        """Add something good to know."""
        self.callout(Tone.WAIT, text, span)

    def paragraph_link(self, text: str, span: Place | None) -> None:
        """Add a link to a place as a line of its own."""
        if span is not None:
            self._pieces.append(f"<p>{self.link(span, text)}</p>")

    def link(self, span: Place, text: str = "") -> str:
        """Return a link that shows `span` in the source."""
        self.places.append(span)
        shown = text or translate("Explanation", "show")
        return f'<a href="{EVIDENCE}{len(self.places) - 1}" style="color:{self.theme.link}">{clipped(shown)}</a>'
