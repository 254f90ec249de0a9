"""Records of facts: what frozen dataclasses are, for a program that starts quickly.

Importing `dataclasses` takes a seventh of a whole run that writes one report, and its constructors set one attribute
after another, of which most of ours are missing.
"""

from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True, eq_default=False)
class Record:
    """Base of classes whose fields are their annotations, with their defaults; they are equal only to themselves."""

    _fields: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._fields = tuple(cls.__annotations__)

    def __init__(self, *values: Any, **named: Any) -> None:
        self.__dict__.update(zip(self._fields, values, strict=False), **named)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __repr__(self) -> str:
        facts = ", ".join(f"{name}={getattr(self, name, None)!r}" for name in self._fields)
        return f"{type(self).__name__}({facts})"

    def changed(self, **facts: Any) -> Self:
        """Return the same record with some fields replaced."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__, **facts)
        return other
