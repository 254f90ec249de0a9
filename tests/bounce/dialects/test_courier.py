"""Courier's conversation with the host that refused."""


def test_the_conversation_gives_host_command_and_answer(report, facts, evidence) -> None:
    found = report("courier.eml")
    assert found.dialect == "courier"
    bert, carla = found.recipients
    assert facts(bert)["diagnostic"] == "550-5.1.1 no such user 550 5.1.1 see https://example.net/bounces"
    assert facts(bert)["status"] == "5.1.1"
    assert facts(bert)["command"] == "RCPT"
    assert evidence(bert.command) == "RCPT"
    assert facts(bert)["remote_ip"] == "192.0.2.25"
    assert facts(carla)["diagnostic"] == "No such domain."
