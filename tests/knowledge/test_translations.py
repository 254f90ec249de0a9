"""The causes in each language: complete, and read only when they are asked for."""

import tomllib

import pytest

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.files import languages, translation_file
from inspector.resources import resource_path

FOLDER = resource_path("knowledge")
TEXTS = ("title", "meaning", "explanation", "advice", "next_sender", "next_admin")
# A name that is the same everywhere.
SAME = {"Greylisting"}


def test_the_languages_of_the_program_are_there():
    assert languages(FOLDER) == ["ar", "de", "es", "fr", "ja"]


@pytest.mark.parametrize("language", languages(FOLDER))
def test_each_cause_is_complete(language):
    catalogue = load_catalogue()
    for slug in catalogue.causes:
        english, translated = catalogue.cause(slug), catalogue.cause(slug, language)
        for name in TEXTS:
            text = getattr(translated, name)
            assert text != getattr(english, name) or text in SAME, (language, slug, name)
            assert text == text.strip()
            assert name == "title" or text[-1] in ".。؟", (language, slug, name)
        assert translated.actor == english.actor


@pytest.mark.parametrize("language", languages(FOLDER))
def test_a_translation_names_known_causes_only(language):
    held = tomllib.loads(translation_file(FOLDER, language).read_text(encoding="utf-8"))
    assert set(held) == {"delay", *load_catalogue().causes}
    assert all(set(texts) == set(TEXTS) for slug, texts in held.items() if slug != "delay")
    assert set(held["delay"]) == {"advice", "expired"}


@pytest.mark.parametrize("language", languages(FOLDER))
def test_a_delay_is_not_final_in_any_language(language):
    catalogue = load_catalogue()
    final, delayed = catalogue.cause("expired", language), catalogue.cause("expired", language, action="delayed")
    assert {final.title, final.explanation, final.advice}.isdisjoint(
        {delayed.title, delayed.explanation, delayed.advice}
    )
