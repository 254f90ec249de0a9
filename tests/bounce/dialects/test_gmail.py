"""Gmail's older and newer layouts."""


def test_the_older_layout_names_the_host_and_the_stage_by_a_number(report, facts, evidence) -> None:
    found = report("gmail-2012.eml")
    assert found.dialect == "gmail"
    (bert,) = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bert@example.net>: user unknown",
        "command": "RCPT",
        "remote_mta": "mx.example.net",
        "remote_ip": "192.0.2.25",
    }
    assert evidence(bert.command) == "14"
    assert evidence(bert.remote_ip) == "192.0.2.25"


def test_a_host_that_was_not_reached_is_named_and_its_address_is_no_reply_code(report, facts) -> None:
    found = report("gmail-2012-unreached.eml")
    assert found.kind == "delayed"
    (bert,) = found.recipients
    assert facts(bert)["remote_mta"] == "mx.example.net"
    assert facts(bert)["remote_ip"] == "2001:db8::25"
    assert "reply_code" not in facts(bert)


def test_the_newer_layout_gives_the_reason_and_the_response(report, facts) -> None:
    (bert,) = report("gmail-2020.eml").recipients
    assert facts(bert)["diagnostic"] == "550 5.1.1 <bert@example.net> no such person here"
    assert bert.reason is not None
    assert (
        bert.reason.value == "Your message wasn't delivered to bert@example.net because the address couldn't be found."
    )
