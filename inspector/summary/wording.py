"""The labels and sentences of reports in a person's language; English is what the program is written in."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from inspector.bounce.report import Caution
from inspector.resources import resource_path

Words = Callable[[str], str]
"""Returns an English text of a report in another language, or as it is where there is no translation."""


def words_of(language: str) -> Words:
    """Return the wording of a language such as `de` or `pt-BR`; English costs nothing."""
    texts = _table(language).get("texts", {})
    return (lambda text: texts.get(text, text)) if texts else str


def caution_text(caution: Caution, language: str) -> str:
    """Return a warning in the language; a translation says what its code means, without the numbers and names."""
    text: str = _table(language).get("warnings", {}).get(caution.code, caution.text)
    return text


def conflict_text(conflict: str | None, language: str) -> str | None:
    """Return the sentence on a code and words that do not agree in the language, None where they do."""
    return caution_text(Caution("code-and-words-differ", conflict), language) if conflict else conflict


def _table(language: str) -> dict[str, Any]:
    main = language.replace("_", "-").partition("-")[0].lower()
    return _read(main) if main.isalpha() and main != "en" else {}


@lru_cache(maxsize=8)
def _read(language: str) -> dict[str, Any]:
    file = resource_path("translations", f"summary.{language}.toml")
    if not file.is_file():
        return {}
    import tomllib

    return tomllib.loads(file.read_text(encoding="utf-8"))
