"""From the numbers and names in a date to a moment: short years, zone names, leap seconds (RFC 5322 3.3 and 4.3)."""

from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

# Hours east of Greenwich. Where a name is used in several places, RFC 5322 4.3 decides, else the commonest in mail.
ZONES = {
    **{"UT": 0.0, "UTC": 0.0, "GMT": 0.0, "Z": 0.0, "WET": 0.0, "BST": 1.0, "WEST": 1.0, "CET": 1.0, "MET": 1.0},
    **{"MEZ": 1.0, "CEST": 2.0, "MEST": 2.0, "MESZ": 2.0, "EET": 2.0, "SAST": 2.0, "EEST": 3.0, "MSK": 3.0, "MSD": 4.0},
    **{"IST": 5.5, "PKT": 5.0, "WIB": 7.0, "ICT": 7.0, "HKT": 8.0, "SGT": 8.0, "AWST": 8.0, "JST": 9.0, "KST": 9.0},
    **{"AEST": 10.0, "AEDT": 11.0, "ACST": 9.5, "NZST": 12.0, "NZDT": 13.0, "BRT": -3.0, "ART": -3.0, "ADT": -3.0},
    **{"AST": -4.0, "EDT": -4.0, "EST": -5.0, "CDT": -5.0, "CST": -6.0, "MDT": -6.0, "MST": -7.0, "PDT": -7.0},
    **{"PST": -8.0, "AKDT": -8.0, "AKST": -9.0, "HST": -10.0, "NST": -3.5, "NDT": -2.5},
}

# No mail is older; and near the last year arithmetic with zones overflows.
_FIRST_YEAR, _LAST_YEAR = 1900, 9990


@lru_cache(maxsize=128)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if minutes else UTC


def full_year(year: str) -> int:
    """Give the year that two, three or four digits mean."""
    number = int(year)
    if len(year) == 4:
        return number
    # RFC 5322 4.3: two digits below 50 are of this century, three digits count from 1900.
    return number + (2000 if len(year) == 2 and number < 50 else 1900)


def zone_minutes(zone: str | None) -> int:
    """Give the minutes east of Greenwich; an unknown or missing zone counts as UTC."""
    if not zone:
        return 0
    if zone[0] in "+-" and len(zone) == 5:
        minutes = int(zone[1:3]) * 60 + int(zone[3:5])
        if minutes >= 24 * 60:
            return 0
        return -minutes if zone[0] == "-" else minutes
    return int(ZONES.get(zone, 0.0) * 60)


def build_moment(year: int, month: int, day: int, clock: tuple[int, int, int], minutes: int) -> datetime | None:
    """Make a moment of its numbers, `minutes` east of Greenwich; None for a day or time that does not exist."""
    hour, minute, second = clock
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        # A leap second is shown as the last second of its minute.
        return datetime(year, month, day, hour, minute, min(second, 59) if second == 60 else second, 0, _zone(minutes))
    except (ValueError, OverflowError):
        return None
