"""IMail's sentences and answers."""


def test_words_answers_and_commands_are_read(report, facts) -> None:
    found = report("imail-answers.eml")
    assert found.dialect == "imail"
    bert, carla, dora = found.recipients
    assert facts(bert)["diagnostic"] == "553 5.3.0 <bert@example.net>... Addressee unknown"
    assert facts(bert)["command"] == "RCPT"
    assert facts(carla)["diagnostic"] == "User mailbox exceeds allowed size: carla@example.org"
    assert facts(dora)["diagnostic"] == "550-Blocked by rule 7 550 Ask postmaster@example.net"
    assert facts(dora)["command"] == "DATA"
