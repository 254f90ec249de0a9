"""Openwave's layouts."""


def test_a_reason_or_a_conversation_below_each_recipient_is_its_own(report, facts) -> None:
    found = report("openwave-reasons.eml")
    assert found.dialect == "openwave"
    bert, carla = found.recipients
    assert facts(bert)["diagnostic"] == "5.1.1 <bert@example.net>... User unknown"
    assert facts(carla)["diagnostic"] == "552 5.2.2 over quota"
    assert facts(carla)["command"] == "RCPT"


def test_a_common_reason_is_about_every_recipient_of_the_list(report, facts) -> None:
    found = report("openwave-list.eml")
    assert [facts(each)["address"] for each in found.recipients] == ["bert@example.net", "carla@example.net"]
    for each in found.recipients:
        assert facts(each)["diagnostic"].startswith("Your message was not delivered within 3 days.")
        assert facts(each)["remote_mta"] == "mx.example.net"
