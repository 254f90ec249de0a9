"""What may stay in a redacted text: words and hosts that everybody's reports hold, since mail systems write them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from inspector.bounce.dialects.registry import DIALECTS
from inspector.knowledge.catalogue import Catalogue, load_catalogue
from inspector.knowledge.records import Rule
from inspector.resources import resource_path
from inspector.summary.fields import ACTORS, KIND_SENTENCES, RETRIES

WORD = re.compile(r"[^\W_]{2,}")
# The provider under which the catalogue keeps the rules about block lists.
_BLOCK_LISTS = "dnsbl"

_HOST = re.compile(r"(?:[a-z0-9_-]{1,63}\.){1,10}[a-z]{2,63}", re.IGNORECASE)
_ESCAPE = re.compile(r"\\.")

# Words that reports are made of and the catalogue's own texts do not hold.
_USUAL = """
able about above abuse act action additional address addresses administrator afraid after again all also although
always and any are arrival arrived ascii attached attachment attempt attempts authentication auto automatic
automatically because been before below between body bounce bounced but can cannot cause certain challenge character
charset classification click code codes com command complete condition confidence contact contains content control
copy correct could couldn created daemon data date days deferred deleted delivered delivery description detailed
details diagnostic dialect did displayed disposition dkim dmarc does don done due during each edit email eml enclosed
encoding encountered end envelope error errors every evidence example exchange exim exists expanded failed failure
fatal feedback final find first following for found from further gave generated generating given giving group groups
guess had has have head header headers hello help here hi highest history host hosts hour hours how however html http
https human id identified immediately inbound including incorrect information inspector instead internet into invalid
iso its kind known last later least left likely line lines list listed ll local long made mail mailer mailing make
manual many matter may mbox mean means message messages meta method microsoft might mime minutes mode moderator more
moved msg multipart must name names need needs net never next nobody note notice notification number occurred office
org original other our out outbound outlook over own part passed path peer permanent permanently persistent person
plain please policy possible postfix postmaster problem program provide qmail queue queued quoted re reached read
reason reasons received recipient recipients record recorded redacted redeliver redirected refer refused reject
rejected relayed remote removed rename repeated replied reply report reported reporting request require requires
resend response results resume retried retry return returned returning returns rfc822 rule running said same says
second seconds section see send sender sending sendmail sent server service session should showing since size smtp
some sorry source space spf status still stop stored string subject submit subsystem such suggest system system's
table technical temporary test text than thank that the their them then there these they this those through time times
too top transcript transfer transport tried try trying two type unable undeliverable undelivered undelivery under
undisclosed unknown unless until update use used user using utf valid ve verify version via wait waiting warning
warnings was wasn way web were what when where whether which while who why will windows with within without work would
written wrong www you your zone
"""


@lru_cache(maxsize=1)
def public_words() -> frozenset[str]:
    """Return the words, in lower case, that tell nothing about the people or hosts of one message."""
    return frozenset(word for text in _texts(load_catalogue()) for word in WORD.findall(text.lower()))


def _texts(catalogue: Catalogue) -> Iterator[str]:
    yield _USUAL
    yield from catalogue.categories
    yield from (_ESCAPE.sub(" ", pattern) for _, pattern in catalogue.patterns)
    for record in (
        *catalogue.causes.values(),
        *_rules(catalogue),
        *catalogue.reply_codes.values(),
        *catalogue.status_codes.values(),
        *catalogue.classes.values(),
        *catalogue.subjects.values(),
    ):
        yield from (value for value in record if isinstance(value, str))
    yield from (name for cause in catalogue.causes.values() for name in cause.also_called)
    yield from (f"{provider.slug} {provider.title}" for provider in catalogue.providers.values())
    for language in _languages():
        causes = (catalogue.cause(slug, language) for slug in catalogue.causes)
        yield from (text for cause in causes for text in (cause.title, cause.explanation, cause.advice))
    for dialect in DIALECTS:
        yield dialect.name
        yield from (literal for alternative in dialect.cues for literal in alternative)
    yield from (path.read_text("utf-8") for path in sorted(resource_path("templates").glob("*.toml")))
    yield from (path.read_text("utf-8") for path in sorted(resource_path("translations").glob("summary.*.toml")))
    yield from (*KIND_SENTENCES.values(), *ACTORS.values(), *RETRIES.values())


def _rules(catalogue: Catalogue) -> Iterator[Rule]:
    """Yield the rules with the texts that explain them."""
    return (rule for each in catalogue.rules if (rule := catalogue.rule(each.name)))


def _languages() -> Iterator[str]:
    return (path.name.split(".")[1] for path in resource_path("knowledge").glob("causes.*.toml"))


@lru_cache(maxsize=1)
def _block_lists() -> tuple[re.Pattern[str], ...]:
    """Return the patterns by which the catalogue tells the names of block lists."""
    catalogue = load_catalogue()
    listed = (pattern for number, pattern in catalogue.patterns if catalogue.rules[number].provider == _BLOCK_LISTS)
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in listed)


@lru_cache(maxsize=1)
def _told_by_rules() -> frozenset[str]:
    """Return the dotted words of all rules, hosts and programs such as mail.local that tell a cause, and help pages."""
    catalogue = load_catalogue()
    texts = [pattern.replace("\\.", ".") for _, pattern in catalogue.patterns]
    texts += [text for rule in _rules(catalogue) for text in (rule.meaning, rule.advice) if text]
    return frozenset(word.lower() for text in texts for word in _HOST.findall(text))


@lru_cache(maxsize=4096)
def is_public_host(host: str) -> bool:
    """Tell whether a host is a block list's, or one that the catalogue's rules name."""
    low = host.lower().strip(".")
    return low in _told_by_rules() or any(each.search(low) for each in _block_lists())


def is_public(text: str) -> bool:
    """Tell whether a text holds public words and numbers of up to three digits alone."""
    words = public_words()
    return all(word in words or (word.isdigit() and len(word) < 4) for word in WORD.findall(text.lower()))
