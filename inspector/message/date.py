"""Dates as mail programs and servers write them (RFC 5322 3.3 and 4.3, RFC 3339)."""

import re
from datetime import datetime

from inspector.message.moment import build_moment, full_year, zone_minutes
from inspector.message.pattern import pattern

_USUAL = pattern(
    r"\s*(?:[A-Za-z]{3,9}\.?,?\s*)?(\d{1,2})[ \t-]+([A-Za-z]{3})[a-z]{0,6}[ \t-]+(\d{2,4})[ \t]+"
    r"(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?[ \t]*+([+-]\d{4}|[A-Z]{1,5})?\s*+(\(|\Z)"
)
_ISO = pattern(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)[T ]+(\d\d)[:-]?(\d\d)(?:[:-]?(\d\d)(?:[.,]\d{1,9})?)?"
    r"[ ]*+([+-]\d\d:?\d\d|[A-Z]{1,5})?\s*+\Z"
)

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}


def parse_date(text: str) -> datetime | None:
    """Read a date and time; None where the text holds none. The result is aware; without a zone UTC is assumed.

    Forms other than those of RFC 5322 and RFC 3339 are left to `date_forms`.
    """
    usual = _USUAL.match(text)
    if usual is None:
        iso = _ISO.match(text)
        return _parse_other(text) if iso is None else _from_iso(iso)
    day, month_name, year, hour, minute, second, zone, comment = usual.groups()
    month = _MONTHS.get(month_name.lower())
    if month is None or (comment and not zone) or zone in ("AM", "PM"):
        return _parse_other(text)
    return build_moment(
        full_year(year), month, int(day), (int(hour), int(minute), int(second or 0)), zone_minutes(zone)
    )


def _from_iso(found: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second, zone = found.groups()
    clock = (int(hour), int(minute), int(second or 0))
    return build_moment(int(year), int(month), int(day), clock, zone_minutes(zone.replace(":", "") if zone else None))


def _parse_other(text: str) -> datetime | None:
    from inspector.message.date_forms import parse_any_form  # its patterns are costly to compile and rarely needed

    return parse_any_form(text)


def rfc3339(moment: datetime) -> str:
    """Write a moment as RFC 3339 does, to the second; UTC as `Z`."""
    written = moment.replace(microsecond=0).isoformat()
    return written[:-6] + "Z" if written.endswith("+00:00") else written
