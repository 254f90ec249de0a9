"""A report as Markdown, with mail text kept from acting as markup."""

import re
from collections.abc import Iterator, Sequence

from inspector import __version__
from inspector.bounce.report import Inspection
from inspector.summary.fields import Row, Section, summary_of
from inspector.summary.plain import one_line

# The punctuation that CommonMark knows, and what makes GitHub's Markdown turn bare text into a link.
_SPECIAL = re.compile(r"[\\`*_{}\[\]()#+!|<>~&]|:(?=//)|(?<=\bwww)\.|(?<=xmpp):|(?<=mailto):|@", re.IGNORECASE)
# What begins a list, a quotation or a rule at the beginning of a line.
_BEGINS_BLOCK = re.compile(r"\d{1,9}([.)])(?:\s|\Z)|[-=]")


def markdown_report(inspection: Inspection, language: str = "en") -> str:
    """Return the report as Markdown (CommonMark with tables)."""
    summary = summary_of(inspection, language)
    lines = [f"**{escape(summary.verdict)}**", ""]
    for section in summary.sections:
        lines += _section(section)
    if summary.rows:
        lines += [f"### {summary.words('Message')}", "", *_table(summary.rows), ""]
    if summary.warnings:
        lines += [f"### {summary.words('Warnings')}", "", *(f"- {escape(text)}" for text in summary.warnings), ""]
    return "\n".join([*lines, f"Bounce inspector {__version__}", ""])


def _section(section: Section) -> Iterator[str]:
    yield from (f"### {escape(section.heading)}", "")
    for sentence in (section.explanation, section.advice):
        yield from (escape(sentence), "") if sentence else ()
    if len(section.entries) == 1:
        yield from (*_table((*section.instructions, *section.entries[0].rows)), "")
        return
    yield from (*_table(section.instructions), "")
    for entry in section.entries:
        yield from (f"#### {escape(entry.address)}", "")
        yield from (*_table(entry.rows), "") if entry.rows else ()


def escape(text: str) -> str:
    """Return text on one line that Markdown shows as it is, wherever on a line it stands."""
    escaped = _SPECIAL.sub(r"\\\g<0>", one_line(text))
    begins = _BEGINS_BLOCK.match(escaped)
    if begins is None:
        return escaped
    place = begins.start(1) if begins[1] else 0
    return f"{escaped[:place]}\\{escaped[place:]}"


def _table(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        return
    yield "| | |"
    yield "|---|---|"
    for row in rows:
        yield f"| {escape(row.label)} | {escape(row.value)} |"
