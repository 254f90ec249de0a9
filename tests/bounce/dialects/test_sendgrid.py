"""SendGrid's line of facts."""


def test_both_hosts_the_reply_and_the_stage_are_read(report, facts) -> None:
    bert, carla = report("sendgrid-line.eml").recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bert@example.net>... User Unknown",
        "command": "RCPT",
        "remote_mta": "mx.example.net",
        "remote_ip": "192.0.2.25",
        "local_host": "192.0.2.1",
    }
    assert facts(carla)["diagnostic"] == "Connection timed out"
    assert facts(carla)["command"] == "CONN"
