"""Postfix's entries, whatever words stand around them."""


def test_entries_are_read_from_a_translated_report(report, facts, evidence) -> None:
    found = report("postfix-ja.eml")
    assert found.dialect == "postfix"
    bert, carla = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "original_recipient": "team@example.org",
        "action": "failed",
        "status": "5.7.1",
        "reply_code": 554,
        "diagnostic": "554 5.7.1 No access from 198.51.100.1",
        "command": "CONN",
        "remote_mta": "mx.example.net",
        "remote_ip": "192.0.2.25",
        "local_host": "mx.example.org",
    }
    assert evidence(bert.command) == "refused to talk to me"
    assert evidence(bert.remote_ip) == "192.0.2.25"
    assert facts(carla)["command"] == "RCPT"
    assert facts(carla)["remote_ip"] == "2001:db8::25"


def test_reports_without_a_machine_part_are_read(report, facts, evidence) -> None:
    found = report("postfix-2001.eml")
    assert found.reporting_mta is not None and found.reporting_mta.value == "mx.example.org"
    bert, carla, dora = found.recipients
    assert facts(bert)["diagnostic"].startswith("Name service error for domain example.net: Host not found")
    assert facts(carla)["command"] == "DATA"
    assert facts(carla)["remote_mta"] == "mx.example.com"
    assert facts(dora)["original_recipient"] == "team@example.org"
    assert facts(dora)["diagnostic"] == 'unknown user: "dora"'
    assert evidence(dora.address) == "dora@example.com"


def test_a_delay_is_no_failure(report, facts) -> None:
    found = report("postfix-delayed.eml")
    assert found.kind == "delayed"
    assert facts(found.recipients[0])["command"] == "CONN"
    assert facts(found.recipients[0])["remote_mta"] == "mx.example.net"
