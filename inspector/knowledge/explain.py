"""Taking apart what a person types or pastes: a reply code, an enhanced status code, a whole reply or log line."""

import re
from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Classification, Clues
from inspector.knowledge.records import Cause, EnhancedStatus, ReplyCode, Rule, StatusClass, StatusSubject
from inspector.knowledge.wording import LIMIT, Wording, enhanced_in, reply_in

_COMMANDS = {"END": "DATA", "INITIAL": "CONN", "GREETING": "CONN", "BANNER": "CONN", "MESSAGE": "DATA"}
_STAGE = re.compile(
    r"(?:in reply to|after|response to|did not like our) (?:the |final |pipelined )?"
    r"(end|initial|greeting|banner|message|conn|ehlo|helo|starttls|auth|mail|rcpt|data|bdat)\b",
    re.IGNORECASE,
)
_REMOTE = re.compile(r"\b(?:host|relay=|server|by|from) ?((?:[\w-]{1,63}\.){1,10}[a-z]{2,20})\b", re.IGNORECASE)


class ReplyExplanation(NamedTuple):
    """A reply code and what is known of it; for an unknown code only `kind`, from its first digit (RFC 5321 4.3.2)."""

    code: str
    kind: str
    known: ReplyCode | None


class StatusExplanation(NamedTuple):
    """An enhanced status code taken apart (RFC 3463); `detail` is None for a code that nobody has registered.

    `vendors` are the rules of providers that use this very code against its registered meaning, or without any.
    """

    code: str
    kind: StatusClass | None
    subject: StatusSubject | None
    detail: EnhancedStatus | None
    vendors: tuple[Rule, ...]


class Explanation(NamedTuple):
    """What the words mean, as plain data.

    `retry` is auto, later, after_fix or no; `rule` is the provider's or the wording's rule that decided, None when a
    bare code did.
    """

    text: str
    reply: ReplyExplanation | None
    status: StatusExplanation | None
    provider: str | None
    command: str | None
    classification: Classification
    cause: Cause
    rule: Rule | None
    advice: str
    retry: str


_FIRST_DIGITS = {"2": "success", "3": "intermediate", "4": "transient", "5": "permanent", "6": "internal"}
_BARE_REPLY = re.compile(r"[2-6]\d\d")


def explain_words(text: str, catalogue: Catalogue, language: str = "en") -> Explanation:
    """Explain a bare code, a whole SMTP reply or a log line; at most 64 Ki characters of it.

    Never raises: what is not understood has the cause `undefined` or `on-hold`.
    """
    words = Wording(text[:LIMIT]).flat
    reply = words if _BARE_REPLY.fullmatch(words) else reply_in(words)
    status = enhanced_in(words)
    command = command_in(words)
    remote = next((host for host in _REMOTE.findall(words) if catalogue.provider_of(host)), None)
    code = int(reply) if reply else None
    found = classify(Clues(words or None, status, code, command, remote_mta=remote), catalogue)
    cause = catalogue.cause(found.cause, language)
    rule = catalogue.rule(found.rule)
    return Explanation(
        text=words,
        reply=explain_reply(reply, catalogue) if reply else None,
        status=explain_status(status, catalogue) if status else None,
        provider=(rule.provider if rule else None) or (catalogue.provider_of(remote) if remote else None),
        command=command,
        classification=found,
        cause=cause,
        rule=rule,
        advice=(rule.advice if rule and language == "en" else None) or cause.advice,
        retry=(rule.retry if rule else None) or cause.retry,
    )


def explain_reply(code: str, catalogue: Catalogue) -> ReplyExplanation:
    """Explain a reply code of three digits."""
    known = catalogue.reply_code(code)
    return ReplyExplanation(code, known.kind if known else _FIRST_DIGITS.get(code[:1], "unknown"), known)


def explain_status(code: str, catalogue: Catalogue) -> StatusExplanation:
    """Take an enhanced status code apart: class, subject, detail, and what providers mean by it."""
    digit, subject, _ = code.split(".")
    detail = catalogue.status_code(code)
    known = (catalogue.rule(rule.name) for rule in catalogue.rules_of_code(code))
    vendors = tuple(rule for rule in known if rule and _own_meaning(rule, code, detail))
    return StatusExplanation(code, catalogue.classes.get(digit), catalogue.subjects.get(subject), detail, vendors)


def _own_meaning(rule: Rule, code: str, registered: EnhancedStatus | None) -> bool:
    """Tell whether a provider uses the code itself its own way, not only beside words of its own."""
    if registered is None:
        return True
    return code in (rule.label or "") and not registered.vague and rule.cause != registered.cause


def command_in(text: str) -> str | None:
    """Return the SMTP command that a log line or an MTA's sentence says was answered."""
    found = _STAGE.search(text)
    if not found:
        return None
    word = found.group(1).upper()
    return _COMMANDS.get(word, word)
