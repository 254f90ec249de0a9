"""Why a message did not arrive: from a server's words, its codes and the moment it said no.

The order is that of certainty: words that name themselves, the provider's own words, wording in general use, the
provider's own codes, registered codes, vague words, and last the reply code with the command it answered.
"""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Classification, Clues, Match
from inspector.knowledge.codes import by_category, by_notice, by_provider_code, by_reply, by_status, fits
from inspector.knowledge.matching import Hit, Matcher, Subject, matcher_for
from inspector.knowledge.records import Rule
from inspector.knowledge.verdict import Finding, conclude
from inspector.knowledge.wording import Wording, enhanced_in, innermost, make_wording, reply_in


class _Case(NamedTuple):
    """The clues with their codes completed and the provider found.

    `wording` is the diagnostic's, None without one; `inner` is where the innermost of wrapped replies starts in it.
    """

    clues: Clues
    wording: Wording | None
    inner: int
    provider: str | None
    status: str | None
    reply: str | None


class _Text(NamedTuple):
    """One of the two texts, ready to be asked; `shift` is where its searched part starts."""

    name: str
    wording: Wording
    subject: Subject
    shift: int


def classify(clues: Clues, catalogue: Catalogue) -> Classification:
    """Return the cause that the clues tell, the rule that told it, and who must act.

    Pure; linear in the texts, of which the first 64 Ki characters are read.
    """
    matcher = matcher_for(catalogue)
    case = _completed(clues, catalogue)
    first = next(_findings(case, matcher))
    second = next((found for found in _coded(case, catalogue) if found.cause != first.cause), None)
    return conclude(first, second, clues, case.status, case.reply, catalogue)


def _completed(clues: Clues, catalogue: Catalogue) -> _Case:
    """Read from the diagnostic which codes the clues lack; the innermost of wrapped replies has codes of its own."""
    wording = make_wording(clues.diagnostic) if clues.diagnostic else None
    flat = wording.flat if wording else ""
    inner = innermost(flat)
    status = clues.status
    if inner or not status or status.endswith(".0.0"):
        status = enhanced_in(flat[inner:]) or status
    reply = str(clues.reply_code) if clues.reply_code and not inner else reply_in(flat[inner:])
    return _Case(clues, wording, inner, _provider(clues, catalogue), status, reply)


def _provider(clues: Clues, catalogue: Catalogue) -> str | None:
    """Return the provider that refused: the remote host's, the one its words name, the reporting host's."""
    remote = catalogue.provider_of(clues.remote_mta) if clues.remote_mta else None
    if remote:
        return remote
    diagnostic = clues.diagnostic or ""
    named = next((provider for mark, provider in catalogue.marks if mark in diagnostic), None)
    if named:
        return named
    reporting = catalogue.provider_of(clues.reporting_mta) if clues.reporting_mta else None
    return reporting or (catalogue.provider_of_dialect(clues.dialect) if clues.dialect else None)


def _findings(case: _Case, matcher: Matcher) -> Iterator[Finding]:
    """Yield what each kind of evidence says, the most certain first; the last one always says something."""
    catalogue = matcher.catalogue
    yield from by_notice(case.clues, catalogue)
    asked = []
    for text in _texts(case, matcher):
        asked.append(text)
        yield from _named(text, case, matcher)
        yield from _worded(text, case, matcher, "phrase", "likely" if text.name == "prose" else "certain")
    yield from by_category(case.clues.category, catalogue)
    yield from by_provider_code(case.provider, case.status, catalogue)
    yield from by_status(case.status, case.clues, catalogue, vague=False)
    for text in asked:
        yield from _worded(text, case, matcher, "weak", "likely")
    yield from by_status(case.status, case.clues, catalogue, vague=True)
    for text in asked:
        yield from _worded(text, case, matcher, "last", "guess")
    yield from by_reply(case.reply, case.status, case.clues, catalogue)


def _coded(case: _Case, catalogue: Catalogue) -> Iterator[Finding]:
    """Yield what the codes say, whatever the words are."""
    yield from by_category(case.clues.category, catalogue)
    yield from by_provider_code(case.provider, case.status, catalogue)
    yield from by_status(case.status, case.clues, catalogue, vague=False)
    yield from by_status(case.status, case.clues, catalogue, vague=True)


def _texts(case: _Case, matcher: Matcher) -> Iterator[_Text]:
    """Yield the texts in the order of their weight; of wrapped replies only the innermost says why."""
    if case.wording:
        flat = case.wording.flat[case.inner :] if case.inner else case.wording.flat
        yield _Text("diagnostic", case.wording, matcher.subject(flat), case.inner)
    if case.clues.prose:
        wording = make_wording(case.clues.prose)
        yield _Text("prose", wording, matcher.subject(wording.flat), 0)


def _named(text: _Text, case: _Case, matcher: Matcher) -> Iterator[Finding]:
    """Yield what self-naming words and the provider's own words say, the rules whose codes do not fit last."""
    hits: list[tuple[bool, bool, int, Hit]] = []
    found = matcher.hits(text.subject, "token")
    own = matcher.hits(text.subject, case.provider) if case.provider else ()
    for hit in chain(own, found):
        agreement = fits(hit.rule, case.status, case.reply)
        if hit.rule.cause != "undefined" and agreement is not None:
            hits.append((hit.rule.provider != case.provider, agreement == 0, len(hits), hit))
    for *_, hit in sorted(hits):
        yield _finding(hit, text, "certain")


def _worded(text: _Text, case: _Case, matcher: Matcher, group: str, confidence: str) -> Iterator[Finding]:
    for hit in matcher.hits(text.subject, group):
        if _applies(hit.rule, case):
            yield _finding(hit, text, confidence)


def _applies(rule: Rule, case: _Case) -> bool:
    if rule.at and case.clues.command not in rule.at:
        return False
    return fits(rule, case.status, case.reply) is not None


def _finding(hit: Hit, text: _Text, confidence: str) -> Finding:
    start, end = (text.wording.original(text.shift + position) for position in (hit.start, hit.end))
    return Finding(hit.rule.cause, hit.rule.name, confidence, hit.rule, Match(text.name, start, end))
