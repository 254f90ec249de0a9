"""m-FILTER's sections."""


def test_the_sections_are_about_all_addresses(report, facts) -> None:
    found = report("m-filter.eml")
    assert found.dialect == "m-filter"
    bert, carla = found.recipients
    assert facts(bert)["diagnostic"] == facts(carla)["diagnostic"] == "550 5.1.1 unknown user"
    assert facts(bert)["command"] == "RCPT"
