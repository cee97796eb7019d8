"""Sentences as no grammar foresees them: cut off, with words lost or moved and marks where none belong.

    python -m tests.mutilated [SECONDS] [SEED]

tells each place of the generator that fails on one, with the shortest such text. The suite does the same with
a few thousand (``extract/test_mutilated.py``). Random characters hardly ever get past the first rule; what
made rules fail was real text that ended one word too early.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from generator.errors import InputError
from generator.gather import facts_of
from generator.read import article_of
from tests.cases import EXAMPLES, read_cases

MARKS = (*"“”\"'‘’«».,;:()-–—?!…", "''", "``", "\n\n")


def texts(seed: int) -> Iterator[str]:
    """Endlessly many, always the same for a seed."""
    random = Random(seed)
    whole = [case.text.split() for path in sorted(EXAMPLES.glob("*.md")) for case in read_cases(path.name)]
    words = [word for one in whole for word in one]
    while True:
        parts = (
            _salad(random, words) if random.random() < 0.4 else _maimed(random, random.choice(whole), words)
            for _ in range(random.choice((1, 1, 1, 2, 3)))
        )
        yield "\n\n".join(parts)


def _salad(random: Random, words: list[str]) -> str:
    chosen = (random.choice(MARKS if random.random() < 0.3 else words) for _ in range(random.randint(1, 14)))
    return " ".join(chosen)


def _maimed(random: Random, sentence: list[str], words: list[str]) -> str:
    found = sentence[-random.randint(3, 40) :]
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(found) + 1)
        what = random.random()
        if what < 0.35:
            del found[at : at + 1]
        elif what < 0.6:
            found.insert(at, random.choice(MARKS))
        elif what < 0.8:
            found[at : at + 1] = [random.choice(words)]
        else:
            found = found[:at] if what < 0.9 else found[at:]
    return " ".join(found)


def failing(many: Iterator[str]) -> dict[str, str]:
    """For each place of the generator that fails on a text the shortest of those."""
    found: dict[str, str] = {}
    for text in many:
        try:
            facts_of(article_of(f"---\npublished: 2026-05-04\n---\n{text}".encode(), "seeds/any.md"))
        except InputError:
            pass  # nothing is left to read
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(last.filename).name}:{last.lineno} {type(error).__name__}"
            found[place] = min(text, found.get(place, text), key=len)
    return found


def _until(seconds: float, many: Iterator[str]) -> Iterator[str]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield from islice(many, 100)


if __name__ == "__main__":
    seconds, seed = (*sys.argv[1:], *("60", "0")[len(sys.argv) - 1 :])
    told = failing(_until(float(seconds), texts(int(seed))))
    for place, text in sorted(told.items()):
        print(place, repr(text))
    sys.exit(bool(told))
