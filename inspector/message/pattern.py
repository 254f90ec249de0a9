"""Regular expressions that are compiled when they are first used.

Compiling all that the readers have takes longer than reading a message; a short run of the program needs few of them.
"""

import re
from typing import Any, AnyStr, cast


class _LazyPattern:
    """Stands for a compiled pattern and becomes as quick as one: each method is looked up once."""

    def __init__(self, expression: str | bytes, flags: int) -> None:
        self._expression = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._expression, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern", "flags"):
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)


def pattern(expression: AnyStr, flags: int = 0) -> "re.Pattern[AnyStr]":
    """Return a stand-in for `re.compile(expression, flags)`."""
    return cast("re.Pattern[AnyStr]", _LazyPattern(expression, flags))
