"""The reader for what nobody has named."""

import pytest

from inspector.bounce.dialects.general import candidates, failed_recipients, read, reason_anywhere, reason_behind
from tests.bounce.mails import notification_of, plain


def addresses_in(prose: str, own: frozenset[str] = frozenset()) -> list[str]:
    return [each.value for each in candidates(prose, set(own))]


@pytest.mark.parametrize(
    "prose",
    [
        "We could not reach these people:\n\n  bob@example.com\n",
        "Your mail to bob@example.com was refused.\n",
        "Recipient: <bob@example.com>\nReason: unknown\n",
        "<bob@example.com>:\n  unknown\n",
        "Mailbox bob@example.com is full. Questions go to postmaster@example.com.\n",
        "550 5.1.1 <bob@example.com> unknown, please contact help@example.com\n",
    ],
)
def test_the_recipient_is_told_from_other_addresses(prose: str) -> None:
    assert addresses_in(prose) == ["bob@example.com"]


def test_several_addresses_that_stand_alike_are_all_recipients() -> None:
    assert addresses_in("Not delivered:\n\n  bob@example.com\n  eve@example.com\n") == [
        "bob@example.com",
        "eve@example.com",
    ]


def test_an_address_counts_once() -> None:
    assert addresses_in("To bob@example.com: failed.\n\nBOB@EXAMPLE.COM is unknown.\n") == ["bob@example.com"]


def test_the_reporters_own_address_is_no_recipient() -> None:
    prose = "robot@mx.example.net reports: mail to bob@example.com failed.\n"
    assert addresses_in(prose, frozenset({"robot@mx.example.net"})) == ["bob@example.com"]


def test_the_reason_is_the_paragraph_behind_the_address() -> None:
    prose = "To bob@example.com:\n\n  The mailbox is full.\n\nRegards\n"
    place = reason_behind(prose, prose.index(":"), len(prose))
    assert place is not None
    assert prose[slice(*place)].strip() == "The mailbox is full."


def test_a_reason_may_stand_before_the_address() -> None:
    prose = "The mailbox is full.\n\nIt was meant for\n\nbob@example.com\n"
    assert prose[slice(*reason_anywhere(prose))].strip() == "The mailbox is full."


def test_each_recipient_gets_its_own_reason() -> None:
    found = read(
        notification_of(
            plain("Failed:\n\nbob@example.com\n  550 5.1.1 User unknown\n\neve@example.com\n  552 5.2.2 Mailbox full\n")
        )
    )
    assert [
        (each.address and each.address.value, each.reply_code and each.reply_code.value) for each in found.recipients
    ] == [
        ("bob@example.com", 550),
        ("eve@example.com", 552),
    ]


def test_one_reason_is_shared_by_those_that_have_none() -> None:
    found = read(notification_of(plain("Lost:\n\nbob@example.com\neve@example.com\n\n550 5.7.1 Refused by policy\n")))
    assert [each.reply_code and each.reply_code.value for each in found.recipients] == [550, 550]


def test_a_field_that_names_the_failed_recipients() -> None:
    seen = notification_of(plain("It failed, sorry.\n", X_Failed_Recipients="bob@example.com, eve@example.com"))
    assert [each.address and each.address.value for each in failed_recipients(seen)] == [
        "bob@example.com",
        "eve@example.com",
    ]


def test_a_text_without_an_address_names_nobody() -> None:
    assert read(notification_of(plain("Something failed.\n"))).recipients == ()


def test_the_text_of_an_unnamed_system_adds_to_its_machine_part(report, facts, evidence) -> None:
    (bert,) = report("unnamed-host-in-text.eml").recipients
    assert facts(bert)["diagnostic"] == "552 5.2.2 Mailbox size limit exceeded"
    assert facts(bert)["remote_mta"] == "mx.example.net"
    assert facts(bert)["remote_ip"] == "192.0.2.25"
    assert facts(bert)["command"] == "DATA"
    assert evidence(bert.remote_mta) == "mx.example.net"
