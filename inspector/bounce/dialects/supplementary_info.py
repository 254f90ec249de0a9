"""Exchange's supplementary information: what the remote server said, with its status and perhaps its name.

It stands in PidTagSupplementaryInfo of a report item's recipient and in the X-Supplementary-Info field of a
delivery-status part (MS-OXCMAIL 2.2.3.7.1.3): `<` [remote MTA] ` #` status [` ` type `;` diagnostic] `>`.
"""

from typing import NamedTuple

from inspector.message.pattern import pattern

_FORM = pattern(
    r"<?[ \t]{0,8}((?!\d{3}\s)[^\s#<>]{1,255})?\s{0,8}#[ \t]{0,8}([245]\.\d{1,3}\.\d{1,3}(?![.\w]))?\s{0,8}"
    r"(?:[A-Za-z][\w.-]{0,30}[ \t]{0,8};)?\s{0,8}"
)

Place = tuple[int, int]


class SupplementaryInfo(NamedTuple):
    """Its three pieces as character offsets in the text, each None where it is missing."""

    remote: Place | None
    status: Place | None
    diagnostic: Place | None


def parse_supplementary_info(text: str) -> SupplementaryInfo:
    """Take the information apart; a text of another form is a diagnostic as a whole."""
    start = len(text) - len(text.lstrip())
    form = _FORM.match(text, start)
    start = form.end() if form else start
    end = len(text.rstrip())
    if (form or text[start : start + 1] == "<") and text[:end].endswith(">"):
        end = len(text[: end - 1].rstrip())
        start += 0 if form else 1
    return SupplementaryInfo(
        form.span(1) if form and form[1] else None,
        form.span(2) if form and form[2] else None,
        (start, end) if start < end else None,
    )
