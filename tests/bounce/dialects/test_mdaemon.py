"""MDaemon's transcript and hMailServer's entries."""


def test_the_transcript_gives_the_command_and_the_answer(report, facts, evidence) -> None:
    found = report("mdaemon.eml")
    assert found.dialect == "mdaemon"
    (bert,) = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550 5.1.1 No such user",
        "command": "RCPT",
        "remote_ip": "192.0.2.25",
    }
    assert evidence(bert.command) == "RCPT"


def test_hmailserver_names_what_it_sent_and_what_was_replied(report, facts) -> None:
    found = report("hmailserver.eml")
    assert found.dialect == "hmailserver"
    assert facts(found.recipients[0])["diagnostic"] == "550 5.1.1 no mailbox here"
    assert facts(found.recipients[0])["command"] == "RCPT"
    assert facts(found.recipients[0])["remote_ip"] == "192.0.2.25"
