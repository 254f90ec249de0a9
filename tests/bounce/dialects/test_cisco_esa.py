"""Cisco's Email Security Appliance."""


def test_the_servers_reply_in_quotes_counts_before_the_appliances_own_class(report, facts) -> None:
    found = report("cisco-esa.eml")
    assert found.dialect == "cisco-esa"
    bert, carla = found.recipients
    assert (facts(bert)["reply_code"], facts(bert)["status"]) == (550, "5.7.1")
    assert facts(carla)["address"] == "carla@example.net"
