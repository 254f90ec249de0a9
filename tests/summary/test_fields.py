"""What every form of a report shows."""

from inspector.knowledge.catalogue import load_catalogue
from inspector.summary.fields import KIND_SENTENCES, Row, queue_id_of, recipients_by_cause, summary_of, verdict_of
from tests.summary.bounces import bounce, failed, read, sample

FULL = "552 5.2.2 mailbox full"


def test_a_report_on_one_recipient_says_what_failed_who_must_act_and_what_to_do() -> None:
    summary = summary_of(sample("postfix-user-unknown.eml"))
    [section] = summary.sections
    [entry] = section.entries
    assert summary.verdict == "The message was not delivered. Address does not exist."
    assert section.heading == "pieter.devries@example.net: Address does not exist"
    assert section.instructions[0] == Row("Who must act", "the sender of the message")
    rows = dict(entry.rows)
    assert rows["Code"] == "550 5.1.1"
    assert rows["Server said"].startswith("550 5.1.1 <pieter.devries@example.net>: Recipient address rejected")
    assert rows["Remote server"] == "mx2.example.net [198.51.100.19]"


def test_the_message_is_told_by_its_servers_dates_ids_and_the_original() -> None:
    rows = dict(summary_of(sample("postfix-user-unknown.eml")).rows)
    assert rows["Reported by"] == "mail.example.com"
    assert rows["Reported on"] == "2026-06-16T10:14:26+02:00"
    assert rows["Queue id"] == "4bQ2xV0WqNz1D"
    assert rows["Report's Message-ID"] == "4bQ2xV5jhGz1F@mail.example.com"
    assert rows["Original From"] == "ingrid@example.com"
    assert rows["Original To"] == "pieter.devries@example.net"
    assert rows["Original Subject"] == "Minutes of the planning meeting"


def test_recipients_of_one_cause_are_told_together_with_what_they_share() -> None:
    groups = [failed(f"user{number}@example.net", "5.2.2", FULL) for number in range(37)]
    report = read(bounce(*groups, failed("nobody@example.net")))
    summary = summary_of(report)
    first, second = summary.sections
    assert first.heading == "37 recipients: Mailbox is full"
    assert Row("Server said", FULL) in first.rows
    assert first.entries[0] == ("user0@example.net", ())
    assert second.heading == "nobody@example.net: Address does not exist"
    assert summary.verdict.endswith("37 of 38: Mailbox is full; 1 of 38: Address does not exist.")


def test_the_verdict_counts_recipients_of_one_cause() -> None:
    report = read(bounce(failed("a@example.net"), failed("b@example.net"))).report
    assert (
        verdict_of(report, load_catalogue()) == "The message was not delivered. 2 recipients: Address does not exist."
    )


def test_the_largest_group_comes_first() -> None:
    report = read(
        bounce(failed("a@example.net"), failed("b@example.net", "5.2.2", FULL), failed("c@example.net", "5.2.2", FULL))
    )
    assert [len(group) for group in recipients_by_cause(report.report)] == [2, 1]


def test_a_delayed_message_needs_no_new_sending() -> None:
    [section] = summary_of(sample("postfix-delayed.eml")).sections
    assert Row("Retry", "Nothing to do: the sending server tries again by itself.") in section.instructions


def test_a_queue_id_that_no_field_states_is_that_of_the_reporting_servers_hop() -> None:
    data = bounce(failed("a@example.net")).replace(b"X-Postfix-Queue-ID: 4bQ2xV0WqNz1D\n", b"")
    report = read(data).report
    assert report.queue_id is None
    assert queue_id_of(report) == "4bQ2xV0WqNz1D"


def test_a_provider_is_quoted_with_what_it_means() -> None:
    [section] = summary_of(sample("gmail-dmarc-rejected.eml")).sections
    assert dict(section.entries[0].rows)["What it means"].startswith("Gmail")


def test_every_kind_has_a_sentence() -> None:
    for name in ("out-of-office.eml", "read-receipt.eml", "complaint-feedback.eml", "ordinary-mail.eml"):
        inspection = sample(name)
        assert summary_of(inspection).verdict == KIND_SENTENCES[inspection.report.kind]
