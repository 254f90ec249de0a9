"""What receiving servers say of SPF, DKIM, DMARC and ARC."""

import pytest

from inspector.bounce.authentication import authentication_of, results_of_part
from tests.bounce.mails import inspection_of, message_of, report


def results(*fields: str) -> dict[str, tuple[str, str | None]]:
    part = message_of("".join(f"{field}\n" for field in fields) + "Subject: x\n\n").root
    return {method: (each.result, each.domain) for method, each in results_of_part(part).items()}


def test_a_field_of_rfc_8601() -> None:
    assert results(
        "Authentication-Results: mx.example.net;\n\tspf=pass (ok) smtp.mailfrom=anna@example.org;\n"
        '\tdkim=fail reason="bad" header.d=example.org;\n\tdmarc=none header.from=example.org; arc=none'
    ) == {
        "spf": ("pass", "example.org"),
        "dkim": ("fail", "example.org"),
        "dmarc": ("none", "example.org"),
        "arc": ("none", None),
    }


@pytest.mark.parametrize(
    ("word", "result"),
    [("hardfail", "fail"), ("bestguesspass", "pass"), ("SoftFail", "softfail"), ("error", "temperror")],
)
def test_words_that_stand_for_others(word: str, result: str) -> None:
    assert results(f"Authentication-Results: mx; spf={word}")["spf"][0] == result


def test_the_topmost_field_counts() -> None:
    assert results("Authentication-Results: near; dkim=pass", "Authentication-Results: far; dkim=fail")["dkim"] == (
        "pass",
        None,
    )


def test_received_spf_is_read_where_nothing_else_tells() -> None:
    field = "Received-SPF: Fail (mx.example.net: domain of anna@example.org does not designate 192.0.2.1)"
    assert results(field) == {"spf": ("fail", "example.org")}
    assert results("Authentication-Results: mx; spf=pass", field)["spf"] == ("pass", None)


def test_values_that_say_nothing() -> None:
    assert results("Authentication-Results: mx.example.net; none", "Received-SPF: perhaps") == {}


def test_the_original_is_asked_before_the_notification() -> None:
    original = "Authentication-Results: mx; spf=fail\nFrom: anna@example.org\n\nHello\n"
    own = "Authentication-Results: mx; spf=pass; dkim=pass\n"
    found = authentication_of(inspection_of(own + report(original=original)))
    assert found["spf"] is not None and found["spf"].result == "fail"
    assert found["dkim"] is None
    found = authentication_of(inspection_of(own + report()))
    assert found["spf"] is not None and found["spf"].result == "pass"
    assert found["spf"].span.bytes == b"mx; spf=pass; dkim=pass"
