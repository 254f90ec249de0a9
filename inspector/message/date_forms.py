"""Dates in other than the usual forms: ctime, national and numeric ones, with month names of many languages."""

import re
from datetime import datetime

from inspector.message.moment import ZONES, build_moment, full_year, zone_minutes
from inspector.message.pattern import pattern

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

_LONGEST = 200
_COMMENT = pattern(r"\([^()]*\)")
_TIME = pattern(
    r"(?<![\d.])(\d{1,2})[:.h時시]\s?(\d{2})(?:[:.m分분]\s?(\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s*([AaPp]\.?\s?[Mm]\b\.?)?"
)
_OFFSET = pattern(r"(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_NUMERIC_ZONE = pattern(r"(?<!\d)[+-]\d{4}(?!\d)")
_ZONE_NAME = pattern(r"[A-Z]{1,5}\b")
_YEAR_FIRST = pattern(r"(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)日?")
_YEAR_LAST = pattern(r"(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)")
_NAMED = pattern(
    r"(?<!\d)(\d{1,2})(?:\.|º|er|st|nd|rd|th)?[\s-]+(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2})(?!\d)"
)
_NAMED_FIRST = pattern(r"([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:[\s,]+(\d{4})(?!\d))?")
_YEAR = pattern(r"(?<![\d:+-])(\d{4})(?![\d:])")


def parse_any_form(text: str) -> datetime | None:
    """Read a date and time out of a short text (its first 200 characters); None where there is none.

    Of numeric dates, `4/29/2009` is read with the month first where that can be, `29.4.2009` with the day first.
    """
    text = text[:_LONGEST]
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
        moment = build_moment(*day, _clock(clock), zone or 0)
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
        return full_year(found[4]), month, day
    for found in _NAMED.finditer(text):
        if month_number := _MONTHS.get(found[2].lower()):
            return full_year(found[3]), month_number, int(found[1])
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
        if name in ZONES:
            return int(ZONES[name] * 60)
    offset = _NUMERIC_ZONE.search(text)
    return zone_minutes(offset[0]) if offset else None
