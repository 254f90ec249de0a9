"""The command line."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from inspector import __version__

COMMANDS = ("report",)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return 0 done, 1 some input could not be read, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="bounce-inspector")
    parser.add_argument("--version", action="version", version=f"bounce-inspector {__version__}")
    commands = parser.add_subparsers(dest="command")
    report = commands.add_parser("report")
    report.add_argument("--json", action="store_true")
    report.add_argument("files", nargs="+")
    options = parser.parse_args(given)
    return report_files(options.files)


def report_files(files: Sequence[str]) -> int:
    """Print the reports of files as JSON Lines."""
    from inspector.bounce.inspection import inspect
    from inspector.message.opening import CannotRead, open_path
    from inspector.summary.as_json import SCHEMA, report_object

    failed = False
    for name in files:
        try:
            for message in open_path(Path(name)):
                print(json.dumps(report_object(inspect(message)), ensure_ascii=False))
        except CannotRead as error:
            failed = True
            print(json.dumps({"schema": SCHEMA, "source": {"path": name}, "error": {"code": error.code, "text": error.cause}}))
            print(f"bounce-inspector: {error}", file=sys.stderr)
    return 1 if failed else 0
