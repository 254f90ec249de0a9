"""All that a bounce says, decoded."""

import base64

from inspector.summary.original_text import Token, body_words, texts_of, tokens_of
from tests.summary.bounces import bounce, failed, read, sample


def test_tokens_are_addresses_their_hosts_ip_addresses_and_hosts() -> None:
    assert set(tokens_of("Mail <A@example.net> at mx.example.org [192.0.2.1], 10:14:26, report.pdf")) == {
        Token("address", "a@example.net"),
        Token("host", "example.net"),
        Token("host", "mx.example.org"),
        Token("IP address", "192.0.2.1"),
    }


def test_texts_are_decoded() -> None:
    word = base64.b64encode("Grüße".encode()).decode()
    texts = list(texts_of(read(bounce(failed("a@example.net"), subject=f"=?utf-8?B?{word}?="))))
    assert "Grüße" in texts
    assert any("please read them" in text for text in texts)


def test_the_words_of_the_original_are_those_that_no_mail_system_wrote() -> None:
    report = read(bounce(failed("a@example.net"), body="Hedgehogs could not be delivered.\n"))
    assert body_words(report) == {"hedgehogs"}


def test_an_automatic_replys_own_words_are_private() -> None:
    assert {"henrik", "vogel", "colleague"} <= body_words(sample("out-of-office.eml"))
