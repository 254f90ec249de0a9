"""A report as one self-contained HTML page that loads nothing; every mail text is escaped."""

from collections.abc import Iterable, Iterator
from html import escape

from inspector import __version__
from inspector.bounce.report import Inspection
from inspector.summary.fields import Row, summary_of
from inspector.summary.plain import one_line

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.4rem;line-height:1.3}h2{font-size:1.1rem;margin:2rem 0 .3rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th{text-align:left;width:11rem;color:#57606a;font-weight:500}
th,td{vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid #d8dee4;overflow-wrap:anywhere}
footer{margin-top:2rem;color:#57606a;font-size:.85rem}
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#161b22}th,footer{color:#9da7b1}th,td{border-color:#30363d}}
"""


def html_report(inspection: Inspection, language: str = "en") -> str:
    """Return the report as a page."""
    summary = summary_of(inspection, language)
    body = [f"<h1>{text(summary.verdict)}</h1>"]
    for section in summary.recipients:
        body.append(f"<h2>{text(section.address)}</h2>")
        if section.title:
            body.append(f"<p><strong>{text(section.title)}.</strong> {text(section.explanation)}</p>")
        if section.advice:
            body.append(f"<p>{text(section.advice)}</p>")
        actor = [Row("Who must act", section.actor)] if section.actor else []
        body += _table([*actor, *section.rows])
    body += ["<h2>Message</h2>", *_table(summary.rows)] if summary.rows else []
    if summary.warnings:
        items = "".join(f"<li>{text(each)}</li>" for each in summary.warnings)
        body.append(f"<h2>Warnings</h2><ul>{items}</ul>")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{text(summary.verdict)}</title><style>{_STYLE}</style></head><body>\n"
        + "\n".join(body)
        + f"\n<footer>Bounce inspector {__version__}</footer></body></html>\n"
    )


def text(value: str) -> str:
    """Return mail text as HTML text."""
    return escape(one_line(value))


def _table(rows: Iterable[Row]) -> Iterator[str]:
    yield "<table>"
    for row in rows:
        yield f'<tr><th scope="row">{text(row.label)}</th><td>{text(row.value)}</td></tr>'
    yield "</table>"
