"""Codes and replies that a person types."""

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.explain import command_in, explain_words


def explain(text: str):
    return explain_words(text, load_catalogue())


def test_a_bare_reply_code():
    found = explain("552")
    assert (found.reply.code, found.reply.kind, found.status) == ("552", "permanent", None)
    assert found.reply.known.title == "too much data"
    assert found.classification.permanent is True


def test_an_unknown_reply_code_goes_by_its_first_digit():
    assert explain("498").reply.known is not None
    assert (explain("479").reply.kind, explain("479").reply.known) == ("transient", None)


def test_a_bare_enhanced_code():
    found = explain("5.1.1")
    assert found.status.kind.title == "permanent failure"
    assert found.status.subject.title == "address"
    assert found.status.detail.title == "no such mailbox"
    assert (found.cause.slug, found.cause.actor) == ("user-unknown", "sender")


def test_a_code_with_no_registered_meaning_names_who_uses_it():
    found = explain("5.7.606")
    assert found.status.detail is None
    assert [rule.provider for rule in found.status.vendors] == ["exchange-online"]
    assert (found.cause.slug, found.provider) == ("blocked", "exchange-online")


def test_a_registered_code_that_a_provider_uses_against_its_meaning():
    assert "gmail" in {rule.provider for rule in explain("5.7.27").status.vendors}


def test_a_log_line():
    line = (
        "postfix/smtp[1]: 4F: to=<a@example.com>, relay=aspmx.l.google.com[192.0.2.5]:25, dsn=5.7.26, "
        "status=bounced (host aspmx.l.google.com[192.0.2.5] said: 550-5.7.26 This mail has been blocked because the "
        "sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. "
        "(in reply to end of DATA command))"
    )
    found = explain(line)
    assert (found.reply.code, found.status.code, found.command) == ("550", "5.7.26", "DATA")
    assert (found.provider, found.cause.slug, found.retry) == ("gmail", "authentication-failed", "after_fix")
    assert found.advice == found.rule.advice


def test_the_moment_that_a_line_names():
    assert command_in("(in reply to RCPT TO command)") == "RCPT"
    assert command_in("SMTP error after end of data: host") == "DATA"
    assert command_in("SMTP error after initial connection") == "CONN"
    assert command_in("user unknown") is None


def test_nonsense_is_answered_too():
    for text in ("", "   ", "hello", "\x00\ud800", "9" * 70000):
        assert explain(text).cause.slug in {"undefined", "on-hold"}
