"""Causes from words, codes and the moment of the refusal."""

import pytest

from inspector.knowledge.catalogue import load_catalogue
from inspector.knowledge.classify import classify
from inspector.knowledge.clues import Classification, Clues
from tests.knowledge.wordings import WORDINGS

_CASES = [(cause, wording) for cause, wordings in WORDINGS.items() for wording in wordings]


def ask(diagnostic: str | None = None, **clues: object) -> Classification:
    return classify(Clues(diagnostic=diagnostic, **clues), load_catalogue())  # type: ignore[arg-type]  # test clues


@pytest.mark.parametrize(("cause", "wording"), _CASES, ids=[str(wording)[:60] for _, wording in _CASES])
def test_wording_tells_the_cause(cause, wording):
    diagnostic, command = wording if isinstance(wording, tuple) else (wording, None)
    found = ask(diagnostic, command=command)
    assert (found.cause, found.rule) == (cause, found.rule)
