"""Consistent pseudonyms for the private values of one bounce, in names and networks that belong to nobody.

Domains are `example-a.test` (RFC 6761), addresses of hosts those of RFC 5737, RFC 2544 and RFC 3849. A pseudonym never
contains a private value that it could be taken for.
"""

import ipaddress
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, count, islice, product
from string import ascii_lowercase

from inspector.bounce.backscatter import registered_domain
from inspector.bounce.host import is_ip
from inspector.bounce.report import Inspection
from inspector.knowledge.catalogue import load_catalogue
from inspector.summary.original_text import texts_of, tokens_of
from inspector.summary.private_values import PrivateValues, private_values
from inspector.summary.public_words import WORD, is_public, is_public_host, public_words
from inspector.summary.token_forms import ADDRESS

# Local parts that name a system and no person stay, since they tell who wrote a report.
_SYSTEM_NAMES = frozenset(
    {
        "mailer-daemon",
        "maildaemon",
        "postmaster",
        "abuse",
        "double-bounce",
        "noreply",
        "no-reply",
        "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
    }
)
_NETWORKS = tuple(
    ipaddress.ip_network(each) for each in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15")
)
_ADDRESS = re.compile(ADDRESS)
_FIRST_IPV6 = int(ipaddress.ip_address("2001:db8::1"))

# How many characters of a pseudonym of each kind are the same in all of them, and how many are tried for the best.
_FIXED = {"domain": 8, "host": 5, "user": 4, "id": 2, "name": 5, "subject": 8, "ipv4": 6, "ipv6": 10}
_BEST_TRIES = 20

# Shorter numbers are years, zones and sizes.
_LEAST_DIGITS = 5

# Addresses that are every host's own.
OWN_ADDRESSES = frozenset({"127.0.0.1", "::1", "0.0.0.0", "255.255.255.255", "::"})


class Pseudonyms:
    """The pseudonyms of one bounce; a value that is met for the first time gets a new one and keeps it.

    With `keep_providers` the hosts of known providers get names in the provider's own domain.
    """

    def __init__(self, inspection: Inspection, keep_providers: bool = False) -> None:
        self.keep_providers = keep_providers
        self.values: PrivateValues = private_values(inspection)
        self._given: dict[str, str] = {}
        self._taken = frozenset(chain(_pieces(self.values), _tokens(inspection)))
        self._series: dict[str, Iterator[str]] = {}
        self._seed()
        self.phrases = self._phrases()
        self.words = self._words()

    def _seed(self) -> None:
        """Give pseudonyms in the order of the report, so that every form of it uses the same."""
        for value in self.values.addresses:
            self.address(value)
        for host in self.values.hosts:
            self.host(host)
        for ip in self.values.ips:
            self.ip(ip)

    def address(self, value: str) -> str:
        """Return the pseudonym of an address, a Message-ID, or of a name that stands for an address."""
        return self._remembered(f"@{value.lower()}", lambda: self._new_address(value))

    def _new_address(self, value: str) -> str:
        local, at, domain = value.rpartition("@")
        if local.lower() in _SYSTEM_NAMES:
            if self.keep_providers and is_system_address(value):
                return value
            return f"{local}@{self.host(domain)}"
        name = self._new("id" if value in self.values.ids else "user")
        return f"{name}@{self.host(domain)}" if at and domain else name

    def host(self, value: str) -> str:
        """Return the pseudonym of a host; hosts of one domain stay hosts of one domain."""
        host = value.strip("[]").rstrip(".").lower()
        if is_ip(host.removeprefix("ipv6:")):
            return f"[{self.ip(host.removeprefix('ipv6:'))}]"
        if "." not in host:
            return host if is_public(host) else self._remembered(f".{host}", lambda: self._new("host"))
        provider = self._provider_domain(host)
        if provider:
            return self._remembered(f".{host}", lambda: f"{self._new('host')}.{provider}")
        domain = registered_domain(host)
        known = self._remembered(f".{domain}", lambda: self._new("domain"))
        if host == domain:
            return known
        return self._remembered(f".{host}", lambda: f"{self._new('host')}.{known}")

    def may_stay(self, host: str) -> bool:
        """Tell whether a host that a text names is a block list's or a help page's, and none of the bounce's own."""
        return is_public_host(host) and host.lower() not in self.values.hosts

    def may_be_linked(self, host: str) -> bool:
        """Tell whether a link's host may stay: also a provider's help page, where providers are kept."""
        known = is_public_host(host) or self._provider_domain(host) is not None
        return known and host.lower() not in self.values.hosts

    def _provider_domain(self, host: str) -> str | None:
        return provider_domain(host) if self.keep_providers else None

    def ip(self, value: str) -> str:
        """Return the pseudonym of an IP address; an address that every host calls its own stays."""
        key = value.lower()
        if key in OWN_ADDRESSES:
            return value
        if ":" in key:
            return self._remembered(key, lambda: self._new("ipv6"))
        return self._remembered(key, lambda: self._new("ipv4"))

    def subject(self, value: str) -> str:
        """Return the pseudonym of a subject."""
        return self._remembered(f"subject {_folded(value)}", lambda: self._new("subject"))

    def name(self, value: str) -> str:
        """Return the pseudonym of a person's, a file's or a group's name; everybody's words stay."""
        return value if is_public(value) else self._remembered(f"name {_folded(value)}", lambda: self._new("name"))

    def _remembered(self, key: str, make: Callable[[], str]) -> str:
        found = self._given.get(key)
        if found is None:
            found = self._given[key] = make()
        return found

    def _new(self, kind: str) -> str:
        """Return the next pseudonym of a kind that is no private value, and if there is one that begins with none."""
        names = self._series.setdefault(kind, _series(kind))
        for name in islice(names, _BEST_TRIES):
            if not self._is_taken(name, _FIXED[kind], True):
                return name
        return next(name for name in names if not self._is_taken(name, _FIXED[kind], False))

    def _is_taken(self, name: str, fixed: int, beginning: bool) -> bool:
        """Tell whether a private value stands in the name and reaches beyond its first `fixed` characters.

        As a whole word, or with `beginning` also as the beginning of one: 192.0.2.1 in 192.0.2.10.
        """
        low, size = name.lower(), len(name)
        return any(
            low[found.start() : end] in self._taken
            for found in WORD.finditer(low, 0, fixed)
            for end in range(fixed + 1, size + 1)
            if beginning or end == size or not low[end].isalnum()
        )

    def _phrases(self) -> dict[str, str]:
        """Return what is replaced wherever it stands in a text, subjects and names, by its folded form."""
        phrases = {_folded(each): self.subject(_bare(each)) for each in self.values.subjects}
        phrases |= {_folded(each): self.name(each) for each in self.values.names}
        odd = (each for each in self.values.addresses if not _ADDRESS.fullmatch(each) and not is_public(each))
        return phrases | {_folded(each): self.address(each) for each in odd}

    def _words(self) -> dict[str, str]:
        """Return single words that lead to a person or a host, by their lower-case form."""
        public = public_words()
        words: dict[str, str] = {}
        for subject in self.values.subjects:
            words |= {word: "[word]" for word in _telling(subject, public, 4)}
        for host in self.values.hosts:
            if "." not in host:
                words[host] = self.host(host)
        for name in self.values.names:
            words |= {word: self.name(name) for word in _telling(name, public, 3)}
        for address in self.values.addresses:
            local = address.rpartition("@")[0].lower()
            if len(local) > 2 and local not in public and local not in _SYSTEM_NAMES and not is_public(local):
                words[local] = self.address(address).partition("@")[0]
        return words


def provider_domain(host: str) -> str | None:
    """Return the shortest ending of a host by which its provider is known, None for a host of nobody known."""
    provider_of = load_catalogue().provider_of
    domain = host.lower().rstrip(".")
    if provider_of(domain) is None:
        return None
    while provider_of(domain.partition(".")[2]) is not None:
        domain = domain.partition(".")[2]
    return domain


def is_system_address(address: str) -> bool:
    """Tell whether an address is that of a mail system and tells no more than which system wrote a report."""
    local, _, domain = address.lower().rpartition("@")
    return local in _SYSTEM_NAMES and (provider_domain(domain) == domain or (is_public(domain) and "." not in domain))


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _bare(subject: str) -> str:
    """Return a subject without its answer's prefix, so that question and answer have one pseudonym."""
    head, colon, rest = subject.partition(":")
    return _bare(rest.strip()) if colon and len(head) <= 4 and len(rest) > 4 else subject


def _telling(text: str, public: frozenset[str], least: int) -> Iterator[str]:
    words = (word for word in WORD.findall(text.lower()) if len(word) >= least and word not in public)
    return (word for word in words if not word.isdigit() or len(word) >= _LEAST_DIGITS)


def _pieces(values: PrivateValues) -> Iterator[str]:
    """Yield what no pseudonym may hold; labels such as "test" and "example" are nobody's."""
    whole: Iterable[str] = chain(values.addresses, values.hosts, values.ips, values.ids, values.names, values.subjects)
    for value in whole:
        low = value.lower()
        yield low
        yield from (piece for piece in low.split("@") if "@" in low and len(piece) > 2 and not is_public(piece))


def _tokens(inspection: Inspection) -> Iterator[str]:
    """Yield what stands anywhere in the message, so that no pseudonym is a value of the text that is left out."""
    return (token.value for text in texts_of(inspection) for token in tokens_of(text))


def _series(kind: str) -> Iterator[str]:
    """Return the endless series of pseudonyms of a kind."""
    if kind == "domain":
        letters = chain.from_iterable(product(ascii_lowercase, repeat=size) for size in count(1))
        return (f"example-{''.join(each)}.test" for each in letters)
    if kind == "ipv4":
        # More than 130,000 of them no report names; the IPv6 ones that follow never end.
        return chain((str(each) for network in _NETWORKS for each in network.hosts()), _series("ipv6"))
    if kind == "ipv6":
        return (str(ipaddress.IPv6Address(_FIRST_IPV6 + number)) for number in count())
    form = {"subject": "Subject {}", "name": "Name {}", "host": "host-{}"}.get(kind, f"{kind}{{}}")
    return (form.format(number) for number in count(1))
