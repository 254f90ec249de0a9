"""The report as an HTML page."""

from html.parser import HTMLParser

import pytest
from hypothesis import given

from inspector.summary.html import html_report
from inspector.summary.plain import one_line
from tests.summary.bounces import HOSTILE, bounce, failed, read, sample, with_texts

POSTFIX = sample("postfix-user-unknown.eml")
OWN_TAGS = frozenset(
    {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "h2",
        "h3",
        "p",
        "table",
        "tr",
        "th",
        "td",
        "ul",
        "li",
        "footer",
    }
)
VOID = frozenset({"meta"})


class Page(HTMLParser):
    """Collects a page's tags and text, and sees whether tags are closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: "list[tuple[str, str | None]]") -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_the_page_holds_the_report_and_loads_nothing() -> None:
    page = Page(html_report(POSTFIX))
    assert "pieter.devries@example.net: Address does not exist" in page.texts
    assert "4bQ2xV0WqNz1D" in page.texts
    assert page.attributes <= {"lang", "dir", "charset", "http-equiv", "content", "scope"}
    assert "default-src 'none'" in html_report(POSTFIX)


def test_many_recipients_have_what_they_share_once() -> None:
    page = html_report(read(bounce(failed("a@example.net"), failed("b@example.net"))))
    assert page.count("550 5.1.1 no such user") == 1
    assert "<h3>a@example.net</h3>" in page


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("he-IL", "rtl")])
def test_the_page_runs_in_the_direction_of_its_language(language: str, direction: str) -> None:
    assert f'<html lang="{language}" dir="{direction}">' in html_report(POSTFIX, language)


@given(HOSTILE)
def test_any_text_is_text_and_no_markup(text: str) -> None:
    page = Page(html_report(with_texts(POSTFIX, text)))
    assert page.tags <= OWN_TAGS
    assert page.open == []
    if one_line(text):
        assert one_line(text) in page.texts
