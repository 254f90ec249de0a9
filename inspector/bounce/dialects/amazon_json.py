"""Amazon SES's notifications in JSON, of bounces, delays, deliveries and complaints.

They come by mail alone or inside a notification of SNS.

Source: Amazon SES Developer Guide, "Contents of bounce and complaint notifications" and "Event data".
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from inspector.bounce.host import host_of
from inspector.bounce.notification import Notification
from inspector.bounce.reply import NO_REPLY, find_reply
from inspector.bounce.report import Fact, How, Reading, Recipient, Text
from inspector.bounce.stage import find_command
from inspector.message.text import PartText

NAME = "amazon-ses"

_EVENTS = (
    ("bounce", "bouncedRecipients", "failed"),
    ("deliveryDelay", "delayedRecipients", "delayed"),
    ("delivery", "recipients", "delivered"),
    ("complaint", "complainedRecipients", None),
)

# A notification is a few kilobytes; deeper or longer ones are not Amazon's.
_MAX_CHARACTERS = 400_000


def read(notification: Notification) -> Reading:
    """Read the recipients that the notification lists, bounced, delayed, delivered to or complaining."""
    human = notification.human
    record = _record(human.text) if human else None
    if human is None or record is None:
        return Reading(NAME)
    name, list_name, action = next((row for row in _EVENTS if isinstance(record.get(row[0]), dict)), ("", "", None))
    event = _mapping(record.get(name))
    reporting = event.get("reportingMTA")
    return Reading(
        NAME,
        tuple(_recipient(human, row, event, action) for row in _rows(event.get(list_name))),
        _fact(human, reporting, host_of(reporting) if isinstance(reporting, str) else None),
        _fact(human, _mapping(record.get("mail")).get("timestamp")),
        kind="feedback" if name == "complaint" else None,
    )


def _record(text: str) -> Mapping[str, Any] | None:
    """Return the notification; SNS wraps it as the string `Message` of an object of its own.

    A mail system on the way may have broken long lines, so that strings hold line ends.
    """
    start = text.find("{")
    if start < 0 or len(text) - start > _MAX_CHARACTERS:
        return None
    try:
        record, _ = json.JSONDecoder(strict=False).raw_decode(text, start)
        inner = record.get("Message") if isinstance(record, dict) else None
        if isinstance(inner, str) and inner.lstrip().startswith("{"):
            record = json.loads(inner, strict=False)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _rows(value: object) -> list[Mapping[str, Any]]:
    """Return the recipients; a delivery lists them as addresses alone."""
    rows: Iterable[object] = value if isinstance(value, list) else ()
    named = ({"emailAddress": row} if isinstance(row, str) else row for row in rows)
    return [row for row in named if isinstance(row, dict) and isinstance(row.get("emailAddress"), str)]


def _recipient(human: PartText, row: Mapping[str, Any], event: Mapping[str, Any], default: str | None) -> Recipient:
    said = row.get("diagnosticCode") or event.get("smtpResponse")
    words = (
        said.split(";", 1)[-1].strip() if isinstance(said, str) and said.lower().startswith(("smtp", "x-")) else said
    )
    diagnostic = _fact(human, said, " ".join(words.split()) if isinstance(words, str) else None)
    reply = find_reply(diagnostic.value) if diagnostic else NO_REPLY
    command = find_command(diagnostic.value) if diagnostic else None
    action = row.get("action")
    return Recipient(
        address=_fact(human, row["emailAddress"], row["emailAddress"].rpartition("<")[2].rstrip("> ")),
        action=_fact(human, action)
        if action in ("failed", "delayed")
        else Fact(default, How.DERIVED)
        if default
        else None,
        status=_fact(human, row.get("status"))
        or (Fact(reply.status, *diagnostic[1:]) if reply.status and diagnostic else None),
        reply_code=Fact(reply.code, *diagnostic[1:]) if reply.code and diagnostic else None,
        diagnostic=diagnostic,
        command=Fact(command[0], *diagnostic[1:]) if command and diagnostic else None,
        remote_ip=_fact(human, event.get("remoteMtaIp")),
    )


def _fact(human: PartText, raw: object, value: str | None = None) -> Text:
    """Return a value as stated, at the place of its JSON string in the text where that can be found."""
    if not isinstance(raw, str) or not raw:
        return None
    quoted = json.dumps(raw, ensure_ascii=False)[1:-1]
    start = human.text.find(quoted)
    if start < 0:
        return Fact(value or raw, How.STATED)
    return Fact(value or raw, How.STATED, human, start, start + len(quoted))
