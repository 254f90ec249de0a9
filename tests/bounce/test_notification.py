"""A notification taken apart: the words for people, the fields for machines, and the message that came back."""

import pytest

from tests.bounce.mails import ORIGINAL, notification_of, plain, report


def test_the_three_parts_of_a_report() -> None:
    seen = notification_of(report(human="Bob is unknown.\n"))
    assert seen.human is not None and seen.human.text == "Bob is unknown.\n"
    assert [part.path for part in seen.status_parts] == ["2"]
    assert seen.original is not None and seen.original.header(b"subject") == "Minutes"
    assert seen.returned == "full"


def test_parts_of_the_returned_message_are_not_the_notifications_own() -> None:
    nested = "Content-Type: multipart/mixed; boundary=in\n\n--in\nContent-Type: text/plain\n\nmine\n--in--\n"
    seen = notification_of(report(original=nested))
    assert [part.path for part in seen.parts] == ["0", "1", "2", "3"]
    assert [text.text for text in seen.texts] == ["It failed.\n"]


def test_plain_text_is_read_before_html() -> None:
    body = "--b\nContent-Type: text/html\n\n<p>Rich</p>\n--b\nContent-Type: text/plain\n\nPlain\n--b--\n"
    seen = notification_of(plain(body, Content_Type="multipart/alternative; boundary=b"))
    assert seen.human is not None and seen.human.text.strip() == "Plain"
    assert [text.text.strip() for text in seen.texts] == ["Plain", "Rich"]


def test_a_message_quoted_in_the_text_ends_the_prose() -> None:
    seen = notification_of(
        plain(
            "The mail to bob@example.com could not be delivered at all.\n\n"
            "------ This is a copy of the message, including all the headers. ------\n\n"
            "Return-path: <anna@example.org>\nFrom: anna@example.org\nTo: bob@example.com\nSubject: Minutes\n\nHello\n"
        )
    )
    assert seen.prose.strip() == "The mail to bob@example.com could not be delivered at all."
    assert seen.original is not None and seen.original.header(b"subject") == "Minutes"
    assert seen.returned == "full"


def test_a_quoted_header_is_read_at_its_bytes() -> None:
    text = plain("It failed for bob@example.com, says the server.\n\n--- Original message follows ---\n\n" + ORIGINAL)
    seen = notification_of(text)
    assert seen.original is not None
    field = seen.original.field(b"subject")
    assert field is not None
    assert seen.original.span_of(field).start == text.index("Minutes")


@pytest.mark.parametrize(
    ("original", "carrier", "returned"),
    [
        (ORIGINAL, "message/rfc822", "full"),
        (ORIGINAL, "text/rfc822-headers", "headers"),
        (ORIGINAL.partition("\n\n")[0] + "\n", "message/rfc822", "headers"),
        (None, "", "none"),
    ],
)
def test_how_much_came_back(original: str | None, carrier: str, returned: str) -> None:
    assert notification_of(report(original=original, carrier=carrier)).returned == returned


def test_a_report_that_quotes_fields_of_the_message_returns_a_part_of_it() -> None:
    seen = notification_of(
        plain("Your message\n\n  From: anna@example.org\n  To: bob@example.com\n  Subject: Minutes\n\nfailed.\n")
    )
    assert seen.returned == "partial"
    assert "failed." in seen.prose


def test_nothing_is_missing_from_an_empty_mail() -> None:
    seen = notification_of("Subject:\n\n")
    assert (seen.subject, seen.sender, seen.prose, seen.original, seen.returned) == ("", "", "", None, "none")


def test_a_subject_of_a_megabyte_is_not_looked_through() -> None:
    assert len(notification_of(plain("", Subject="word " * 200_000)).subject) <= 2_000


def test_a_status_part_that_states_an_action() -> None:
    assert notification_of(report()).states_actions
    assert not notification_of(report(status="Reporting-MTA: dns; mx.example.net\n")).states_actions
