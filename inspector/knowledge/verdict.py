"""From the finding that weighs most to the answer: is it final, who must act, do code and words disagree."""

from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Classification, Clues, Match
from inspector.knowledge.records import Cause, Rule


class Finding(NamedTuple):
    """One piece of evidence: a cause, the name of what says so, how sure, the rule (none for a bare code), where."""

    cause: str
    name: str
    confidence: str
    rule: Rule | None
    match: Match | None


def conclude(
    first: Finding, second: Finding | None, clues: Clues, status: str | None, reply: str | None, catalogue: Catalogue
) -> Classification:
    """Return the answer for the finding that weighs most; `second` is the next one of another cause."""
    cause = catalogue.causes[first.cause]
    return Classification(
        cause=first.cause,
        rule=first.name,
        confidence=first.confidence,
        permanent=_permanent(cause, clues.action, status, reply),
        actor=first.rule.actors[0] if first.rule and first.rule.actors else cause.actor,
        runner_up=(second.cause, second.name) if second else None,
        match=first.match,
        conflict=_conflict(cause, first, status, catalogue),
    )


def _permanent(cause: Cause, action: str | None, status: str | None, reply: str | None) -> bool | None:
    """Tell whether trying again unchanged is useless; the first digit speaks for the server (RFC 5321 4.2.1)."""
    if cause.permanent is False or action == "delayed":
        return False
    if cause.actor == "nobody":
        return None
    digit = (reply or status or " ")[0]
    if digit == "4":
        return False
    if digit == "5" or cause.permanent:
        return True
    return None


def _conflict(cause: Cause, first: Finding, status: str | None, catalogue: Catalogue) -> str | None:
    """Return a sentence when the enhanced code speaks of something else than the words that decided."""
    if not status or first.match is None or not cause.subjects:
        return None
    known = catalogue.status_code(status)
    subject = status.split(".")[1]
    if known is None or subject == "0" or subject in cause.subjects or known.code.endswith(".0") or known.cause is None:
        return None
    if first.rule is not None and first.rule.enhanced and first.rule.provider:
        return None
    return f"The code {status} means “{known.title}”, but the words tell “{cause.title}”; the words count."
