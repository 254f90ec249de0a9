"""What the catalogue and a classification cost; run with --benchmark-only."""

from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Clues

CLUES = Clues(
    "550 5.1.1 <nobody@example.com>: Recipient address rejected: User unknown in virtual mailbox table",
    "5.1.1",
    550,
    "RCPT",
    "failed",
    "mx.example.com",
    "mail.example.org",
)


def test_loading(benchmark):
    def load() -> Catalogue:
        load_catalogue.cache_clear()
        return load_catalogue()

    assert benchmark(load).causes


def test_classifying(benchmark):
    catalogue = load_catalogue()
    assert benchmark(classify, CLUES, catalogue).cause == "user-unknown"
