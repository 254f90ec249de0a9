"""The labels of Sun's and Oracle's Messaging Server."""


def test_labels_and_both_ends_of_the_connection_are_read(report, facts, evidence) -> None:
    found = report("oracle-messaging-server.eml")
    assert found.dialect == "oracle-messaging-server"
    bert, carla = found.recipients
    assert facts(bert) == {
        "address": "bert@mail.example.net",
        "original_recipient": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bert@mail.example.net>... User Unknown",
        "remote_mta": "mx.example.net",
        "remote_ip": "192.0.2.25",
        "local_host": "192.0.2.1",
    }
    assert evidence(bert.remote_ip) == "192.0.2.25"
    assert bert.reason is not None and bert.reason.value == "Remote SMTP server has rejected address"
    assert facts(carla)["diagnostic"] == "recipient reached disk quota"
