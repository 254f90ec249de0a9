"""What in a bounce is somebody's own: addresses, hosts, IP addresses, names, subjects, and the text of the original."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from inspector.bounce.hops import hops_of_part
from inspector.bounce.host import ip_of, is_ip
from inspector.bounce.report import Fact, Inspection
from inspector.message.address import Address, decode_addresses, is_address
from inspector.message.part import Part
from inspector.summary.public_words import is_public

ADDRESS_FIELDS = (
    b"from",
    b"to",
    b"cc",
    b"bcc",
    b"sender",
    b"reply-to",
    b"return-path",
    b"delivered-to",
    b"x-original-to",
    b"envelope-to",
    b"x-failed-recipients",
    b"resent-from",
    b"resent-to",
    b"errors-to",
    b"disposition-notification-to",
    b"x-envelope-from",
    b"x-envelope-to",
    b"x-display-name",
)
SUBJECT_FIELDS = (b"subject", b"thread-topic")
ID_FIELDS = (b"message-id", b"in-reply-to", b"references", b"resent-message-id")

_ID = re.compile(r"<([^<>\s]{3,400})>")
_REPLY_PREFIX = re.compile(r"(?:(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|enc)[ ]?:\s*)+", re.IGNORECASE)

# Parts whose headers are looked at: the notification, the original, what is inside it.
_MAX_PARTS = 2000


@dataclass(slots=True)
class PrivateValues:
    """The values found, in the order in which a reader meets them; each is a key with no value, to be ordered."""

    addresses: dict[str, None] = field(default_factory=dict)
    hosts: dict[str, None] = field(default_factory=dict)
    ips: dict[str, None] = field(default_factory=dict)
    ids: dict[str, None] = field(default_factory=dict)
    names: dict[str, None] = field(default_factory=dict)
    subjects: dict[str, None] = field(default_factory=dict)


def private_values(inspection: Inspection) -> PrivateValues:
    """Collect the values that the report and the headers state; linear in their length."""
    found = PrivateValues()
    report = inspection.report
    for recipient in report.recipients:
        for fact in (recipient.address, recipient.original_recipient):
            _add_address(found, fact)
        for fact in (recipient.remote_mta, recipient.local_host, recipient.remote_ip):
            _add_host(found, fact.value if fact else None)
    _add_host(found, report.reporting_mta.value if report.reporting_mta else None)
    for part in _headers(inspection):
        _add_header(found, part)
    return found


def _headers(inspection: Inspection) -> Iterator[Part]:
    yield inspection.message.root
    original = inspection.report.original
    seen = 1
    for root in (original, inspection.message.root):
        for part in root.walk() if root is not None else ():
            if seen > _MAX_PARTS:
                return
            seen += 1
            if part.fields:
                yield part


def _add_address(found: PrivateValues, fact: Fact[Any] | None) -> None:
    if fact is not None:
        found.addresses.setdefault(fact.value)
        if is_address(fact.value):
            _add_host(found, fact.value.rpartition("@")[2])


def _add_host(found: PrivateValues, host: str | None) -> None:
    if not host:
        return
    host = host.strip("[]").rstrip(".")
    if is_ip(host):
        found.ips.setdefault(host)
    elif host and ("." in host or not is_public(host)):
        found.hosts.setdefault(host.lower())


def _add_header(found: PrivateValues, part: Part) -> None:
    for name in ADDRESS_FIELDS:
        for place in part.fields_named(name):
            _add_people(found, decode_addresses(part.raw_value(place)))
    for name in SUBJECT_FIELDS:
        _add_phrase(found.subjects, part.header(name))
    for name in ID_FIELDS:
        for each in _ID.findall(part.header(name) or ""):
            found.ids.setdefault(each)
            _add_host(found, each.rpartition("@")[2] if "@" in each else None)
    _add_phrase(found.names, part.file_name)
    for hop in hops_of_part(part, ""):
        for host in (hop.from_, hop.by):
            _add_host(found, host)
        if hop.ip:
            found.ips.setdefault(hop.ip)
        if hop.for_ and is_address(hop.for_):
            found.addresses.setdefault(hop.for_)
    ip = ip_of(part.header(b"x-originating-ip") or "")
    if ip:
        found.ips.setdefault(ip)


def _add_people(found: PrivateValues, people: Iterable[Address]) -> None:
    for each in people:
        if is_address(each.address):
            found.addresses.setdefault(each.address)
            _add_host(found, each.address.rpartition("@")[2])
        if not is_address(each.name):
            _add_phrase(found.names, each.name)


def _add_phrase(phrases: dict[str, None], text: str | None) -> None:
    """Add a text that tells something: one with a word that is not everybody's; a subject also without its "Re:"."""
    words = " ".join((text or "").split())
    if len(words) < 2 or is_public(words):
        return
    phrases.setdefault(words)
    bare = _REPLY_PREFIX.sub("", words, count=1)
    if len(bare) > 3:
        phrases.setdefault(bare)
