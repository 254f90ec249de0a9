"""A code taken apart: reply code, class, subject and detail, and what a provider means by it."""

from typing import NamedTuple

from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.code_texts import code_text
from inspector.knowledge.records import Rule
from inspector.summary.wording import conflict_text
from inspector.window.language import translate
from inspector.window.markup import Page
from inspector.window.verdict import actor_text


class CodePiece(NamedTuple):
    """One piece of a code: what it is called, its digits and what they mean."""

    name: str
    digits: str
    meaning: str


def take_apart(
    reply_code: int | None, status: str | None, catalogue: Catalogue, language: str = "en"
) -> list[CodePiece]:
    """Return the pieces of a reply code and an enhanced status code, in the order they are written."""
    pieces: list[CodePiece] = []
    if reply_code is not None:
        known = catalogue.reply_code(reply_code)
        meaning = f"{_sentence(known.title)} {_sentence(known.meaning)}" if known else _first_digit(reply_code)
        meaning = _translated("reply", str(reply_code), language) or meaning
        pieces.append(CodePiece(translate("Codes", "Reply code"), str(reply_code), meaning))
    if status is not None and status.count(".") == 2:
        pieces += _status_pieces(status, catalogue, language)
    return pieces


def _first_digit(code: int) -> str:
    """Return what the first digit alone says (RFC 5321 4.2.1): all that an unknown code tells."""
    if 400 <= code < 500:
        return translate("Codes", "Not a standard code; the 4 says: refused for now, later may work.")
    if 500 <= code < 600:
        return translate("Codes", "Not a standard code; the 5 says: refused for good.")
    return translate("Codes", "Not a standard code.")


def _translated(kind: str, code: str, language: str) -> str:
    text = code_text(kind, code, language)
    return _sentence(text) if text else ""


def _status_pieces(status: str, catalogue: Catalogue, language: str) -> list[CodePiece]:
    class_digit, subject_digit, _ = status.split(".")
    pieces = []
    kind = catalogue.classes.get(class_digit)
    if kind is not None:
        meaning = _translated("class", class_digit, language) or _sentence(kind.meaning)
        pieces.append(CodePiece(translate("Codes", "Class"), f"{class_digit}.x.x", meaning))
    subject = catalogue.subjects.get(subject_digit)
    if subject is not None:
        title = code_text("subject", subject_digit, language) or subject.title
        text = translate("Codes", "About: {subject}").format(subject=title)
        pieces.append(CodePiece(translate("Codes", "Subject"), f"x.{subject_digit}.x", _sentence(text)))
    known = catalogue.status_code(status)
    if known is not None:
        own = _translated("status", status.partition(".")[2], language)
        meaning = own or f"{_sentence(known.title)} {known.meaning}"
    else:
        meaning = translate("Codes", "Not in the public registry: a provider's own code.")
    pieces.append(CodePiece(translate("Codes", "Detail"), status, meaning))
    return pieces


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "。")) else translate("Codes", "."))


def add_code(page: Page, pieces: list[CodePiece]) -> None:
    """Add the table of a code's pieces to a page."""
    page.heading(translate("Codes", "The code, taken apart"))
    page.pieces((piece.digits, piece.name, piece.meaning) for piece in pieces)


def write_words(page: Page, words: str, catalogue: Catalogue, language: str) -> None:
    """Write the page about a code, a whole SMTP reply or a log line."""
    from inspector.knowledge.explain import explain_words

    explained = explain_words(words, catalogue, language)
    reply_code = int(explained.reply.code) if explained.reply else None
    status = explained.status.code if explained.status else None
    pieces = take_apart(reply_code, status, catalogue, language)
    found = explained.classification
    if not pieces and found.cause in ("undefined", "on-hold"):
        page.title(translate("Codes", "Nothing known about this"))
        page.paragraph(translate("Codes", "There is no code in it, and the words do not tell a cause."))
        return
    cause = catalogue.cause(found.cause, language)
    page.title(cause.title)
    page.paragraph(cause.explanation)
    page.steps_for(
        [
            (translate("Codes", "Who must act:"), actor_text(found.actor)),
            (translate("Codes", "What to do:"), explained.advice),
            (translate("Codes", "As the administrator:"), cause.next_admin),
        ]
    )
    conflict = conflict_text(found.conflict, language)
    if conflict:
        page.callout_note(conflict)
    if pieces:
        add_code(page, pieces)
    add_provider_meaning(page, found.rule, catalogue)
    if explained.status and explained.status.vendors:
        page.heading(translate("Codes", "What providers use this code for"))
        page.steps_for((_provider(rule, catalogue), rule.meaning or "") for rule in explained.status.vendors)


def _provider(rule: Rule, catalogue: Catalogue) -> str:
    known = catalogue.providers.get(rule.provider or "")
    return known.title if known else rule.provider or ""


def add_provider_meaning(page: Page, rule_name: str, catalogue: Catalogue) -> None:
    """Add what a provider means by its own words or code, where a rule of a provider decided."""
    rule = catalogue.rule(rule_name)
    if rule is not None and rule.provider and rule.meaning:
        text = translate("Codes", "{provider} means by it: {meaning}")
        page.paragraph(text.format(provider=_provider(rule, catalogue), meaning=rule.meaning))
