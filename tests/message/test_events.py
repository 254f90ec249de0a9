"""Notifications in JSON: one message each, at its place in the file."""

import json
from typing import Any

import pytest

from inspector.message.events import is_event, read_events
from inspector.message.part import Message
from inspector.message.source import Source

ONE: dict[str, Any] = {"event": "bounce", "email": "jörg@example.org"}
TWO: dict[str, Any] = {"event": "open", "email": "b@example.net"}


def read(text: str) -> list[Message]:
    return list(read_events(Source(text.encode(), "events.json")))


def values(text: str) -> list[Any]:
    return [json.loads(each.root.body) for each in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([ONE, TWO]),
        json.dumps([ONE, TWO], ensure_ascii=False, indent=2),
        json.dumps(ONE, ensure_ascii=False) + "\n" + json.dumps(TWO) + "\n",
        "\ufeff" + json.dumps([ONE, {"other": 1}, TWO], ensure_ascii=False),
        json.dumps({"paging": {}, "items": [ONE, TWO]}),
    ],
    ids=["list", "indented", "lines", "mark", "page"],
)
def test_each_is_a_message(text: str) -> None:
    assert values(text) == [ONE, TWO]
    assert [each.index for each in read(text)] == [0, 1]
    assert {each.root.content_type for each in read(text)} == {"application/json"}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', '[{"a": 1}]', "[[" * 100_000, '{"a": ' * 100_000, "[1"])
def test_what_is_no_notification(text: str) -> None:
    assert read(text) == []


def test_a_list_that_is_cut_off_gives_what_is_whole() -> None:
    assert values(json.dumps({"items": [ONE, TWO]})[:-20]) == []
    assert values(json.dumps(ONE) + "\n" + json.dumps(TWO)[:-5]) == [ONE]


def test_the_notification_that_sns_carries() -> None:
    inner = {"notificationType": "Bounce", "mail": {"commonHeaders": {"subject": "Hello"}}}
    [message] = read(json.dumps({"Type": "Notification", "Message": json.dumps(inner)}))
    carried, header = message.root.children
    assert json.loads(carried.body) == inner
    assert "SNS" in carried.source.note
    assert [part.path for part in message.root.walk()] == ["0", "1", "2", "2.1"]
    assert header.children[0].header(b"subject") == "Hello"


def test_shapes() -> None:
    assert is_event({"event-data": {}})
    assert is_event({"msys": {}})
    assert is_event({"RecordType": "Bounce"})
    assert not is_event({"name": "x", "version": "1"})
    assert not is_event([])
