"""A report as CSV (RFC 4180): one row for each recipient, safe to open in a spreadsheet."""

from collections.abc import Iterator, Sequence

from inspector.bounce.report import Inspection
from inspector.summary.as_json import report_object
from inspector.summary.fields import queue_id_of
from inspector.summary.plain import one_line

_RECIPIENT_COLUMNS = (
    "address",
    "original_recipient",
    "action",
    "status",
    "reply_code",
    "diagnostic",
    "command",
    "remote_mta",
    "remote_ip",
    "local_host",
    "last_attempt",
    "will_retry_until",
    "cause",
    "permanent",
    "confidence",
    "rule",
    "actor",
    "explanation",
    "advice",
)
_REPORT_COLUMNS = ("kind", "dialect", "date", "message_id", "reporting_mta", "arrival_date", "envelope_id")
_ORIGINAL_COLUMNS = ("subject", "from", "to", "date", "message_id", "returned")
COLUMNS = (
    "path",
    "index",
    *_REPORT_COLUMNS,
    "queue_id",
    *_RECIPIENT_COLUMNS,
    *(f"original_{name}" for name in _ORIGINAL_COLUMNS),
)

# What makes a spreadsheet take a cell for a formula, full-width forms among them.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_header() -> str:
    """Return the line that names the columns: the JSON report's names, those of the original with `original_`."""
    return csv_line(COLUMNS)


def csv_rows(inspection: Inspection, language: str = "en") -> str:
    """Return a line for each recipient; a message without recipients has one line, with their columns empty."""
    return "".join(csv_line(values) for values in csv_values(inspection, language))


def csv_values(inspection: Inspection, language: str = "en") -> Iterator[list[str]]:
    """Yield the cells of each line, in the order of `COLUMNS`, as they are: `csv_line` makes them safe."""
    report = report_object(inspection, language)
    original = report["original"]
    before = [report["source"]["path"], report["source"]["index"], *(report[name] for name in _REPORT_COLUMNS)]
    before.append(queue_id_of(inspection.report))
    after = [original[name] for name in _ORIGINAL_COLUMNS]
    for recipient in report["recipients"] or [{}]:
        cells = [*before, *(recipient.get(name) for name in _RECIPIENT_COLUMNS), *after]
        yield [_cell(value) for value in cells]


def csv_line(values: Sequence[str]) -> str:
    """Return one line of CSV: every cell quoted, no formula among them (a leading apostrophe makes it text)."""
    return ",".join(f'"{_safe(each)}"' for each in values) + "\r\n"


def _safe(value: str) -> str:
    text = one_line(value).replace('"', '""')
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
