"""Domino's sections, in any language."""


def test_translated_labels_do_not_matter(report, facts) -> None:
    found = report("domino-de.eml")
    assert found.dialect == "domino"
    (bert,) = found.recipients
    assert facts(bert)["address"] == "bert@example.net"
    assert facts(bert)["diagnostic"] == "550 5.1.1 unknown user"
    assert facts(bert)["remote_mta"] == "mx.example.net"
