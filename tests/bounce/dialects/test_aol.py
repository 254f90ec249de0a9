"""AOL's screen names."""


def test_screen_names_are_addresses_at_aol(report, facts, evidence) -> None:
    bert, carla = report("aol-screen-names.eml").recipients
    assert facts(bert)["address"] == "bertone@aol.com"
    assert evidence(bert.address) == "Bert One"
    assert facts(carla)["address"] == "carla2@aol.com"
    assert facts(carla)["diagnostic"] == "because they are not accepting mail from anna@example.org"
