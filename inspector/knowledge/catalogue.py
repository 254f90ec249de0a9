"""The catalogue: what codes, causes and providers mean, loaded once and looked up often."""

import json
import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from zlib import crc32

from inspector.knowledge.records import (
    Alternative,
    Cause,
    EnhancedStatus,
    Provider,
    ReplyCode,
    Rule,
    StatusClass,
    StatusSubject,
)
from inspector.resources import resource_path

COMPILED = "compiled.json"


class Catalogue:
    """The catalogue's look-ups over one table (see `inspector.knowledge.tables`); nothing in it changes."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._table = table
        self.rules: tuple[Rule, ...] = tuple(Rule._make(row) for row in table["rules"])

    @cached_property
    def reply_codes(self) -> dict[str, ReplyCode]:
        """All known reply codes, by their three digits."""
        return {row[0]: ReplyCode._make(row) for row in self._table["replies"]}

    @cached_property
    def status_codes(self) -> dict[str, EnhancedStatus]:
        """All registered enhanced status codes, by subject and detail (`1.1`)."""
        return {row[0][2:]: EnhancedStatus._make(row) for row in self._table["codes"]}

    @cached_property
    def classes(self) -> dict[str, StatusClass]:
        """The classes of enhanced status codes, by their digit."""
        return {row[0]: StatusClass._make(row) for row in self._table["classes"]}

    @cached_property
    def subjects(self) -> dict[str, StatusSubject]:
        """The subjects of enhanced status codes, by their digit."""
        return {row[0]: StatusSubject._make(row) for row in self._table["subjects"]}

    @cached_property
    def providers(self) -> dict[str, Provider]:
        """All providers, by their slug."""
        return {row[0]: Provider._make(row) for row in self._table["providers"]}

    @cached_property
    def causes(self) -> dict[str, Cause]:
        """All causes in English, by their slug."""
        return {row[0]: Cause._make(row) for row in self._table["causes"]["en"]}

    @cached_property
    def sources(self) -> dict[str, str]:
        """Where provider rules were read, by the ids that rules name."""
        return dict(self._table["sources"])

    @cached_property
    def categories(self) -> dict[str, str]:
        """The causes of the categories that sending software states, by the category in lower case."""
        return dict(self._table["categories"])

    @property
    def literals(self) -> list[str]:
        """The literals of the patterns' prefilter, lower case."""
        literals: list[str] = self._table["literals"]
        return literals

    @cached_property
    def alternatives(self) -> tuple[Alternative, ...]:
        """All patterns, in the order of their rules."""
        rows = self._table["alternatives"]
        return tuple(Alternative(rule, pattern, tuple(map(frozenset, needs))) for rule, pattern, needs in rows)

    @cached_property
    def _rules_by_name(self) -> dict[str, Rule]:
        return {rule.name: rule for rule in self.rules}

    @cached_property
    def _code_rules(self) -> tuple[tuple[re.Pattern[str], Rule], ...]:
        rules = (rule for rule in self.rules if rule.provider and rule.enhanced)
        return tuple((re.compile(rule.enhanced or ""), rule) for rule in rules)

    @cached_property
    def dialect_rules(self) -> dict[str, Rule]:
        """The rules that hold for whatever a dialect says, by dialect."""
        rules = {rule.provider: rule for rule in self.rules if rule.use == "dialect"}
        return {dialect: rules[slug] for dialect, slug in self._dialects.items() if slug in rules}

    @cached_property
    def _hosts(self) -> dict[str, str]:
        rows = self._table["providers"]
        return {host: slug for slug, _, hosts, _, _ in rows for host in hosts}

    @cached_property
    def marks(self) -> tuple[tuple[str, str], ...]:
        """The literals by which a reply names the provider that wrote it, each with the provider."""
        return tuple((mark, row[0]) for row in self._table["providers"] for mark in row[4])

    @cached_property
    def _dialects(self) -> dict[str, str]:
        rows = self._table["providers"]
        return {dialect: slug for slug, _, _, dialects, _ in rows for dialect in dialects}

    def reply_code(self, code: str | int) -> ReplyCode | None:
        """Return what a reply code means, None when nobody is known to use it."""
        return self.reply_codes.get(str(code))

    def status_code(self, code: str) -> EnhancedStatus | None:
        """Return the registered meaning of an enhanced code such as `5.1.1`, None for a code of somebody's own."""
        return self.status_codes.get(code.partition(".")[2])

    def cause(self, slug: str, language: str = "en") -> Cause:
        """Return a cause in the language, its English texts where there is no translation.

        Raises KeyError for a slug that is no cause.
        """
        english = self.causes[slug]
        texts = self._table["translations"].get(language, {}).get(slug)
        return english._replace(**texts) if texts else english

    def rule(self, name: str) -> Rule | None:
        """Return a rule by its name (`gmail/no-such-user`, `words/full`), None for a rule that is a bare code."""
        return self._rules_by_name.get(name)

    def rules_of_code(self, code: str) -> tuple[Rule, ...]:
        """Return the provider rules that name this enhanced code."""
        return tuple(rule for pattern, rule in self._code_rules if pattern.fullmatch(code))

    def provider_of(self, host: str) -> str | None:
        """Return the slug of the provider that runs the host, by the longest known suffix of its name."""
        name = host.lower().rstrip(".")
        hosts = self._hosts
        while name:
            if name in hosts:
                return hosts[name]
            name = name.partition(".")[2]
        return None

    def provider_of_dialect(self, dialect: str) -> str | None:
        """Return the slug of the provider that alone writes this dialect."""
        return self._dialects.get(dialect)


def digest(files: Iterable[Path]) -> str:
    """Return a checksum over the contents of the files, for telling whether the compiled form is up to date."""
    value = 0
    for file in files:
        with file.open("rb") as stream:
            value = crc32(stream.read().replace(b"\r\n", b"\n"), value)
    return f"{value:08x}"


@lru_cache(maxsize=4)
def load_catalogue(extra: Path | None = None) -> Catalogue:
    """Return the project's catalogue, with a person's own TOML file laid over it when one is given.

    The compiled form is used as long as it belongs to the TOML files. Raises OSError or a TOML error for a bad `extra`.
    """
    table = _project_table(resource_path("knowledge"))
    if extra is not None:
        from inspector.knowledge.tables import with_own_rules

        table = with_own_rules(table, extra)
    return Catalogue(table)


def _project_table(folder: Path) -> dict[str, Any]:
    from inspector.knowledge.files import catalogue_files

    compiled = folder / COMPILED
    if compiled.is_file():
        with compiled.open("rb") as stream:
            held: dict[str, Any] = json.loads(stream.read())
        if held["digest"] == digest(catalogue_files(folder)):
            return held
    from inspector.knowledge.tables import read_table

    return read_table(folder)
