"""The explanation of a whole message: what it is, and what it says of itself."""

from inspector.bounce.authentication import authentication_of
from inspector.bounce.hops import Hop
from inspector.bounce.report import Inspection
from inspector.knowledge.catalogue import Catalogue
from inspector.summary.wording import words_of
from inspector.window.explain_part import describe_part
from inspector.window.explain_recipient import add_cautions
from inspector.window.kind_words import kind_words
from inspector.window.language import date_text, number_text, translate
from inspector.window.markup import Page, Row
from inspector.window.node import Journey


def explain_message(page: Page, inspection: Inspection, catalogue: Catalogue, language: str) -> None:
    """Write the page about the message that was opened."""
    message, report = inspection.message, inspection.report
    words = kind_words(report.kind)
    page.title(message.root.header(b"subject") or message.path)
    page.paragraph(f"{words.label}. {words.sentence}")
    rows: list[Row] = [(translate("Explanation", "Recognised because"), words_of(language)(report.kind_reason), None)]
    if report.dialect:
        rows.append((translate("Explanation", "Written by"), report.dialect, None))
    for label, fact in (
        (translate("Explanation", "Reporting server"), report.reporting_mta),
        (translate("Explanation", "Message arrived there"), report.arrival_date),
        (translate("Explanation", "Envelope id"), report.envelope_id),
    ):
        if fact is not None:
            rows.append((label, fact.value, fact.span))
    page.rows(rows)
    _add_checks(page, inspection)
    add_cautions(page, report.warnings, language)
    describe_part(page, message.root)


def _add_checks(page: Page, inspection: Inspection) -> None:
    """Add what the receiving servers found out about the sender (RFC 8601)."""
    rows: list[Row] = []
    for method, found in authentication_of(inspection).items():
        if found is not None:
            about = translate("Explanation", "{result} for {domain}")
            text = about.format(result=found.result, domain=found.domain) if found.domain else found.result
            rows.append((method.upper(), text, found.span))
    if rows:
        page.heading(translate("Explanation", "Checks of the sender"))
        page.rows(rows)


def explain_hop(page: Page, hop: Hop) -> None:
    """Write the page about one hop."""
    page.title(
        translate("Explanation", "{sender} → {receiver}").format(sender=hop.from_ or "?", receiver=hop.by or "?")
    )
    page.paragraph(
        translate(
            "Explanation", "One step of the journey: the receiving server wrote this line when it took the message."
        )
    )
    rows = [
        (translate("Explanation", "From"), hop.from_),
        (translate("Explanation", "IP address"), hop.ip),
        (translate("Explanation", "Received by"), hop.by),
        (translate("Explanation", "Protocol"), hop.with_),
        (translate("Explanation", "Encrypted"), _encrypted(hop)),
        (translate("Explanation", "Queue id"), hop.id),
        (translate("Explanation", "For"), hop.for_),
        (translate("Explanation", "When"), hop_date(hop)),
        (translate("Explanation", "After the hop before"), delay_text(hop.delay_s)),
        (translate("Explanation", "Standard"), "RFC 5321 4.4"),
    ]
    page.rows((label, value, None) for label, value in rows if value)
    page.paragraph_link(translate("Explanation", "Show it in the source"), hop.span)


def _encrypted(hop: Hop) -> str:
    return (
        translate("Explanation", "yes, with TLS") if hop.tls else translate("Explanation", "the line does not say so")
    )


def hop_date(hop: Hop) -> str:
    """Return when a hop was, empty where its date cannot be read."""
    return date_text(hop.date) if hop.date else ""


def delay_text(seconds: float | None) -> str:
    """Return a delay in words; a negative one comes from clocks that differ."""
    if seconds is None:
        return ""
    if seconds < 0:
        return translate("Journey", "{time} before it: the clocks differ").format(time=_duration(-seconds))
    return _duration(seconds)


def _duration(seconds: float) -> str:
    whole = int(seconds)
    if whole < 60:
        return translate("Journey", "{count} s").format(count=number_text(whole))
    if whole < 3600:
        return translate("Journey", "{count} min {rest} s").format(
            count=number_text(whole // 60), rest=number_text(whole % 60)
        )
    if whole < 172800:
        return translate("Journey", "{count} h {rest} min").format(
            count=number_text(whole // 3600), rest=number_text(whole % 3600 // 60)
        )
    return translate("Journey", "{count} days").format(count=number_text(whole // 86400))


def explain_journey(page: Page, journey: Journey) -> None:
    """Write the page about a journey: the same as the drawing, in words."""
    if journey.is_original:
        page.title(translate("Explanation", "Journey of your message"))
        page.paragraph(
            translate("Explanation", "The servers that your message passed before it came back, oldest first.")
        )
    else:
        page.title(translate("Explanation", "Journey of this message"))
        page.paragraph(
            translate("Explanation", "The servers that this message passed on its way to you, oldest first.")
        )
    rows = []
    for number, hop in enumerate(journey.hops, 1):
        delay = delay_text(hop.delay_s)
        parts = [f"{hop.from_ or '?'} → {hop.by or '?'}", hop.with_ or "", hop_date(hop), f"+{delay}" if delay else ""]
        rows.append((str(number), "  ·  ".join(filter(None, parts)), hop.span))
    page.rows(rows)
