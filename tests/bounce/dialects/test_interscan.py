"""InterScan's conversation, whose brackets point the other way."""


def test_an_answer_over_two_lines_is_one(report, facts) -> None:
    found = report("trend-micro.eml")
    assert found.dialect == "trend-micro"
    (bert,) = found.recipients
    assert facts(bert)["address"] == "bert@example.net"
    assert facts(bert)["diagnostic"] == "550-5.1.1 unknown user, 550 5.1.1 ask your friend"
    assert facts(bert)["command"] == "RCPT"
