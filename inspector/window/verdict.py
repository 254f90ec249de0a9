"""What the verdict card says of a report: values only, so that it can be tested without a window."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from inspector.bounce.hops import Hop
from inspector.bounce.report import Fact, Inspection, Recipient, Report
from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.records import Cause
from inspector.message.date import parse_date
from inspector.message.source import Span
from inspector.summary.wording import conflict_text
from inspector.window.kind_words import KindWords, kind_words
from inspector.window.language import date_text, number_text, translate

MAX_VALUE_CHARACTERS = 400

# So many different causes or codes are named in a sentence about all recipients.
_NAMED_OUTCOMES = 4

# Between which two stations a message is lost, by cause: 0 leaving the sender, 1 between the servers, 2 at the mailbox.
_AT_THE_MAILBOX = frozenset(
    {
        "user-unknown",
        "mailbox-moved",
        "mailbox-disabled",
        "mailbox-full",
        "mailbox-filtered",
        "not-permitted",
        "system-full",
        "mailer-error",
    }
)
_BEFORE_LEAVING = frozenset({"suppressed"})

STATIONS = ("sender", "sender-admin", "recipient-admin", "recipient")


@dataclass(frozen=True, slots=True)
class Numbered:
    """One of the five parts that a newcomer looks for; `span` is where it stands, if anywhere, `also` where else."""

    number: int
    label: str
    value: str
    hint: str = ""
    span: Span | None = None
    also: tuple[Span, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether the bounce says it."""
        return bool(self.value)


@dataclass(frozen=True, slots=True)
class Route:
    """The way from sender to recipient: the broken link (0 to 2), and who must act as an index of `STATIONS`."""

    broken: int | None
    acting: int | None
    is_waiting: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """Everything the card shows."""

    kind: KindWords
    headline: str
    sentence: str
    actor: str = ""
    next_step: str = ""
    caveat: str = ""
    route: Route | None = None
    parts: tuple[Numbered, ...] = ()


def verdict_on(
    inspection: Inspection, hops: Sequence[Hop], chosen: Recipient | None = None, language: str = "en"
) -> Verdict:
    """Return what the card says about `chosen`, or about all recipients together."""
    report = inspection.report
    if not report.recipients:
        words = kind_words(report.kind)
        return Verdict(words, words.title or words.label, words.sentence)
    if chosen is None and len(report.recipients) > 1:
        return _verdict_on_all(report, hops, language)
    return _verdict_on_one(report, chosen or report.recipients[0], hops, language)


def _verdict_on_one(report: Report, recipient: Recipient, hops: Sequence[Hop], language: str) -> Verdict:
    cause = _cause(recipient, language)
    kind = _kind(recipient, report)
    actor = _actor(recipient)
    return Verdict(
        kind=kind,
        headline=cause_title(recipient, cause) or kind.label,
        sentence=_sentence(recipient, cause, kind),
        actor=actor_text(actor),
        next_step=_next_step(kind, cause),
        caveat=_caveat(recipient, language),
        route=_route(recipient, actor),
        parts=numbered_parts(report, recipient, hops),
    )


def _verdict_on_all(report: Report, hops: Sequence[Hop], language: str) -> Verdict:
    """Say what all recipients have in common, and count what they have not."""
    everyone = report.recipients
    first = _verdict_on_one(report, everyone[0], hops, language)
    count = len(everyone)
    label = translate("Verdict", "{result}, {count} recipients").format(
        result=first.kind.label, count=number_text(count)
    )
    samples = {_outcome(each): each for each in everyone}
    counts = Counter(map(_outcome, everyone))
    shared = _parts_of_all(first.parts, everyone)
    next_step = translate("Verdict", "Select a recipient in the table to see the details.")
    if len(samples) == 1:
        return replace(first, kind=first.kind._replace(label=label), parts=shared)
    pieces = [
        f"{cause_title(one, _cause(one, language)) or _kind(one, report).label} ({number_text(number)})"
        for outcome, number in counts.most_common(_NAMED_OUTCOMES)
        if (one := samples[outcome])
    ]
    pieces += ["…"] if len(samples) > _NAMED_OUTCOMES else []
    words = kind_words(report.kind)
    label = translate("Verdict", "{result}, {count} recipients").format(result=words.label, count=number_text(count))
    headline = translate("Verdict", "Different reasons for different recipients")
    actors = {_actor(each) for each in samples.values()}
    actor = actor_text(actors.pop()) if len(actors) == 1 else translate("Verdict", "Depends on the recipient")
    return Verdict(words._replace(label=label), headline, ", ".join(pieces), actor, next_step, parts=shared)


def _outcome(recipient: Recipient) -> tuple[str, str, str]:
    """Return what tells two results apart: the action, the cause, and who must act."""
    found = recipient.classification
    action = recipient.action.value if recipient.action else ""
    return (action, found.cause, found.actor) if found else (action, "", "")


def _parts_of_all(parts: tuple[Numbered, ...], everyone: Sequence[Recipient]) -> tuple[Numbered, ...]:
    """Return the five parts for all recipients together: those that differ are counted."""
    pairs = {(each.reply_code and each.reply_code.value, each.status and each.status.value) for each in everyone}
    codes = sorted({" ".join(str(code) for code in pair if code) for pair in pairs} - {""})
    reasons = {each.diagnostic.value if each.diagnostic else "" for each in everyone}
    many = translate("Verdict", "{count} addresses").format(count=number_text(len(everyone)))
    return (
        parts[0],
        Numbered(2, translate("Verdict", "Addresses you wrote to"), many),
        parts[2] if len(codes) == 1 else Numbered(3, parts[2].label, ", ".join(codes[:_NAMED_OUTCOMES])),
        parts[3] if len(reasons) == 1 else Numbered(4, parts[3].label, translate("Verdict", "different for each")),
        parts[4],
    )


def _cause(recipient: Recipient, language: str) -> Cause | None:
    found = recipient.classification
    return load_catalogue().cause(found.cause, language) if found else None


def _kind(recipient: Recipient, report: Report) -> KindWords:
    return kind_words(recipient.action.value if recipient.action else report.kind)


def _is_waiting(recipient: Recipient) -> bool:
    return recipient.action is not None and recipient.action.value == "delayed"


def _actor(recipient: Recipient) -> str:
    if _is_waiting(recipient):
        return "nobody"
    return recipient.classification.actor if recipient.classification else "sender"


def _codes(recipient: Recipient) -> str:
    facts = (recipient.reply_code, recipient.status)
    return " ".join(str(fact.value) for fact in facts if fact is not None)


def actor_text(actor: str) -> str:
    """Return who must act, in words for the person who sent the message."""
    words = {
        "sender": translate("Verdict", "You, the sender"),
        "sender-admin": translate("Verdict", "Your mail administrator"),
        "recipient": translate("Verdict", "The recipient"),
        "recipient-admin": translate("Verdict", "The recipient’s mail administrator"),
        "mailing-service": translate("Verdict", "The mailing service that sent it"),
        "nobody": translate("Verdict", "Nobody: just wait"),
    }
    return words.get(actor, actor)


def says_nothing_yet(recipient: Recipient, cause: Cause) -> bool:
    """Whether a cause only speaks of giving up, which a delayed message has not come to."""
    return _is_waiting(recipient) and cause.slug in ("expired", "on-hold", "undefined")


def cause_title(recipient: Recipient, cause: Cause | None) -> str:
    """Return a recipient's cause in a few words, empty where there is none."""
    if cause is None:
        return ""
    return translate("Verdict", "Still trying to deliver") if says_nothing_yet(recipient, cause) else cause.title


def _sentence(recipient: Recipient, cause: Cause | None, kind: KindWords) -> str:
    if kind == kind_words("delayed"):
        until = parse_date(recipient.will_retry_until.value) if recipient.will_retry_until else None
        if until:
            text = translate("Verdict", "The message is late, and the server is still trying until {date}.")
            trying = text.format(date=date_text(until))
        else:
            trying = kind.sentence
        return f"{trying} {cause.explanation}" if cause and not says_nothing_yet(recipient, cause) else trying
    return cause.explanation if cause else kind.sentence


def _next_step(kind: KindWords, cause: Cause | None) -> str:
    if kind == kind_words("delayed"):
        return translate("Verdict", "Nothing yet: another message will follow if the server has to give up.")
    return cause.advice if cause else ""


def _caveat(recipient: Recipient, language: str) -> str:
    found = recipient.classification
    if found is None:
        return ""
    conflict = conflict_text(found.conflict, language)
    if conflict:
        return conflict
    if found.confidence == "certain":
        return ""
    if found.confidence == "guess":
        return translate("Verdict", "This is a guess: the bounce says little. Read the server’s own words below.")
    return translate("Verdict", "This is the likeliest reading of the bounce.")


def _route(recipient: Recipient, actor: str) -> Route:
    action = recipient.action.value if recipient.action else "failed"
    acting = STATIONS.index(actor) if actor in STATIONS else 1 if actor == "mailing-service" else None
    if action not in ("failed", "delayed"):
        return Route(None, None)
    cause = recipient.classification.cause if recipient.classification else ""
    broken = 2 if cause in _AT_THE_MAILBOX else 0 if cause in _BEFORE_LEAVING else 1
    return Route(broken, None if action == "delayed" else acting, action == "delayed")


def numbered_parts(report: Report, recipient: Recipient, hops: Sequence[Hop]) -> tuple[Numbered, ...]:
    """Return the five numbered parts: reporting server, address, code, reason, sending server."""
    address = recipient.address or recipient.original_recipient
    codes = [fact for fact in (recipient.reply_code, recipient.status) if fact is not None]
    places = [span for fact in codes if (span := fact.span) is not None]
    sender = sending_server(recipient, hops)
    return (
        _part(1, translate("Verdict", "Server that sent the bounce"), report.reporting_mta),
        _part(
            2, translate("Verdict", "Address you wrote to"), address, translate("Verdict", "Check it for typing errors")
        ),
        Numbered(
            3,
            translate("Verdict", "Bounce code"),
            _codes(recipient),
            span=next(iter(places), None),
            also=tuple(places[1:]),
        ),
        _part(4, translate("Verdict", "Reason, in the server’s words"), recipient.diagnostic or recipient.reason),
        Numbered(5, translate("Verdict", "Server that sent your message"), sender[0], span=sender[1]),
    )


def _part(number: int, label: str, fact: Fact[Any] | None, hint: str = "") -> Numbered:
    if fact is None:
        return Numbered(number, label, "")
    text = " ".join(str(fact.value).split())
    short = text if len(text) <= MAX_VALUE_CHARACTERS else f"{text[:MAX_VALUE_CHARACTERS]}…"
    return Numbered(number, label, short, hint, fact.span)


def sending_server(recipient: Recipient, hops: Sequence[Hop]) -> tuple[str, Span | None]:
    """Return the server that first took the message from its sender: the oldest hop of the message that bounced."""
    first = next((each for each in hops if each.part == "original" and (each.by or each.from_)), None)
    if first is not None:
        return first.by or first.from_ or "", first.span
    if recipient.local_host is not None:
        return recipient.local_host.value, recipient.local_host.span
    return "", None
