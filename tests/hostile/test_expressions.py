"""Every regular expression of the program reads 64 kB of text made against it in bounded time."""

import re
import time

import pytest

from tests.hostile.expressions import Expression, attacks, expressions, grown

# A pattern that multiplies its work with each character takes hours at 100; so it is first asked little.
STAGES = ((16, 0.05), (24, 0.05), (32, 0.05), (48, 0.05), (128, 0.05), (2048, 0.25))
SIZE = 64 * 1024
MOST_S = 0.25
# A pattern that looks some hundred characters ahead from each place costs more, but no more for being asked more.
MOST_LINEAR_S = 1.5
LINEAR_TIMES = 8


def seconds(expression: Expression, attack: str, size: int) -> float:
    text = grown(attack, size)
    start = time.process_time()
    expression.try_on(text)
    return time.process_time() - start


def is_safe(expression: Expression) -> str | None:
    """Return the attack that the expression is slow on, or None."""
    asked = attacks(expression)
    spent: list[tuple[float, str]] = []
    for size, most in STAGES:
        spent = sorted(((seconds(expression, attack, size), attack) for attack in asked), reverse=True)
        if spent and spent[0][0] > most:
            return spent[0][1]
    for _, attack in spent[:3]:
        if not _is_bounded(expression, attack):
            return attack
    return None


def _is_bounded(expression: Expression, attack: str) -> bool:
    if seconds(expression, attack, SIZE // 8) > MOST_S:
        return False
    large = seconds(expression, attack, SIZE)
    if large > MOST_S:
        small = min(seconds(expression, attack, SIZE // 4) for _ in range(2))
        large = min(large, seconds(expression, attack, SIZE))
        return large <= MOST_S or (large <= MOST_LINEAR_S and large <= LINEAR_TIMES * small)
    return True


@pytest.fixture(scope="module")
def all_of_them() -> list[Expression]:
    return expressions()


def test_the_expressions_are_found(all_of_them: list[Expression]) -> None:
    labels = {one.label for one in all_of_them}
    assert len(all_of_them) > 200
    assert {
        "inspector.message.date._USUAL",
        "inspector.bounce.reply._REPLY",
        "inspector.message.html._MARKUP",
    } <= labels


def test_each_expression_reads_hostile_text_in_bounded_time(all_of_them: list[Expression]) -> None:
    slow = {one.label: attack for one in all_of_them if (attack := is_safe(one)) is not None}
    assert slow == {}


@pytest.mark.parametrize(
    "source",
    [r"(a+)+b", r"(?:a|aa)+c", r"[ \t]*,?[ \t]*;", r"x[^\n]{0,8000}[ \t]*\n", r"<a[^>]*href=[^>]*>z"],
)
def test_the_attacks_find_slow_expressions(source: str) -> None:
    assert is_safe(Expression("a test", "slow", source, 0)) is not None


@pytest.mark.parametrize("source", [r"x\s*+\Z", r"\n[ \t]{0,20}[^\n]{0,80}x", r"[\w.]{1,64}@[\w.]{1,255}"])
def test_the_attacks_leave_bounded_expressions_alone(source: str) -> None:
    assert is_safe(Expression("a test", "quick", source, int(re.IGNORECASE))) is None
