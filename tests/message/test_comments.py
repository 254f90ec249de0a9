"""Where comments end."""

from inspector.message.comments import comment_ends


def test_nested_comments_and_parentheses_without_a_partner() -> None:
    text = "a (b (c) \\) d) e ) ("
    assert comment_ends(text) == {2: 14, 5: 8}


def test_an_unclosed_parenthesis_does_not_hide_a_closed_one() -> None:
    assert comment_ends("((a)") == {1: 4}
