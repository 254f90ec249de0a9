"""Messages of every shape that grows: four times the size must not cost the square of it.

The benchmarks measure the slope; here a quadratic reader, which takes sixteen times as long, is caught quickly.
"""

import pytest

from inspector.message.opening import open_bytes
from inspector.message.source import Source
from inspector.message.split import split
from tests.benchmarks import text_shapes, tree_shapes
from tests.benchmarks.shapes import SHAPES, Shape
from tests.benchmarks.timing import cpu_seconds, read_wholly

# Faster is fast enough, whatever the ratio: the clock and the machine are noisy there.
QUICK_S = 0.15
MOST_TIMES = 9


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_four_times_the_size_is_not_sixteen_times_the_work(shape: Shape) -> None:
    small, large = shape.make(shape.large // 32), shape.make(shape.large // 8)
    read_wholly(small)
    spent = cpu_seconds(lambda: read_wholly(large), times=1)
    if spent > QUICK_S:
        assert spent < MOST_TIMES * cpu_seconds(lambda: read_wholly(small))


def test_every_recipient_of_a_report_of_six_megabytes_is_read_at_its_bytes() -> None:
    data = text_shapes.recipients(3_000).replace(
        b"Action: failed\n", b"Action: failed\nX-Note: " + b"long " * 400 + b"\n"
    )
    report = read_wholly(data)
    assert [each["address"] for each in report["recipients"]] == [f"user{i}@example.com" for i in range(3_000)]
    place = report["recipients"][-1]["evidence"]["address"]
    assert b"user2999@example.com" in data[place["start"] : place["end"]]


def test_ten_thousand_levels_are_ten_thousand_parts_with_paths() -> None:
    root, defects = split(Source(tree_shapes.multipart_levels(10_000)))
    deepest = list(root.walk())[-1]
    assert deepest.path.count(".") == 9_999 - 1
    assert deepest.path.startswith("1.1.1.")
    assert len(defects) <= 100


def test_a_deep_message_can_be_shown_in_a_failed_assertion() -> None:
    message = next(open_bytes(tree_shapes.message_levels(10_000), "deep"))
    assert len(repr(message)) < 2_000


def test_only_the_first_of_many_malformed_places_are_told() -> None:
    _, defects = split(Source(tree_shapes.multipart_levels(500)))
    assert {each.code for each in defects} == {"missing-boundary"}
    assert len(defects) == 100


def test_the_rest_of_an_endless_header_is_not_read() -> None:
    header = b"X: " + b"a" * (17 << 20) + b"\nSubject: beyond\n\nbody\n"
    root, defects = split(Source(header))
    assert [each.code for each in defects] == ["header-too-long"]
    assert root.field(b"x") is not None
    assert root.field(b"subject") is None
    assert root.body == b"body\n"
