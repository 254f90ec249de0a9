"""Dates in the usual forms, and how moments are written."""

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.message.date import parse_date, rfc3339


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Thu, 2 Jul 2015 15:00:11 -0400", "2015-07-02T15:00:11-04:00"),
        ("Thu,  2 Jul 2015 15:00:11 +0900 (JST)", "2015-07-02T15:00:11+09:00"),
        ("2 Jul 2015 15:00", "2015-07-02T15:00:00Z"),
        ("2 July 2015 15:00:11 GMT", "2015-07-02T15:00:11Z"),
        ("29 Apr 2009 23:34:45 JST", "2009-04-29T23:34:45+09:00"),
        ("29 Apr 09 23:34:45 EST", "2009-04-29T23:34:45-05:00"),
        ("29 Apr 99 23:34:45 -0000", "1999-04-29T23:34:45Z"),
        ("29 Apr 2009 23:34:45 (PDT)", "2009-04-29T23:34:45-07:00"),
        ("29 Apr 2009 23:34:45.123 +0200", "2009-04-29T23:34:45+02:00"),
        ("29 Apr 2009 23:34:60 GMT", "2009-04-29T23:34:59Z"),
        ("29-Apr-2009 23:34:45", "2009-04-29T23:34:45Z"),
        ("2009-04-29T23:34:45Z", "2009-04-29T23:34:45Z"),
        ("2009-04-29T23:34:45.678+09:00", "2009-04-29T23:34:45+09:00"),
        ("2009-04-29 23-34-45", "2009-04-29T23:34:45Z"),
        ("20090429T233445Z", "2009-04-29T23:34:45Z"),
    ],
)
def test_dates_of_programs(text: str, moment: str) -> None:
    read = parse_date(text)
    assert read is not None
    assert rfc3339(read) == moment


@pytest.mark.parametrize(
    "text", ["", "yesterday", "31 Feb 2009 10:00", "29 Apr 2009 25:00", "29 Apr 2009", "1 Jan 0000 00:00:00 +0000"]
)
def test_what_is_no_date(text: str) -> None:
    assert parse_date(text) is None


@given(st.datetimes(datetime(1970, 1, 1), datetime(9000, 1, 1)), st.integers(-14 * 60, 14 * 60))
def test_every_date_that_is_written_properly_comes_back(moment: datetime, minutes: int) -> None:
    aware = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    assert parse_date(format_datetime(aware)) == aware
    assert parse_date(rfc3339(aware)) == aware


@given(st.text("0123456789:-/. +APMJanZT,()", max_size=40))
def test_any_text_is_survived(text: str) -> None:
    moment = parse_date(text)
    if moment is not None:
        assert parse_date(rfc3339(moment)) == moment
