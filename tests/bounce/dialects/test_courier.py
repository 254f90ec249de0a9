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


def test_a_delay_names_in_its_text_alone_who_answered_what(report, facts, evidence) -> None:
    found = report("courier-delayed.eml")
    assert found.kind == "delayed"
    bert, carla = found.recipients
    assert facts(bert)["remote_mta"] == "mx.example.net"
    assert facts(bert)["remote_ip"] == "192.0.2.25"
    assert facts(bert)["command"] == "RCPT"
    assert facts(bert)["diagnostic"] == "450 4.2.0 <bert@example.net>: Greylisted, try again in 300 seconds"
    assert (facts(carla)["command"], evidence(carla.command)) == ("CONN", "mx.example.com")
    assert facts(carla)["status"] == "4.7.0"
