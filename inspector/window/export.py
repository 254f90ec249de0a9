"""The report of a message as a file: HTML, PDF, Markdown, text or JSON, by the file's suffix."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from inspector.bounce.report import Inspection
from inspector.summary.as_json import report_object
from inspector.summary.diagnostic import diagnostic_summary
from inspector.summary.html import html_report
from inspector.summary.markdown import markdown_report
from inspector.window.language import translate

_MARGIN_MM = 18


def export_filters() -> str:
    """Return the kinds of files for a file dialog."""
    return ";;".join(
        (
            translate("Export", "Web page (*.html)"),
            "PDF (*.pdf)",
            translate("Export", "Text (*.txt)"),
            "Markdown (*.md)",
            "JSON (*.json)",
        )
    )


def export_report(inspection: Inspection, path: Path, language: str = "en") -> None:
    """Write the report in the form that the suffix of `path` names, as a web page where it names none.

    Raises OSError where the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        _write_pdf(html_report(inspection, language), path)
        return
    write = _FORMS.get(suffix, html_report)
    path.write_text(write(inspection, language), encoding="utf-8")


def _json(inspection: Inspection, language: str) -> str:
    return json.dumps(report_object(inspection, language), ensure_ascii=False, indent=2) + "\n"


_FORMS: dict[str, Callable[[Inspection, str], str]] = {
    ".json": _json,
    ".md": markdown_report,
    ".txt": diagnostic_summary,
}


def _write_pdf(html: str, path: Path) -> None:
    with path.open("wb"):
        # Qt tells nobody that it cannot write a PDF.
        pass
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setHtml(html)
    document.print_(writer)
