"""FML's refusals."""


def test_the_list_is_the_recipient_though_a_person_seems_to_write(report, facts) -> None:
    found = report("fml.eml")
    assert (found.kind, found.dialect) == ("failed", "fml")
    assert facts(found.recipients[0])["address"] == "choir@example.org"
    assert facts(found.recipients[0])["diagnostic"].startswith("You are not a member")
