"""Sendmail's list of addresses and its transcript."""


def test_the_list_and_the_transcript_add_to_the_machine_part(report, facts, evidence) -> None:
    found = report("sendmail.eml")
    assert found.dialect == "sendmail"
    bert, carla = found.recipients
    assert facts(bert)["diagnostic"] == "550-5.7.1 This message fails to pass"
    assert bert.reason is not None
    assert bert.reason.value == "550-5.7.1 This message fails to pass 550 5.7.1 authentication checks."
    assert facts(bert)["command"] == "DATA"
    assert evidence(bert.command) == "DATA"
    assert facts(bert)["remote_mta"] == "mx2.example.net"
    assert facts(carla)["address"] == "carla@example.org"
    assert facts(carla)["reply_code"] == 554
    assert facts(carla)["status"] == "5.3.0"


def test_replies_to_recipients_sent_ahead_of_data_are_told_from_those_to_data(report, facts) -> None:
    bert, carla, dora = report("sendmail-sent-ahead.eml").recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bert@example.net>: no such user",
        "command": "RCPT",
        "remote_mta": "mx.example.net",
    }
    assert facts(carla)["reply_code"] == 552
    assert facts(dora)["diagnostic"].startswith("550 5.1.2 <dora@example.com>... Host unknown")


def test_a_warning_is_a_delay(report, facts) -> None:
    found = report("sendmail-deferred.eml")
    assert found.kind == "delayed"
    (bert,) = found.recipients
    assert facts(bert)["diagnostic"] == "Deferred: Connection refused by mx.example.net."
    assert facts(bert)["remote_mta"] == "mx.example.net"


def test_a_transcript_alone_names_the_recipients(report, facts) -> None:
    bert, carla = report("sendmail-5.eml").recipients
    assert facts(bert)["diagnostic"] == "550 no mail from open relays"
    assert facts(bert)["command"] == "MAIL"
    assert facts(bert)["remote_mta"] == "mx.example.net"
    assert facts(carla)["reply_code"] == 550
    assert facts(carla)["diagnostic"] == "550 Host unknown (Authoritative answer from name server)"


def test_the_words_of_a_local_program_are_the_reason(report, facts) -> None:
    (bert,) = report("sendmail-local.eml").recipients
    assert facts(bert)["diagnostic"] == "73"
    assert "reply_code" not in facts(bert)
    assert bert.reason is not None and bert.reason.value.startswith('procmail: Quota exceeded while writing "/var/mail')


def test_answers_below_data_belong_to_the_recipients_sent_ahead_and_a_greeting_to_the_connection(
    report, facts, evidence
) -> None:
    found = report("sendmail-pipelined.eml")
    assert found.dialect == "sendmail"
    bert, carla, dora, emil = found.recipients
    assert (facts(bert)["command"], facts(bert)["status"]) == ("RCPT", "5.2.2")
    assert facts(carla)["command"] == "RCPT"
    assert facts(carla)["diagnostic"].endswith(
        "Delivery restriction check failed because the sender was not authenticated when sending to this group"
    )
    assert facts(dora)["command"] == "CONN"
    assert evidence(dora.command) == "mx.example.com"
    assert facts(emil)["diagnostic"] == "421 4.7.0 Too many connections, try again later"
    assert facts(emil)["remote_mta"] == "mx.example.edu"
