"""What bare codes say about the cause, when no words say more."""

import re
from collections.abc import Iterator
from functools import lru_cache

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Clues
from inspector.knowledge.records import Rule
from inspector.knowledge.verdict import Finding

_AFTER_DATA = ("DATA", "BDAT")

_EXPIRED = ".4.7"

# The type of a diagnostic that a local delivery program gave (RFC 3464 2.3.6; Sendmail and Postfix say X-Unix).
LOCAL_PROGRAM = "x-unix"
_EXIT_STATUS = re.compile(r"-?\d{1,3}")
_EXITS = {"67": "user-unknown", "68": "host-unknown"}


@lru_cache(maxsize=512)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def fits(rule: Rule, status: str | None, reply: str | None) -> int | None:
    """Tell how well a rule's codes agree with those at hand: 2 the same, 1 nothing to compare, 0 others.

    None when the words of the rule mean nothing without its codes, and those are not there.
    """
    enhanced = _same(rule.enhanced, status)
    agreement = _same(rule.reply, reply) if enhanced is None else enhanced
    if rule.needs_code and not (enhanced if rule.enhanced else agreement or not rule.reply):
        return None
    return 1 if agreement is None else 2 * agreement


def _same(wanted: str | None, code: str | None) -> bool | None:
    """Tell whether the code is one that the rule names; None when one of them is missing."""
    return bool(_pattern(wanted).fullmatch(code)) if wanted and code else None


def by_notice(clues: Clues, status: str | None, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what the kind of notice alone says: a dialect with one meaning, or that the queue's time ran out.

    A report that gave up may quote the last error as well; what ended the tries is the time (RFC 3463 X.4.7).
    """
    rule = catalogue.dialect_rules.get(clues.dialect or "")
    if rule is not None:
        yield Finding(rule.cause, rule.name, "likely", rule)
    if status and status.endswith(_EXPIRED):
        yield Finding("expired", f"status/{status}", "likely")


def by_exit_status(clues: Clues) -> Iterator[Finding]:
    """Yield what the exit status of a local delivery program means (sysexits.h), which stands for the diagnostic."""
    diagnostic = clues.diagnostic or ""
    if clues.category == LOCAL_PROGRAM and _EXIT_STATUS.fullmatch(diagnostic):
        yield Finding(_EXITS.get(diagnostic, "mailer-error"), f"exit/{diagnostic}", "likely")


def by_category(category: str | None, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what a category means that the notifying software states by itself, such as PowerMTA's bad-mailbox."""
    cause = catalogue.categories.get(category.strip().lower()) if category else None
    if cause:
        yield Finding(cause, f"category/{category}", "likely")


def by_provider_code(provider: str | None, status: str | None, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what a provider's own enhanced codes mean; a registered code keeps its registered meaning.

    Codes such as 5.7.515 are used by one provider only, so that they speak even when the host is not known.
    """
    if not status or catalogue.status_cause(status):
        return
    rules = catalogue.rules_of_code(status)
    for rule in sorted(rules, key=lambda rule: rule.provider != provider):
        if rule.cause != "undefined":
            yield Finding(rule.cause, rule.name, "likely" if rule.provider == provider else "guess", rule)


def by_status(status: str | None, clues: Clues, catalogue: Catalogue, vague: bool) -> Iterator[Finding]:
    """Yield what a registered enhanced code means, either the vague ones or the others."""
    code = catalogue.status_cause(status) if status else None
    if code is None or code.cause is None or code.vague is not vague:
        return
    if vague and clues.action == "delayed":
        yield Finding("expired", "action/delayed", "guess")
    cause = "mailbox-filtered" if code.cause == "user-unknown" and clues.command in _AFTER_DATA else code.cause
    yield Finding(cause, f"status/{status}", "guess" if vague else "likely")


def by_reply(reply: str | None, status: str | None, clues: Clues, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what the reply code alone says, by the command it answered, and at the last what can always be said."""
    if reply:
        at, known = catalogue.reply_cause(reply, clues.command)
        if at:
            yield Finding(at, f"reply/{reply}-{clues.command}", "guess")
        if known and known not in ("undefined", "on-hold"):
            yield Finding(known, f"reply/{reply}", "guess")
    if reply and reply.startswith("2") and clues.action is None:
        yield Finding("delivered", f"reply/{reply}", "guess")
    if clues.action == "delayed" or (status and status.startswith("4.") and clues.action == "failed"):
        yield Finding("expired", "status/given-up", "guess")
    if clues.action in ("delivered", "relayed", "expanded"):
        yield Finding("delivered", "action/delivered", "certain")
    said = bool(reply or clues.diagnostic)
    yield Finding("on-hold" if said else "undefined", "nothing-known", "guess")
