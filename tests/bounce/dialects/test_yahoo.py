"""Yahoo's addresses with a reply and a stage, or with a sentence."""


def test_each_address_has_its_reply_and_stage(report, facts, evidence) -> None:
    found = report("yahoo-two.eml")
    assert found.dialect == "yahoo"
    bert, carla = found.recipients
    assert facts(bert)["diagnostic"] == "550 5.1.1 <bert@example.net>... User Unknown"
    assert facts(bert)["command"] == "RCPT"
    assert evidence(bert.command) == "RCPT_TO"
    assert facts(carla)["diagnostic"] == "No mx record found for domain=example.net"
