"""The catalogue's TOML files as one plain table, ready for JSON.

The table is what `compiled.json` holds. Rows are lists in the order of the records' fields.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from inspector.knowledge.literals import required_literals

Table = dict[str, Any]

_PERMANENT = {"yes": True, "no": False, "unknown": None}
_CAUSE_TEXTS = ("explanation", "advice", "next_sender", "next_admin")


def read_table(folder: Path) -> Table:
    """Read all TOML files of the folder into one table.

    Raises tomllib.TOMLDecodeError, KeyError or re.error for a file that is not a catalogue.
    """
    replies = _load(folder / "reply_codes.toml")["reply_code"]
    status = _load(folder / "enhanced_status.toml")
    table: Table = {
        "replies": [_reply_row(entry) for entry in replies],
        "classes": [[e["digit"], e["title"], e["meaning"]] for e in status["class"]],
        "subjects": [[e["digit"], e["title"], e["usual_owner"]] for e in status["subject"]],
        "codes": [_status_row(entry) for entry in status["code"]],
        "causes": {"en": [_cause_row(slug, e) for slug, e in _load(folder / "causes.toml").items()]},
        "translations": _translations(folder),
        "categories": _load(folder / "categories.toml")["categories"],
        "sources": _load(folder / "sources.toml")["sources"],
        "providers": [],
        "rules": [],
        "patterns": [],
    }
    for file in sorted((folder / "providers").glob("*.toml")):
        _add_provider(table, _load(file))
    _add_phrases(table, _load(folder / "phrases.toml").get("phrase", []))
    return {**table, **literal_index(table.pop("patterns"))}


def _load(file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        return tomllib.load(stream)


def _translations(folder: Path) -> dict[str, dict[str, dict[str, str]]]:
    return {file.name.split(".")[1]: _load(file) for file in sorted(folder.glob("causes.*.toml"))}


def _reply_row(e: dict[str, Any]) -> list[Any]:
    texts = [e["title"], e["meaning"], e["seen_at"], e["hint"], e["reference"]]
    return [e["code"], e["class"], e["standard"], *texts, e.get("cause"), e.get("cause_at", {})]


def _status_row(e: dict[str, Any]) -> list[Any]:
    row = [e["code"], e["title"], e["meaning"], e["nature"], e.get("replies", []), e["references"]]
    return [*row, e.get("cause"), e.get("vague", False), e.get("deprecated", False)]


def _cause_row(slug: str, e: dict[str, Any]) -> list[Any]:
    row = [slug, e["title"], e["meaning"], e["actor"], e["retry"], _PERMANENT[e["permanent"]]]
    return [*row, *(e[text] for text in _CAUSE_TEXTS), e["also_called"], e.get("subjects", "")]


def _add_provider(table: Table, entry: dict[str, Any]) -> None:
    provider = entry["provider"]
    slug = provider["slug"]
    if all(row[0] != slug for row in table["providers"]):
        known = [provider.get(name, []) for name in ("hosts", "dialects", "marks")]
        table["providers"].append([slug, provider["title"], *known])
    for rule in entry.get("rule", []):
        codes = [rule.get("reply"), rule.get("enhanced"), rule.get("needs_code", False), rule.get("at", [])]
        texts = [rule.get("retry"), rule.get("meaning"), rule.get("advice"), rule.get("source")]
        row = [f"{slug}/{rule['name']}", rule["use"], rule["cause"], slug, rule.get("label")]
        _add_rule(table, [*row, *codes, rule.get("actors", []), *texts], [rule["match"]])


def _add_phrases(table: Table, phrases: Iterable[dict[str, Any]]) -> None:
    for phrase in phrases:
        use = "weak" if phrase.get("weak") else "phrase"
        codes = [phrase.get("reply"), phrase.get("enhanced"), True, phrase.get("at", [])]
        texts = [phrase.get("retry"), phrase.get("meaning"), phrase.get("advice"), None]
        row = [f"words/{phrase['name']}", use, phrase["cause"], None, None, *codes, phrase.get("actors", []), *texts]
        _add_rule(table, row, phrase["match"])


def _add_rule(table: Table, row: list[Any], patterns: list[str]) -> None:
    table["patterns"] += [[len(table["rules"]), pattern] for pattern in patterns]
    table["rules"].append(row)


def literal_index(patterns: list[list[Any]]) -> Table:
    """Return the prefilter of the patterns: `literals`, and `alternatives` as [rule, pattern, needs]."""
    numbers: dict[str, int] = {}
    alternatives = []
    for rule, pattern in patterns:
        clauses = required_literals(pattern)
        needs = [sorted(numbers.setdefault(text, len(numbers)) for text in sorted(clause)) for clause in clauses]
        alternatives.append([rule, pattern, needs])
    return {"literals": list(numbers), "alternatives": alternatives}


def with_own_rules(table: Table, file: Path) -> Table:
    """Return the table with a person's own TOML file laid over it.

    Its `[[phrase]]` tables come before the project's, its `[provider]`/`[[rule]]` (or a list of `[[providers]]` holding
    both) are added, and `[causes.<slug>]` replaces texts. Raises OSError, tomllib.TOMLDecodeError, KeyError, re.error.
    """
    own = _load(file)
    fresh: Table = {"providers": list(table["providers"]), "rules": [], "patterns": []}
    for entry in [own] if "provider" in own else own.get("providers", []):
        _add_provider(fresh, entry)
    _add_phrases(fresh, own.get("phrase", []))
    moved = len(fresh["rules"])
    patterns = fresh["patterns"] + [[rule + moved, pattern] for rule, pattern, _ in table["alternatives"]]
    causes = [_changed_cause(row, own.get("causes", {}).get(row[0], {})) for row in table["causes"]["en"]]
    changed = {
        "providers": fresh["providers"],
        "rules": fresh["rules"] + table["rules"],
        "patterns": patterns,
        "causes": {"en": causes},
    }
    return {**table, **changed, **literal_index(patterns)}


def _changed_cause(row: list[Any], texts: dict[str, str]) -> list[Any]:
    names = ("slug", "title", "meaning", "actor", "retry", "permanent", *_CAUSE_TEXTS)
    changed = [texts.get(name, value) for name, value in zip(names, row, strict=False)]
    changed[5] = row[5]
    return changed + row[len(names) :]
