"""The catalogue's TOML files: nothing is lost, every name is known, every pattern is sound."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
import re2

from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.knowledge.files import catalogue_files
from inspector.knowledge.literals import required_literals
from inspector.resources import resource_path

FOLDER = resource_path("knowledge")
ACTORS = {"sender", "sender-admin", "recipient", "recipient-admin", "mailing-service", "nobody"}
RETRIES = {"auto", "later", "after_fix", "no"}
COMMANDS = {"CONN", "HELO", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BDAT"}
USES = {"token", "host", "phrase", "weak", "last", "dialect"}
CAUSES = set(
    """
    user-unknown mailbox-moved mailbox-disabled mailbox-full mailbox-filtered host-unknown does-not-accept-mail
    network-error expired greylisted rate-limited message-too-large content-rejected spam virus bad-reputation blocked
    missing-ptr authentication-failed tls-required not-rfc-compliant policy security sender-rejected relaying-denied
    not-permitted suppressed syntax-error system-error system-full mailer-error routing-loop delivered feedback
    auto-reply on-hold undefined
    """.split()  # noqa: SIM905 (a list of 37 strings would be harder to read)
)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def test_every_file_is_toml_in_utf8():
    for file in catalogue_files(FOLDER):
        tomllib.loads(file.read_text(encoding="utf-8"))


def test_nothing_is_lost(catalogue):
    assert len(catalogue.reply_codes) == 72
    assert len(catalogue.status_codes) == 81
    assert len(catalogue.classes) == 3
    assert len(catalogue.subjects) == 8
    assert set(catalogue.causes) == CAUSES
    assert sum(rule.provider is not None for rule in catalogue.rules) >= 555
    assert len(catalogue.providers) >= 40


def test_causes_are_complete_and_in_plain_sentences(catalogue):
    for cause in catalogue.causes.values():
        assert cause.actor in ACTORS
        assert cause.retry in RETRIES
        for sentence in (cause.explanation, cause.advice, cause.meaning):
            assert sentence.endswith("."), cause.slug
        assert all(text and text.strip() == text for text in cause[1:10] if isinstance(text, str))
        assert set(cause.subjects) <= set("01234567")


def test_rules_use_known_words_only(catalogue):
    for rule in (catalogue.rule(each.name) for each in catalogue.rules):
        assert rule.use in USES, rule.name
        assert rule.cause in CAUSES, rule.name
        assert set(rule.actors) <= ACTORS, rule.name
        assert rule.retry is None or rule.retry in RETRIES, rule.name
        assert set(rule.at) <= COMMANDS, rule.name
        if rule.provider:
            assert rule.provider in catalogue.providers
            assert rule.source in catalogue.sources, rule.name
            assert rule.actors and rule.meaning and rule.label, rule.name


def test_codes_name_known_causes(catalogue):
    for reply in catalogue.reply_codes.values():
        assert re.fullmatch(r"[2-6]\d\d", reply.code)
        assert reply.kind in {"success", "intermediate", "transient", "permanent", "internal"}
        assert reply.cause is None or reply.cause in CAUSES
        assert set(reply.cause_at) <= COMMANDS
        assert set(reply.cause_at.values()) <= CAUSES
    for status in catalogue.status_codes.values():
        assert re.fullmatch(r"X\.\d\.\d{1,2}", status.code)
        assert status.nature in {"permanent", "temporary", "either", "notice"}
        assert status.cause is None or status.cause in CAUSES
    assert set(catalogue.categories.values()) <= CAUSES


def test_names_hosts_and_patterns_are_unique(catalogue):
    assert [n for n, count in Counter(rule.name for rule in catalogue.rules).items() if count > 1] == []
    hosts = Counter(host for provider in catalogue.providers.values() for host in provider.hosts)
    assert [host for host, count in hosts.items() if count > 1] == []
    within = Counter(map(tuple, catalogue.patterns))
    assert [key for key, count in within.items() if count > 1] == []
    for provider in catalogue.providers.values():
        assert all(host == host.lower() and "*" not in host for host in provider.hosts)


def test_patterns_are_re2_and_bounded(catalogue):
    options = re2.Options()
    options.log_errors = False
    for rule, pattern in catalogue.patterns:
        name = catalogue.rules[rule].name
        assert re2.compile(pattern, options), name
        assert not re.search(r"(?<!\\)\.[*+]|\]\*|\)[*+]\)[*+]", pattern), f"unbounded gap in {name}"
        assert required_literals(pattern), f"{name} has to be tried on every text"
    for rule in catalogue.rules:
        for pattern in (rule.reply, rule.enhanced):
            assert pattern is None or re.compile(pattern)


def test_every_cause_can_be_told(catalogue):
    told = {rule.cause for rule in catalogue.rules} | {"delivered", "on-hold", "undefined", "auto-reply", "feedback"}
    assert told == CAUSES


def test_a_missing_file_is_noticed(tmp_path):
    assert catalogue_files(Path(tmp_path)) == []
