"""Exchange 4.0 to 2003: recipients with the time, and indented reasons."""


def test_the_site_line_and_the_sentence_are_the_reason_and_the_ticket_is_not(report, facts, evidence) -> None:
    found = report("exchange-2003-mts.eml")
    assert found.dialect == "exchange-2003"
    (bert,) = found.recipients
    assert facts(bert)["address"] == "bert@example.org"
    assert facts(bert)["diagnostic"] == (
        "The recipient name is not recognized MSEXCH:IMS:EXAMPLE:SITE:HUB 0 (000C05A6) Unknown Recipient"
    )
    assert evidence(bert.address) == "bert@example.org"


def test_a_wrapped_reply_is_taken_apart(report, facts) -> None:
    bert, carla = report("exchange-2003-wrapped.eml").recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 <bert@example.net>... User unknown",
        "remote_mta": "mx.example.net",
    }
    assert bert.reason is not None and bert.reason.value.startswith("The e-mail account does not exist")
    assert facts(carla)["status"] == "4.4.7"
    assert facts(carla)["local_host"] == "hub.example.org", "without words of its own the host is the reporting one"
    assert facts(carla)["diagnostic"] == "Could not deliver the message in the time limit specified."
