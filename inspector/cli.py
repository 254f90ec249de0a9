"""The command line: reports and explanations without a window, and the window itself."""

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector import __version__

if TYPE_CHECKING:
    from inspector.bounce.report import Inspection
    from inspector.message.cannot_read import CannotRead
    from inspector.message.part import Message

DONE, UNREADABLE, WRONG_USAGE = 0, 1, 2

_USUAL_COLUMNS = 80

COMMANDS = ("report", "explain", "screenshot")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return 0 done, 1 some input could not be read, 2 wrong usage.

    Words that are no command are files or folders for the window.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] not in COMMANDS and not given[0].startswith("-"):
        return _window(given)
    if not given:
        return _window([])
    if arguments is None:
        # What starting makes is kept; looking through it for garbage takes a tenth of a short run.
        gc.disable()
    options = _parser().parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.run
    return command(options)


class _Help(argparse.HelpFormatter):
    """The usual form of help, as wide as the terminal; `shutil`, which would be asked, loads three compressors."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    stated = os.environ.get("COLUMNS", "")
    if stated.isdecimal() and int(stated):
        return int(stated)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else _USUAL_COLUMNS
    except (OSError, ValueError):
        return _USUAL_COLUMNS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        formatter_class=_Help,
        prog="bounce-inspector",
        description="Shows what went wrong with a bounced e-mail, who must act and what to do.",
        epilog="Without a command: bounce-inspector [FILE or FOLDER ...] opens the window with them.",
    )
    parser.add_argument("--version", action="version", version=f"bounce-inspector {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_report(commands.add_parser("report", formatter_class=_Help, help="print what bounces mean"))
    explain = commands.add_parser(
        "explain", formatter_class=_Help, help="explain a reply code, an enhanced status code or a whole reply"
    )
    explain.add_argument("words", nargs="+", metavar="WORDS")
    explain.add_argument("--json", action="store_true", help="as a JSON object")
    explain.set_defaults(run=_explain)
    _add_screenshot(
        commands.add_parser(
            "screenshot", formatter_class=_Help, help="render the window to a PNG, also without a display"
        )
    )
    return parser


def _add_report(parser: argparse.ArgumentParser) -> None:
    form = parser.add_mutually_exclusive_group()
    for name, words in (
        ("json", "JSON Lines, one object for each message"),
        ("text", "the diagnostic summary (the default)"),
        ("markdown", "Markdown"),
        ("html", "a self-contained HTML page"),
    ):
        form.add_argument(f"--{name}", dest="form", action="store_const", const=name, help=words)
    parser.add_argument("--lang", default="en", metavar="L", help="language of explanations and advice")
    parser.add_argument(
        "--redact",
        action="store_true",
        help="with pseudonyms for addresses, hosts, names and subjects, to be shown around",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file, or - for standard input")
    parser.set_defaults(run=_report, form="text")


def _add_screenshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--output", required=True, metavar="PNG")
    parser.add_argument("--size", default="1280x800", type=_size, metavar="WxH")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--select", metavar="PART", help="path of a part to select, such as 1.2")
    parser.set_defaults(run=_screenshot)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it as 1280x800")
    return int(width), int(height)


def _messages(name: str, failed: "Callable[[CannotRead], None]") -> "Iterator[Message]":
    from inspector.message.opening import open_bytes, open_path

    if name == "-":
        return open_bytes(sys.stdin.buffer.read(), "-", failed)
    return open_path(Path(name), failed)


def _report(options: argparse.Namespace) -> int:
    from inspector.message.opening import CannotRead

    read = _reader(options.redact)
    render = _renderer(options.form, options.lang)
    failures: list[CannotRead] = []

    def failed(error: CannotRead) -> None:
        failures.append(error)
        if options.form == "json":
            _print(json.dumps(_error_object(error), ensure_ascii=False) + "\n")
        print(f"bounce-inspector: {_safe(str(error))}", file=sys.stderr)

    for name in options.files:
        try:
            for message in _messages(name, failed):
                _print(render(read(message)))
                _look_for_garbage()
        except CannotRead as error:
            failed(error)
    return UNREADABLE if failures else DONE


def _look_for_garbage() -> None:
    """Begin, where it was put off, to collect the garbage of messages; what was made for all of them is passed over."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _reader(redacted: bool) -> "Callable[[Message], Inspection]":
    from inspector.bounce.inspection import inspect

    if not redacted:
        return inspect
    from inspector.summary.redaction import redact

    return lambda message: redact(inspect(message))


def _renderer(form: str, language: str) -> "Callable[[Inspection], str]":
    if form == "json":
        from inspector.summary.as_json import report_object

        return lambda inspection: json.dumps(report_object(inspection, language), ensure_ascii=False) + "\n"
    if form == "markdown":
        from inspector.summary.markdown import markdown_report

        return lambda inspection: markdown_report(inspection, language)
    if form == "html":
        from inspector.summary.html import html_report

        return lambda inspection: html_report(inspection, language)
    from inspector.summary.diagnostic import diagnostic_summary

    return lambda inspection: diagnostic_summary(inspection, language)


def _error_object(error: "CannotRead") -> dict[str, Any]:
    source = {"path": error.path, "index": 0, "format": None, "size": None}
    return {"schema": 1, "source": source, "error": {"code": error.code, "text": error.cause}}


def _explain(options: argparse.Namespace) -> int:
    from inspector.knowledge.catalogue import load_catalogue
    from inspector.knowledge.explain import explain_words
    from inspector.summary.explanation import explanation_object, explanation_text

    explanation = explain_words(" ".join(options.words), load_catalogue())
    if options.json:
        _print(json.dumps(explanation_object(explanation), ensure_ascii=False) + "\n")
    else:
        _print(explanation_text(explanation))
    return DONE


def _screenshot(options: argparse.Namespace) -> int:
    try:
        from inspector.window.screenshot import CannotRender, render
    except ImportError as error:
        return _no_qt(error)
    try:
        render([options.file], options.output, options.size, options.theme, options.scale, options.select)
    except CannotRender as error:
        print(f"bounce-inspector: {_safe(str(error))}", file=sys.stderr)
        return UNREADABLE
    return DONE


def _window(paths: Sequence[str]) -> int:
    # Nothing made while the window starts becomes garbage; looking for some takes a tenth of that time.
    gc.disable()
    try:
        from inspector.window.application import run
    except ImportError as error:
        return _no_qt(error)
    try:
        return run([Path(each) for each in paths])
    finally:
        gc.enable()


def _no_qt(error: ImportError) -> int:
    print(
        f"bounce-inspector: the window needs Qt, which cannot be loaded ({_safe(str(error))}).\n"
        "Install PySide6-Essentials and the system libraries that it names, or use `bounce-inspector report FILE`.",
        file=sys.stderr,
    )
    return UNREADABLE


def _print(text: str) -> None:
    """Write text as UTF-8, lone surrogates replaced, whatever the terminal's locale is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _safe(text: str) -> str:
    from inspector.summary.plain import one_line

    return one_line(text)
