"""Google Groups' letter, in whichever language."""


def test_the_group_and_the_sentence_that_names_it_are_read(report, facts) -> None:
    found = report("google-groups-fr.eml")
    assert found.dialect == "google-groups"
    (choir,) = found.recipients
    assert facts(choir)["address"] == "choir@googlegroups.com"
    assert facts(choir)["diagnostic"].startswith("Le groupe que vous avez contacté (choir)")
