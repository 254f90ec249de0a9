"""Dates as ctime, Exchange and people of many countries write them."""

import time

import pytest

from inspector.message.date import rfc3339
from inspector.message.date_forms import parse_any_form


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Wed Apr 29 23:34:45 2009", "2009-04-29T23:34:45Z"),
        ("Wed Apr 29 23:34:45 JST 2009", "2009-04-29T23:34:45+09:00"),
        ("4/29/2009 11:34:45 PM", "2009-04-29T23:34:45Z"),
        ("4/29/2009 12:04:45 AM", "2009-04-29T00:04:45Z"),
        ("29/4/2009 23:34", "2009-04-29T23:34:00Z"),
        ("29.04.2009 23:34:45 +02:00", "2009-04-29T23:34:45+02:00"),
        ("2009/04/29 23:34:45", "2009-04-29T23:34:45Z"),
        ("Wednesday, April 29, 2009 11:34 PM", "2009-04-29T23:34:00Z"),
        ("Mittwoch, 29. April 2009 23:34", "2009-04-29T23:34:00Z"),
        ("Mi., 29. März 2009, 23:34 Uhr", "2009-03-29T23:34:00Z"),
        ("mercredi 29 avr. 2009 à 23:34:45", "2009-04-29T23:34:45Z"),
        ("29 de abril de 2009 23:34", "2009-04-29T23:34:00Z"),
        ("29 апреля 2009 23:34", "2009-04-29T23:34:00Z"),
        ("2009年4月29日 23:34", "2009-04-29T23:34:00Z"),
        ("Mon, 21 Oct 2019 9:40:52 GMT+2", "2019-10-21T09:40:52+02:00"),
        ("Thu, 29 Apr 2009 23:34:45 &#43;0900", "2009-04-29T23:34:45+09:00"),
    ],
)
def test_dates_of_people(text: str, moment: str) -> None:
    read = parse_any_form(text)
    assert read is not None
    assert rfc3339(read) == moment


@pytest.mark.parametrize("unit", [" ", "1", "1:11:", "1 jan ", "1/1/", "(", "a"])
def test_long_texts_cost_no_more_than_short_ones(unit: str) -> None:
    started = time.process_time()
    assert parse_any_form(unit * 100_000) is None
    assert time.process_time() - started < 0.5
