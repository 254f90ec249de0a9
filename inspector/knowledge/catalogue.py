"""The catalogue: what codes, causes and providers mean, loaded once and looked up often."""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from inspector.knowledge.records import (
    Cause,
    CodeCause,
    EnhancedStatus,
    Provider,
    ReplyCode,
    Rule,
    StatusClass,
    StatusSubject,
)

Table = dict[str, Any]


class Catalogue:
    """The catalogue's look-ups; nothing in it changes.

    `table` is what each run needs (see `inspector.knowledge.tables`), `meanings` returns what only explanations need,
    `translation` the causes' texts in a language.
    """

    def __init__(
        self,
        table: Table,
        meanings: Callable[[], Table] | None = None,
        translation: Callable[[str], Table] | None = None,
    ) -> None:
        self._table = table
        self._load_meanings = meanings or (lambda: table)
        self._translation = translation or (lambda language: {})
        self.rules: tuple[Rule, ...] = tuple(Rule(*row) for row in table["rules"])
        self.patterns: list[tuple[int, str]] = table["patterns"]

    @property
    def index(self) -> Table:
        """What finds the patterns to try on a text (see `inspector.knowledge.tables.literal_index`)."""
        return self._table

    @cached_property
    def _meanings(self) -> Table:
        return self._load_meanings()

    @cached_property
    def reply_codes(self) -> dict[str, ReplyCode]:
        """All known reply codes, by their three digits."""
        return {row[0]: ReplyCode._make(row) for row in self._meanings["replies"]}

    @cached_property
    def status_codes(self) -> dict[str, EnhancedStatus]:
        """All registered enhanced status codes, by subject and detail (`1.1`)."""
        return {row[0][2:]: EnhancedStatus._make(row) for row in self._meanings["codes"]}

    @cached_property
    def classes(self) -> dict[str, StatusClass]:
        """The classes of enhanced status codes, by their digit."""
        return {row[0]: StatusClass._make(row) for row in self._meanings["classes"]}

    @cached_property
    def subjects(self) -> dict[str, StatusSubject]:
        """The subjects of enhanced status codes, by their digit."""
        return {row[0]: StatusSubject._make(row) for row in self._meanings["subjects"]}

    @cached_property
    def providers(self) -> dict[str, Provider]:
        """All providers, by their slug."""
        return {row[0]: Provider._make(row) for row in self._table["providers"]}

    @cached_property
    def causes(self) -> dict[str, Cause]:
        """All causes in English, by their slug."""
        return {row[0]: Cause._make(row) for row in self._table["causes"]}

    @cached_property
    def sources(self) -> dict[str, str]:
        """Where provider rules were read, by the ids that rules name."""
        return dict(self._meanings["sources"])

    @cached_property
    def categories(self) -> dict[str, str]:
        """The causes of the categories that sending software states, by the category in lower case."""
        return dict(self._table["categories"])

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {rule.name: number for number, rule in enumerate(self.rules)}

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

    def reply_cause(self, code: str, command: str | None) -> tuple[str | None, str | None]:
        """Return the causes a bare reply code hints at: after that command, and whatever the command was."""
        cause, cause_at = self._table["reply_causes"].get(code, (None, {}))
        return cause_at.get(command), cause

    def status_code(self, code: str) -> EnhancedStatus | None:
        """Return the registered meaning of an enhanced code such as `5.1.1`, None for a code of somebody's own."""
        return self.status_codes.get(code.partition(".")[2])

    def status_cause(self, code: str) -> CodeCause | None:
        """Return the cause that a registered enhanced code tells, None for a code that nobody has registered."""
        row = self._table["status_causes"].get(code[2:])
        return CodeCause._make(row) if row else None

    def cause(self, slug: str, language: str = "en", action: str | None = None) -> Cause:
        """Return a cause in the language, its English texts where there is no translation.

        For the action `delayed` the texts say that nothing is final. Raises KeyError for a slug that is no cause.
        """
        cause = self.causes[slug]
        translated = self._texts(language)
        texts = translated.get(slug, {})
        if texts:
            cause = cause._replace(**{name: text for name, text in texts.items() if name in Cause._fields})
        if action != "delayed":
            return cause
        delay = translated.get("delay") or self._table["delay"]
        return cause._replace(**{"advice": delay["advice"], **delay.get(slug, {})})

    def _texts(self, language: str) -> Table:
        """Return the translated texts of a language such as `de` or `pt-BR`, empty when there are none."""
        main = language.replace("_", "-").partition("-")[0].lower()
        return self._translation(main) if main.isalpha() and main != "en" else {}

    def rule(self, name: str) -> Rule | None:
        """Return a rule by its name (`gmail/no-such-user`, `words/full`), None for a rule that is a bare code."""
        number = self._numbers.get(name)
        return None if number is None else self._with_texts(number)

    def _with_texts(self, number: int) -> Rule:
        label, retry, meaning, advice, source = self._meanings["rule_texts"][number]
        return self.rules[number]._replace(label=label, retry=retry, meaning=meaning, advice=advice, source=source)

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


@lru_cache(maxsize=4)
def load_catalogue(extra: Path | None = None) -> Catalogue:
    """Return the project's catalogue, with a person's own TOML file laid over it when one is given.

    The compiled form is used as long as it belongs to the TOML files. Raises OSError or a TOML error for a bad `extra`.
    """
    from inspector.knowledge.compiled import compiled_meanings, compiled_table, compiled_translation

    table = compiled_table()
    if extra is None:
        return Catalogue(table, compiled_meanings, compiled_translation)
    from inspector.knowledge.tables import with_own_rules

    return Catalogue(with_own_rules({**compiled_meanings(), **table}, extra), None, compiled_translation)
