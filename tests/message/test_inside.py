"""Errors of some files do not keep from the others."""

from collections.abc import Iterator

import pytest

from inspector.message.cannot_read import CannotRead
from inspector.message.inside import Inside
from inspector.message.opening import open_bytes
from inspector.message.part import Defect, Message


def messages(count: int, error: CannotRead | None = None) -> Iterator[Message]:
    for number in range(count):
        yield from open_bytes(b"Subject: %d\n\n" % number, "a.eml")
    if error is not None:
        raise error


def test_errors_go_to_the_listener() -> None:
    told: list[CannotRead] = []
    error = CannotRead("b.eml", "broken")
    inside = Inside("folder", "folder", told.append)
    assert len(list(inside.tried(messages(2, error)))) == 2
    assert len(list(inside.tried(messages(1)))) == 1
    inside.finish()
    assert told == [error]


def test_without_a_listener_the_first_is_raised_at_the_end() -> None:
    first, second = CannotRead("b.eml", "broken"), CannotRead("c.eml", "broken")
    inside = Inside("folder", "folder", None)
    assert len(list(inside.tried(messages(1, first)))) == 1
    assert list(inside.tried(messages(0, second))) == []
    with pytest.raises(CannotRead) as caught:
        inside.finish()
    assert caught.value is first


def test_what_is_no_mail_is_passed_over() -> None:
    inside = Inside("folder", "folder", None)
    inside.failed(CannotRead("a.png", "a picture", "not-a-message"))
    list(inside.tried(messages(1)))
    inside.finish()


def test_nothing_at_all() -> None:
    inside = Inside("x.zip", "archive", None)
    with pytest.raises(CannotRead, match=r"x\.zip: there is no message in this archive"):
        inside.finish()
    inside.failed(CannotRead("a.png", "a picture", "not-a-message"))
    with pytest.raises(CannotRead, match="a picture"):
        inside.finish()
    inside.failed(CannotRead("b.png", "a picture", "not-a-message"))
    with pytest.raises(CannotRead, match="no message in this archive"):
        inside.finish()


def test_a_defect_of_the_file_goes_with_its_last_message() -> None:
    defect = Defect("cut-short", "the rest is missing", None)
    found = list(Inside("x", "archive", None).tried(messages(3), (defect,)))
    assert [each.root.header(b"subject") for each in found] == ["0", "1", "2"]
    assert [each.defects for each in found] == [(), (), (defect,)]
