from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector.bounce.hops import hops_of
from inspector.bounce.inspection import inspect
from inspector.message.opening import open_path
from inspector.window.verdict import Route, Verdict, verdict_on


def verdict(path: Path) -> Verdict:
    inspection = inspect(next(open_path(path)))
    return verdict_on(inspection, hops_of(inspection))


def test_the_five_parts_are_found_and_lead_to_their_bytes(qtbot: QtBot, samples: Path) -> None:
    parts = verdict(samples / "exchange-recipient-rejected.eml").parts
    assert [part.number for part in parts] == [1, 2, 3, 4, 5]
    assert all(part.is_known for part in parts)
    for part in parts:
        assert part.span is not None
        assert part.value.split()[0].encode() in part.span.bytes


def test_an_unknown_address_is_for_the_sender_to_mend_and_fails_at_the_mailbox(qtbot: QtBot, samples: Path) -> None:
    said = verdict(samples / "postfix-user-unknown.eml")
    assert said.kind.label == "Not delivered"
    assert said.headline == "Address does not exist"
    assert said.actor == "You, the sender"
    assert said.route == Route(broken=2, acting=0)


def test_a_delayed_message_has_not_failed_and_nobody_must_act(qtbot: QtBot, samples: Path) -> None:
    said = verdict(samples / "postfix-delayed.eml")
    assert said.kind.label == "Not failed yet"
    assert "still trying until 11 Sep 2026" in said.sentence
    assert said.actor == "Nobody: just wait"
    assert said.route is not None
    assert said.route.is_waiting


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("ordinary-mail.eml", "This is not a bounce"),
        ("out-of-office.eml", "A program answered for the recipient"),
        ("complaint-feedback.eml", "Somebody complained about your mail"),
        ("read-receipt.eml", "The recipient’s mail program answered"),
    ],
)
def test_other_messages_are_called_what_they_are(qtbot: QtBot, samples: Path, name: str, headline: str) -> None:
    said = verdict(samples / name)
    assert said.headline == headline
    assert said.parts == ()
    assert said.route is None


def test_recipients_with_several_causes_are_counted(qtbot: QtBot, samples: Path) -> None:
    said = verdict(samples / "several-recipients.eml")
    assert said.kind.label == "Not delivered, 3 recipients"
    assert said.sentence == "Address does not exist (1), Mailbox is full (1), Domain does not exist (1)"
    assert [part.value for part in said.parts][1:4] == [
        "3 addresses",
        "452 4.2.2, 5.4.4, 550 5.1.1",
        "different for each",
    ]
