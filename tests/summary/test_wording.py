"""Reports in other languages."""

import re
import tomllib
from pathlib import Path

import pytest

from inspector.bounce.report import Caution
from inspector.resources import resource_path
from inspector.summary.as_json import report_object
from inspector.summary.diagnostic import diagnostic_summary
from inspector.summary.fields import ACTORS, KIND_SENTENCES, RETRIES, UNKNOWN_RECIPIENT, summary_of
from inspector.summary.html import html_report
from inspector.summary.markdown import markdown_report
from inspector.summary.wording import caution_text, words_of
from tests.summary.bounces import SHIPPED, bounce, failed, read, sample

LANGUAGES = ("de", "fr", "es", "ja", "ar")
TABLES = {
    language: tomllib.loads(resource_path("translations", f"summary.{language}.toml").read_text("utf-8"))
    for language in LANGUAGES
}


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_a_report_is_translated(language: str) -> None:
    texts = TABLES[language]["texts"]
    wanted = {*KIND_SENTENCES.values(), *ACTORS.values(), *RETRIES.values(), UNKNOWN_RECIPIENT}
    assert wanted <= texts.keys()
    assert texts.keys() == TABLES["de"]["texts"].keys()
    assert TABLES[language]["warnings"].keys() == TABLES["de"]["warnings"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_for_values(language: str) -> None:
    for english, text in TABLES[language]["texts"].items():
        assert placeholders(english) == placeholders(text), english


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_no_label_of_a_report_is_left_in_english(path: Path, language: str) -> None:
    known = set(TABLES[language]["texts"].values())
    summary = summary_of(sample(path.name), language)
    rows = [*summary.rows, *(row for section in summary.sections for row in section.instructions)]
    rows += [row for section in summary.sections for entry in section.entries for row in entry.rows]
    assert {row.label for row in rows} <= known


def test_a_summary_in_german_says_everything_in_german() -> None:
    text = diagnostic_summary(sample("postfix-user-unknown.eml"), "de")
    assert text.startswith("Die Nachricht wurde nicht zugestellt. Adresse gibt es nicht.\n")
    assert "  Wer handeln muss:  der Absender der Nachricht\n" in text
    assert "  Serverantwort:     550 5.1.1 <pieter.devries@example.net>: Recipient" in text


def test_all_forms_of_a_report_come_in_the_language() -> None:
    inspection = sample("gmail-dmarc-rejected.eml")
    assert "### Nachricht" in markdown_report(inspection, "de")
    assert "<h2>Warnungen</h2>" in html_report(inspection, "de")
    assert '<html lang="ar" dir="rtl">' in html_report(inspection, "ar")
    [warning] = report_object(inspection, "fr")["warnings"]
    assert warning["text"].startswith("Le message renvoyé")


def test_several_recipients_are_counted_in_the_language() -> None:
    inspection = read(bounce(failed("a@example.net"), failed("b@example.net")))
    [section] = summary_of(inspection, "es").sections
    assert section.heading == "2 destinatarios: La dirección no existe"


def test_an_address_that_reads_like_a_label_stays_as_it_is() -> None:
    [section] = summary_of(read(bounce(failed("nobody"))), "de").sections
    assert section.heading.startswith("nobody: ")


def test_a_region_does_not_matter_and_an_unknown_language_is_english() -> None:
    assert words_of("de-AT")("Code") == "Code"
    assert words_of("pt_BR")("Who must act") == "Who must act"
    assert words_of("../de")("Who must act") == "Who must act"


def test_a_warning_without_translation_stays_in_english() -> None:
    assert caution_text(Caution("not-known", "Something."), "de") == "Something."
