"""Delivery status notifications: the machine-readable part (RFC 3464, RFC 6533)."""

from collections.abc import Sequence
from typing import Any

from inspector.bounce.dialects.supplementary_info import parse_supplementary_info
from inspector.bounce.host import host_of, ip_of
from inspector.bounce.notification import Notification
from inspector.bounce.reply import reply_of
from inspector.bounce.report import Fact, How, Reading, Recipient
from inspector.bounce.stage import find_command
from inspector.bounce.status_fields import Group, groups_of
from inspector.message.address import recipient_value
from inspector.message.pattern import pattern

NAME = "rfc3464"

_DIAGNOSTIC_FIELDS = ("diagnostic-code", "x-supplementary-info", "x-exim-diagnostic", "smtp-remote-response")

_IP_FIELDS = ("x-remote-ip", "x-ip", "remote-ip")

_TYPE = pattern(r"\s*([A-Za-z][\w.-]{0,30})[ \t]*;[ \t]*")
# Sun's and Oracle's server names both ends: (TCP|own address|own port|remote address|remote port).
_TCP = pattern(r"\(TCP\|[0-9A-Fa-f.:]{3,45}\|\d{1,5}\|([0-9A-Fa-f.:]{3,45})\|\d{1,5}\)")
_WRAPPED = pattern(r"<[^\s<>#]{0,255}[ \t]?#[ \t]?[245]\.\d")
_STATUS_VALUE = pattern(r"[245]\.\d{1,3}\.\d{1,3}")

# Words that stand for an action in real reports, by how they begin (RFC 3464 2.3.3 knows five words).
_ACTIONS = (
    ("fail", "failed"),
    ("delay", "delayed"),
    ("deliverable", "delivered"),
    ("delivered", "delivered"),
    ("relay", "relayed"),
    ("expand", "expanded"),
    ("expired", "failed"),
    ("undeliverable", "failed"),
    ("bounce", "failed"),
    ("reject", "failed"),
    ("error", "failed"),
    ("permanent", "failed"),
)


def matches(notification: Notification) -> bool:
    """Whether the message has a delivery-status part."""
    return bool(notification.status_parts)


def read(notification: Notification) -> Reading:
    """Read every group of every delivery-status part."""
    return read_groups(NAME, [group for part in notification.status_parts for group in groups_of(part.text)])


def read_groups(name: str, groups: Sequence[Group]) -> Reading:
    """Read the recipients of the groups, and what the first group that names its server says of the message."""
    recipients = tuple(read_recipient(group) for group in groups if group.is_recipient)
    per_message = next((group for group in groups if "reporting-mta" in group.fields), None)
    if per_message is None:
        return Reading(name, recipients)
    reporting = per_message.value("reporting-mta")
    return Reading(
        name,
        recipients,
        per_message.fact("reporting-mta", host_of(reporting) if reporting else None),
        per_message.stated("arrival-date"),
        per_message.fact("original-envelope-id", per_message.value("original-envelope-id")),
        _queue_id(per_message),
    )


def _queue_id(group: Group) -> Fact[str] | None:
    """Return the id in the reporting server's queue: no field of RFC 3464, but Postfix and others name one so."""
    return group.stated(*(name for name in group.fields if name.endswith(("-queue-id", "-queueid"))))


def read_recipient(group: Group) -> Recipient:
    """Read one per-recipient group (RFC 3464 2.3)."""
    original = _address(group, "original-recipient")
    address = _address(group, "x-actual-recipient-final") or _address(group, "final-recipient")
    if address and original and _is_internal(group.value("final-recipient") or "") and "@" in original.value:
        address = original
    diagnostic, reply_code, said_status = _diagnostic(group)
    remote = group.value("remote-mta")
    remote_host = host_of(remote) if remote else None
    command = find_command(diagnostic.value) if diagnostic else None
    return Recipient(
        address=address or original,
        original_recipient=original,
        action=_action(group),
        status=_status(group) or said_status,
        reply_code=reply_code,
        diagnostic=diagnostic,
        command=Fact(command[0], How.STATED, diagnostic.text, diagnostic.start, diagnostic.end)
        if command and diagnostic
        else None,
        remote_mta=group.fact("remote-mta", remote_host),
        remote_ip=_remote_ip(group, remote),
        last_attempt=group.stated("last-attempt-date"),
        will_retry_until=group.stated("will-retry-until"),
        category=group.stated("x-powermta-bouncecategory") or _type(group),
    )


def _address(group: Group, name: str) -> Fact[str] | None:
    value = group.value(name)
    return group.fact(name, recipient_value(value)) if value else None


def _is_internal(value: str) -> bool:
    """Whether a recipient means something inside the reporting system alone: a route, X.400, a channel of Sun's."""
    kind = _TYPE.match(value)
    address = value[kind.end() :].strip("<> ") if kind else value.strip("<> ")
    host = address.rpartition("@")[2]
    return address.startswith("@") or "/" in host or host.endswith("-daemon")


def _action(group: Group) -> Fact[str] | None:
    value = (group.value("action") or "").lower().lstrip("<\"'( ")
    for begins, action in _ACTIONS:
        if value.startswith(begins):
            return group.fact("action", action)
    return None


def _status(group: Group) -> Fact[str] | None:
    value = group.value("status")
    match = _STATUS_VALUE.search(value) if value else None
    return group.fact("status", match[0]) if match else None


def _remote_ip(group: Group, remote: str | None) -> Fact[str] | None:
    for name in _IP_FIELDS:
        value = group.value(name) if name in group.fields else None
        if value and (ip := ip_of(value)):
            return group.fact(name, ip)
    if remote is None:
        return None
    both = _TCP.search(remote)
    ip = both[1] if both else ip_of(remote)
    place = group.fact("remote-mta", ip)
    return _within(group, place, ip) if place else None


def _diagnostic(group: Group) -> tuple[Fact[str] | None, Fact[int] | None, Fact[str] | None]:
    """Return the diagnostic without its type, and the reply code and enhanced code that it begins with or holds."""
    for name in _DIAGNOSTIC_FIELDS:
        value = group.value(name) if name in group.fields else None
        words, status = _words(name, value) if value else ("", None)
        fact = group.fact(name, words)
        if fact is None:
            continue
        reply = reply_of(words)
        code = _within(group, fact, str(reply.code)) if reply.code else None
        return (
            fact,
            code._replace(value=reply.code) if code and reply.code else None,
            _within(group, fact, status or reply.status) if status or reply.status else None,
        )
    return None, None, None


def _words(name: str, value: str) -> tuple[str, str | None]:
    """Return a field's diagnostic words, and the status that supplementary information states beside them."""
    kind = _TYPE.match(value)
    words = (value[kind.end() :] if kind else value).strip()
    if name == "x-supplementary-info" or _WRAPPED.match(words):
        value = words if _WRAPPED.match(words) else value
        info = parse_supplementary_info(value)
        words = value[slice(*info.diagnostic)] if info.diagnostic else ""
        return words, value[slice(*info.status)] if info.status else None
    return words, None


def _type(group: Group) -> Fact[str] | None:
    """Return the diagnostic's type where it is not SMTP: a local program's error says what kind of cause it is."""
    value = group.value("diagnostic-code")
    kind = _TYPE.match(value) if value else None
    return group.fact("diagnostic-code", kind[1].lower()) if kind and kind[1].lower() != "smtp" else None


def _within(group: Group, fact: Fact[Any], piece: str | None) -> Fact[Any] | None:
    """Return the piece of a stated text as a fact of its own, at its own place."""
    if piece is None:
        return None
    at = group.text.text.find(piece, fact.start, fact.end)
    return Fact(piece, fact.how, fact.text, at, at + len(piece)) if at >= 0 else fact._replace(value=piece)
