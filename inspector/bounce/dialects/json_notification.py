"""Mail services' notifications in JSON, as their webhooks and exports give them."""

import json
import re
from datetime import UTC, datetime

from inspector.bounce.dialects.json_services import ACTIONS, CATEGORIES, COMPLAINTS, SERVICES, Event, Row, mapping
from inspector.bounce.host import host_of, ip_of
from inspector.bounce.notification import Notification
from inspector.bounce.reply import find_reply
from inspector.bounce.report import Fact, How, Reading, Recipient, Text
from inspector.bounce.stage import find_command
from inspector.message.events import MEDIA_TYPE
from inspector.message.limits import MAX_EVENT_BYTES
from inspector.message.part import Part
from inspector.message.text import PartText

# A diagnostic's type in front of it: "smtp; 550 ...", as RFC 3464 2.3.6 writes it.
_TYPE = re.compile(r"(?:smtp|x-[\w-]{1,40})[ ]?;[ ]?", re.IGNORECASE)
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}\Z")
_LATEST_SECONDS = 32_503_680_000


def read(notification: Notification) -> Reading | None:
    """Read the recipients of a notification; None where the service is unknown.

    An event that is about no delivery, an opened message say, gives a reading without recipients.
    """
    part = _innermost(notification.root)
    event = _event_of(part)
    service = next((each for each in SERVICES if each.matches(event)), None)
    if service is None:
        return None
    text = part.text
    rows = [row for row in service.rows(event) if _word(row) in ACTIONS and isinstance(row.address, str)]
    reporting = next((row.reporting for row in rows if isinstance(row.reporting, str)), None)
    host = host_of(reporting) if isinstance(reporting, str) else None
    return Reading(
        service.name,
        tuple(_recipient(text, row) for row in rows),
        _fact(text, reporting, host) if host else None,
        _fact(text, mapping(event.get("mail")).get("timestamp")),
    )


def is_complaint(notification: Notification) -> bool:
    """Whether a notification in JSON tells that a recipient complained."""
    event = _event_of(_innermost(notification.root))
    words = {_word(row) for service in SERVICES if service.matches(event) for row in service.rows(event)}
    told = (event.get(name) for name in ("notificationType", "eventType"))
    return not COMPLAINTS.isdisjoint(words | {str(word).lower() for word in told})


def _innermost(root: Part) -> Part:
    """Return the notification that one of Amazon SNS carries, else the notification itself."""
    return next((part for part in root.children if part.content_type == MEDIA_TYPE), root)


def _event_of(part: Part) -> Event:
    try:
        return mapping(json.loads(part.source.read(part.body_start, min(part.end, part.body_start + MAX_EVENT_BYTES))))
    except (ValueError, RecursionError):
        return {}


def _word(row: Row) -> str:
    return str(row.word).replace(" ", "").lower()


def _recipient(text: PartText, row: Row) -> Recipient:
    address = str(row.address)
    diagnostic = _diagnostic(text, row.diagnostic)
    command = find_command(diagnostic.value) if diagnostic else None
    status = row.status if isinstance(row.status, str) and _STATUS.match(row.status) else None
    category = CATEGORIES.get(str(row.category).strip().lower())
    return Recipient(
        address=_fact(text, address, address.rpartition("<")[2].rstrip("> ")),
        original_recipient=_fact(text, row.original),
        action=Fact(ACTIONS[_word(row)], How.DERIVED),
        status=_fact(text, status),
        reply_code=_code(text, row, diagnostic),
        diagnostic=diagnostic,
        command=Fact(command[0], How.DERIVED, *diagnostic[2:]) if command and diagnostic else None,
        remote_mta=_fact(text, row.host, host_of(row.host)) if isinstance(row.host, str) else None,
        remote_ip=_fact(text, row.ip, ip_of(row.ip)) if isinstance(row.ip, str) and ip_of(row.ip) else None,
        last_attempt=_date(text, row.date),
        will_retry_until=_date(text, row.retry_until),
        category=Fact(category, How.STATED) if category else None,
    )


def _diagnostic(text: PartText, said: object) -> Text:
    if not isinstance(said, str) or not said.strip():
        return None
    return _fact(text, said, " ".join(_TYPE.sub("", said, count=1).split()) or said)


def _code(text: PartText, row: Row, diagnostic: Text) -> Fact[int] | None:
    """Return the reply code of the words, else the stated one; services have numbers of their own beyond 559."""
    reply = find_reply(diagnostic.value) if diagnostic else None
    if reply and reply.code and diagnostic:
        return Fact(reply.code, *diagnostic[1:])
    stated = str(row.code)
    if not stated.isdecimal() or len(stated) != 3 or not 200 <= int(stated) < 560:
        return None
    return Fact(int(stated), How.STATED, *_place(text, stated))


def _date(text: PartText, value: object) -> Text:
    """Return a date; seconds since 1970 as RFC 3339 writes them."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    stated = str(value)
    if not stated.replace(".", "", 1).isdecimal():
        return _fact(text, value)
    seconds = float(stated[:20])
    if not 0 < seconds < _LATEST_SECONDS:
        return None
    moment = datetime.fromtimestamp(int(seconds), UTC).isoformat()
    return Fact(moment, How.STATED, *_place(text, stated))


def _place(text: PartText, written: str) -> tuple[PartText, int, int] | tuple[()]:
    """Return where something is written in the notification, nothing where it is written otherwise."""
    start = text.text.find(written)
    return (text, start, start + len(written)) if start >= 0 else ()


def _fact(text: PartText, raw: object, value: str | None = None) -> Text:
    """Return a value as stated, at the place of its JSON string in the text where that can be found."""
    if not isinstance(raw, str) or not raw:
        return None
    spellings = (json.dumps(raw, ensure_ascii=is_ascii)[1:-1] for is_ascii in (False, True))
    place = next((found for each in spellings if (found := _place(text, each))), ())
    return Fact(value or raw, How.STATED, *place)
