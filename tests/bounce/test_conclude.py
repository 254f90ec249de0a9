"""What follows from a recipient's facts, and what contradicts what."""

import pytest

from inspector.bounce.conclude import clues_of, complete_recipient
from inspector.bounce.report import Caution, Fact, How, Recipient
from tests.bounce.mails import STATUS, inspection_of, plain, report


def completed(kind: str = "failed", **facts: object) -> tuple[Recipient, list[Caution]]:
    warnings: list[Caution] = []
    made = {name: Fact(value, How.STATED) for name, value in facts.items()}
    return complete_recipient(Recipient(**made), kind, warnings), warnings  # type: ignore[arg-type]


def test_codes_and_command_follow_from_the_diagnostic() -> None:
    found, warnings = completed(diagnostic="550 5.1.1 User unknown (in reply to RCPT TO command)")
    assert found.reply_code is not None and found.reply_code.value == 550
    assert found.status is not None and found.status.value == "5.1.1"
    assert found.command is not None and (found.command.value, found.command.how) == ("RCPT", How.DERIVED)
    assert warnings == []


def test_what_is_stated_stays() -> None:
    found, _ = completed(diagnostic="550 5.1.1 unknown", reply_code=551, command="DATA", action="delayed")
    assert found.reply_code is not None and found.reply_code.value == 551
    assert found.command is not None and found.command.value == "DATA"
    assert found.action is not None and found.action.value == "delayed"


@pytest.mark.parametrize(("kind", "action"), [("failed", "failed"), ("delayed", "delayed"), ("delivered", "failed")])
def test_an_action_that_nothing_states_follows_from_the_kind(kind: str, action: str) -> None:
    found, _ = completed(kind, diagnostic="unknown")
    assert found.action is not None and (found.action.value, found.action.how) == (action, How.DERIVED)


def test_the_servers_own_code_counts_before_the_reports() -> None:
    found, [warning] = completed(status="5.0.0", diagnostic="452 4.2.2 over quota")
    assert found.status is not None and found.status.value == "4.2.2"
    assert warning.code == "status-differs"
    assert "5.0.0" in warning.text and "4.2.2" in warning.text


def test_a_code_that_says_less_does_not_replace_one_that_says_more() -> None:
    found, warnings = completed(status="5.1.1", diagnostic="550 5.0.0 unknown")
    assert found.status is not None and found.status.value == "5.1.1"
    assert warnings == []


def test_the_classifier_sees_all_that_is_known() -> None:
    found, _ = completed(diagnostic="550 5.1.1 unknown", remote_mta="mx.example.com", reason="It is gone.")
    clues = clues_of(found, "mx.example.net", "postfix")
    assert clues.diagnostic == "550 5.1.1 unknown"
    assert (clues.status, clues.reply_code, clues.action) == ("5.1.1", 550, "failed")
    assert (clues.remote_mta, clues.reporting_mta, clues.dialect) == ("mx.example.com", "mx.example.net", "postfix")
    assert clues.prose == "It is gone."


def test_each_recipient_gets_a_cause_and_a_status() -> None:
    two = STATUS.replace(
        "Status: 5.1.1\n", "Status: 5.1.1\n\nFinal-Recipient: rfc822; eve@example.com\nAction: delayed\n"
    )
    found = inspection_of(report(status=two + "Diagnostic-Code: smtp; 452 mailbox full\n")).report
    assert found.kind == "failed"
    assert [each.classification and each.classification.cause for each in found.recipients] == [
        "user-unknown",
        "mailbox-full",
    ]
    assert [each.status and each.status.value for each in found.recipients] == ["5.1.1", "4.2.2"]


def test_the_reporting_server_is_the_one_that_talked_to_the_remote_one() -> None:
    [found] = inspection_of(report(status=STATUS + "Remote-MTA: dns; mx.example.com\n")).report.recipients
    assert found.local_host is not None
    assert (found.local_host.value, found.local_host.how) == ("mx.example.net", How.DERIVED)


def test_malformed_places_are_warnings() -> None:
    cut = report().replace("--b--\n", "")
    assert "missing-boundary" in [each.code for each in inspection_of(cut).report.warnings]


def test_words_against_a_code_are_a_warning() -> None:
    words = STATUS.replace("5.1.1", "5.7.1") + "Diagnostic-Code: smtp; 550 5.7.1 mailbox is full, over quota\n"
    found = inspection_of(report(status=words)).report
    assert found.recipients[0].classification is not None
    assert found.recipients[0].classification.cause == "mailbox-full"
    assert "code-and-words-differ" in [each.code for each in found.warnings]


def test_a_text_that_is_not_read_to_its_end_is_a_warning() -> None:
    [warning] = [
        each for each in inspection_of(plain("It failed. " * 500_000)).report.warnings if each.code == "text-cut"
    ]
    assert "first 4 MB" in warning.text
    assert warning.span is not None and len(warning.span.bytes) == 5_500_000
