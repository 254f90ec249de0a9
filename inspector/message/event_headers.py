"""The header of the original message, as a mail service's notification in JSON lists it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

_FIELD_NAME = re.compile(r"[!-9;-~]{1,100}")
_MOST_FIELDS = 500

# The fields in the services' own names: Amazon SES's commonHeaders, Postmark's and SparkPost's members, SendGrid's.
_MEMBERS = {
    "from": "From",
    "friendly_from": "From",
    "to": "To",
    "cc": "Cc",
    "subject": "Subject",
    "date": "Date",
    "messageid": "Message-ID",
    "message-id": "Message-ID",
    "smtp-id": "Message-ID",
}


def header_block(event: Mapping[str, Any]) -> str:
    """Return the fields as a header block with CRLF line ends, empty where the notification lists none."""
    lines: list[str] = []
    for name, value in _fields(event):
        if _FIELD_NAME.fullmatch(name) and len(lines) < _MOST_FIELDS:
            lines.append(f"{name}: {' '.join(value.split())}\r\n")
    return "".join(lines)


def _fields(event: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    mail = _mapping(event.get("mail"))
    if isinstance(mail.get("headers"), list):
        for each in mail["headers"]:
            field = _mapping(each)
            if isinstance(field.get("name"), str) and isinstance(field.get("value"), str):
                yield field["name"], field["value"]
        return
    message = _mapping(_mapping(event.get("event-data") or event).get("message"))
    inner = next((_mapping(each) for each in _mapping(event.get("msys")).values()), {})
    for place in (mail.get("commonHeaders"), message.get("headers"), inner, event):
        found = list(_members(_mapping(place)))
        if found:
            yield from found
            return


def _members(place: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for member, value in place.items():
        name = _MEMBERS.get(member.lower())
        if name is None:
            continue
        texts = [each for each in value if isinstance(each, str)] if isinstance(value, list) else [value]
        if texts and isinstance(texts[0], str) and texts[0]:
            yield name, ", ".join(texts)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
