"""A report as Markdown, with mail text kept from acting as markup."""

import re
from collections.abc import Iterator

from inspector import __version__
from inspector.bounce.report import Inspection
from inspector.summary.fields import Row, summary_of
from inspector.summary.plain import one_line

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|<>~&])")


def markdown_report(inspection: Inspection, language: str = "en") -> str:
    """Return the report as Markdown (CommonMark with tables)."""
    summary = summary_of(inspection, language)
    lines = [f"**{escape(summary.verdict)}**", ""]
    for section in summary.recipients:
        lines += [f"### {escape(section.address)}", ""]
        lines += [escape(text) for text in (section.title, section.explanation, section.advice) if text]
        rows = [Row("Who must act", section.actor), *section.rows] if section.actor else section.rows
        lines += ["", *_table(rows), ""]
    if summary.rows:
        lines += ["### Message", "", *_table(summary.rows), ""]
    if summary.warnings:
        lines += ["### Warnings", "", *(f"- {escape(text)}" for text in summary.warnings), ""]
    return "\n".join([*lines, f"Bounce inspector {__version__}", ""])


def escape(text: str) -> str:
    """Return text on one line that Markdown shows as it is."""
    return _SPECIAL.sub(r"\\\1", one_line(text))


def _table(rows: "tuple[Row, ...] | list[Row]") -> Iterator[str]:
    yield "| | |"
    yield "|---|---|"
    for row in rows:
        yield f"| {escape(row.label)} | {escape(row.value)} |"
