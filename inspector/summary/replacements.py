"""What redaction put in the place of what: the list beside the preview, so that a person can check it."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from inspector.summary.pseudonyms import Pseudonyms


class Replacement(NamedTuple):
    """One private value.

    `kind` is address, host, ip, id, name or subject; `pseudonym` is None for what the redacted text leaves out.
    """

    kind: str
    value: str
    pseudonym: str | None


def replacements(names: Pseudonyms, redacted: str) -> tuple[Replacement, ...]:
    """Return the private values in the order a reader meets them, with what stands for each in `redacted`."""
    values = names.values
    kinds: tuple[tuple[str, Iterable[str], Callable[[str], str]], ...] = (
        ("address", values.addresses, names.address),
        ("host", values.hosts, names.host),
        ("ip", values.ips, names.ip),
        ("subject", values.subjects, names.subject),
        ("name", values.names, names.name),
        ("id", values.ids, names.address),
    )
    found = (each for kind, private, name in kinds for each in _of_kind(kind, private, name, redacted))
    return tuple(dict.fromkeys(found))


def _of_kind(kind: str, values: Iterable[str], name: Callable[[str], str], redacted: str) -> Iterator[Replacement]:
    """Yield the values that are replaced; what every system calls its own stays, and is no replacement."""
    for value in values:
        pseudonym = name(value)
        if pseudonym.lower() != value.lower():
            yield Replacement(kind, value, pseudonym if pseudonym in redacted else None)
