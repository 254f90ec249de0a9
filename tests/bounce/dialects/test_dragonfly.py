"""The DragonFly Mail Agent's text, which is all there is of its reports."""


def test_the_host_and_the_command_stand_above_the_reply(report, facts, evidence) -> None:
    found = report("dragonfly.eml")
    assert found.dialect == "dragonfly"
    assert evidence(found.reporting_mta) == "mx.example.org"
    (bert,) = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.7.26",
        "reply_code": 550,
        "diagnostic": "550-5.7.26 not authenticated 550 5.7.26 see https://example.net/bounces",
        "command": "DATA",
        "remote_mta": "mx.example.net",
        "remote_ip": "192.0.2.25",
        "local_host": "mx.example.org",
    }
    assert evidence(bert.command) == "final DATA"


def test_giving_up_after_a_time_is_a_failure(report, facts) -> None:
    found = report("dragonfly-expired.eml")
    assert found.kind == "failed"
    assert facts(found.recipients[0])["diagnostic"] == "Could not deliver for the last 432000 seconds. Giving up."
