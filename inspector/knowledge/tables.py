"""The catalogue's TOML files as one plain table, ready for JSON.

The table is what the compiled files hold. Rows are lists in the order of the records' fields.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from inspector.knowledge.files import translation_file
from inspector.knowledge.literals import PLACES, required_literals

Table = dict[str, Any]

# What only explanations need: kept in a compiled file of its own, which a short run never reads.
MEANINGS = ("replies", "classes", "subjects", "codes", "sources", "rule_texts")

_PERMANENT = {"yes": True, "no": False, "unknown": None}
_CAUSE_TEXTS = ("explanation", "advice", "next_sender", "next_admin")


def read_table(folder: Path) -> Table:
    """Read all TOML files of the folder, except translations, into one table.

    Raises tomllib.TOMLDecodeError, KeyError or re.error for a file that is not a catalogue.
    """
    replies = _load(folder / "reply_codes.toml")["reply_code"]
    status = _load(folder / "enhanced_status.toml")
    codes = [_status_row(entry) for entry in status["code"]]
    causes = _load(folder / "causes.toml")
    table: Table = {
        "replies": [_reply_row(entry) for entry in replies],
        "classes": [[e["digit"], e["title"], e["meaning"]] for e in status["class"]],
        "subjects": [[e["digit"], e["title"], e["usual_owner"]] for e in status["subject"]],
        "codes": codes,
        "reply_causes": {e["code"]: [e.get("cause"), e.get("cause_at", {})] for e in replies},
        "status_causes": {row[0][2:]: [row[6], row[7], row[1]] for row in codes},
        "delay": causes.pop("delay"),
        "causes": [_cause_row(slug, e) for slug, e in causes.items()],
        "categories": _load(folder / "categories.toml")["categories"],
        "sources": _load(folder / "sources.toml")["sources"],
        "providers": [],
        "rules": [],
        "rule_texts": [],
        "patterns": [],
    }
    for file in sorted((folder / "providers").glob("*.toml")):
        _add_provider(table, _load(file))
    _add_phrases(table, _load(folder / "phrases.toml").get("phrase", []))
    return {**table, **literal_index(table["rules"], table["patterns"])}


def read_translation(folder: Path, language: str) -> Table:
    """Read the causes' texts in one language; empty when there is no such translation."""
    file = translation_file(folder, language)
    return _load(file) if file.is_file() else {}


def _load(file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        return tomllib.load(stream)


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
        _add_rule(table, f"{slug}/{rule['name']}", rule["use"], slug, rule, [rule["match"]])


def _add_phrases(table: Table, phrases: Iterable[dict[str, Any]]) -> None:
    for phrase in phrases:
        use = "weak" if phrase.get("weak") else "phrase"
        _add_rule(table, f"words/{phrase['name']}", use, None, {"needs_code": True, **phrase}, phrase["match"])


def _add_rule(
    table: Table, name: str, use: str, provider: str | None, rule: dict[str, Any], patterns: list[str]
) -> None:
    codes = [rule.get("reply"), rule.get("enhanced"), rule.get("needs_code", False), rule.get("at", [])]
    texts = [rule.get(text) for text in ("label", "retry", "meaning", "advice", "source")]
    table["patterns"] += [[len(table["rules"]), pattern] for pattern in patterns]
    limits = [rule.get("confidence", "certain"), rule.get("final", False)]
    table["rules"].append([name, use, rule["cause"], provider, *codes, rule.get("actors", []), *limits])
    table["rule_texts"].append(texts)


def literal_index(rules: list[list[Any]], patterns: list[list[Any]]) -> Table:
    """Return what finds the patterns to try on a text: see `inspector.knowledge.matching`.

    `literals` are all literals that patterns need, `calls` the patterns that each of them calls for, by the place of
    the clause it stands in; `open` are for each place the patterns without a clause there, `groups` the patterns of
    each group, both as hexadecimal bit masks.
    """
    numbers: dict[str, int] = {}
    calls: list[list[list[int]]] = []
    without = [0] * PLACES
    groups: dict[str, int] = {}
    for number, (rule, pattern) in enumerate(patterns):
        clauses = required_literals(pattern)[:PLACES]
        for literal, place in sorted({(literal, place) for place, clause in enumerate(clauses) for literal in clause}):
            if literal not in numbers:
                numbers[literal] = len(numbers)
                calls.append([[] for _ in range(PLACES)])
            calls[numbers[literal]][place].append(number)
        for place in range(len(clauses), PLACES):
            without[place] |= 1 << number
        group = _group(rules[rule])
        groups[group] = groups.get(group, 0) | 1 << number
    return {
        "patterns": patterns,
        "literals": list(numbers),
        "calls": [_shortened(places) for places in calls],
        "open": [f"{mask:x}" for mask in without],
        "groups": {group: f"{mask:x}" for group, mask in groups.items()},
    }


def _shortened(places: list[list[int]]) -> list[list[int]]:
    while not places[-1]:
        places = places[:-1]
    return places


def _group(rule: list[Any]) -> str:
    """Return the group that a rule is asked in: its `use`, for the words of one provider its slug."""
    return str(rule[3] or "") if rule[1] == "host" else str(rule[1])


def with_own_rules(table: Table, file: Path) -> Table:
    """Return the table with a person's own TOML file laid over it.

    Its `[[phrase]]` tables come before the project's, its `[provider]`/`[[rule]]` (or a list of `[[providers]]` holding
    both) are added, and `[causes.<slug>]` replaces texts. Raises OSError, tomllib.TOMLDecodeError, KeyError, re.error.
    """
    own = _load(file)
    fresh: Table = {"providers": list(table["providers"]), "rules": [], "rule_texts": [], "patterns": []}
    for entry in [own] if "provider" in own else own.get("providers", []):
        _add_provider(fresh, entry)
    _add_phrases(fresh, own.get("phrase", []))
    moved = len(fresh["rules"])
    rules = fresh["rules"] + table["rules"]
    patterns = fresh["patterns"] + [[rule + moved, pattern] for rule, pattern in table["patterns"]]
    changed = {
        "providers": fresh["providers"],
        "rules": rules,
        "rule_texts": fresh["rule_texts"] + table["rule_texts"],
        "causes": [_changed_cause(row, own.get("causes", {}).get(row[0], {})) for row in table["causes"]],
    }
    return {**table, **changed, **literal_index(rules, patterns)}


def _changed_cause(row: list[Any], texts: dict[str, str]) -> list[Any]:
    names = ("slug", "title", "meaning", "actor", "retry", "permanent", *_CAUSE_TEXTS)
    changed = [texts.get(name, value) for name, value in zip(names, row, strict=False)]
    changed[5] = row[5]
    return changed + row[len(names) :]
