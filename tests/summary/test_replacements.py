import pytest

from inspector.summary.redaction import pseudonyms_for, redacted_message
from inspector.summary.replacements import Replacement, replacements
from tests.summary.bounces import SHIPPED, read, sample


def test_each_private_value_is_listed_with_what_stands_for_it() -> None:
    inspection = sample("postfix-user-unknown.eml")
    names = pseudonyms_for(inspection)
    text = redacted_message(inspection, names).decode()
    found = replacements(names, text)
    [address] = [each for each in found if each.value == "pieter.devries@example.net"]
    assert address.kind == "address"
    assert address.pseudonym is not None
    assert address.pseudonym in text
    assert {"address", "host", "subject"} <= {each.kind for each in found}


def test_what_the_redacted_text_leaves_out_has_no_pseudonym() -> None:
    inspection = read(b"From: Ann <ann@example.org>\nTo: bob@example.com\nSubject: Lunch tomorrow\n\nHello\n")
    found = replacements(pseudonyms_for(inspection), "nothing of it")
    assert Replacement("address", "ann@example.org", None) in found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_no_pseudonym_is_a_private_value(path) -> None:
    inspection = sample(path.name)
    names = pseudonyms_for(inspection)
    found = replacements(names, redacted_message(inspection, names).decode("utf-8", "replace"))
    private = {each.value.lower() for each in found}
    assert all(each.pseudonym is None or each.pseudonym.lower() not in private for each in found)
