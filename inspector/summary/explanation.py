"""The explanation of a code or reply, as text and as plain data."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.explain import Explanation, ReplyExplanation, StatusExplanation
from inspector.summary.fields import ACTORS, RETRIES
from inspector.summary.plain import one_line

WIDTH = 78

_REPLY_KINDS = {
    "success": "success",
    "intermediate": "go on",
    "transient": "temporary: the same message may get through later",
    "permanent": "permanent: the same message will not get through without a change",
    "internal": "a mailing service's own number, not an SMTP reply code",
}


def explanation_text(explanation: Explanation) -> str:
    """Return the code taken apart, the cause, who must act and what to do."""
    cause = explanation.cause
    lines = [one_line(explanation.text), ""]
    if explanation.reply:
        lines += _block(f"Reply code {explanation.reply.code}", _reply_lines(explanation.reply))
    if explanation.status:
        lines += _block(f"Enhanced status code {explanation.status.code}", _status_lines(explanation.status))
    if explanation.rule and explanation.rule.meaning:
        provider = load_catalogue().providers.get(explanation.provider or "")
        title = f"What {provider.title} means by it" if provider else "What these words mean"
        lines += _block(title, [explanation.rule.meaning])
    actor = ACTORS.get(explanation.classification.actor, explanation.classification.actor)
    sentences = [cause.explanation, f"Who must act: {actor}.", explanation.advice, RETRIES.get(explanation.retry, "")]
    if explanation.classification.conflict:
        sentences.append(explanation.classification.conflict)
    lines += _block(cause.title, sentences)
    return "\n".join(lines).rstrip() + "\n"


def _reply_lines(reply: ReplyExplanation) -> Iterator[str]:
    yield f"{reply.code[0]}xx: {_REPLY_KINDS.get(reply.kind, reply.kind)}."
    if reply.known is None:
        yield "This code is not a known one; its first digit tells what to do (RFC 5321 4.3.2)."
        return
    yield f"{reply.known.title}: {reply.known.meaning}"
    if reply.known.reference:
        yield f"Defined in {reply.known.reference}." if reply.known.standard else "No standard defines this code."


def _status_lines(status: StatusExplanation) -> Iterator[str]:
    if status.kind:
        yield f"{status.kind.digit}.x.x: {status.kind.meaning}."
    if status.subject:
        yield f"x.{status.subject.digit}.x: about the {status.subject.title}."
    if status.detail:
        yield f"{status.detail.title}: {status.detail.meaning}"
    else:
        yield "No standard registers this code."
    providers = load_catalogue().providers
    for rule in status.vendors:
        yield f"{providers[rule.provider or ''].title}: {rule.meaning}"


def _block(title: str, sentences: "list[str] | Iterator[str]") -> list[str]:
    lines = [title]
    for sentence in sentences:
        if sentence:
            lines += wrap(
                one_line(sentence), WIDTH, initial_indent="  ", subsequent_indent="  ", break_long_words=False
            )
    return [*lines, ""]


def explanation_object(explanation: Explanation) -> dict[str, Any]:
    """Return the explanation as plain data for JSON."""
    found, reply, status = explanation.classification, explanation.reply, explanation.status
    return {
        "schema": 1,
        "text": explanation.text,
        "reply_code": int(reply.code) if reply else None,
        "reply_meaning": reply.known.meaning if reply and reply.known else None,
        "status": status.code if status else None,
        "status_meaning": status.detail.meaning if status and status.detail else None,
        "provider": explanation.provider,
        "provider_meaning": explanation.rule.meaning if explanation.rule else None,
        "command": explanation.command,
        "cause": found.cause,
        "rule": found.rule,
        "confidence": found.confidence,
        "permanent": found.permanent,
        "actor": found.actor,
        "explanation": explanation.cause.explanation,
        "advice": explanation.advice,
        "retry": explanation.retry,
        "conflict": found.conflict,
    }
