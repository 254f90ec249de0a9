"""Whether the returned message shows signs of having come from the person who got the report.

Spammers forge senders, and servers that accept first and refuse later tell the forged one (RFC 3834 2, RFC 5321 6.2).
A warning is given with what speaks for it, never a verdict.
"""

from inspector.bounce.authentication import results_of_part
from inspector.bounce.encoded_sender import decode_sender
from inspector.bounce.notification import Notification
from inspector.bounce.report import Caution
from inspector.message.address import first_address
from inspector.message.part import Part

# Second-level names under which countries register domains: example.co.uk is one domain.
_SHARED_LABELS = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "go", "ad", "gr"})

# Hosts that send for domains of others; their names in the route say nothing against the sender.
_SENDS_FOR_OTHERS = (
    b"google.com",
    b"outlook.com",
    b"amazonses.com",
    b"sendgrid.net",
    b"mailgun",
    b"sparkpost",
    b"mandrill",
    b"pphosted.com",
    b"mimecast",
    b"messagelabs",
    b"secureserver.net",
    b"kundenserver.de",
    b"zoho",
    b"yandex",
)


def registered_domain(domain: str) -> str:
    """Return the part of a domain that somebody registered, as far as its form tells."""
    labels = domain.lower().strip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SHARED_LABELS else 2
    return ".".join(labels[-keep:])


def backscatter_warning(notification: Notification) -> Caution | None:
    """Warn where the returned message names the person's domain as its sender and nothing else in it leads there."""
    original = notification.original
    own = _own_domain(notification)
    if original is None or own is None or _sender_domain(original) != own:
        return None
    sender = original.field(b"from")
    place = original.span_of(sender) if sender else None
    spf = results_of_part(original).get("spf")
    if spf and spf.result == "fail" and (spf.domain is None or registered_domain(spf.domain) == own):
        text = f"The returned message failed the SPF check of {own}: it may not have come from your servers."
        return Caution("maybe-not-yours", text, spf.span)
    if _leads_to(original, own):
        return None
    text = f"Nothing in the route of the returned message leads to {own}: this may answer mail that you did not send."
    return Caution("maybe-not-yours", text, place)


def _own_domain(notification: Notification) -> str | None:
    to = first_address(notification.root.header(b"to") or "")
    encoded = decode_sender(to) if to else None
    address = encoded.address if encoded and encoded.scheme != "verp" else to
    return registered_domain(address.rpartition("@")[2]) if address and "@" in address else None


def _sender_domain(original: Part) -> str | None:
    sender = first_address(original.header(b"from") or "")
    return registered_domain(sender.rpartition("@")[2]) if sender and "@" in sender else None


def _leads_to(original: Part, own: str) -> bool:
    """Whether a Received field, the Message-ID or a signature names the domain, or a host that sends for others."""
    route = original.fields_named(b"received")
    if not route:
        return True
    signatures = original.fields_named(b"dkim-signature") + original.fields_named(b"message-id")
    words = b"\n".join(original.raw_value(field) for field in (*route[:50], *signatures[:10])).lower()
    return own.encode() in words or any(host in words for host in _SENDS_FOR_OTHERS)
