"""Scores quotations and their speakers on PolNeAR: ``python -m tests.benchmarks.score_quotes [SPLIT]``.

Reads the corpus's own layout (Newell et al., "An Attribution Relations Corpus for Political News",
2018) below
``$DOSSIER_BENCH/quotes/polnear/data``: ``train/text/*.txt`` and ``train/attributions/*.ann`` (brat
standoff). The corpus states no licence and is no part of this project. A row says, in percent:

- *span*: annotated contents that stand wholly between marks and have five words or more, found with at
  least four fifths of their characters (precision, recall, F1)
- *speaker*: of those found, the share whose speaker has the same last word, as written; a pronoun must be
  answered with that pronoun
- *joint*: F1 of found with the right speaker
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.extract import extract
from generator.model import Quote
from generator.read import article_of
from generator.segment import segment

_MARKS = "\"'\u201c\u201d\u2018\u2019"
_EDGE = _MARKS + " .,;:!?\u2026\u00a0-\u2013\u2014"
_HEAD = re.compile(r",|\(| (?:who|which|that|of|for|in|at|from|with|on)\b")
_ENOUGH = 5


class Gold(NamedTuple):
    """One annotated content and who said it."""

    start: int
    end: int
    speaker: str
    marked: bool
    """Whether it stands wholly between quotation marks."""


def read_standoff(text: str, annotations: str) -> list[Gold]:
    """The contents of all attributions; a content in pieces gives a unit a piece."""
    spans: dict[str, list[tuple[int, int]]] = {}
    found: list[Gold] = []
    for line in annotations.splitlines():
        if re.match(r"T\d+\t", line):
            key, body, *_ = line.split("\t")
            pieces = body.split(" ", 1)[1].split(";")
            spans[key] = [(int(a), int(b)) for a, b in (piece.split() for piece in pieces)]
    for line in annotations.splitlines():
        if not re.match(r"E\d+\t", line):
            continue
        roles = [item.split(":") for item in line.split("\t", 1)[1].split()]
        source = " ".join(text[a:b] for role, key in roles if role == "Source" for a, b in spans[key])
        for role, key in roles:
            if role.startswith("Content"):
                for start, end in _joined(spans[key], text):
                    words = text[start:end]
                    marked = words[:1] in _MARKS and words.rstrip(" .,")[-1:] in _MARKS
                    found.append(Gold(start, end, " ".join(source.split()), marked))
    return found


def _joined(pieces: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def head(speaker: str) -> str:
    """The last word of a noun phrase before its first modifier."""
    words = re.findall(r"[\w'\u2019-]+", _HEAD.split(speaker, maxsplit=1)[0])
    return words[-1].lower().removesuffix("'s").removesuffix("\u2019s") if words else ""


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(shared, 0) / max(1, max(a[1], b[1]) - min(a[0], b[0]))


def _read(folder: Path) -> Iterator[tuple[str, list[Gold]]]:
    for path in sorted((folder / "text").glob("*.txt")):
        annotated = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        if annotated:
            text = path.read_bytes().decode("utf-8")
            yield text, read_standoff(text, annotated[0].read_text(encoding="utf-8"))


def score(folder: Path) -> dict[str, float]:
    """Percentages over all articles of a split, and characters a second."""
    gold = predicted = found = right = size = 0
    took = 0.0
    for text, contents in _read(folder):
        start = time.perf_counter()
        facts = extract(segment(article_of(text.encode(), "article.txt")))
        took += time.perf_counter() - start
        size += len(text)
        units = [unit for unit in contents if unit.marked and _words(text, unit.start, unit.end) >= _ENOUGH]
        gold += len(units)
        open_units = {unit: _trim(text, unit.start, unit.end) for unit in units}
        for quote in facts.quotes:
            if quote.kind == "indirect" or _words(text, *quote.span) < _ENOUGH:
                continue
            span = _trim(text, *quote.span)
            unit = max(open_units, key=lambda u: _overlap(open_units[u], span), default=None)
            if unit is None or _overlap(open_units[unit], span) < 0.8:
                # inside what is annotated in another way: neither right nor wrong
                predicted += not any(c.start < quote.span.end and quote.span.start < c.end for c in contents)
                continue
            del open_units[unit]
            predicted += 1
            found += 1
            right += head(unit.speaker) == head(_speaker(text, quote))
    precision, recall = found / max(predicted, 1), found / max(gold, 1)
    return {
        "strings": gold,
        "span P": 100 * precision,
        "span R": 100 * recall,
        "span F1": 200 * precision * recall / max(precision + recall, 1e-9),
        "speaker": 100 * right / max(found, 1),
        "joint F1": 200 * right / max(predicted + gold, 1),
        "kB/s": size / 1000 / max(took, 1e-9),
    }


def _words(text: str, start: int, end: int) -> int:
    return sum(any(c.isalnum() for c in word) for word in text[start:end].split())


def _speaker(text: str, quote: Quote) -> str:
    return text[slice(*quote.speaker.span)] if quote.speaker else ""


def main() -> None:
    """Prints one table row."""
    root = os.environ.get("DOSSIER_BENCH")
    split = sys.argv[1] if len(sys.argv) > 1 else "train"
    folder = Path(root or ".") / "quotes/polnear/data" / split
    if not root or not (folder / "text").is_dir():
        raise SystemExit(f"no data: name the folder that holds quotes/polnear/data/{split} in $DOSSIER_BENCH")
    row = score(folder)
    print("| " + " | ".join(["quotes", "PolNeAR " + split, *row]) + " |")
    print("|---" * (len(row) + 2) + "|")
    print("| quotes | | " + " | ".join(f"{value:.1f}" for value in row.values()) + " |")


if __name__ == "__main__":
    main()
