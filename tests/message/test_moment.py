"""Years, zones and moments."""

import pytest

from inspector.message.moment import build_moment, full_year, zone_minutes


@pytest.mark.parametrize(("written", "year"), [("09", 2009), ("49", 2049), ("50", 1950), ("101", 2001), ("2015", 2015)])
def test_short_years(written: str, year: int) -> None:
    assert full_year(written) == year


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [("+0530", 330), ("-0330", -210), ("EDT", -240), ("IST", 330), ("XYZ", 0), ("+9999", 0), (None, 0)],
)
def test_zones(zone: str | None, minutes: int) -> None:
    assert zone_minutes(zone) == minutes


def test_moments_that_do_not_exist() -> None:
    assert build_moment(2015, 2, 30, (0, 0, 0), 0) is None
    assert build_moment(2015, 1, 1, (24, 0, 0), 0) is None
    assert build_moment(9999, 12, 31, (0, 0, 0), 0) is None
