"""Comments in structured header fields (RFC 5322 3.2.2)."""

import re

from inspector.message.pattern import pattern

_PARENTHESIS = pattern(r"[()]|\\.", re.DOTALL)


def comment_ends(text: str) -> dict[int, int]:
    """Map the offset of each `(` that is closed to the offset after its `)`; nesting and quoted pairs are minded.

    One pass, whatever the nesting. A parenthesis without a partner is not in the map: it is an ordinary character.
    """
    ends: dict[int, int] = {}
    if "(" not in text:
        return ends
    opened: list[int] = []
    for found in _PARENTHESIS.finditer(text):
        if found[0] == "(":
            opened.append(found.start())
        elif found[0] == ")" and opened:
            ends[opened.pop()] = found.end()
    return ends
