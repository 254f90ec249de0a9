"""The diagnostic summary: plain text that fits a ticket."""

from collections.abc import Iterator
from textwrap import wrap

from inspector import __version__
from inspector.bounce.report import Inspection
from inspector.summary.fields import RecipientSection, Row, summary_of
from inspector.summary.plain import one_line

WIDTH = 78
_LABEL_WIDTH = 20

# A ticket is read by people; the JSON report has every recipient.
MAX_RECIPIENTS = 50


def diagnostic_summary(inspection: Inspection, language: str = "en") -> str:
    """Return the summary: verdict, recipients with codes and the server's words, hosts, dates, ids, the original."""
    summary = summary_of(inspection, language)
    lines = [*_wrapped(summary.verdict), ""]
    for section in summary.recipients[:MAX_RECIPIENTS]:
        lines += [*_recipient_lines(section), ""]
    if len(summary.recipients) > MAX_RECIPIENTS:
        lines += [f"... and {len(summary.recipients) - MAX_RECIPIENTS} more recipients", ""]
    lines += [line for row in summary.rows for line in _row_lines(row)]
    if summary.warnings:
        lines += ["", "Warnings:"]
        lines += [line for text in summary.warnings for line in _wrapped(f"- {text}", "  ")]
    lines += ["", f"Bounce inspector {__version__}"]
    return "\n".join(lines) + "\n"


def _recipient_lines(section: RecipientSection) -> Iterator[str]:
    title = f": {section.title}" if section.title else ""
    yield from _wrapped(f"{section.address}{title}")
    for sentence in (section.explanation, section.advice):
        if sentence:
            yield from _wrapped(sentence, "  ", "  ")
    if section.actor:
        yield from _row_lines(Row("  Who must act", section.actor))
    for row in section.rows:
        yield from _row_lines(Row(f"  {row.label}", row.value))


def _row_lines(row: Row) -> list[str]:
    label = f"{row.label}:".ljust(_LABEL_WIDTH)
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
