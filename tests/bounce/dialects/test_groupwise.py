"""GroupWise's list of users with reasons in brackets."""


def test_each_user_has_its_reason(report, facts) -> None:
    found = report("groupwise.eml")
    assert found.dialect == "groupwise"
    bert, carla = found.recipients
    assert facts(bert)["reply_code"] == 550
    assert facts(carla)["diagnostic"] == "mailbox is full"
