"""A generator that waits: ``python -m generator.preview.standby``.

A preview keeps one, so that everything is imported, and the rules have compiled their patterns, before the
edit comes. It reads one line from standard input, a command's arguments as a JSON list, does that command as
``python -m generator`` would, and ends; when the input ends without a line, nobody wants it any more.
"""

from __future__ import annotations

import contextlib
import json
import sys

from generator.cli import main

_NEWS = """---
published: 2025-06-02
---
Ferry to Norbay stopped

NORBAY, June 2 (Example Wire) - The mayor, Ada Lund, said on Monday that at least 12 boats were lost.

"We will rebuild," she told reporters, according to a statement by the Harbour Ministry.
"""
"""An invented report to wake the rules with."""


def wait() -> int:
    """Makes ready, waits, does the one command; returns its exit status."""
    # whatever is wrong, a template for one, the command itself tells as it always does
    with contextlib.suppress(Exception):
        _make_ready()
    line = sys.stdin.readline()
    return main(json.loads(line)) if line else 0


def _make_ready() -> None:
    import generator.build  # noqa: F401
    from generator.gather import facts_of
    from generator.read import article_of
    from generator.render import TEMPLATES, environment

    facts_of(article_of(_NEWS.encode(), "standby.md"))
    templates = environment()
    for path in TEMPLATES.glob("*.j2"):
        templates.get_template(path.name)


if __name__ == "__main__":
    sys.exit(wait())
