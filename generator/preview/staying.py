"""A generator that stays: ``python -m generator.preview.staying``.

A preview keeps one. Everything is imported, and the rules have compiled their patterns, before the first edit
comes; and what one build found stands ready for the next (``generator/kept.py``). It reads one line from
standard input for each command, the arguments as a JSON list, does that command as ``python -m generator``
would, and answers with one line: a JSON list of the exit status, what was told and what was complained of. It
ends when the input ends: then nobody wants it any more.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import sys
import traceback
from collections.abc import Sequence

from generator.cli import main
from generator.kept import remembers, stay, staying

_NEWS = """---
published: 2025-06-02
---
Ferry to Norbay stopped

NORBAY, June 2 (Example Wire) - The mayor, Ada Lund, said on Monday that at least 12 boats were lost.

"We will rebuild," she told reporters, according to a statement by the Harbour Ministry.
"""
"""An invented report to wake the rules with."""


def answer() -> int:
    """Makes ready, does one command after the other; returns its own exit status."""
    # whatever is wrong, a template for one, the command itself tells as it always does
    with contextlib.suppress(Exception):
        _make_ready()
    stay()
    gc.disable()  # while somebody waits; see below
    for line in sys.stdin:
        arguments = json.loads(line)
        status, told, complaint, sound = _done(arguments)
        sys.stdout.write(json.dumps([status, told, complaint]) + "\n")
        sys.stdout.flush()
        if not sound:
            return 1  # nobody knows what it left behind: the next command gets a new process
        if staying() and not remembers():
            # all was as it should be, so nothing was looked at; the first edit would wait for all of it
            _done([*arguments, "--check"])
        gc.collect()
    return 0


def _done(arguments: Sequence[str]) -> tuple[int, str, str, bool]:
    """One command: its exit status, both outputs, and whether the program is still sound after it."""
    told, complaint = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(complaint):
        sound = True
        try:
            status = main(arguments)
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        except Exception:
            traceback.print_exc()
            status, sound = 1, False
    return status, told.getvalue(), complaint.getvalue(), sound


def _make_ready() -> None:
    import generator.build  # noqa: F401
    from generator.gather import facts_of
    from generator.read import article_of
    from generator.render import TEMPLATES, environment

    facts_of(article_of(_NEWS.encode(), "staying.md"))
    templates = environment()
    for path in TEMPLATES.glob("*.j2"):
        templates.get_template(path.name)


if __name__ == "__main__":
    sys.exit(answer())
