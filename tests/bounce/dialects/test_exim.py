"""Exim's list of addresses, in its reports of failure, delay, frozen messages and malformed addresses."""

from pathlib import Path

from inspector.bounce.inspection import inspect
from inspector.message.opening import open_bytes

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def test_each_address_has_its_own_reason(report, facts, evidence) -> None:
    found = report("exim.eml")
    assert found.dialect == "exim"
    bert, carla, dora, emil = found.recipients
    assert facts(bert) == {
        "address": "bert@example.net",
        "original_recipient": "team@example.org",
        "action": "failed",
        "status": "5.1.1",
        "reply_code": 550,
        "diagnostic": "550-5.1.1 no such user 550 5.1.1 see https://example.net/bounces",
        "command": "RCPT",
        "remote_mta": "mx.example.net",
        "remote_ip": "192.0.2.25",
    }
    assert evidence(bert.address) == "bert@example.net"
    assert facts(carla)["address"] == "carla@example.org"
    assert facts(carla)["diagnostic"] == "Unrouteable address"
    assert facts(dora)["address"] == "dora@example.org"
    assert facts(dora)["diagnostic"] == "sort: cannot open rules: No such file or directory"
    assert facts(emil)["address"] == "emil@example.org"
    assert facts(emil)["diagnostic"] == "retry timeout exceeded"


def test_a_delay_names_the_host_that_keeps_the_message(report, facts) -> None:
    found = report("exim-delayed.eml")
    assert found.kind == "delayed"
    assert found.reporting_mta is not None and found.reporting_mta.value == "mx.example.org"
    (bert,) = found.recipients
    assert facts(bert)["diagnostic"] == "451 4.7.1 greylisted"
    assert facts(bert)["command"] == "DATA"


def test_the_reason_may_stand_behind_the_address(report, facts) -> None:
    frozen = report("exim-frozen.eml")
    assert frozen.kind == "delayed"
    assert facts(frozen.recipients[0])["diagnostic"] == "550 no such user"
    (bert,) = report("exim-malformed.eml").recipients
    assert facts(bert)["address"] == "bert@example.net"
    assert facts(bert)["diagnostic"].startswith("malformed address: example.org may not follow")


def test_a_pipe_gives_way_to_the_address_it_was_made_from(report, facts) -> None:
    (dora,) = report("exim-pipe.eml").recipients
    assert facts(dora)["address"] == "dora@example.org"


def test_local_deliveries_have_reasons_of_their_own(report, facts) -> None:
    bert, carla, dora, emil = report("exim-local.eml").recipients
    assert facts(bert)["diagnostic"].startswith("mailbox is full")
    assert facts(carla)["address"] == "carla@example.net"
    assert facts(dora)["diagnostic"].endswith("returned 1 from command: /bin/false")
    assert facts(emil)["diagnostic"] == "Unrouteable address"


def test_a_message_refused_on_its_way_in_was_refused_for_those_it_was_sent_to(report, facts) -> None:
    (bert,) = report("exim-scanned.eml").recipients
    assert facts(bert)["address"] == "bert@example.net"
    assert facts(bert)["diagnostic"] == "virus found: Eicar"


def test_who_receives_a_report_does_not_tell_who_wrote_it() -> None:
    text = (SAMPLES / "exim.eml").read_bytes().replace(b"anna@example.org", b"anna@gmx.de")
    found = inspect(next(open_bytes(text, "report"))).report
    assert found.dialect == "exim"
    assert len(found.recipients) == 4
