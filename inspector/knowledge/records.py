"""The catalogue's records: what a code, a cause, a provider and a rule are.

They are named tuples, since hundreds are made from the compiled catalogue before the first report.
"""

from collections.abc import Sequence
from typing import NamedTuple


class ReplyCode(NamedTuple):
    """An SMTP reply code (RFC 5321 4.2.3 and others); `standard` is false for codes only seen in the wild.

    `kind` is success, intermediate, transient, permanent or internal (a mailing service's own number).
    `cause` is what the bare code hints at, `cause_at` the same by the SMTP command that was answered.
    """

    code: str
    kind: str
    standard: bool
    title: str
    meaning: str
    seen_at: str
    hint: str
    reference: str
    cause: str | None
    cause_at: dict[str, str]


class StatusClass(NamedTuple):
    """The first number of an enhanced status code (RFC 3463 3.1)."""

    digit: str
    title: str
    meaning: str


class StatusSubject(NamedTuple):
    """The second number of an enhanced status code (RFC 3463 3.2), and who mostly owns the problem."""

    digit: str
    title: str
    usual_owner: str


class EnhancedStatus(NamedTuple):
    """A registered enhanced status code, written `X.1.1` (IANA registry).

    `nature` is permanent, temporary, either or notice; `replies` are the companion reply codes; `vague` says that any
    words weigh more than the code.
    """

    code: str
    title: str
    meaning: str
    nature: str
    replies: Sequence[str]
    references: Sequence[str]
    cause: str | None
    vague: bool
    deprecated: bool


class CodeCause(NamedTuple):
    """The cause that a registered enhanced code tells, whether any words weigh more than it, and the code's title."""

    cause: str | None
    vague: bool
    title: str


class Cause(NamedTuple):
    """Why a message did not arrive, who must act, and what to do.

    `retry` is auto, later, after_fix or no; `permanent` is None when the reply code decides; `subjects` are the second
    numbers of the enhanced codes that agree with the cause.
    """

    slug: str
    title: str
    meaning: str
    actor: str
    retry: str
    permanent: bool | None
    explanation: str
    advice: str
    next_sender: str
    next_admin: str
    also_called: Sequence[str]
    subjects: str


class Provider(NamedTuple):
    """A mail provider or product: its host suffixes, the dialects only it writes, literals only its replies hold."""

    slug: str
    title: str
    hosts: Sequence[str]
    dialects: Sequence[str]
    marks: Sequence[str]


class Rule(NamedTuple):
    """What some words mean: a provider's own text, or wording that many systems share.

    `use` is `token` (names itself, whatever the host), `host` (only from the provider's hosts), `phrase` (wording in
    general use), `weak` (vague wording, asked after the codes) or `last` (a last guess). `enhanced` and `reply` are
    patterns of the codes that go with the words; with `needs_code` the words mean nothing without them. `at` are the
    SMTP commands that the rule is limited to; `confidence` is how sure it can be at best; a `final`
    rule does not hold for a delay. The texts are there when the rule was
    asked for by its name.
    """

    name: str
    use: str
    cause: str
    provider: str | None
    reply: str | None
    enhanced: str | None
    needs_code: bool
    at: Sequence[str]
    actors: Sequence[str]
    confidence: str
    final: bool
    label: str | None = None
    retry: str | None = None
    meaning: str | None = None
    advice: str | None = None
    source: str | None = None
