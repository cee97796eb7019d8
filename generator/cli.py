"""The command line: ``dossier`` and ``python -m generator``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

from generator.errors import DossierError, InputError


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status (0 done, 1 some input unusable, 2 wrong usage)."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        status: int = options.run(options)
        return status
    except DossierError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dossier", description="Turns news texts on one topic into a sourced site."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    extract = commands.add_parser("extract", help="print the facts of seed files as JSON Lines")
    extract.add_argument("files", nargs="+", metavar="FILE", help="a seed file, or - for standard input")
    extract.set_defaults(run=_extract)
    return parser


def _extract(options: argparse.Namespace) -> int:
    from generator.extract import extract
    from generator.facts_json import as_json
    from generator.read import read_article
    from generator.segment import segment

    status = 0
    for file in options.files:
        try:
            facts = extract(segment(read_article(file, file)))
        except InputError as error:
            print(error, file=sys.stderr)
            status = error.exit_code
            continue
        print(json.dumps(as_json(facts), ensure_ascii=False))
    return status
