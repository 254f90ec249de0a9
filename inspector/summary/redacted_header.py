"""The header fields of a bounce and of its original, written anew with pseudonyms: only what was read of them."""

import re
from collections.abc import Iterator
from email.utils import format_datetime

from inspector.bounce.authentication import results_of_part
from inspector.bounce.backscatter import registered_domain
from inspector.bounce.dialects.registry import DIALECTS
from inspector.bounce.hops import Hop, hops_of_part
from inspector.bounce.report import Report
from inspector.message.address import decode_addresses, first_address, is_address
from inspector.message.date import parse_date
from inspector.message.header import decode_value
from inspector.message.part import Part
from inspector.summary.mail_writer import Field
from inspector.summary.pseudonyms import Pseudonyms
from inspector.summary.public_words import is_public
from inspector.summary.redacted_text import redact_text
from inspector.summary.token_forms import HOST, is_host

# Words of a subject that tell a program what kind of message this is.
_SUBJECTS = {
    "failed": "Undeliverable",
    "delayed": "Delivery delayed",
    "delivered": "Delivered",
    "relayed": "Relayed",
    "expanded": "Expanded",
    "auto-reply": "Automatic reply",
    "disposition": "Read",
    "challenge": "Please confirm that you sent your message",
}
# Fields that say that a program sent the message, and why.
_AUTOMATIC_FIELDS = (b"auto-submitted", b"precedence", b"x-auto-response-suppress", b"x-ms-exchange-message-is-ndr")
_WRITTEN_ANEW = frozenset(
    {b"from", b"to", b"subject", b"date", b"message-id", b"return-path", b"received", b"content-type"}
)

_HOST = re.compile(HOST)

_MAX_ADDRESSES = 100
_MAX_OTHER_HOSTS = 5


def notification_fields(root: Part, report: Report, names: Pseudonyms) -> list[Field]:
    """Return the fields of the notification: who sent it, its way, and what tells that a program wrote it."""
    fields = [*_trace(root, names), *_people(root, names)]
    if not any(name == "From" for name, _ in fields):
        host = names.host(report.reporting_mta.value) if report.reporting_mta else "example.invalid"
        fields.append(("From", f"Mail Delivery System <mailer-daemon@{host}>"))
    fields.append(("Subject", _own_subject(root, report, names)))
    fields += _date_and_id(root, names)
    for name in _AUTOMATIC_FIELDS:
        fields += [(name.decode().title(), _public_value(root.header(name), names))] if root.field(name) else []
    return [*fields, *_cues(root, names), *_authentication(root, names)]


def original_fields(part: Part, names: Pseudonyms) -> list[Field]:
    """Return the fields of the message that bounced: its way, From, To, Subject, Date, Message-ID and its checks."""
    subject = part.header(b"subject")
    fields = [*_trace(part, names), *_authentication(part, names), *_people(part, names)]
    fields += [("Subject", names.subject(subject))] if subject else []
    return [*fields, *_date_and_id(part, names)]


def vouched_for(fields: list[Field]) -> list[Field]:
    """Return the fields of an original that came from its sender's own servers, so that they say so.

    Which services send for others is told by their names, which pseudonyms hide.
    """
    sender = first_address(next((value for name, value in fields if name == "From"), "")) or ""
    domain = registered_domain(sender.rpartition("@")[2])
    route = [number for number, (name, _) in enumerate(fields) if name == "Received"]
    if not domain or not route or any(domain in fields[number][1] for number in route):
        return fields
    first = route[0]
    name, value = fields[first]
    return [*fields[:first], (name, f"(sent for {domain}) {value}"), *fields[first + 1 :]]


def _trace(part: Part, names: Pseudonyms) -> Iterator[Field]:
    if part.field(b"return-path"):
        path = [each.address for each in decode_addresses(part.raw_header(b"return-path")) if is_address(each.address)]
        yield "Return-Path", f"<{names.address(path[0])}>" if path else "<>"
    for hop in reversed(hops_of_part(part, "")):
        yield "Received", _received(hop, names)


def _received(hop: Hop, names: Pseudonyms) -> str:
    """Write a Received field from what was read of it (RFC 5321 4.4)."""
    words = []
    if hop.from_:
        words.append(f"from {names.host(hop.from_)}")
    if hop.ip:
        literal = f"IPv6:{names.ip(hop.ip)}" if ":" in hop.ip else names.ip(hop.ip)
        words.append(f"([{literal}])" if hop.from_ else f"from [{literal}]")
    if hop.by:
        words.append(f"by {names.host(hop.by)}")
    if hop.with_:
        words.append(f"with {redact_text(hop.with_, names)}")
    if hop.id:
        words.append(f"id {redact_text(hop.id, names)}")
    if hop.for_ and is_address(hop.for_):
        words.append(f"for <{names.address(hop.for_)}>")
    others = _other_hosts(hop)
    if others:
        words.insert(0, f"(naming {' '.join(names.host(each) for each in others)})")
    route = " ".join(words)
    return f"{route}; {format_datetime(hop.date)}" if hop.date else route


def _other_hosts(hop: Hop) -> list[str]:
    """Return further hosts that the field names, in comments and in the sender's address."""
    told = {each.lower() for each in (hop.from_, hop.by) if each}
    value = decode_value(hop.span.bytes)
    found = dict.fromkeys(each[0].lower() for each in _HOST.finditer(value) if is_host(each[0]))
    return [each for each in found if each not in told and not each.replace(".", "").isdigit()][:_MAX_OTHER_HOSTS]


def _people(part: Part, names: Pseudonyms) -> Iterator[Field]:
    for name in (b"from", b"to"):
        people = [
            _person(each.name, each.address, names) for each in decode_addresses(part.raw_header(name)) if each.address
        ]
        if people:
            yield name.decode().title(), ", ".join(people[:_MAX_ADDRESSES])


def _person(name: str, address: str, names: Pseudonyms) -> str:
    where = address if is_public(address) and "@" not in address else names.address(address)
    if "@" not in where:
        where = f"{where}@example.invalid"
    shown = "" if is_address(name) else redact_text(names.name(name), names)
    if not shown or not shown.isascii():
        return where
    quoted = shown.replace("\\", "").replace('"', "")
    return f'"{quoted}" <{where}>'


def _own_subject(root: Part, report: Report, names: Pseudonyms) -> str:
    """Return the words that tell the kind, and the pseudonym of the original's subject or of what else is said."""
    own = " ".join((root.header(b"subject") or "").split())
    original = " ".join(((report.original.header(b"subject") if report.original else None) or "").split())
    kind = _SUBJECTS.get(report.kind, "")
    if kind and is_public(own):
        return kind
    subject = names.subject(original if original and original.lower() in own.lower() else own)
    return f"{kind}: {subject}" if kind else subject


def _date_and_id(part: Part, names: Pseudonyms) -> Iterator[Field]:
    date = parse_date(part.header(b"date") or "")
    if date is not None:
        yield "Date", format_datetime(date)
    found = (part.header(b"message-id") or "").strip().strip("<>")
    if found:
        yield "Message-ID", f"<{names.address(found)}>"


def _public_value(value: str | None, names: Pseudonyms) -> str:
    text = redact_text(value or "", names)
    return text if text.isascii() and is_public(text) else "yes"


def _cues(root: Part, names: Pseudonyms) -> Iterator[Field]:
    """Yield the fields by which a dialect is told."""
    literals = {literal for dialect in DIALECTS for alternative in dialect.cues for literal in alternative}
    for place in root.fields:
        if place.name in _WRITTEN_ANEW or place.name in _AUTOMATIC_FIELDS:
            continue
        name = root.source.read(place.start, place.start + len(place.name)).decode("ascii", "replace")
        value = redact_text(" ".join(root.raw_value(place).decode("ascii", "replace").split()), names)
        if value.isascii() and any(literal in f"{name}: {value}" for literal in literals):
            yield name, value


def _authentication(part: Part, names: Pseudonyms) -> Iterator[Field]:
    """Write one Authentication-Results field (RFC 8601) with all the results that the part's fields state."""
    domains = {"spf": "smtp.mailfrom", "dkim": "header.d", "dmarc": "header.from", "arc": "header.oldest-pass"}
    results = [
        f"{method}={each.result}" + (f" {domains[method]}={names.host(each.domain)}" if each.domain else "")
        for method, each in results_of_part(part).items()
    ]
    if results:
        yield "Authentication-Results", "; ".join(["example.test", *results])
