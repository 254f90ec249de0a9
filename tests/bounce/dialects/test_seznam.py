"""Seznam's text in two languages."""


def test_one_recipient_and_the_reason_are_read(report, facts) -> None:
    (bert,) = report("seznam.eml").recipients
    assert facts(bert)["diagnostic"] == "550 5.1.1 szn; mailbox not found"
