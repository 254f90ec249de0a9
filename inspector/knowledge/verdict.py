"""From the finding that weighs most to the answer: is it final, who must act, do code and words disagree."""

from collections.abc import Callable
from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Classification, Grounds
from inspector.knowledge.matching import Hit
from inspector.knowledge.records import Cause, CodeCause, Rule


class Finding(NamedTuple):
    """One piece of evidence: a cause, the name of what says so, how sure, the rule (none for a bare code).

    `text` names the text that the words of `hit` stand in; both are missing for a code.
    """

    cause: str
    name: str
    confidence: str
    rule: Rule | None = None
    text: str = ""
    hit: Hit | None = None


def conclude(
    first: Finding,
    action: str | None,
    status: str | None,
    reply: str | None,
    catalogue: Catalogue,
    grounds: Callable[[], Grounds],
) -> Classification:
    """Return the answer for the finding that weighs most."""
    cause = catalogue.causes[first.cause]
    code = _other_code(cause, first, status, catalogue)
    doubtful = code is not None and not code.vague and first.confidence == "certain"
    return Classification(
        cause=first.cause,
        rule=first.name,
        confidence="likely" if doubtful else first.confidence,
        permanent=_permanent(cause, action, status, reply),
        actor=first.rule.actors[0] if first.rule and first.rule.actors else cause.actor,
        conflict=_conflict(status, code, cause) if code else None,
        grounds=grounds,
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


def _other_code(cause: Cause, first: Finding, status: str | None, catalogue: Catalogue) -> CodeCause | None:
    """Return what the enhanced code says when that is something else than the words that decided."""
    if not status or first.hit is None or not cause.subjects:
        return None
    if first.rule and first.rule.enhanced and first.rule.provider:
        return None
    _, subject, detail = status.split(".")
    if subject == "0" or detail == "0" or subject in cause.subjects:
        return None
    code = catalogue.status_cause(status)
    return code if code is not None and code.cause is not None else None


def _conflict(status: str | None, code: CodeCause, cause: Cause) -> str:
    return f"The code {status} means “{code.title}”, but the words tell “{cause.title}”; the words count."
