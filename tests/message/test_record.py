"""Records: fields with defaults, made by place or by name, and never changed."""

import pickle

import pytest

from inspector.message.record import Record


class Point(Record):
    x: int
    y: int = 0
    label: str | None = None


def test_fields_are_given_by_place_or_by_name_and_have_defaults() -> None:
    point = Point(1, label="start")
    assert (point.x, point.y, point.label) == (1, 0, "start")


def test_a_changed_record_is_another_one() -> None:
    point = Point(1, 2)
    moved = point.changed(x=5)
    assert (moved.x, moved.y, point.x) == (5, 2, 1)


def test_a_field_cannot_be_set() -> None:
    with pytest.raises(AttributeError, match=r"Point\.x cannot be changed"):
        Point(1).x = 2  # type: ignore[misc]  # that it is refused is what is tested


def test_records_are_equal_only_to_themselves() -> None:
    point = Point(1)
    assert point == point and point != Point(1)
    assert len({point, Point(1)}) == 2


def test_a_record_survives_pickling() -> None:
    copy = pickle.loads(pickle.dumps(Point(1, label="x")))
    assert (copy.x, copy.y, copy.label) == (1, 0, "x")


def test_a_record_shows_its_fields() -> None:
    assert repr(Point(1)) == "Point(x=1, y=0, label=None)"
