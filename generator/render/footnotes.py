"""Rendered Markdown -> the same with its references numbered, and the notes that the numbers stand for.

On paper a link is no way to a source: there each reference carries a number, one a source, and the page
ends with what the numbers stand for: publisher, day, title, address. On the screen neither shows
(``dossier.css``). The numbers are attributes: no part of what is read aloud, searched or copied.
"""

from __future__ import annotations

import re

from markupsafe import Markup

START, END = "\x02", "\x03"
"""Around a note where the template puts it, at its reference. No word from outside holds either character:
``render.text`` makes control characters spaces."""

_NOTE = re.compile(f"{START}([^{START}{END}]*){END}")


def numbered(markdown: str) -> tuple[str, tuple[Markup, ...]]:
    """Takes the notes of a page out, a number in the place of each; equal notes have one number, in the order
    in which they come. The notes are Markdown, escaped as the template's other words are."""
    numbers: dict[str, int] = {}

    def number(note: re.Match[str]) -> str:
        return f' data-note="{numbers.setdefault(note[1], len(numbers) + 1)}"'

    return _NOTE.sub(number, markdown), tuple(map(Markup, numbers))
