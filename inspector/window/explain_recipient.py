"""The explanation of a recipient: what happened, who must act, what the code says, and why we think so."""

from collections import Counter
from collections.abc import Sequence

from inspector.bounce.report import Caution, Fact, How, Recipient, Report
from inspector.knowledge.catalogue import Catalogue
from inspector.knowledge.clues import Classification
from inspector.knowledge.records import Cause
from inspector.message.source import Span
from inspector.summary.wording import caution_text, conflict_text
from inspector.window.explain_code import add_code, add_provider_meaning, take_apart
from inspector.window.language import number_text, translate
from inspector.window.markup import Page, Row
from inspector.window.recipient_model import action_text
from inspector.window.verdict import actor_text, says_nothing_yet


def explain_recipient(page: Page, recipient: Recipient, report: Report, catalogue: Catalogue, language: str) -> None:
    """Write the page about one recipient."""
    address = recipient.address or recipient.original_recipient
    found = recipient.classification
    cause = catalogue.cause(found.cause, language) if found else None
    page.title(address.value if address else translate("Explanation", "Recipient not named"))
    if cause and found and says_nothing_yet(recipient, cause):
        page.paragraph(translate("Explanation", "The server has not given up: it tries again by itself."))
        page.paragraph(translate("Explanation", "There is nothing to do until it says that it has."))
    elif cause and found:
        page.paragraph(cause.meaning)
        conflict = conflict_text(found.conflict, language)
        if conflict:
            page.callout_note(conflict)
        _add_steps(page, found, cause)
    _add_codes(page, recipient, catalogue, language)
    if found:
        _add_reasons(page, recipient, found, catalogue, language)
    _add_facts(page, recipient)
    _add_warnings(page, report, language)


def _add_steps(page: Page, found: Classification, cause: Cause) -> None:
    page.heading(translate("Explanation", "What to do"))
    page.steps_for(
        [
            (translate("Explanation", "Who must act:"), actor_text(found.actor)),
            (translate("Explanation", "As the sender:"), cause.next_sender),
            (translate("Explanation", "As the administrator:"), cause.next_admin),
            (translate("Explanation", "Sending it again:"), _retry(cause.retry)),
        ]
    )


def _retry(retry: str) -> str:
    words = {
        "auto": translate("Explanation", "not needed, the server tries again by itself."),
        "later": translate("Explanation", "may work later, without a change."),
        "after_fix": translate("Explanation", "only helps after the cause has been mended."),
        "no": translate("Explanation", "does not help."),
    }
    return words.get(retry, retry)


def _add_codes(page: Page, recipient: Recipient, catalogue: Catalogue, language: str) -> None:
    reply_code = recipient.reply_code.value if recipient.reply_code else None
    status = recipient.status.value if recipient.status else None
    pieces = take_apart(reply_code, status, catalogue, language)
    if pieces:
        add_code(page, pieces)
    if recipient.classification:
        add_provider_meaning(page, recipient.classification.rule, catalogue)
    if recipient.diagnostic:
        page.heading(translate("Explanation", "In the server’s own words"))
        page.quote(recipient.diagnostic.value, recipient.diagnostic.span)


def confidence_text(confidence: str) -> str:
    """Return how sure a conclusion is."""
    words = {
        "certain": translate("Explanation", "Certain"),
        "likely": translate("Explanation", "Likely"),
        "guess": translate("Explanation", "A guess"),
    }
    return words.get(confidence, confidence)


def matched_words(recipient: Recipient, found: Classification) -> tuple[str, Span] | None:
    """Return the words that decided, and where they stand in the source."""
    match = found.match
    fact = None if match is None else recipient.diagnostic if match.text == "diagnostic" else recipient.reason
    if match is None or fact is None or match.text == "context":
        return None
    words = fact.value[match.start : match.end]
    return (words, fact.span) if words and fact.span is not None else None


def _add_reasons(page: Page, recipient: Recipient, found: Classification, catalogue: Catalogue, language: str) -> None:
    page.heading(translate("Explanation", "Why this cause"))
    rows: list[Row] = [
        (translate("Explanation", "How sure"), confidence_text(found.confidence), None),
        (translate("Explanation", "Decided by"), found.rule, None),
    ]
    words = matched_words(recipient, found)
    if words is not None:
        rows.append((translate("Explanation", "Because of the words"), f"“{words[0]}”", words[1]))
    if found.runner_up:
        rows.append(
            (translate("Explanation", "Next likeliest"), catalogue.cause(found.runner_up[0], language).title, None)
        )
    also_called = catalogue.cause(found.cause, language).also_called
    if also_called:
        rows.append((translate("Explanation", "Other programs call it"), ", ".join(also_called), None))
    page.rows(rows)


def how_text(how: How) -> str:
    """Return how a fact is known."""
    words = {
        How.STATED: translate("Explanation", "stated for programs"),
        How.READ: translate("Explanation", "read from the text"),
        How.DERIVED: translate("Explanation", "concluded"),
    }
    return words[how]


def fact_label(name: str) -> str:
    """Return what a fact of a recipient is called."""
    words = {
        "address": translate("Explanation", "Address"),
        "original_recipient": translate("Explanation", "As it was written"),
        "action": translate("Explanation", "Result"),
        "status": translate("Explanation", "Status code"),
        "reply_code": translate("Explanation", "Reply code"),
        "diagnostic": translate("Explanation", "Server’s words"),
        "command": translate("Explanation", "Refused at the step"),
        "remote_mta": translate("Explanation", "Refused by"),
        "remote_ip": translate("Explanation", "Its IP address"),
        "local_host": translate("Explanation", "Tried by"),
        "last_attempt": translate("Explanation", "Last attempt"),
        "will_retry_until": translate("Explanation", "Tries until"),
    }
    return words[name]


def _add_facts(page: Page, recipient: Recipient) -> None:
    page.heading(translate("Explanation", "What the bounce says, and where"))
    rows = []
    for name, fact in recipient.evidence().items():
        if name != "diagnostic":
            rows.append((fact_label(name), f"{_value(name, fact)}", fact.span))
    page.rows(rows)


def _value(name: str, fact: Fact[object]) -> str:
    text = action_text(str(fact.value)) if name == "action" else str(fact.value)
    return text if fact.how is How.STATED else f"{text}  ({how_text(fact.how)})"


def _add_warnings(page: Page, report: Report, language: str) -> None:
    if report.warnings:
        page.heading(translate("Explanation", "Good to know"))
        add_cautions(page, report.warnings, language)


def add_cautions(page: Page, cautions: Sequence[Caution], language: str) -> None:
    """Add warnings, each text once, with a link to the first place where it shows."""
    counts = Counter(caution_text(each, language) for each in cautions)
    places = {caution_text(each, language): each.span for each in reversed(cautions)}
    for text, count in counts.items():
        page.callout_note(text if count == 1 else f"{text} (×{number_text(count)})", places[text])


def explain_recipients(page: Page, recipients: tuple[Recipient, ...], catalogue: Catalogue, language: str) -> None:
    """Write the page about all recipients together: how many share a cause."""
    page.title(translate("Explanation", "Recipients: {count}").format(count=number_text(len(recipients))))
    causes = Counter(each.classification.cause for each in recipients if each.classification)
    page.rows((number_text(count), catalogue.cause(slug, language).title, None) for slug, count in causes.most_common())
    page.note(
        translate("Explanation", "The table of recipients sorts and filters them; select one to see its explanation.")
    )
