"""Texts that are ready to send, from templates that a person can edit: to the user, the postmaster, the admin.

A template is a TOML file (see `resources/templates/README.md`). `{name}` stands for a value; nothing in a value is ever
taken for a name. A line with a value that is not known is left out.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from inspector.bounce.report import Inspection, Recipient
from inspector.resources import resource_path
from inspector.summary.fields import KIND_SENTENCES, recipients_by_cause
from inspector.summary.plain import one_line
from inspector.summary.template_values import (
    GROUP_NAMES,
    MESSAGE_NAMES,
    RECIPIENT_NAMES,
    group_values,
    message_values,
    recipient_values,
)

# A letter lists this many recipients of a cause; the report has all.
MAX_RECIPIENTS = 50

_NAME = re.compile(r"\{([a-z_]+)\}")
_BLANK_LINES = re.compile(r"\n{3,}")
_BLOCKS = {"text": MESSAGE_NAMES | {"groups"}, "group": GROUP_NAMES | {"recipients"}, "recipient": RECIPIENT_NAMES}


class BadTemplate(Exception):
    """A template that cannot be used; `path` is its file and `cause` says why in plain words."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(f"{path}: {cause}")
        self.path = path
        self.cause = cause


class Template(NamedTuple):
    """One template: `name` is its file's name without the ending, `kinds` the kinds of reports that it is for."""

    name: str
    title: str
    order: int
    kinds: frozenset[str]
    subject: str
    text: str
    group: str
    recipient: str


class ReadyText(NamedTuple):
    """A text that can be sent: the template's name and title, the subject and the text itself."""

    name: str
    title: str
    subject: str
    text: str


def ready_texts(inspection: Inspection, language: str = "en", folder: Path | None = None) -> tuple[ReadyText, ...]:
    """Return the texts that fit the kind of the report, in their order.

    Files in `folder` take the place of the program's templates of the same name and add to them. Raises `BadTemplate`.
    """
    kind = inspection.report.kind
    return tuple(
        fill_template(each, inspection, language) for each in templates(language, folder) if kind in each.kinds
    )


def templates(language: str = "en", folder: Path | None = None) -> tuple[Template, ...]:
    """Return the templates in the language, English ones where there is no translation, in their order."""
    files = _files(resource_path("templates"), language)
    if folder is not None and folder.is_dir():
        files |= _files(folder, language)
    found = (_template(path, path.stat().st_mtime_ns) for path in files.values())
    return tuple(sorted(found, key=lambda each: (each.order, each.name)))


def _files(folder: Path, language: str) -> dict[str, Path]:
    """Return the files by the templates' names; `user.de.toml` is the German form of `user.toml`."""
    paths = sorted(folder.glob("*.toml"))
    plain = {path.stem: path for path in paths if "." not in path.stem}
    translated = {path.stem.partition(".")[0]: path for path in paths if path.stem.partition(".")[2] == language}
    return plain | translated


@lru_cache(maxsize=64)
def _template(path: Path, changed: int) -> Template:
    """Read a template; `changed` is when the file was, so that an edited one is read anew."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadTemplate(path, str(error)) from None
    kinds = table.get("kinds", list(KIND_SENTENCES))
    if not isinstance(kinds, list) or not all(kind in KIND_SENTENCES for kind in kinds):
        raise BadTemplate(path, f"kinds must be some of {', '.join(KIND_SENTENCES)}")
    texts = {name: _text_of(table, name, path) for name in ("title", "subject", "text", "group", "recipient")}
    for name, known in (("subject", MESSAGE_NAMES), *_BLOCKS.items()):
        unknown = sorted(set(_NAME.findall(texts[name])) - known)
        if unknown:
            raise BadTemplate(path, f"{{{unknown[0]}}} is no name that {name} may have: {', '.join(sorted(known))}")
    order = table.get("order", 100)
    return Template(
        name=path.stem.partition(".")[0],
        order=order if isinstance(order, int) else 100,
        kinds=frozenset(kinds),
        **texts,
    )


def _text_of(table: Mapping[str, Any], name: str, path: Path) -> str:
    value = table.get(name, "")
    if not isinstance(value, str) or (name in ("title", "text") and not value.strip()):
        raise BadTemplate(path, f"{name} must be a text")
    return value


def fill_template(template: Template, inspection: Inspection, language: str = "en") -> ReadyText:
    """Return the text that a template gives for the report."""
    values = message_values(inspection, language)
    groups = "\n\n".join(
        _fill(template.group, {**group_values(each, language), "recipients": _recipients(template, each)})
        for each in recipients_by_cause(inspection.report)
    )
    text = _fill(template.text, {**values, "groups": groups})
    subjects = (_fill(line, values) for line in template.subject.splitlines())
    subject = next((line for line in subjects if line), template.title)
    return ReadyText(template.name, template.title, subject, _BLANK_LINES.sub("\n\n", text).strip() + "\n")


def _recipients(template: Template, recipients: Sequence[Recipient]) -> str:
    told = [_fill(template.recipient, recipient_values(each)) for each in recipients[:MAX_RECIPIENTS]]
    rest = len(recipients) - len(told)
    return "\n".join(told) + (f"\n... and {rest} more" if rest else "")


def _fill(template: str, values: Mapping[str, str | None]) -> str:
    return "\n".join(_filled_lines(template, values))


def _filled_lines(template: str, values: Mapping[str, str | None]) -> Iterator[str]:
    for line in template.strip("\n").split("\n"):
        names = _NAME.findall(line)
        if all(values.get(name) for name in names):
            yield _NAME.sub(lambda found: _shown(found[1], values), line).rstrip(" ")


def _shown(name: str, values: Mapping[str, str | None]) -> str:
    value = values.get(name) or ""
    return value if name in ("groups", "recipients") else one_line(value)
