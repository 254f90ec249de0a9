"""Every regular expression of the program, and texts made to keep each of them busy."""

import ast
import dataclasses
import importlib
import pkgutil
import re
import re._constants as sre_names  # type: ignore[import-not-found]  # CPython's own parser has no stubs
import re._parser as sre  # type: ignore[import-not-found]  # CPython's own parser has no stubs
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import inspector
from inspector.message.pattern import pattern

_STAND_IN = type(pattern("a"))
_RE_FUNCTIONS = frozenset({"compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"})
_DEEPEST = 4
_USE = re.compile(r"\b(_?[A-Z][A-Z0-9_]*)(?:\[[^\]\n]*\])?\.(search|match|fullmatch|finditer|findall|sub|split)\b")


class Expression(NamedTuple):
    """A regular expression and the module that has it; a name, as far as there is one.

    `anchored` where the program only ever asks whether it matches at one place.
    """

    module: str
    name: str
    source: str | bytes
    flags: int
    anchored: bool = False

    def try_on(self, text: str) -> None:
        """Ask it for all its matches in a text, in the way that the program asks it."""
        given = text if isinstance(self.source, str) else text.encode("latin-1", "replace")
        compiled: re.Pattern[Any] = re.compile(self.source, self.flags)
        if self.anchored:
            compiled.match(given)
        else:
            for _ in compiled.finditer(given):
                pass

    @property
    def label(self) -> str:
        """What a person needs to find it."""
        return f"{self.module}.{self.name}"


def expressions() -> list[Expression]:
    """Return every expression of the package: values of modules, what containers hold, and literals in functions."""
    found: dict[tuple[str | bytes, int], Expression] = {}
    for module in _modules():
        for one in (*_values(module), *_literals(module)):
            found.setdefault((one.source, one.flags), one)
    return sorted(found.values(), key=lambda one: (one.module, one.name))


def _modules() -> Iterator[Any]:
    for info in pkgutil.walk_packages(inspector.__path__, "inspector."):
        if not info.name.endswith("__main__"):
            yield importlib.import_module(info.name)


def _values(module: Any) -> Iterator[Expression]:
    for name, value in vars(module).items():
        for one in _patterns_in(value, _DEEPEST):
            yield Expression(module.__name__, name, one.pattern, one.flags & ~re.UNICODE, _is_anchored(module, name))


def _is_anchored(module: Any, name: str) -> bool:
    """Whether the program only matches with the pattern of this name; private names are used in their module alone."""
    place = Path(module.__file__)
    paths = [place] if name.startswith("_") else Path(inspector.__file__).parent.rglob("*.py")
    used = {method for path in paths for used, method in _uses(path) if used == name}
    return bool(used) and used <= {"match", "fullmatch"}


@cache
def _uses(path: Path) -> list[tuple[str, str]]:
    return _USE.findall(path.read_text("utf-8"))


def _patterns_in(value: Any, depth: int) -> Iterator["re.Pattern[Any]"]:
    if isinstance(value, re.Pattern | _STAND_IN):
        yield value
    elif depth and isinstance(value, tuple | list | set | frozenset):
        for each in value:
            yield from _patterns_in(each, depth - 1)
    elif depth and isinstance(value, Mapping):
        for each in value.values():
            yield from _patterns_in(each, depth - 1)
    elif depth and dataclasses.is_dataclass(value) and not isinstance(value, type):
        for part in dataclasses.fields(value):
            yield from _patterns_in(getattr(value, part.name, None), depth - 1)


def _literals(module: Any) -> Iterator[Expression]:
    """Yield what functions hand to `re` as literals; flags by their names."""
    for node in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        function, argument = node.func, node.args[0]
        if not (isinstance(function.value, ast.Name) and function.value.id == "re" and function.attr in _RE_FUNCTIONS):
            continue
        if isinstance(argument, ast.Constant):
            words = " ".join(ast.unparse(each) for each in (*node.args[1:], *(one.value for one in node.keywords)))
            flags = re.IGNORECASE * ("IGNORECASE" in words) | re.MULTILINE * ("MULTILINE" in words)
            anchored = function.attr in ("match", "fullmatch")
            yield Expression(module.__name__, f"line {node.lineno}", argument.value, int(flags), anchored)


class _Pump(NamedTuple):
    """A repeat inside an expression: what leads to it, and one turn of it."""

    before: str
    turn: str


def attacks(expression: Expression) -> list[str]:
    """Return short strings to repeat and to surround, each a (prefix, unit) that the expression nearly matches.

    For each repeat: what leads to it and its turn; besides, each character it knows, and its own matches cut short.
    """
    source = expression.source
    tree = sre.parse(source, expression.flags)
    pumps: list[_Pump] = []
    whole = _sample(tree, "", pumps)
    characters = sorted({each for pump in pumps for each in pump.turn} | set(whole))[:24]
    units = [("", character) for character in characters]
    units += [("", one + other) for one, other in pairwise(characters)]
    units += [(pump.before, pump.turn) for pump in pumps]
    units += [("", pump.before) for pump in pumps] + [("", pump.before + pump.turn) for pump in pumps]
    units += [("", whole[:-1]), ("", pump_all(pumps)), ("", f"\n{whole[:-1]}")]
    return [f"{before}\0{unit}" for before, unit in dict.fromkeys(units) if unit]


def pump_all(pumps: list[_Pump]) -> str:
    """Return one turn of every repeat in a row."""
    return "".join(pump.turn for pump in pumps)


def grown(attack: str, size: int) -> str:
    """Repeat an attack's unit up to a number of characters, with an end that fits nothing."""
    before, _, unit = attack.partition("\0")
    return f"{before}{unit * (size // len(unit))}\x01"


def _sample(tree: Any, before: str, pumps: list[_Pump]) -> str:
    """Return a text that matches, the first choice everywhere, and note the repeats met on the way."""
    text = ""
    for operation, argument in tree:
        text += _sample_of(str(operation), argument, before + text, pumps)
    return text


def _sample_of(operation: str, argument: Any, before: str, pumps: list[_Pump]) -> str:
    if operation == "LITERAL":
        return chr(argument)
    if operation == "NOT_LITERAL":
        return "a" if argument != ord("a") else "b"
    if operation == "ANY":
        return "a"
    if operation == "IN":
        return _member(argument)
    if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(argument, before, pumps)
    if operation == "SUBPATTERN":
        return _sample(argument[3], before, pumps)
    if operation == "ATOMIC_GROUP":
        return _sample(argument, before, pumps)
    if operation == "BRANCH":
        samples = [_sample(each, before, pumps) for each in argument[1]]
        return max(samples, key=len)
    if operation == "ASSERT":
        _sample(argument[1], before, pumps)
    return ""


def _repeated(argument: Any, before: str, pumps: list[_Pump]) -> str:
    least, most, body = argument
    turn = _sample(body, before, pumps)
    if most is sre_names.MAXREPEAT or most > 8:
        pumps.append(_Pump(before, turn))
    return turn * max(least, 1)


def _member(argument: Any) -> str:
    negated = str(argument[0][0]) == "NEGATE"
    if negated:
        taken = {chr(code) for kind, value in argument[1:] for code in _codes(str(kind), value)}
        return next(each for each in "a1 .-~\x02\u4e00" if each not in taken)
    codes = [code for kind, value in argument for code in _codes(str(kind), value)]
    return chr(codes[0])


def _codes(kind: str, value: Any) -> list[int]:
    if kind == "LITERAL":
        return [value]
    if kind == "RANGE":
        return list(range(value[0], min(value[1], value[0] + 256) + 1))
    return {
        "CATEGORY_SPACE": [32, 9, 10],
        "CATEGORY_DIGIT": [*range(48, 58)],
        "CATEGORY_WORD": [97, *range(48, 58), *range(65, 91), *range(98, 123), 95],
        "CATEGORY_NOT_SPACE": [97],
        "CATEGORY_NOT_WORD": [46, 32],
        "CATEGORY_NOT_DIGIT": [97],
    }[str(value)]
