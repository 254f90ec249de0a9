"""Automatic messages that report on no delivery."""

import pytest

from inspector.bounce.automatic import automatic_kind
from tests.bounce.mails import notification_of, plain

PERSON = "Bob <bob@example.com>"


def kind_of_mail(body: str, **fields: str) -> str | None:
    found = automatic_kind(notification_of(plain(body, **{"From": PERSON, **fields})))
    return found.name if found else None


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Minutes",
        "Out of Office: Minutes",
        "Auto: Minutes",
        "Abwesenheitsnotiz",
        "Réponse automatique : Minutes",
        "Respuesta automática: Minutes",
        "Автоответ: Minutes",
        "自動返信",
        "Automaattinen vastaus: Minutes",
        "Αυτόματη απάντηση: Minutes",
        "Автоматична відповідь: Minutes",
        "رد تلقائي: Minutes",
        "Răspuns automat: Minutes",
    ],
)
def test_subjects_of_automatic_replies(subject: str) -> None:
    assert kind_of_mail("I am away.\n", Subject=subject) == "auto-reply"


@pytest.mark.parametrize(
    "field",
    [{"Auto_Submitted": "auto-replied"}, {"X_Autoreply": "yes"}, {"Precedence": "auto_reply"}],
)
def test_fields_of_automatic_replies(field: dict[str, str]) -> None:
    assert kind_of_mail("Thanks for your mail.\n", Subject="Re: Minutes", **field) == "auto-reply"


def test_words_of_absence_count_where_a_program_sent_them() -> None:
    words = "I am currently out of the office until Monday.\n"
    assert kind_of_mail(words, Subject="Re: Minutes", Return_Path="<>") == "auto-reply"
    assert kind_of_mail(words, Subject="Re: Minutes", Return_Path="<bob@example.com>") is None


def test_a_mail_system_does_not_go_on_holiday() -> None:
    assert kind_of_mail("text\n", From="MAILER-DAEMON@mx.example.net", Subject="Automatic reply: x") is None
    own = {"From": "Postmaster <postmaster@example.net>", "Auto_Submitted": "auto-replied"}
    assert kind_of_mail("Away till Monday.\n", Subject="Automatic reply: x", **own) == "auto-reply"


def test_a_challenge_asks_the_sender_to_confirm() -> None:
    words = "Please confirm that you sent this message by following the link.\n"
    assert kind_of_mail(words, Subject="Your mail to Bob") == "challenge"
    assert kind_of_mail(words, Subject="News", List_Unsubscribe="<mailto:u@example.com>") is None


@pytest.mark.parametrize("subject", ["complaint about message from 192.0.2.1", "Abuse report", "[Feedback loop] spam"])
def test_complaints_without_a_machine_readable_part(subject: str) -> None:
    assert kind_of_mail("A user complained.\n", Subject=subject) == "feedback"


def test_an_ordinary_mail_is_not_automatic() -> None:
    assert kind_of_mail("See you on Monday.\n", Subject="Minutes") is None
