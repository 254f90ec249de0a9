"""Entries: an address before a colon and the paragraph behind it."""

from hypothesis import given
from hypothesis import strategies as st

from inspector.bounce.entries import entries


def test_a_reason_ends_at_a_blank_line_or_the_next_entry() -> None:
    text = "Hi.\n\n<a@example.org>:\nno such user\n<b@example.org>: full\n    up\n\nBye.\n"
    found = entries(text)
    assert [text[slice(*each.address)] for each in found] == ["a@example.org", "b@example.org"]
    assert [text[slice(*each.reason)].split() for each in found] == [["no", "such", "user"], ["full", "up"]]


def test_an_address_in_a_wrapped_reason_is_no_entry() -> None:
    text = "<a@example.org>: host mx said: 550\n    <a@example.org>: Recipient address rejected\n"
    assert len(entries(text)) == 1


def test_the_alias_beside_the_address_is_kept() -> None:
    text = "<a@example.org> (expanded from\n    <team@example.org>): unknown\n"
    (entry,) = entries(text)
    assert entry.alias is not None and text[slice(*entry.alias)] == "team@example.org"


@given(st.text(alphabet="<>a@:. \n()", max_size=200))
def test_any_text_is_survived(text: str) -> None:
    for entry in entries(text):
        assert entry.address[0] < entry.address[1] <= entry.reason[0] <= entry.reason[1] <= len(text)
