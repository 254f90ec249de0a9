"""PMDF, iPlanet, Sun Java and Oracle Messaging Server, Apple's mail among them: a list of labels for each recipient.

"Remote system: dns;host (TCP|own address|own port|remote address|remote port) (greeting)" names both ends.
"""

import re
from itertools import groupby

from inspector.bounce.kind import says_delayed
from inspector.bounce.labels import Labelled, labelled
from inspector.bounce.notification import Notification
from inspector.bounce.prose import read_fact, recipient_of
from inspector.bounce.report import Reading, Recipient
from inspector.message.pattern import pattern
from inspector.message.text import PartText

NAME = "oracle-messaging-server"
ICLOUD = "icloud"

_LABELS = ("Recipient address", "Original address", "Reason", "Diagnostic code", "Remote system")
_ADDRESS = pattern(r"<?([^\s<>]{1,400}@[^\s<>]{1,255})>?")
_SYSTEM = pattern(
    r"(?:dns;[ \t]*)?(?P<host>[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,12})?"
    r"(?:[ \t\n]*\(TCP\|(?P<own>[0-9A-Fa-f.:]{3,45})\|\d{1,5}\|(?P<ip>[0-9A-Fa-f.:]{3,45})\|\d{1,5}\))?"
)
_TYPE = pattern(r"(?:smtp|x-[\w-]{1,30})[ \t]*;[ \t]*", re.IGNORECASE)
_APPLE = (".me.com", ".mac.com", ".icloud.com", ".apple.com")


def read(notification: Notification) -> Reading:
    """Read the labels of each recipient."""
    human = notification.human
    if human is None:
        return Reading(NAME)
    text = notification.prose
    action = "delayed" if says_delayed(notification) else None
    rows = labelled(text, _LABELS)
    numbers = iter(range(len(rows) + 1))
    number = next(numbers)
    blocks: list[tuple[int, Labelled]] = []
    for row in rows:
        number = next(numbers) if row.label == "recipient address" else number
        blocks.append((number, row))
    found = [
        _recipient(human, text, [row for _, row in block], action) for _, block in groupby(blocks, lambda each: each[0])
    ]
    name = ICLOUD if any(each in notification.clues for each in _APPLE) else NAME
    return Reading(name, tuple(each for each in found if each is not None))


def _recipient(human: PartText, text: str, rows: list[Labelled], action: str | None) -> Recipient | None:
    values = {row.label: (row.start, row.end) for row in reversed(rows)}
    address = _address(text, values, "recipient address")
    if address is None:
        return None
    original = _address(text, values, "original address")
    reason, code = values.get("reason"), values.get("diagnostic code")
    last = original or address
    begin, end = code or reason or (last[1], max(row.end for row in rows))
    kind = _TYPE.match(text, begin, end)
    said = recipient_of(human, address, (kind.end() if kind else begin, end), action=action, with_host=False)
    own = remote = ip = None
    system = _SYSTEM.match(text, *values["remote system"]) if "remote system" in values else None
    if system:
        own, remote, ip = (
            read_fact(human, *system.span(each)) if system[each] else None for each in ("own", "host", "ip")
        )
    return said.changed(
        original_recipient=read_fact(human, *original) if original else None,
        reason=read_fact(human, *reason) if reason and code else None,
        remote_mta=remote,
        remote_ip=ip,
        local_host=own,
    )


def _address(text: str, values: dict[str, tuple[int, int]], label: str) -> tuple[int, int] | None:
    match = _ADDRESS.match(text, *values[label]) if label in values else None
    return match.span(1) if match else None
