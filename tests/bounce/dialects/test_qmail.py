"""qmail's paragraphs: the sentence that tells the stage, the answer, what is said after it."""


def test_each_paragraph_gives_the_stage_the_host_and_the_answer(report, facts, evidence) -> None:
    found = report("qmail.eml")
    assert found.dialect == "qmail"
    assert evidence(found.reporting_mta) == "mx.example.org"
    bert, carla, dora, emil = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550-5.1.1 <bert@example.net>: no such user 550 5.1.1 see https://example.net/bounces",
        "command": "RCPT",
        "remote_ip": "192.0.2.25",
    }
    assert evidence(bert.command) == "does not like recipient"
    assert facts(carla)["command"] == "HELO"
    assert facts(carla)["diagnostic"] == "450 come back later"
    assert carla.reason is not None and carla.reason.value.endswith("in the queue too long.")
    assert facts(dora)["diagnostic"] == "Sorry, no mailbox here by that name. (#5.1.1)"
    assert facts(dora)["status"] == "5.1.1"
    assert facts(emil)["command"] == "DATA"
    assert facts(emil)["remote_mta"] == "mx.example.com"


def test_a_service_with_words_of_its_own_is_read(report, facts) -> None:
    (bert,) = report("qmail-own-words.eml").recipients
    assert facts(bert)["address"] == "bert@example.net"
    assert facts(bert)["diagnostic"].endswith("the user's mailfolder is full.")
