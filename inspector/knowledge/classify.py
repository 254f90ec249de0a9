"""Why a message did not arrive: from a server's words, its codes and the moment it said no.

The order is that of certainty: words that name themselves, the provider's own words, wording in general use, the
provider's own codes, registered codes, vague words, the rest of the report, and last the reply code with the command
it answered.
"""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Classification, Clues, Grounds, Match
from inspector.knowledge.codes import (
    by_category,
    by_exit_status,
    by_notice,
    by_provider_code,
    by_reply,
    by_status,
    fits,
)
from inspector.knowledge.matching import Hit, Matcher, Subject, matcher_for
from inspector.knowledge.verdict import Finding, conclude
from inspector.knowledge.wording import Wording, enhanced_in, innermost, reply_in

_DOUBT = ("certain", "likely", "guess")


class _Case(NamedTuple):
    """The clues with their codes completed and the provider found.

    `flat` is the diagnostic made ready for matching, from the innermost of wrapped replies on.
    """

    clues: Clues
    flat: str
    provider: str | None
    status: str | None
    reply: str | None


class _Text(NamedTuple):
    """One of the texts, ready to be asked, and how sure its words are."""

    name: str
    subject: Subject
    confidence: str


def classify(clues: Clues, catalogue: Catalogue) -> Classification:
    """Return the cause that the clues tell, the rule that told it, and who must act.

    Pure; linear in the texts, of which the first 64 Ki characters are read.
    """
    case = _completed(clues, catalogue)
    first = next(_findings(case, matcher_for(catalogue)))
    grounds = partial(_grounds, case, first, catalogue)
    return conclude(first, clues.action, case.status, case.reply, catalogue, grounds)


def _completed(clues: Clues, catalogue: Catalogue) -> _Case:
    """Read from the diagnostic which codes the clues lack; the innermost of wrapped replies has codes of its own."""
    flat = Wording(clues.diagnostic).flat if clues.diagnostic else ""
    inner = innermost(flat)
    status, reply = clues.status, str(clues.reply_code) if clues.reply_code else None
    if inner:
        flat = flat[inner:]
        status, reply = enhanced_in(flat) or status, reply_in(flat)
    elif flat:
        if not status or status.endswith(".0.0"):
            status = enhanced_in(flat) or status
        reply = reply or reply_in(flat)
    return _Case(clues, flat, _provider(clues, catalogue), status, reply)


def _provider(clues: Clues, catalogue: Catalogue) -> str | None:
    """Return the provider that refused: the remote host's, the one its words name, the reporting host's."""
    remote = catalogue.provider_of(clues.remote_mta) if clues.remote_mta else None
    if remote:
        return remote
    diagnostic = clues.diagnostic
    if diagnostic:
        for mark, provider in catalogue.marks:
            if mark in diagnostic:
                return provider
    reporting = catalogue.provider_of(clues.reporting_mta) if clues.reporting_mta else None
    return reporting or (catalogue.provider_of_dialect(clues.dialect) if clues.dialect else None)


def _findings(case: _Case, matcher: Matcher) -> Iterator[Finding]:
    """Yield what each kind of evidence says, the most certain first; the last one always says something."""
    catalogue = matcher.catalogue
    clues, status = case.clues, case.status
    yield from by_notice(clues, status, catalogue)
    yield from by_exit_status(clues)
    asked = []
    for text in _texts(case, matcher):
        asked.append(text)
        yield from _named(text, case, matcher)
        yield from _worded(text, case, matcher, "phrase", text.confidence)
    yield from by_category(clues.category, catalogue)
    yield from by_provider_code(case.provider, status, catalogue)
    yield from by_status(status, clues, catalogue, vague=False)
    for text in asked:
        yield from _worded(text, case, matcher, "weak", "guess")
    for text in _context(clues, matcher):
        asked.append(text)
        yield from _named(text, case, matcher)
        yield from _worded(text, case, matcher, "phrase", text.confidence)
    yield from by_status(status, clues, catalogue, vague=True)
    for text in asked:
        yield from _worded(text, case, matcher, "last", "guess")
    yield from by_reply(case.reply, status, clues, catalogue)


def _texts(case: _Case, matcher: Matcher) -> Iterator[_Text]:
    """Yield the texts in the order of their weight."""
    if case.flat:
        yield _Text("diagnostic", matcher.subject(case.flat), "certain")
    if case.clues.prose:
        flat = Wording(case.clues.prose).flat
        yield _Text("prose", matcher.subject(flat[innermost(flat) :]), "likely")


def _context(clues: Clues, matcher: Matcher) -> Iterator[_Text]:
    text = clues.context() if clues.context else ""
    if text:
        yield _Text("context", matcher.subject(Wording(text).flat), "likely")


def _named(text: _Text, case: _Case, matcher: Matcher) -> Iterator[Finding]:
    """Yield what self-naming words and the provider's own words say, the rules whose codes do not fit last."""
    hits: list[tuple[bool, bool, int, Hit]] = []
    command = case.clues.command
    found = matcher.hits(text.subject, "token", command)
    own = matcher.hits(text.subject, case.provider, command) if case.provider else ()
    if not found and not own:
        return
    for hit in chain(own, found):
        agreement = fits(hit.rule, case.status, case.reply)
        if hit.rule.cause != "undefined" and agreement is not None:
            hits.append((hit.rule.provider != case.provider, agreement == 0, len(hits), hit))
    for *_, hit in sorted(hits):
        yield _finding(hit, text.name, text.confidence)


def _worded(text: _Text, case: _Case, matcher: Matcher, group: str, confidence: str) -> Iterator[Finding]:
    for hit in matcher.hits(text.subject, group, case.clues.command):
        rule = hit.rule
        if rule.final and case.clues.action == "delayed":
            continue
        if not (rule.reply or rule.enhanced) or fits(rule, case.status, case.reply) is not None:
            yield _finding(hit, text.name, confidence)


def _finding(hit: Hit, text: str, confidence: str) -> Finding:
    rule = hit.rule
    return Finding(rule.cause, rule.name, max(confidence, rule.confidence, key=_DOUBT.index), rule, text, hit)


def _grounds(case: _Case, first: Finding, catalogue: Catalogue) -> Grounds:
    """Work out what speaks for the first finding, and what is the next likeliest."""
    others = (found for found in _findings(case, matcher_for(catalogue)) if found.cause != first.cause)
    second = next((found for found in others if found.name not in ("nothing-known", "status/given-up")), None)
    return Grounds(
        match=_match(case.clues, first),
        runner_up=(second.cause, second.name) if second else None,
    )


def _match(clues: Clues, first: Finding) -> Match | None:
    """Return where the deciding words stand in the text as it was given."""
    if first.hit is None:
        return None
    texts = {"diagnostic": clues.diagnostic, "prose": clues.prose}
    text = texts[first.text] if first.text in texts else clues.context() if clues.context else ""
    wording = Wording(text or "")
    shift = innermost(wording.flat) if first.text in texts else 0
    start, end = (wording.original(shift + position) for position in (first.hit.start, first.hit.end))
    return Match(first.text, start, end)
