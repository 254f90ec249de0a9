"""Looking things up in the catalogue."""

import pytest

from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Clues
from inspector.knowledge.compile import compiled_texts
from inspector.knowledge.compiled import FOLDER, digest
from inspector.knowledge.files import catalogue_files
from inspector.knowledge.tables import read_table
from inspector.resources import resource_path

OWN_FILE = """
[[phrase]]
name = "acme-no-desk"
cause = "user-unknown"
match = ['desk \\d{1,4} is empty']
advice = "Ask the reception of Acme for the new desk."

[provider]
slug = "acme"
title = "Acme"
hosts = ["acme.example"]

[[rule]]
name = "e17"
label = "E17"
use = "host"
match = 'code e17\\b'
cause = "spam"
actors = ["recipient-admin"]
retry = "after_fix"
meaning = "Acme's own filter."

[causes.mailbox-full]
advice = "Call extension 42."
"""


@pytest.fixture
def catalogue() -> Catalogue:
    return load_catalogue()


def test_the_compiled_form_is_up_to_date():
    folder = resource_path("knowledge")
    held = {file.name: file.read_text(encoding="utf-8") for file in (folder / FOLDER).iterdir()}
    assert held == compiled_texts(folder), "run python -m inspector.knowledge.compile"


def test_without_a_compiled_form_the_toml_gives_the_same():
    read = Catalogue(read_table(resource_path("knowledge")))
    assert read.rules == load_catalogue().rules
    assert read.rule("gmail/no-such-user") == load_catalogue().rule("gmail/no-such-user")
    assert read.patterns == load_catalogue().patterns


def test_the_digest_does_not_depend_on_line_ends(tmp_path):
    unix, dos = tmp_path / "unix.toml", tmp_path / "dos.toml"
    unix.write_bytes(b"a = 1\nb = 2\n")
    dos.write_bytes(b"a = 1\r\nb = 2\r\n")
    assert digest([unix]) == digest([dos])
    assert len(digest(catalogue_files(resource_path("knowledge")))) == 8


def test_reply_codes(catalogue):
    assert catalogue.reply_code("550").kind == "permanent"
    assert catalogue.reply_code(421).kind == "transient"
    assert catalogue.reply_code("599") is None


def test_enhanced_codes_without_their_class(catalogue):
    assert catalogue.status_code("5.1.1").title == "no such mailbox"
    assert catalogue.status_code("4.1.1") is catalogue.status_code("5.1.1")
    assert catalogue.status_code("5.7.515") is None


def test_causes_fall_back_to_english(catalogue):
    assert catalogue.cause("mailbox-full", "xx") == catalogue.cause("mailbox-full")
    with pytest.raises(KeyError):
        catalogue.cause("no-such-cause")


def test_a_translation_replaces_the_texts_it_has():
    german = {"spam": {"title": "Als Spam abgewiesen"}}
    table = read_table(resource_path("knowledge"))
    catalogue = Catalogue(table, translation=lambda language: german if language == "de" else {})
    cause = catalogue.cause("spam", "de_AT")
    assert cause.title == "Als Spam abgewiesen"
    assert cause.explanation == catalogue.cause("spam").explanation
    assert catalogue.cause("spam", "fr") == catalogue.cause("spam")


def test_while_the_server_still_tries_nothing_sounds_final(catalogue):
    for slug in catalogue.causes:
        cause = catalogue.cause(slug, action="delayed")
        assert "keeps trying" in cause.advice
        assert "gave up" not in (cause.title + cause.explanation).lower(), slug
    assert catalogue.cause("expired", action="delayed").title != catalogue.cause("expired").title


@pytest.mark.parametrize(
    ("host", "provider"),
    [
        ("gmail-smtp-in.l.google.com", "gmail"),
        ("Example-COM.mail.protection.outlook.com.", "exchange-online"),
        ("apc.olc.protection.outlook.com", "outlook"),
        ("mta5.am0.yahoodns.net", "yahoo"),
        ("mx3.qq.com", "qq"),
        ("mx.example.com", None),
        ("notgoogle.com", None),
        ("com", None),
        ("", None),
    ],
)
def test_the_provider_of_a_host(catalogue, host, provider):
    assert catalogue.provider_of(host) == provider


def test_a_person_adds_words_providers_and_advice_without_code(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(OWN_FILE, encoding="utf-8")
    own = load_catalogue(file)
    found = classify(Clues("550 desk 12 is empty"), own)
    assert (found.cause, found.rule) == ("user-unknown", "words/acme-no-desk")
    assert classify(Clues("550 code E17", remote_mta="mx.acme.example"), own).rule == "acme/e17"
    assert classify(Clues("550 code E17", remote_mta="mx.example.com"), own).rule != "acme/e17"
    assert own.cause("mailbox-full").advice == "Call extension 42."
    assert own.cause("mailbox-full").permanent is False
    assert classify(Clues("550 User unknown"), own).cause == "user-unknown"
