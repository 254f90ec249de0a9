"""Joining what several readers say about one recipient."""

from inspector.bounce.merge import join, merge_recipients
from inspector.bounce.report import Fact, How, Recipient


def _recipient(how: How, **facts: str) -> Recipient:
    return Recipient(**{name: Fact(value, how) for name, value in facts.items()})


def test_the_stated_stands_before_the_read() -> None:
    stated = _recipient(How.STATED, address="a@example.org", status="5.2.1")
    read = _recipient(How.READ, address="A@example.org", status="5.1.1", command="RCPT")
    (joined,) = merge_recipients([[stated], [read]])
    assert joined.status is not None and joined.status.value == "5.2.1"
    assert joined.command is not None and joined.command.value == "RCPT"


def test_an_unspecific_status_gives_way_to_one_that_says_more() -> None:
    stated = _recipient(How.STATED, status="5.0.0")
    assert join(stated, _recipient(How.READ, status="5.7.26")).status.value == "5.7.26"  # type: ignore[union-attr]
    assert join(stated, _recipient(How.READ, status="4.7.0")).status.value == "5.0.0"  # type: ignore[union-attr]
    assert join(stated, _recipient(How.DERIVED, status="5.1.1")).status.value == "5.0.0"  # type: ignore[union-attr]


def test_a_pipe_gives_way_to_an_address() -> None:
    stated = _recipient(How.STATED, address="|/bin/sort", action="failed")
    (joined,) = merge_recipients([[stated], [_recipient(How.READ, address="a@example.org")]])
    assert joined.address is not None and joined.address.value == "a@example.org"
    assert joined.action is not None and joined.action.value == "failed"


def test_a_later_reader_adds_no_recipients_of_its_own() -> None:
    first = [_recipient(How.STATED, address="a@example.org"), _recipient(How.STATED, address="b@example.org")]
    assert len(merge_recipients([first, [_recipient(How.READ, address="c@example.org")]])) == 2


def test_an_alias_that_several_hosts_have_refused_stays_several_recipients() -> None:
    bert = _recipient(How.STATED, address="team@example.org", remote_mta="mx.example.net", diagnostic="550 no")
    carla = _recipient(How.STATED, address="team@example.org", remote_mta="mx.example.com", diagnostic="552 full")
    read = _recipient(
        How.READ, address="carla@example.com", original_recipient="team@example.org", remote_mta="mx.example.com",
        command="RCPT",
    )  # fmt: skip
    first, second = merge_recipients([[bert, carla], [read]])
    assert first.diagnostic is not None and first.diagnostic.value == "550 no"
    assert first.command is None
    assert second.diagnostic is not None and second.diagnostic.value == "552 full"
    assert second.command is not None and second.command.value == "RCPT"


def test_a_repeated_recipient_of_one_host_is_one() -> None:
    bert = _recipient(How.STATED, address="bert@example.org", remote_mta="mx.example.net")
    assert len(merge_recipients([[bert, bert]])) == 1
