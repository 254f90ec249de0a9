"""Joining what several readers say about the same recipient: the stated before the read before the derived."""

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import Any

from inspector.bounce.report import Fact, How, Reading, Recipient

_RANK = {How.STATED: 0, How.READ: 1, How.DERIVED: 2}


def better(first: Fact[Any] | None, second: Fact[Any] | None) -> Fact[Any] | None:
    """Return the fact that is known better; the first where both are known alike."""
    if first is None or second is None:
        return second if first is None else first
    return second if _RANK[second.how] < _RANK[first.how] else first


def join(first: Recipient, second: Recipient) -> Recipient:
    """Join two views of one recipient, field by field."""
    changes = {}
    for name, theirs in second.given():
        if name == "classification":
            continue
        mine = getattr(first, name)
        if mine is None or _says_less(name, mine, theirs) or better(mine, theirs) is not mine:
            changes[name] = theirs
    return first.changed(**changes) if changes else first


def _says_less(name: str, mine: Fact[Any], theirs: Fact[Any]) -> bool:
    """Whether a better known fact says less: x.0.0 for a status, a pipe or a file in the place of an address."""
    if theirs.how is How.DERIVED:
        return False
    if name == "status":
        return mine.value.endswith(".0.0") and not theirs.value.endswith(".0.0") and mine.value[:1] == theirs.value[:1]
    return name == "address" and mine.value.startswith(("|", "/")) and "@" in theirs.value


def _keys(recipient: Recipient) -> set[str]:
    facts = (recipient.address, recipient.original_recipient)
    return {fact.value.lower() for fact in facts if fact is not None}


def merge_recipients(groups: Sequence[Sequence[Recipient]]) -> tuple[Recipient, ...]:
    """Join the recipients of several readers, the most trusted reader first.

    Recipients are the same when an address of theirs is, and the host that refused where several share an address. A
    later reader adds facts to known recipients; it adds recipients of its own only where no earlier reader had any.
    Where both name exactly one they are the same one: a report's text may give the address before an alias was
    expanded.
    """
    named = [group for group in groups if group]
    if all(len(group) == 1 for group in named):
        return (reduce(join, (group[0] for group in named)),) if named else ()
    merged: list[Recipient] = []
    index: dict[str, int] = {}
    for group in named:
        found = _distinct(group)
        if not merged:
            merged = found
            for number, each in enumerate(merged):
                for key in _keys(each):
                    index.setdefault(key, number)
                    index.setdefault(f"{key} {_refused_by(each)}", number)
            continue
        for each in found:
            place = _place_of(each, index)
            if place is None and len(merged) == len(found) == 1:
                place = 0
            if place is not None:
                merged[place] = join(merged[place], each)
    return tuple(merged)


def _place_of(recipient: Recipient, index: dict[str, int]) -> int | None:
    """Return the place of the recipient with an address of this one, the one that the same host refused if there is."""
    keys = _keys(recipient)
    host = _refused_by(recipient)
    for key in (*(f"{key} {host}" for key in keys), *keys):
        if key in index:
            return index[key]
    return None


def _refused_by(recipient: Recipient) -> str:
    return recipient.remote_mta.value.lower() if recipient.remote_mta else ""


def _distinct(group: Iterable[Recipient]) -> list[Recipient]:
    """Join repeated recipients of one reader; one without an address stays only where it is alone.

    Exim and Sendmail name an alias as the final recipient of each address that it was expanded to: those that hosts
    of their own have refused are several recipients.
    """
    found: list[Recipient] = []
    index: dict[tuple[str, str], int] = {}
    for each in group:
        address = each.address.value.lower() if each.address else ""
        is_stated = each.remote_mta is not None and each.remote_mta.how is How.STATED
        key = address, _refused_by(each) if is_stated else ""
        number = index.get(key)
        if number is None:
            index[key] = len(found)
            found.append(each)
        else:
            found[number] = join(found[number], each)
    named = [each for each in found if each.address is not None]
    return named or found


def first_fact(readings: Sequence[Reading], name: str) -> Fact[str] | None:
    """Return a per-message fact from the reading that knows it best."""
    fact: Fact[str] | None = None
    for reading in readings:
        fact = better(fact, getattr(reading, name))
    return fact
