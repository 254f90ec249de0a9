"""The conversation with the server that refused."""

from inspector.bounce.conversation import refusals, refused_recipient
from inspector.bounce.report import Fact
from inspector.message.text import PartText
from tests.bounce.mails import message_of, plain

TALK = (
    "... while talking to mx.example.com.:\n>>> MAIL From:<anna@example.org>\n<<< 250 ok\n"
    ">>> RCPT To:<bob@example.com>\n<<< 550-5.1.1 The account is gone.\n<<< 550 5.1.1 Look again.\n"
    ">>> RCPT To:<eve@example.com>\n<<< 452 4.2.2 Full\n"
)


def text_of_mail(body: str) -> PartText:
    return message_of(plain(body)).root.text


def value(fact: Fact[str] | None) -> str | None:
    return fact.value if fact is not None else None


def test_each_refusal_is_about_the_address_before_it() -> None:
    found = refusals(text_of_mail(TALK), TALK, 0, len(TALK))
    assert [(value(each.address), value(each.command)) for each in found] == [
        ("bob@example.com", "RCPT"),
        ("eve@example.com", "RCPT"),
    ]


def test_the_lines_of_one_answer_are_one_diagnostic() -> None:
    human = text_of_mail(TALK)
    first, _ = refusals(human, TALK, 0, len(TALK))
    found = refused_recipient(human, TALK, first, first.address)
    assert value(found.diagnostic) == "550-5.1.1 The account is gone. 550 5.1.1 Look again."
    assert found.reply_code is not None and found.reply_code.value == 550
    assert value(found.status) == "5.1.1"


def test_arrows_of_other_programs() -> None:
    talk = "--> RCPT To:<bob@example.com>\n<-- 550 unknown\n"
    [found] = refusals(text_of_mail(talk), talk, 0, len(talk))
    assert value(found.address) == "bob@example.com"


def test_answers_that_refuse_nothing_are_passed_over() -> None:
    talk = ">>> DATA\n<<< 354 go on\n<<< 250 ok\n"
    assert refusals(text_of_mail(talk), talk, 0, len(talk)) == []
