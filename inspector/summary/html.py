"""A report as one self-contained HTML page that loads nothing; every mail text is escaped."""

from collections.abc import Iterator, Sequence
from html import escape

from inspector import __version__
from inspector.bounce.report import Inspection
from inspector.summary.fields import Row, Section, summary_of
from inspector.summary.plain import one_line

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.4rem;line-height:1.3}h2{font-size:1.1rem;margin:2rem 0 .3rem;overflow-wrap:anywhere}
h3{font-size:1rem;margin:1rem 0 .3rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th{text-align:start;width:11rem;color:#57606a;font-weight:500}
th,td{vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid #d8dee4;overflow-wrap:anywhere}
footer{margin-top:2rem;color:#57606a;font-size:.85rem}
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#161b22}th,footer{color:#9da7b1}th,td{border-color:#30363d}}
"""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def html_report(inspection: Inspection, language: str = "en") -> str:
    """Return the report as a page."""
    summary = summary_of(inspection, language)
    direction = "rtl" if language.partition("-")[0].partition("_")[0] in _RIGHT_TO_LEFT else "ltr"
    body = [f"<h1>{text(summary.verdict)}</h1>"]
    for section in summary.sections:
        body += _section(section)
    body += [f"<h2>{text(summary.words('Message'))}</h2>", *_table(summary.rows)] if summary.rows else []
    if summary.warnings:
        items = "".join(f"<li>{text(each)}</li>" for each in summary.warnings)
        body.append(f"<h2>{text(summary.words('Warnings'))}</h2><ul>{items}</ul>")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{text(summary.verdict)}</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(body)
        + f"\n<footer>Bounce inspector {__version__}</footer></body></html>\n"
    )


def _section(section: Section) -> Iterator[str]:
    yield f"<h2>{text(section.heading)}</h2>"
    yield from (f"<p>{text(sentence)}</p>" for sentence in (section.explanation, section.advice) if sentence)
    if len(section.entries) == 1:
        yield from _table((*section.instructions, *section.entries[0].rows))
        return
    yield from _table(section.instructions)
    for entry in section.entries:
        yield f"<h3>{text(entry.address)}</h3>"
        yield from _table(entry.rows)


def text(value: str) -> str:
    """Return mail text as HTML text."""
    return escape(one_line(value))


def _table(rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        return
    yield "<table>"
    for row in rows:
        yield f'<tr><th scope="row">{text(row.label)}</th><td dir="auto">{text(row.value)}</td></tr>'
    yield "</table>"
