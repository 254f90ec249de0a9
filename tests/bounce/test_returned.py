"""Where the message that bounced begins in a report's text."""

import time

import pytest

from inspector.bounce.returned import find_header_block, find_marker


@pytest.mark.parametrize(
    "line",
    [
        "--- Below this line is a copy of the message.",
        "------ This is a copy of the message, including all the headers. ------",
        "   ----- Original message follows -----",
        "----- Unsent message follows -----",
        "--- The header of the original message is following. ---",
        "Message headers follow.",
    ],
)
def test_a_line_that_announces_the_message_is_found(line: str) -> None:
    text = f"No such user.\n\n{line}\n\nReceived: x\n"
    found = find_marker(text)
    assert found is not None
    assert found[0].strip() == line.strip()


def test_a_ruler_announces_nothing_and_costs_nothing() -> None:
    started = time.perf_counter()
    assert find_marker("\n" + "-" * 200_000 + "\n" + "- " * 100_000) is None
    assert time.perf_counter() - started < 2


def test_a_run_of_fields_is_the_returned_header() -> None:
    text = "Sorry.\n\nReceived: from a\n\tby b\nFrom: a@example.org\nSubject: Minutes\n\nHello\n"
    block = find_header_block(text)
    assert block is not None and block.is_whole
    assert text[block.start : block.end].startswith("Received:")
    assert text[block.start : block.end].endswith("Minutes")
