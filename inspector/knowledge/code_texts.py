"""What codes mean in other languages than English: a short sentence for each, read when it is asked for."""

from functools import lru_cache
from typing import Any

from inspector.resources import resource_path


def code_text(kind: str, code: str, language: str) -> str | None:
    """Return what a code means in a language, None where there is no translation.

    `kind` is `reply` (`550`), `class` (`5`), `subject` (`1`) or `status` (`1.1`, without its class).
    """
    text: str | None = _texts(language).get(kind, {}).get(code)
    return text


@lru_cache(maxsize=8)
def _texts(language: str) -> dict[str, Any]:
    main = language.replace("_", "-").partition("-")[0].lower()
    file = resource_path("translations", f"codes.{main}.toml")
    if not main.isalpha() or not file.is_file():
        return {}
    import tomllib

    return tomllib.loads(file.read_text(encoding="utf-8"))
