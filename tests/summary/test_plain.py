"""Text that is safe to print."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from inspector.summary.plain import one_line, safe_text


def test_what_steers_a_terminal_is_shown_by_its_number() -> None:
    assert safe_text("\x1b[2J \x07 \x9b6n") == "<U+001B>[2J <U+0007> <U+009B>6n"


def test_what_reorders_or_hides_text_is_shown_by_its_number() -> None:
    assert safe_text("exe\u202egpj.txt") == "exe<U+202E>gpj.txt"
    assert safe_text("a\u200bb\u00adc\U000e0041") == "a<U+200B>b<U+00AD>c<U+E0041>"


def test_text_of_any_script_stays() -> None:
    assert one_line("Sørensen 東京 السلام") == "Sørensen 東京 السلام"


def test_line_ends_become_blanks_where_one_line_is_meant() -> None:
    assert one_line("  550 5.1.1\r\n\tno such\u2028user ") == "550 5.1.1 no such user"


@given(st.text(st.characters()))
def test_no_control_or_surrogate_is_left(text: str) -> None:
    shown = one_line(text)
    assert not any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in shown)
    shown.encode("utf-8")
