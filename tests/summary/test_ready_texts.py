"""Texts that are ready to send."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given

from inspector.resources import resource_path
from inspector.summary.ready_texts import MAX_RECIPIENTS, BadTemplate, ready_texts, templates
from inspector.summary.template_values import (
    GROUP_NAMES,
    MESSAGE_NAMES,
    RECIPIENT_NAMES,
    group_values,
    message_values,
    recipient_values,
)
from tests.summary.bounces import HOSTILE, bounce, failed, read, sample, with_texts

POSTFIX = sample("postfix-user-unknown.eml")


def test_a_failure_has_three_texts() -> None:
    assert [each.name for each in ready_texts(POSTFIX)] == ["user", "recipient-postmaster", "own-admin"]


def test_the_user_gets_no_codes_hosts_or_ids() -> None:
    user = ready_texts(POSTFIX)[0]
    assert user.subject == "About your message “Minutes of the planning meeting”"
    assert "pieter.devries@example.net" in user.text
    assert "What to do: Check the address letter by letter" in user.text
    assert not re.search(r"550|5\.1\.1|mx2|SMTP|Postfix|4bQ2xV0WqNz1D", user.text)


def test_the_postmaster_gets_every_identifier() -> None:
    text = ready_texts(POSTFIX)[1].text
    for told in (
        "mx2.example.net",
        "198.51.100.19",
        "550 5.1.1 <pieter.devries@example.net>",
        "4bQ2xV0WqNz1D",
        "6d1a3f0e-9a3b-43c8-9f5e-77a3c1b2d9e4@example.com",
        "2026-06-16T10:14:24+02:00",
    ):
        assert told in text


def test_the_admin_gets_what_to_check() -> None:
    admin = ready_texts(POSTFIX)[2]
    assert admin.subject == "Please check: Address does not exist"
    assert "What to check: If the address should exist" in admin.text


def test_texts_fit_the_kind_of_the_report() -> None:
    assert [each.name for each in ready_texts(sample("out-of-office.eml"))] == ["user"]
    assert ready_texts(sample("ordinary-mail.eml")) == ()


def test_a_line_whose_value_is_not_known_is_left_out() -> None:
    data = (
        bounce(failed("a@example.net"))
        .replace(b"X-Postfix-Queue-ID: 4bQ2xV0WqNz1D\n", b"")
        .replace(b"Postfix) with", b"x) with")
    )
    text = ready_texts(read(data))[1].text
    assert "Envelope id" not in text
    assert "{" not in text


def test_a_letter_lists_recipients_up_to_a_limit() -> None:
    report = read(bounce(*(failed(f"user{number}@example.net") for number in range(60))))
    text = ready_texts(report)[1].text
    assert text.count("Recipient: user") == MAX_RECIPIENTS
    assert "... and 10 more" in text


def test_own_templates_take_the_place_of_the_programs_and_add_to_them(tmp_path: Path) -> None:
    (tmp_path / "user.toml").write_text('title = "Short"\norder = 1\ntext = "See {original_subject}"\n')
    (tmp_path / "mine.toml").write_text(
        'title = "Mine"\nkinds = ["failed"]\ntext = "{causes}"\nsubject = "{envelope_id}"\n'
    )
    texts = {each.name: each for each in ready_texts(POSTFIX, folder=tmp_path)}
    assert texts["user"].text == "See Minutes of the planning meeting\n"
    assert texts["mine"].text == "Address does not exist\n"
    assert texts["mine"].subject == "Mine"
    assert "own-admin" in texts


def test_an_edited_template_is_read_anew(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('title = "One"\ntext = "x"\n')
    assert "One" in [each.title for each in templates(folder=tmp_path)]
    file.write_text('title = "Another"\ntext = "x"\n')
    assert "Another" in [each.title for each in templates(folder=tmp_path)]


def test_a_translation_is_preferred(tmp_path: Path) -> None:
    (tmp_path / "user.de.toml").write_text('title = "An die Person"\ntext = "Hallo"\n')
    assert ready_texts(POSTFIX, "de", tmp_path)[-1].title == "An die Person"
    assert "An die Person" not in [each.title for each in ready_texts(POSTFIX, "en", tmp_path)]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('title = "x"\ntext = "{password}"', "{password} is no name that text may have"),
        ('title = "x"\ntext = "{diagnostic}"', "{diagnostic} is no name"),
        ('title = "x"', "text must be a text"),
        ('title = "x"\ntext = "y"\nkinds = ["lost"]', "kinds must be some of"),
        ("title =", "Invalid value"),
    ],
)
def test_a_template_that_cannot_be_used_is_named_with_the_reason(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "mine.toml").write_text(content)
    with pytest.raises(BadTemplate, match=re.escape(told)) as caught:
        templates(folder=tmp_path)
    assert caught.value.path == tmp_path / "mine.toml"


def test_the_names_that_templates_may_use_are_those_that_have_values_and_those_the_readme_lists() -> None:
    dmarc = sample("gmail-dmarc-rejected.eml")
    recipients = list(dmarc.report.recipients)
    assert set(message_values(dmarc)) <= MESSAGE_NAMES
    assert set(group_values(recipients)) == GROUP_NAMES
    assert set(recipient_values(recipients[0])) == RECIPIENT_NAMES
    readme = resource_path("templates", "README.md").read_text("utf-8")
    told = set(re.findall(r"`([a-z_]+)`", readme.partition("| in | names |")[2]))
    assert told >= MESSAGE_NAMES | GROUP_NAMES | RECIPIENT_NAMES


@given(HOSTILE)
def test_a_value_is_never_read_as_a_name_and_stays_on_its_line(text: str) -> None:
    for each in ready_texts(with_texts(POSTFIX, text)):
        shown = f"{each.subject}\n{each.text}"
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in shown.replace("\n", ""))
        assert "\nBcc:" not in shown
        if "{original_subject}" in text and each.name != "user":
            assert "{original_subject} {groups}" in shown
