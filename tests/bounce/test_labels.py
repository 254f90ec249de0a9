"""Labels and their values in prose."""

from inspector.bounce.labels import labelled

TEXT = "Report\n\n> Recipient: bob@example.com\nReason : The mailbox\n  is full\n\nRegards\nADMIN： anna@example.org\n"


def values(*labels: str) -> list[tuple[str, str]]:
    return [(each.label, TEXT[each.start : each.end]) for each in labelled(TEXT, labels)]


def test_a_value_ends_at_the_next_label_or_a_blank_line() -> None:
    assert values("Recipient", "Reason", "Admin") == [
        ("recipient", "bob@example.com"),
        ("reason", "The mailbox\n  is full"),
        ("admin", "anna@example.org"),
    ]


def test_of_two_labels_the_longer_is_meant() -> None:
    assert values("Rec", "Recipient", "Reason")[0] == ("recipient", "bob@example.com")


def test_a_word_within_a_line_is_no_label() -> None:
    assert values("mailbox", "full") == []
