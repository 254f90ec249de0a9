"""Causes from words, codes and the moment of the refusal."""

import re
from pathlib import Path

import pytest

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Classification, Clues

# What mail systems write, a file for each cause, a line for each wording; "RCPT: " before it is what it answered.
WORDINGS = sorted((Path(__file__).parent / "wordings").glob("*.txt"))
_ANSWERED = re.compile(r"(CONN|HELO|EHLO|MAIL|RCPT|DATA): ")


def ask(diagnostic: str | None = None, **clues: object) -> Classification:
    return classify(Clues(diagnostic=diagnostic, **clues), load_catalogue())  # type: ignore[arg-type]  # test clues


@pytest.mark.parametrize("file", WORDINGS, ids=lambda file: file.stem)
def test_wordings_tell_the_cause(file):
    wrong = []
    for line in file.read_text(encoding="utf-8").splitlines():
        answered = _ANSWERED.match(line)
        found = ask(line[answered.end() :] if answered else line, command=answered[1] if answered else None)
        if found.cause != file.stem:
            wrong.append((line, found.cause, found.rule))
    assert wrong == []


def test_words_win_over_the_code_and_the_contradiction_is_told():
    found = ask("550 5.7.1 <a@example.com>: Recipient address rejected: Invalid recipient", status="5.7.1")
    assert found.cause == "user-unknown"
    assert found.conflict is not None
    assert "5.7.1" in found.conflict


def test_code_and_words_that_agree_are_no_conflict():
    assert ask("550 5.1.1 User unknown", status="5.1.1").conflict is None


def test_the_match_is_where_the_words_stand():
    text = "550 5.2.2 <a@example.com>:\n  mailbox is   full"
    match = ask(text).match
    assert match is not None
    assert match.text == "diagnostic"
    assert "full" in text[match.start : match.end]


def test_the_diagnostic_weighs_more_than_the_prose():
    found = ask("552 5.2.2 Over quota", prose="The address does not exist.")
    assert found.cause == "mailbox-full"
    alone = ask(None, prose="The address does not exist.")
    assert (alone.cause, alone.match.text, alone.confidence) == ("user-unknown", "prose", "likely")


@pytest.mark.parametrize(
    ("command", "cause"),
    [("CONN", "blocked"), ("MAIL", "sender-rejected"), ("RCPT", "user-unknown"), ("DATA", "mailbox-filtered")],
)
def test_a_refusal_without_reason_means_what_its_moment_says(command, cause):
    found = ask("550 Rejected", command=command)
    assert found.cause == cause
    assert found.confidence != "certain"


def test_a_code_that_tells_the_cause_needs_no_words():
    assert ask("550 5.2.2 Sorry", status="5.2.2").cause == "mailbox-full"
    assert ask(None, status="5.4.6").rule == "status/5.4.6"


def test_a_provider_uses_a_registered_code_its_own_way():
    google = {"status": "5.7.27", "remote_mta": "aspmx.l.google.com"}
    assert ask("550-5.7.27 Your email did not pass with SPF", **google).cause == "authentication-failed"


def test_a_code_of_one_provider_only_speaks_for_itself():
    assert ask("550 5.7.515 Sorry").rule == "exchange-online/5.7.515"


def test_words_of_one_provider_mean_nothing_elsewhere():
    assert ask("550 Message filtered", remote_mta="cluster1.eu.messagelabs.com").rule == "messagelabs/filtered"
    assert not ask("550 Message filtered", remote_mta="mx.example.com").rule.startswith("messagelabs")


def test_of_wrapped_replies_the_innermost_counts():
    text = "550 5.0.350 Remote server returned an error -> 552 5.2.2 mailbox over quota"
    found = ask(text, status="5.0.350")
    assert found.cause == "mailbox-full"
    assert text[found.match.start : found.match.end].endswith("over quota")


def test_a_category_that_the_software_states():
    assert ask(None, category="Bad-Mailbox").rule == "category/Bad-Mailbox"


def test_nothing_known():
    assert ask().cause == "undefined"
    assert ask("Something happened").cause == "on-hold"
    assert ask(action="delivered").cause == "delivered"
    assert ask(action="delayed").cause == "expired"


@pytest.mark.parametrize(
    ("clues", "permanent"),
    [
        ({"diagnostic": "550 5.1.1 User unknown"}, True),
        ({"diagnostic": "450 4.1.1 User unknown"}, False),
        ({"diagnostic": "552 5.2.2 Over quota"}, False),
        ({"diagnostic": "User unknown"}, True),
        ({"diagnostic": "550 spam", "action": "delayed"}, False),
        ({"diagnostic": "Something happened"}, None),
        ({"action": "delivered"}, None),
    ],
)
def test_permanent(clues, permanent):
    assert ask(**clues).permanent is permanent


def test_the_rule_says_who_must_act_before_the_cause_does():
    assert ask("550 5.7.1 RESOLVER.RST.AuthRequired; authentication required").actor == "recipient-admin"
    assert ask("535 5.7.8 Authentication failed").actor == "sender"


def test_the_runner_up_is_what_the_code_says():
    assert ask("550 5.7.23 User unknown", status="5.7.23").runner_up == ("authentication-failed", "status/5.7.23")


BOILERPLATE = (
    "This is the mail system at host mx.example.com. I'm sorry to have to inform you that your message could not be "
    "delivered to one or more recipients. It's attached below. For further assistance, please send mail to postmaster.",
    "This message was created automatically by mail delivery software. A message that you sent could not be delivered "
    "to one or more of its recipients. This is a permanent error. The following address(es) failed:",
    "Hi. This is the qmail-send program at mx.example.com. I'm afraid I wasn't able to deliver your message to the "
    "following addresses. This is a permanent error; I've given up. Sorry it didn't work out.",
    "This is an automatically generated Delivery Status Notification. Delivery to the following recipients failed.",
    "Your message did not reach some or all of the intended recipients.",
    "The original message was received at Wed, 25 Nov 2026 from mx.example.com [192.0.2.5] ----- The following "
    "addresses had permanent fatal errors ----- ----- Transcript of session follows -----",
    "Delivery has failed to these recipients or groups:",
    "Google tried to deliver your message, but it was rejected by the server for the recipient domain example.com.",
    "THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.",
    "This is the Courier mail server. Your message could not be delivered to the following recipients. UNDELIVERABLE",
    "The following message to a@example.com was undeliverable. The reason for the problem:",
)


@pytest.mark.parametrize("prose", BOILERPLATE, ids=[prose[:40] for prose in BOILERPLATE])
def test_set_phrases_tell_no_cause(prose):
    assert ask(prose=prose).cause == "undefined"


def test_the_rest_of_the_report_is_asked_when_nothing_else_tells_the_cause():
    asked = []

    def context() -> str:
        asked.append(1)
        return "Your message could not be delivered: the mailbox is full."

    assert ask("550 5.1.1 User unknown", context=context).cause == "user-unknown"
    assert asked == []
    found = ask("554 Unable to deliver mail.", context=context)
    assert (found.cause, found.confidence, found.match.text) == ("mailbox-full", "likely", "context")


@pytest.mark.parametrize(
    ("diagnostic", "cause", "rule"),
    [
        ("67", "user-unknown", "exit/67"),
        ("255", "mailer-error", "exit/255"),
        ("temporary failure", "mailer-error", "category/x-unix"),
        ("user unknown", "user-unknown", "words/no-user"),
    ],
)
def test_what_a_local_program_says(diagnostic, cause, rule):
    found = ask(diagnostic, category="x-unix", status="5.3.0")
    assert (found.cause, found.rule) == (cause, rule)


def test_when_the_time_ran_out_the_last_error_is_the_runner_up():
    found = ask("Deferred: Connection refused by mx.example.com", status="4.4.7", action="failed")
    assert (found.cause, found.runner_up[0]) == ("expired", "network-error")


def test_a_delay_has_the_cause_of_the_delay():
    timed_out = "connect to mx.example.com[192.0.2.1]:25: Connection timed out"
    assert ask(timed_out, action="delayed").cause == "network-error"
    assert ask(timed_out, action="failed").cause == "expired"


def test_the_runner_up_may_be_other_words():
    found = ask("550 User unknown; your IP 192.0.2.1 is blacklisted")
    assert {found.cause, found.runner_up[0]} == {"blocked", "user-unknown"}


def test_words_against_a_code_that_names_its_cause_are_not_certain():
    assert ask("550 User unknown").confidence == "certain"
    assert ask("550 5.4.6 User unknown", status="5.4.6").confidence == "likely"
    assert ask("550 5.7.1 User unknown", status="5.7.1").confidence == "certain"
    assert ask("554 Transaction failed").confidence == "guess"
