"""What bare codes say about the cause, when no words say more."""

import re
from collections.abc import Iterator
from functools import lru_cache

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Clues
from inspector.knowledge.records import Rule
from inspector.knowledge.verdict import Finding

_AFTER_DATA = ("DATA", "BDAT")


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


def by_notice(clues: Clues, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what the kind of notice alone says: a dialect with one meaning, or an action that names the cause."""
    if clues.action == "expired":
        yield Finding("expired", "action/expired", "certain", None, None)
    rule = catalogue.dialect_rules.get(clues.dialect or "")
    if rule is not None:
        yield Finding(rule.cause, rule.name, "likely", rule, None)


def by_category(category: str | None, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what a category means that the notifying software states by itself, such as PowerMTA's bad-mailbox."""
    cause = catalogue.categories.get(category.strip().lower()) if category else None
    if cause:
        yield Finding(cause, f"category/{category}", "likely", None, None)


def by_provider_code(provider: str | None, status: str | None, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what a provider's own enhanced codes mean; a registered code keeps its registered meaning.

    Codes such as 5.7.515 are used by one provider only, so that they speak even when the host is not known.
    """
    if not status or catalogue.status_code(status):
        return
    rules = catalogue.rules_of_code(status)
    for rule in sorted(rules, key=lambda rule: rule.provider != provider):
        if rule.cause != "undefined":
            yield Finding(rule.cause, rule.name, "likely" if rule.provider == provider else "guess", rule, None)


def by_status(status: str | None, clues: Clues, catalogue: Catalogue, vague: bool) -> Iterator[Finding]:
    """Yield what a registered enhanced code means, either the vague ones or the others."""
    known = catalogue.status_code(status) if status else None
    if known is None or known.cause is None or known.vague is not vague:
        return
    if vague and clues.action == "delayed":
        yield Finding("expired", "action/delayed", "guess", None, None)
    cause = "mailbox-filtered" if known.cause == "user-unknown" and clues.command in _AFTER_DATA else known.cause
    yield Finding(cause, f"status/{status}", "guess" if vague else "likely", None, None)


def by_reply(reply: str | None, status: str | None, clues: Clues, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what the reply code alone says, by the command it answered, and at the last what can always be said."""
    known = catalogue.reply_code(reply) if reply else None
    if known is not None:
        at = known.cause_at.get(clues.command or "")
        if at:
            yield Finding(at, f"reply/{reply}-{clues.command}", "guess", None, None)
        if known.cause and known.cause not in ("undefined", "on-hold"):
            yield Finding(known.cause, f"reply/{reply}", "guess", None, None)
    if clues.action == "delayed" or (status and status.startswith("4.") and clues.action == "failed"):
        yield Finding("expired", "status/given-up", "guess", None, None)
    if clues.action in ("delivered", "relayed", "expanded"):
        yield Finding("delivered", "action/delivered", "certain", None, None)
    said = bool(reply or clues.diagnostic)
    yield Finding("on-hold" if said else "undefined", "nothing-known", "guess", None, None)
