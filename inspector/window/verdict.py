"""What the verdict card says of a report: values only, so that it can be tested without a window."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from inspector.bounce.hops import Hop
from inspector.bounce.report import Fact, Inspection, Recipient, Report
from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.records import Cause
from inspector.message.date import parse_date
from inspector.message.source import Span
from inspector.window.kind_words import KindWords, kind_words
from inspector.window.language import date_text, translate

MAX_VALUE_CHARACTERS = 400

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
    """Return what the card says, about `chosen` or about the first recipient."""
    report = inspection.report
    words = kind_words(report.kind)
    if not report.recipients:
        return Verdict(words, words.title or words.label, words.sentence)
    recipient = chosen or report.recipients[0]
    found = recipient.classification
    cause = load_catalogue().cause(found.cause, language) if found else None
    kind = kind_words(recipient.action.value) if recipient.action else words
    is_waiting = recipient.action is not None and recipient.action.value == "delayed"
    actor = "nobody" if is_waiting else found.actor if found else "sender"
    return Verdict(
        kind=kind,
        headline=_headline(report, recipient, cause, kind, chosen is not None),
        sentence=_sentence(recipient, cause, kind),
        actor=actor_text(actor),
        next_step=_next_step(kind, cause),
        caveat=_caveat(recipient),
        route=_route(recipient, actor),
        parts=numbered_parts(report, recipient, hops),
    )


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
    is_waiting = recipient.action is not None and recipient.action.value == "delayed"
    return is_waiting and cause.slug in ("expired", "on-hold", "undefined")


def cause_title(recipient: Recipient, cause: Cause | None) -> str:
    """Return a recipient's cause in a few words, empty where there is none."""
    if cause is None:
        return ""
    return translate("Verdict", "Still trying to deliver") if says_nothing_yet(recipient, cause) else cause.title


def _headline(report: Report, recipient: Recipient, cause: Cause | None, kind: KindWords, is_chosen: bool) -> str:
    title = cause_title(recipient, cause) or kind.label
    if len(report.recipients) == 1 or is_chosen:
        return title
    causes = Counter(each.classification.cause for each in report.recipients if each.classification)
    count = causes[recipient.classification.cause] if recipient.classification else len(report.recipients)
    if count == len(report.recipients):
        return translate("Verdict", "{title} (all {count} recipients)").format(title=title, count=count)
    text = translate("Verdict", "{title} ({count} of {total} recipients)")
    return text.format(title=title, count=count, total=len(report.recipients))


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


def _caveat(recipient: Recipient) -> str:
    found = recipient.classification
    if found is None or found.confidence == "certain":
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
            " ".join(str(fact.value) for fact in codes),
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
