"""The diagnostic summary: plain text that fits a ticket."""

from collections.abc import Iterator
from textwrap import wrap

from inspector import __version__
from inspector.bounce.report import Inspection
from inspector.summary.fields import Row, Section, summary_of
from inspector.summary.plain import one_line
from inspector.summary.wording import Words

WIDTH = 78
_LABEL_WIDTH = 20

# A ticket is read by people; the JSON report has every recipient.
MAX_RECIPIENTS = 50


def diagnostic_summary(inspection: Inspection, language: str = "en") -> str:
    """Return the summary: verdict, recipients with codes and the server's words, hosts, dates, ids, the original."""
    summary = summary_of(inspection, language)
    lines = [*_wrapped(summary.verdict), ""]
    room = MAX_RECIPIENTS
    for section in summary.sections:
        lines += [*_section_lines(section, max(room, 0), summary.words), ""]
        room -= len(section.entries)
    lines += [line for row in summary.rows for line in _row_lines(row)]
    if summary.warnings:
        lines += ["", f"{summary.words('Warnings')}:"]
        lines += [line for text in summary.warnings for line in _wrapped(f"- {text}", "  ")]
    lines += ["", f"Bounce inspector {__version__}"]
    return "\n".join(lines) + "\n"


def _section_lines(section: Section, room: int, words: Words) -> Iterator[str]:
    """Lay out a section with at most `room` of its recipients."""
    yield from _wrapped(section.heading)
    for sentence in (section.explanation, section.advice):
        yield from _wrapped(sentence, "  ", "  ")
    for row in section.instructions:
        yield from _row_lines(row, "  ")
    if len(section.entries) == 1:
        for row in section.entries[0].rows:
            yield from _row_lines(row, "  ")
        return
    for entry in section.entries[:room]:
        yield from _wrapped(f"  - {entry.address}", "    ", collapse=False)
        for row in entry.rows:
            yield from _row_lines(row, "    ")
    if len(section.entries) > room:
        yield f"  {words('... and {count} more').format(count=len(section.entries) - room)}"


def _row_lines(row: Row, indent: str = "") -> list[str]:
    label = f"{indent}{row.label}:".ljust(_LABEL_WIDTH)
    return _wrapped(f"{label} {one_line(row.value)}", " " * (_LABEL_WIDTH + 1), collapse=False)


def _wrapped(text: str, indent: str = "", first: str = "", *, collapse: bool = True) -> list[str]:
    """Wrap to the width; a word that is longer, such as an address, stays whole so that it can be copied."""
    return wrap(
        one_line(text) if collapse else text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
