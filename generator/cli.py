"""The command line: ``dossier`` and ``python -m generator``. Heavy imports stand where they are used."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.progress import Progress
from generator.errors import DossierError, InputError
from generator.languages import LANGUAGES, SOURCE

if TYPE_CHECKING:
    from generator.build import Built
    from generator.model import Facts

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit status: 0 done, 1 the check failed or some input could not be
    used (each named, the rest done), 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # Facts are trees without cycles: looking for cycles among them takes time (0.7 s of a build of 1,000
    # sources) and finds none (the memory of a build and of an extraction is the same without).
    looking = gc.isenabled()
    gc.disable()
    try:
        options = _parser().parse_args(arguments)
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except DossierError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); closing stdout again at exit must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    finally:
        if looking:
            gc.enable()


def _parser() -> argparse.ArgumentParser:
    from generator import __version__

    parser = argparse.ArgumentParser(
        prog="dossier",
        description="Turns news texts on one topic into a sourced, searchable site.",
        epilog="Exit status: 0 done; 1 the check failed or some files could not be used; 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"dossier {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _project_commands(commands)
    _text_commands(commands)
    _site_commands(commands)
    _start_commands(commands)
    return parser


def _project_commands(commands: _Commands) -> None:
    build = commands.add_parser("build", help="turn seeds/ into pages in docs/")
    build.add_argument("--check", action="store_true", help="write nothing; exit 1 when a page is stale")
    build.add_argument(
        "--private",
        action="store_true",
        help="show every source in full, in private/docs, never for publication",
    )
    _add_root(build)
    build.add_argument(
        "--preview", action="store_true", help="as `mkdocs serve` does: leave the custody log alone"
    )
    build.set_defaults(run=_build)

    release = commands.add_parser("release", help="write down what is about to be published, and build")
    release.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 when something is not written down yet"
    )
    _add_root(release)
    release.set_defaults(run=_release)


def _text_commands(commands: _Commands) -> None:
    extract = commands.add_parser("extract", help="print the facts of seed files as JSON Lines")
    extract.add_argument("files", nargs="+", metavar="FILE", help="a seed file, or - for standard input")
    extract.set_defaults(run=_extract)

    explain = commands.add_parser("explain", help="print the facts of a seed file for a person")
    explain.add_argument("files", nargs="+", metavar="FILE", help="a seed file, or - for standard input")
    explain.set_defaults(run=_explain)

    add = commands.add_parser("add", help="bring articles into seeds/: text, Markdown, HTML, PDF, DOCX")
    add.add_argument(
        "sources", nargs="+", metavar="FILE-FOLDER-URL", help="what to bring in; several at once"
    )
    _add_root(add)
    add.add_argument("--dry-run", action="store_true", help="write nothing; show what would be added")
    add.add_argument("--max-mb", type=_positive, default=10.0, metavar="N", help="size limit (default: 10)")
    add.add_argument(
        "--timeout", type=_positive, default=30.0, metavar="SECONDS", help="time for a URL (default: 30)"
    )
    add.add_argument(
        "--allow-private", action="store_true", help="also fetch from this machine and local networks"
    )
    add.set_defaults(run=_add)


def _site_commands(commands: _Commands) -> None:
    verify = commands.add_parser("verify", help="check a built site, folder or zip, offline")
    verify.add_argument("site", type=Path, metavar="SITE", help="the folder that was built, or its zip")
    verify.add_argument("--seeds", type=Path, metavar="DIR", help="also compare with the seeds themselves")
    verify.set_defaults(run=_verify)

    seal = commands.add_parser("seal", help="put manifest, custody log and list of files into a built site")
    seal.add_argument("site", type=Path, metavar="SITE", help="the folder that was built")
    _add_root(seal)
    seal.set_defaults(run=_seal)


def _start_commands(commands: _Commands) -> None:
    new = commands.add_parser("new", help="make a dossier project of your own, with an example")
    new.add_argument("folder", type=Path, metavar="DIR", help="a folder that is not there yet, or is empty")
    new.add_argument(
        "--language",
        choices=sorted(LANGUAGES),
        default=SOURCE,
        help="the language of the site's own words (default: en)",
    )
    new.set_defaults(run=_new)

    offline = commands.add_parser("zip", help="pack the site into one file that opens without a server")
    _add_root(offline)
    offline.add_argument(
        "--output", type=Path, default=Path("dossier.zip"), metavar="FILE", help="default: dossier.zip"
    )
    offline.set_defaults(run=_zip)


def _add_root(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the project (default: here)"
    )


def _zip(options: argparse.Namespace) -> int:
    from generator.commands.offline import make_zip

    count = make_zip(options.root, options.output)
    print(f"wrote {options.output.as_posix()}: {count} files; unpack it and open index.html")
    return 0


def _positive(words: str) -> float:
    """A number for argparse, within what a computer can wait for or hold."""
    number = float(words)
    if not 0 < number <= 10_000:
        raise ValueError(words)
    return number


def _add(options: argparse.Namespace) -> int:
    from generator.add import bring_in
    from generator.add.model import Limits
    from generator.add.told import summary, told

    limits = Limits(options.max_mb, options.timeout, options.allow_private)
    outcomes = []
    with Progress(sys.stderr) as progress:
        for outcome in bring_in(options.sources, options.root, limits, options.dry_run, progress.step):
            outcomes.append(outcome)
            if isinstance(outcome, InputError):
                print(outcome, file=sys.stderr)
            else:
                for line in told(outcome, options.dry_run):
                    print(line)
    print(summary(outcomes, options.dry_run))
    return 1 if any(isinstance(outcome, InputError) for outcome in outcomes) else 0


def _build(options: argparse.Namespace) -> int:
    from generator.write.settled import settled

    # nothing of the generator is imported before it is clear that there is something to do
    known = None if options.check else settled(options.root, options.private, not options.preview)
    if known:
        print(_count(known.sources, 0, 0, known.files))
        return 0
    from generator.build import build

    with Progress(sys.stderr) as progress:
        built = build(
            options.root, options.check, progress.step, options.private, custody=not options.preview
        )
    for error in built.errors:
        print(error, file=sys.stderr)
    from generator.commands.other_engine import other_title

    for line in _told(built, options.check, "private/docs" if options.private else "docs"):
        print(line)
    if told := other_title(options.root):
        print(told)
    stale = options.check and (built.written.changed or built.written.deleted)
    return 1 if built.errors or stale else 0


def _verify(options: argparse.Namespace) -> int:
    from generator.verify import verify
    from generator.verify.told import told

    report = verify(options.site, options.seeds)
    for failure in report.failures:
        print(failure, file=sys.stderr)
    for line in told(report):
        print(line)
    return 1 if report.failures else 0


def _seal(options: argparse.Namespace) -> int:
    from generator.verify.seal import seal

    print(f"sealed {options.site.as_posix()}: fingerprint {seal(options.site, options.root / 'seeds')}")
    return 0


def _release(options: argparse.Namespace) -> int:
    from generator.corrections.release import release

    with Progress(sys.stderr) as progress:
        done = release(options.root, options.check, progress.step)
    errors = (*done.errors, *(done.built.errors if done.built else ()))
    for error in errors:
        print(error, file=sys.stderr)
    if done.errors:
        print("nothing was released: what cannot be used would count as removed", file=sys.stderr)
        return 1
    verb = "not released yet" if options.check else "released"
    told = f"{done.published} new statement(s), {done.corrections} correction(s), {done.sources} source(s)"
    told += f", {done.pages} page(s)" if done.pages else ""
    print(f"{verb}: {told}" if done.behind else "nothing new to release")
    for line in _told(done.built, False, "docs") if done.built else ():
        print(line)
    return 1 if errors or (options.check and done.behind and done.started) else 0


def _told(built: Built, check: bool, folder: str) -> Iterable[str]:
    written = built.written
    for path in written.changed:
        yield f"{'stale' if check else 'wrote'} {folder}/{path}"
    for path in written.deleted:
        yield f"{'no longer made' if check else 'deleted'} {folder}/{path}"
    state = "stale" if check else "written"
    yield _count(built.sources, len(written.changed), len(written.deleted), written.unchanged, state)


def _count(sources: int, changed: int, deleted: int, unchanged: int, state: str = "written") -> str:
    told = f"{sources} source{'' if sources == 1 else 's'}"
    return f"{told}: {changed} page(s) {state}, {deleted} deleted, {unchanged} unchanged"


def _new(options: argparse.Namespace) -> int:
    import shlex

    from generator.commands.new import new

    for path in new(options.folder, options.language):
        print(f"wrote {options.folder / path}")
    print(f"Made {options.folder} with a copy of this generator. Go on with:")
    print(f"  cd {shlex.quote(str(options.folder))}")
    print("  make serve        # or, where the packages are installed already: mkdocs serve")
    return 0


def _facts(files: Sequence[str]) -> Iterable[Facts | InputError]:
    from generator.gather import attempt
    from generator.read import read_article

    for file in files:
        try:
            yield attempt(read_article(file, file))
        except InputError as error:
            yield error


def _extract(options: argparse.Namespace) -> int:
    from generator.facts_json import as_json

    status = 0
    with Progress(sys.stderr) as progress:
        for number, facts in enumerate(_facts(options.files), 1):
            if isinstance(facts, InputError):
                print(facts, file=sys.stderr)
                status = facts.exit_code
            else:
                print(json.dumps(as_json(facts), ensure_ascii=False))
            progress.step("extracting", number, len(options.files))
    return status


def _explain(options: argparse.Namespace) -> int:
    from generator.commands.explain import explain

    status = 0
    for facts in _facts(options.files):
        if isinstance(facts, InputError):
            print(facts, file=sys.stderr)
            status = facts.exit_code
        else:
            print(explain(facts))
    return status
