"""Lotus Notes' failure reasons."""


def test_a_reason_is_about_all_addresses_below_it(report, facts) -> None:
    found = report("notes-two.eml")
    assert found.dialect == "notes"
    assert [(facts(each)["address"], facts(each)["diagnostic"]) for each in found.recipients] == [
        ("bert@example.net", "User not listed in public Name & Address Book"),
        ("carla@example.net", "User not listed in public Name & Address Book"),
        ("dora@example.net", "Mailbox is closed"),
    ]
