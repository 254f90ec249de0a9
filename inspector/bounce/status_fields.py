"""The groups of fields in a machine-readable report (RFC 3464 2.1), read as they really arrive.

Groups may lack the blank line between them, hold lines that are no fields, or foreign header fields in front.
"""

from typing import NamedTuple

from inspector.bounce.report import Fact, How
from inspector.message.header import decode_value
from inspector.message.pattern import pattern
from inspector.message.text import PartText

# An indented line continues the field above, as in " rejected: no such user", unless a field of RFC 3464 is named.
# The line end in front is what the pattern is quick to look for.
_FIELD_OR_BLANK = pattern(
    r"\n(?:([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:"
    r"|[ \t]{1,3}((?i:(?:Final|Original)-Recipient|Action|Status|Diagnostic-Code|(?:Remote|Reporting)-MTA"
    r"|Received-From-MTA|(?:Arrival|Last-Attempt)-Date|Will-Retry-Until|Final-Log-ID|Original-Envelope-Id))[ \t]*:"
    r"|[ \t]*(?=\n))"
)

_PER_RECIPIENT = frozenset(
    {"final-recipient", "original-recipient", "action", "status", "diagnostic-code", "remote-mta"}
)


class Field(NamedTuple):
    """The characters [start, end) of a field's value in the text of its part."""

    start: int
    end: int


class Group:
    """The fields of one group, by lower-case name; the first of a repeated field counts."""

    def __init__(self, text: PartText) -> None:
        self.text = text
        self.fields: dict[str, Field] = {}

    @property
    def is_recipient(self) -> bool:
        """Whether the group is about a recipient."""
        return not _PER_RECIPIENT.isdisjoint(self.fields)

    def value(self, name: str) -> str | None:
        """Return a field's value, unfolded and decoded, None where it is missing or empty."""
        place = self.fields.get(name)
        if place is None:
            return None
        raw = " ".join(self.text.text[place[0] : place[1]].split())
        if "=?" in raw:
            raw = decode_value(raw.encode("utf-8", "replace"))
        return raw or None

    def fact(self, name: str, value: str | None) -> Fact[str] | None:
        """Return `value` as stated by field `name`."""
        if not value:
            return None
        start, end = self.fields[name]
        raw = self.text.text[start:end]
        length = len(raw)
        start += length - len(raw.lstrip())
        return Fact(value, How.STATED, self.text, start, max(start, end - length + len(raw.rstrip())))

    def stated(self, *names: str) -> Fact[str] | None:
        """Return the first of these fields that has a value, as it is."""
        for name in names:
            fact = self.fact(name, self.value(name))
            if fact is not None:
                return fact
        return None


def groups_of(text: PartText) -> list[Group]:
    """Cut the text of a delivery-status part into its groups."""
    groups: list[Group] = []
    group = Group(text)
    name, value_start = "", 0
    body = text.text
    for match in _FIELD_OR_BLANK.finditer("\n" + body):
        if name:
            group.fields.setdefault(name, Field(value_start, match.start()))
        name = (match[1] or match[2] or "").lower()
        value_start = match.end() - 1
        starts_over = name == "final-recipient" and name in group.fields
        if (not name and group.fields) or starts_over:
            groups.append(group)
            group = Group(text)
    if name:
        group.fields.setdefault(name, Field(value_start, len(body)))
    if group.fields:
        groups.append(group)
    return groups
