"""Values that are computed when they are first asked for."""

from inspector.message.lazy import lazy


class Counted:
    """Counts how often its value was computed."""

    times = 0

    @lazy
    def value(self) -> int:
        """The value."""
        self.times += 1
        return 7


def test_the_value_is_computed_once_for_each_object() -> None:
    one, other = Counted(), Counted()
    assert (one.value, one.value, other.value) == (7, 7, 7)
    assert (one.times, other.times) == (1, 1)


def test_nothing_is_computed_before_it_is_asked_for() -> None:
    assert Counted().times == 0


def test_on_the_class_it_keeps_its_documentation() -> None:
    assert Counted.value.__doc__ == "The value."
