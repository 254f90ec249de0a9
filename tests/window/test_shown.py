import pytest

from inspector.window.shown import shown


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("exe\u202egpj.txt", "exe<U+202E>gpj.txt"),
        ("a\u200bb@example.com", "a<U+200B>b@example.com"),
        ("bell\x07 and \x1b[2J", "bell<U+0007> and <U+001B>[2J"),
        ("two\nlines\tof", "two\nlines\tof"),
    ],
)
def test_what_cannot_be_seen_is_marked(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("pаypal.com", "xn--pypal-4ve.com"),
        ("аррӏе.com", "xn--80ak6aa92e.com"),
        ("ｅxample.com", "example.com"),
        ("mail.gοοgle.example", "mail.xn--ggle-0nda.example"),
    ],
)
def test_a_host_that_poses_as_another_shows_its_name_in_the_dns(host: str, known: str) -> None:
    assert shown(f"<a@{host}>: refused") == f"<a@{host} ({known})>: refused"


@pytest.mark.parametrize("text", ["info@müller.example", "почта@пример.example", "例え.example", "Schöne Grüße. Ende"])
def test_honest_names_of_other_languages_stay_as_they_are(text: str) -> None:
    assert shown(text) == text
