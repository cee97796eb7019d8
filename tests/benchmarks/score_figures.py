"""Scores figures on the public quantity sets of CQE (Almasian et al., EMNLP 2023).

    DOSSIER_BENCH=folder python -m tests.benchmarks.score_figures [SET ...]

The folder holds ``cqe_eval/data/formatted_test_set/SET.json`` of github.com/satya77/CQE_Evaluation. Gold:
value (a number or a range) and normalised unit, where the unit of a count is the counted noun in the
singular and a rate is written out (*dollar per share*; here a code and what it is paid per, which says the
same and is put into these words). Each gold quantity may claim one found figure of its sentence; value F1
asks for the same value (a range for a range), value+unit F1 for the same unit too.
"""

from __future__ import annotations

import json
import math
import os
import re
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel import Locale

from generator.extract.figures import find_figures
from generator.model import Figure
from tests.cases import document_of

SETS = ("currency-model", "dimension-model", "age-model", "temperature-model")
"""For tuning; ``NewsQuant`` is held out and scored only when it is named."""

NAMES = {
    "USD": "dollar",
    "EUR": "euro",
    "GBP": "pound sterling",
    "JPY": "japanese yen",
    "CNY": "chinese yuan",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "HKD": "hong kong dollar",
    "INR": "indian rupee",
    "percent": "percentage",
    "percentage point": "point",
}
"""Our unit -> the name these sets use, where it is not the CLDR's English name of the currency."""

_CURRENCIES: Mapping[str, str] = Locale("en").currencies

Value = float | tuple[float, float]


def main(names: list[str]) -> None:
    """Prints one row of a table for each set."""
    folder = os.environ.get("DOSSIER_BENCH")
    if not folder or not (Path(folder) / "cqe_eval").is_dir():
        sys.exit("set DOSSIER_BENCH to the folder that holds cqe_eval (github.com/satya77/CQE_Evaluation)")
    print(
        "| set | gold | found | value P/R/F1 | value+unit P/R/F1 | sentences without any, kept free | kB/s |"
    )
    print("|---|---|---|---|---|---|---|")
    for name in names or SETS:
        path = Path(folder) / "cqe_eval/data/formatted_test_set" / f"{name}.json"
        print(_row(name, json.loads(path.read_text(encoding="utf-8"))))


def _row(name: str, sentences: list[dict[str, Any]]) -> str:
    gold_size = found_size = values = units = empty = free = characters = 0
    took = 0.0
    for sentence in sentences:
        document = document_of(sentence["text"], None) if sentence["text"].strip() else None
        start = time.perf_counter()
        figures = find_figures(document, (), ()) if document else ()
        took += time.perf_counter() - start
        found = [_found(figure, name == "age-model") for figure in figures]
        gold = [(_gold(one["value"]), one["normalized_unit"].lower()) for one in sentence["quantities"]]
        gold_size, found_size = gold_size + len(gold), found_size + len(found)
        characters += len(sentence["text"])
        empty += not gold
        free += not gold and not found
        both, value_only = _pairs(gold, found)
        units, values = units + both, values + both + value_only
    return (
        f"| {name} | {gold_size} | {found_size} | {_scores(values, found_size, gold_size)} "
        f"| {_scores(units, found_size, gold_size)} | {free}/{empty} | {characters / 1000 / took:.0f} |"
    )


def _found(figure: Figure, ages: bool) -> tuple[Value, str]:
    """Value and unit as the sets write them."""
    low, high = float(figure.low or 0), float(figure.high or 0)
    unit = figure.unit or figure.counted or "-"
    if ages and unit in ("year", "month", "week", "day"):
        unit += " of age"  # the published scorer counts a bare duration as an age here
    name = NAMES.get(unit) or _CURRENCIES.get(unit, unit)
    rate = f" per {figure.per}" if figure.per else ""
    return (low if low == high else (low, high)), f"{name}{rate}".lower()


def _gold(words: str) -> Value:
    match = re.fullmatch(r"\s*(-?\d[\d.]*)\s*-\s*(\d[\d.]*)\s*", words)
    return (float(match[1]), float(match[2])) if match else float(words)


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(math.isclose(a, b, rel_tol=1e-5) for a, b in zip(one, other, strict=True))
    if isinstance(one, tuple) or isinstance(other, tuple):
        return False
    return math.isclose(one, other, rel_tol=1e-5, abs_tol=1e-8)


def _pairs(gold: list[tuple[Value, str]], found: list[tuple[Value, str]]) -> tuple[int, int]:
    """How many pair by value and unit, and how many more by value alone."""
    gold, found = list(gold), list(found)
    counts = []
    for with_unit in (True, False):
        count = 0
        for want in list(gold):
            have = next(
                (f for f in found if _same(want[0], f[0]) and (not with_unit or want[1] == f[1])), None
            )
            if have is not None:
                gold.remove(want)
                found.remove(have)
                count += 1
        counts.append(count)
    return counts[0], counts[1]


def _scores(true: int, found: int, gold: int) -> str:
    precision, recall = (true / found if found else 0.0), (true / gold if gold else 0.0)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"{100 * precision:.1f}/{100 * recall:.1f}/{100 * f1:.1f}"


if __name__ == "__main__":
    main(sys.argv[1:])
