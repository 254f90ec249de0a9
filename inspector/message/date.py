"""Dates as mail programs, servers and people write them (RFC 5322 3.3 and 4.3, RFC 3339, ctime, national forms)."""

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

_USUAL = re.compile(
    r"\s*(?:[A-Za-z]{3,9}\.?,?\s*)?(\d{1,2})[ \t-]+([A-Za-z]{3})[a-z]{0,6}[ \t-]+(\d{2,4})[ \t]+"
    r"(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?[ \t]*([+-]\d{4}|[A-Z]{1,5})?\s*(\(|\Z)"
)
_ISO = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)[T ]+(\d\d)[:-]?(\d\d)(?:[:-]?(\d\d)(?:[.,]\d{1,9})?)?"
    r"[ ]*([+-]\d\d:?\d\d|[A-Z]{1,5})?\s*\Z"
)

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio januari janeiro janv gen ene styczeń stycznia января янв",
            "feb february februar février fevrier febrero febbraio februari fevereiro févr fevr fev lutego февраля фев",
            "mar march märz maerz mär mars marzo maart março marco mrt mrz marca марта мар",
            "apr april avril abril aprile avr abr kwietnia апреля апр",
            "may mai mayo maggio mei maio mag maja мая май",
            "jun june juni juin junio giugno junho giu czerwca июня июн",
            "jul july juli juillet julio luglio julho juil lug lipca июля июл",
            "aug august août aout agosto augustus ago sierpnia августа авг",
            "sep september septembre septiembre settembre setembro sept set września сентября сен",
            "oct october oktober octobre octubre ottobre outubro okt ott out października октября окт",
            "nov november novembre noviembre novembro listopada ноября ноя",
            "dec december dezember décembre decembre diciembre dicembre dezembro déc dez dic grudnia декабря дек",
        ),
        start=1,
    )
    for name in names.split()
}

# Hours east of Greenwich. Where a name is used in several places, RFC 5322 4.3 decides, else the commonest in mail.
_ZONES = {
    **{"UT": 0.0, "UTC": 0.0, "GMT": 0.0, "Z": 0.0, "WET": 0.0, "BST": 1.0, "WEST": 1.0, "CET": 1.0, "MET": 1.0},
    **{"MEZ": 1.0, "CEST": 2.0, "MEST": 2.0, "MESZ": 2.0, "EET": 2.0, "SAST": 2.0, "EEST": 3.0, "MSK": 3.0, "MSD": 4.0},
    **{"IST": 5.5, "PKT": 5.0, "WIB": 7.0, "ICT": 7.0, "HKT": 8.0, "SGT": 8.0, "AWST": 8.0, "JST": 9.0, "KST": 9.0},
    **{"AEST": 10.0, "AEDT": 11.0, "ACST": 9.5, "NZST": 12.0, "NZDT": 13.0, "BRT": -3.0, "ART": -3.0, "ADT": -3.0},
    **{"AST": -4.0, "EDT": -4.0, "EST": -5.0, "CDT": -5.0, "CST": -6.0, "MDT": -6.0, "MST": -7.0, "PDT": -7.0},
    **{"PST": -8.0, "AKDT": -8.0, "AKST": -9.0, "HST": -10.0, "NST": -3.5, "NDT": -2.5},
}

_LONGEST = 200
_COMMENT = re.compile(r"\([^()]*\)")
_TIME = re.compile(
    r"(?<![\d.])(\d{1,2})[:.h時시]\s?(\d{2})(?:[:.m分분]\s?(\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s*([AaPp]\.?\s?[Mm]\b\.?)?"
)
_OFFSET = re.compile(r"(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_NUMERIC_ZONE = re.compile(r"(?<!\d)[+-]\d{4}(?!\d)")
_ZONE_NAME = re.compile(r"[A-Z]{1,5}\b")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)日?")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)")
_NAMED = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|º|er|st|nd|rd|th)?[\s-]+(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2})(?!\d)"
)
_NAMED_FIRST = re.compile(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:[\s,]+(\d{4})(?!\d))?")
_YEAR = re.compile(r"(?<![\d:+-])(\d{4})(?![\d:])")


@lru_cache(maxsize=128)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def parse_date(text: str) -> datetime | None:
    """Read a date and time; None where the text holds none. The result is aware; without a zone UTC is assumed.

    Of numeric dates, `4/29/2009` is read with the month first where that can be, `29.4.2009` with the day first.
    """
    usual = _USUAL.match(text)
    if usual is None:
        iso = _ISO.match(text)
        return _parse_any(text[:_LONGEST]) if iso is None else _from_iso(iso)
    day, month_name, year, hour, minute, second, zone, comment = usual.groups()
    month = _MONTHS.get(month_name.lower())
    if month is None or (comment and not zone):
        return _parse_any(text[:_LONGEST])
    return _build(_full_year(year), month, int(day), (int(hour), int(minute), int(second or 0)), _minutes(zone))


def _from_iso(found: re.Match[str]) -> datetime | None:
    year, month, day, hour, minute, second, zone = found.groups()
    clock = (int(hour), int(minute), int(second or 0))
    return _build(int(year), int(month), int(day), clock, _minutes(zone.replace(":", "") if zone else None))


def rfc3339(moment: datetime) -> str:
    """Write a moment as RFC 3339 does, to the second; UTC as `Z`."""
    written = moment.replace(microsecond=0).isoformat()
    return written[:-6] + "Z" if written.endswith("+00:00") else written


def _full_year(year: str) -> int:
    number = int(year)
    if len(year) == 4:
        return number
    # RFC 5322 4.3: two digits below 50 are of this century, three digits count from 1900.
    return number + (2000 if len(year) == 2 and number < 50 else 1900)


def _minutes(zone: str | None) -> int:
    """Give the minutes east of Greenwich; an unknown or missing zone counts as UTC."""
    if not zone:
        return 0
    if zone[0] in "+-" and len(zone) == 5:
        minutes = int(zone[1:3]) * 60 + int(zone[3:5])
        if minutes >= 24 * 60:
            return 0
        return -minutes if zone[0] == "-" else minutes
    return int(_ZONES.get(zone, 0.0) * 60)


def _build(year: int, month: int, day: int, clock: tuple[int, int, int], minutes: int) -> datetime | None:
    hour, minute, second = clock
    try:
        # A leap second is shown as the last second of its minute.
        return datetime(year, month, day, hour, minute, min(second, 59) if second == 60 else second, 0, _zone(minutes))
    except (ValueError, OverflowError):
        return None


def _parse_any(text: str) -> datetime | None:
    comments = _COMMENT.findall(text)
    text = " ".join(_COMMENT.sub(" ", text).replace("&#43;", "+").split())
    for clock in _TIME.finditer(text):
        before, after = text[: clock.start()], text[clock.end() :]
        day = _day(before) or _day(after) or _day_around(before, after)
        if day is None:
            continue
        zone = _zone_in(after)
        if zone is None and comments:
            zone = _zone_in(comments[-1][1:-1])
        moment = _build(*day, _clock(clock), zone or 0)
        if moment is not None:
            return moment
    return None


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour = int(found[1])
    half = (found[4] or "")[:1].lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, int(found[2]), int(found[3] or 0)


def _day(text: str) -> tuple[int, int, int] | None:
    """Find (year, month, day) in one piece of text."""
    if found := _YEAR_FIRST.search(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _YEAR_LAST.search(text):
        first, second = int(found[1]), int(found[3])
        month_first = found[2] == "/" and first <= 12
        month, day = (first, second) if month_first else (second, first)
        return _full_year(found[4]), month, day
    for found in _NAMED.finditer(text):
        if month_number := _MONTHS.get(found[2].lower()):
            return _full_year(found[3]), month_number, int(found[1])
    for found in _NAMED_FIRST.finditer(text):
        month_number = _MONTHS.get(found[1].lower())
        if month_number and found[3]:
            return int(found[3]), month_number, int(found[2])
    return None


def _day_around(before: str, after: str) -> tuple[int, int, int] | None:
    """Find a day whose year stands behind the time, as in ctime's `Apr 29 23:34:45 2009`."""
    year = _YEAR.search(after)
    if year is None:
        return None
    for found in _NAMED_FIRST.finditer(before):
        month_number = _MONTHS.get(found[1].lower())
        if month_number:
            return int(year[1]), month_number, int(found[2])
    return None


def _zone_in(text: str) -> int | None:
    if offset := _OFFSET.match(text.strip()):
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        if minutes >= 24 * 60:
            return None
        return -minutes if offset[1] == "-" else minutes
    for name in _ZONE_NAME.findall(text):
        if name in _ZONES:
            return int(_ZONES[name] * 60)
    offset = _NUMERIC_ZONE.search(text)
    return _minutes(offset[0]) if offset else None
