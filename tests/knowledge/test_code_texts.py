"""What codes mean in other languages."""

import pytest

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.code_texts import code_text

LANGUAGES = ("de", "fr", "es", "ja", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_known_code_is_told_in_each_language(language: str) -> None:
    known = load_catalogue()
    wanted = [("reply", code) for code in known.reply_codes]
    wanted += [("class", digit) for digit in known.classes]
    wanted += [("subject", digit) for digit in known.subjects]
    wanted += [("status", code) for code in known.status_codes]
    assert [(kind, code) for kind, code in wanted if not code_text(kind, code, language)] == []


def test_a_code_is_told_in_the_language_whatever_the_region() -> None:
    assert code_text("status", "2.2", "de-AT") == "Postfach voll"


def test_english_and_unknown_languages_have_no_translation() -> None:
    assert code_text("status", "2.2", "en") is None
    assert code_text("status", "2.2", "../de") is None
    assert code_text("status", "99.99", "de") is None
