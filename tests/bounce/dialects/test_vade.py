"""Vade's list."""


def test_the_list_address_of_the_details_is_no_recipient(report, facts) -> None:
    (bert,) = report("vade.eml").recipients
    assert facts(bert)["address"] == "bert@example.net"
    assert facts(bert)["diagnostic"] == "552 5.2.2 over quota"
    assert facts(bert)["remote_ip"] == "192.0.2.25"
