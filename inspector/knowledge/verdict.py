"""From the finding that weighs most to the answer: is it final, who must act, do code and words disagree."""

from collections.abc import Callable
from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Classification, Grounds
from inspector.knowledge.matching import Hit
from inspector.knowledge.records import Cause, Rule


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
    sure = first.confidence == "certain" and not (first.hit and contradicts(cause, first, status, catalogue))
    return Classification(
        cause=first.cause,
        rule=first.name,
        confidence="likely" if first.confidence == "certain" and not sure else first.confidence,
        permanent=_permanent(cause, action, status, reply),
        actor=first.rule.actors[0] if first.rule and first.rule.actors else cause.actor,
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


def contradicts(cause: Cause, first: Finding, status: str | None, catalogue: Catalogue, vague: bool = False) -> bool:
    """Tell whether the enhanced code speaks of something else than the words that decided.

    A code that says little (`vague`) contradicts nothing, unless it is asked for.
    """
    if not status or not cause.subjects or (first.rule and first.rule.enhanced and first.rule.provider):
        return False
    subject, detail = status.split(".")[1:]
    if subject == "0" or detail == "0" or subject in cause.subjects:
        return False
    told, says_little = catalogue.status_cause(status)
    return told is not None and told != first.cause and (vague or not says_little)


def conflict_of(first: Finding, status: str | None, catalogue: Catalogue) -> str | None:
    """Return a sentence when the enhanced code speaks of something else than the words that decided."""
    cause = catalogue.causes[first.cause]
    if not status or first.hit is None or not contradicts(cause, first, status, catalogue, vague=True):
        return None
    known = catalogue.status_code(status)
    title = known.title if known else ""
    return f"The code {status} means “{title}”, but the words tell “{cause.title}”; the words count."
