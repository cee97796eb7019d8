"""Scores dates on TimeML corpora: ``python -m tests.benchmarks.score_dates [FOLDER ...]``.

Without a folder: TimeBank and AQUAINT as TempEval-3 gives them, below ``$DOSSIER_BENCH`` (the folder
``te3/data/TBAQ-cleaned`` of the shared task's archive). The texts are not ours to publish and are no part of
this project. A row says, in percent F1:

- *span*: expressions found that overlap an annotated one; *exact*: with the same ends
- *value*: found with the annotated TIMEX3 value, to the letter (UzZaman et al. 2013, section 4.2)
- *period*: of the annotated points of the calendar, found with the same day, week, month, quarter, season
  or year
"""

from __future__ import annotations

import html
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.extract.dates import find_dates
from generator.lexicon.calendar import SEASON_START
from generator.read import article_of
from generator.segment import segment

SETS = {
    "TimeBank": "te3/data/TBAQ-cleaned/TimeBank",
    "AQUAINT": "te3/data/TBAQ-cleaned/AQUAINT",
}
_TAG = re.compile(r"<[^>]+>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


class Timex(NamedTuple):
    """One time expression, in offsets of the bare text."""

    start: int
    end: int
    value: str
    point: bool
    """Whether it is annotated as a date or a time, not as a duration or a set."""


class Text(NamedTuple):
    """One annotated article."""

    words: str
    published: str
    gold: list[Timex]


def read_timeml(path: Path) -> Text | None:
    """The bare text and its annotations; None without a day of publication."""
    raw = path.read_text(encoding="utf-8", errors="replace")
    published = None
    for tag in re.finditer(r"<TIMEX3\b[^>]*>", raw):
        attributes = dict(_ATTRIBUTE.findall(tag[0]))
        if attributes.get("functionInDocument") in ("CREATION_TIME", "PUBLICATION_TIME"):
            published = attributes["value"][:10]
            break
    body = re.search(r"<TEXT>(.*)</TEXT>", raw, re.S)
    if published is None or body is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", published):
        return None
    words, gold, open_tags, behind = "", [], [], 0
    for tag in _TAG.finditer(body[1]):
        words += html.unescape(body[1][behind : tag.start()])
        behind = tag.end()
        if tag[0].startswith("<TIMEX3") and not tag[0].endswith("/>"):
            open_tags.append((len(words), dict(_ATTRIBUTE.findall(tag[0]))))
        elif tag[0].startswith("</TIMEX3") and open_tags:
            start, attributes = open_tags.pop()
            point = attributes.get("type") in ("DATE", "TIME")
            gold.append(Timex(start, len(words), attributes.get("value", ""), point))
    return Text(words + html.unescape(body[1][behind:]), published, sorted(gold))


def predicted(text: Text) -> list[Timex]:
    """What this project finds, with a value."""
    head = f"---\npublished: {text.published}\n---\n"
    document = segment(article_of((head + text.words).encode(), "article.md"))
    return [
        Timex(one.span.start - len(head), one.span.end - len(head), one.value, one.precision != "duration")
        for one in find_dates(document)
        if one.value
    ]


def period(value: str) -> str | None:
    """A calendar period in one spelling, or None for what is none: ``2025-12-03``, ``2025-W49``."""
    value = re.sub(r"(-XX)+$", "", value.split("T")[0])
    if re.fullmatch(r"\d{4}(?:-\d\d)?|\d{4}-(?:Q[1-4]|H[12])|\d{4}-W\d\d(?:-WE)?", value):
        return value
    if re.fullmatch(rf"\d{{4}}-(?:{'|'.join(SEASON_START)})", value):
        return value
    if decade := re.fullmatch(r"(\d{3})X?", value):
        return decade[1]
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return None


def pairs(
    gold: list[Timex], found: list[Timex], good: Callable[[Timex, Timex], bool]
) -> Iterator[tuple[Timex, Timex]]:
    """Overlapping pairs, one to one, good ones first."""
    left, right = list(gold), list(found)
    for only_good in (True, False):
        for one in list(left):
            for two in right:
                if one.start < two.end and two.start < one.end and (good(one, two) or not only_good):
                    left.remove(one)
                    right.remove(two)
                    yield one, two
                    break


def f1(hits: int, found: int, gold: int) -> float:
    """The harmonic mean of precision and recall, in percent."""
    return 200 * hits / (found + gold) if found + gold else 0.0


def same_period(one: Timex, two: Timex) -> bool:
    """Whether both name the same stretch of the calendar."""
    return period(one.value) is not None and period(one.value) == period(two.value)


def score(name: str, texts: Iterable[Text]) -> str:
    """One row of the table."""
    span = exact = value = same = found_all = gold_all = points = candidates = 0
    size, seconds = 0, 0.0
    for text in texts:
        start = time.perf_counter()
        found = predicted(text)
        seconds += time.perf_counter() - start
        size += len(text.words)
        matched = list(pairs(text.gold, found, lambda one, two: one.value == two.value))
        span += len(matched)
        exact += sum(one[:2] == two[:2] for one, two in matched)
        value += sum(one.value == two.value for one, two in matched)
        found_all += len(found)
        gold_all += len(text.gold)
        targets = [one for one in text.gold if one.point and period(one.value)]
        others = [one for one in text.gold if one not in targets]
        named = [two for two in found if period(two.value) and _counts(two, targets, others)]
        same += sum(same_period(one, two) for one, two in pairs(targets, named, same_period))
        points += len(targets)
        candidates += len(named)
    row = (
        f1(span, found_all, gold_all),
        f1(exact, found_all, gold_all),
        f1(value, found_all, gold_all),
        f1(same, candidates, points),
    )
    cells = " | ".join(f"{number:.1f}" for number in row)
    return f"| {name} | {cells} | {size / 1000 / max(seconds, 1e-9):.0f} kB/s with segmentation |"


def _counts(found: Timex, targets: list[Timex], others: list[Timex]) -> bool:
    """Whether a found period counts: not when it stands on an expression that names no period."""

    def touches(those: list[Timex]) -> bool:
        return any(found.start < one.end and one.start < found.end for one in those)

    return touches(targets) or not touches(others)


def main() -> None:
    """Prints the table."""
    folders = {Path(name).name: Path(name) for name in sys.argv[1:]}
    if not folders:
        if "DOSSIER_BENCH" not in os.environ:
            raise SystemExit("set DOSSIER_BENCH to the folder with the data, or name folders with .tml files")
        folders = {name: Path(os.environ["DOSSIER_BENCH"]) / path for name, path in SETS.items()}
    print("| dates | span | exact | value | period | speed |\n|---|---|---|---|---|---|")
    for name, folder in folders.items():
        paths = sorted(path for path in folder.glob("*.tml") if not path.name.startswith("."))
        if not paths:
            raise SystemExit(f"{folder}: no .tml files there; unpack TempEval-3's training data")
        print(score(name, filter(None, map(read_timeml, paths))))


if __name__ == "__main__":
    main()
