"""Scores names on two public newswire sets: exact span and type, and span alone.

    DOSSIER_BENCH=folder python -m tests.benchmarks.score_names [ieer conllpp-dev]

The folder holds ``nl/ieer`` (the NIST IE-ER newswire sample of nltk_data: AP and New York Times stories of
1998; people, organisations, locations) and ``conllpp/data/conllpp_dev.txt`` (CoNLL-2003 with the labels
corrected by CrossWeigh: Reuters stories of 1996; also "miscellaneous", which takes our groups). ``countries``
is the F1 of the names of countries, lands and nationals alone.
"""

from __future__ import annotations

import html
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from generator.extract.mentions import find_mentions
from generator.extract.mentions.gazetteer import country_names, nationals
from generator.read import article_of
from generator.segment import segment

Name = tuple[int, int, str]
Text = tuple[str, set[Name]]

TYPES = {"person": "PER", "organisation": "ORG", "country": "LOC", "place": "LOC", "group": "MISC"}
IEER = {"PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
SETS = ("ieer", "conllpp-dev")
_TAG = re.compile(r"<[^>]+>")
_NO_SPACE = {*",.;:!?)%'", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''"}


def main(names: list[str]) -> None:
    """Prints one row of a table for each set."""
    folder = os.environ.get("DOSSIER_BENCH")
    if not folder or not (Path(folder) / "nl/ieer").is_dir():
        sys.exit(
            "set DOSSIER_BENCH to the folder that holds nl/ieer and conllpp (see this module's docstring)"
        )
    print("| set | texts | PER | ORG | LOC | MISC | span+type P/R/F1 | span P/R/F1 | countries F1 | kB/s |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name in names or SETS:
        texts = list(_ieer(Path(folder)) if name == "ieer" else _conll(Path(folder)))
        print(_row(name, texts))


def _row(name: str, texts: list[Text]) -> str:
    kinds = ("PER", "ORG", "LOC", "MISC", "all", "any", "countries")
    counts = {kind: [0, 0, 0] for kind in kinds}
    lands = {word.lower() for word in (*country_names(), *nationals()) if len(word) > 3}
    took, size = 0.0, 0
    for text, gold in texts:
        document = segment(article_of(text.encode(), "text.md"))
        start = time.process_time()
        mentions = find_mentions(document)
        took += time.process_time() - start
        size += len(text)
        found = {(m.span.start, m.span.end, TYPES[m.kind]) for m in mentions}
        for kind in kinds:
            a, b = _of(kind, text, found, lands), _of(kind, text, gold, lands)
            counts[kind] = [x + y for x, y in zip(counts[kind], (len(a & b), len(a), len(b)), strict=True)]
    by_type = " | ".join(_prf(counts[kind])[2] for kind in kinds[:4])
    whole, span = "/".join(_prf(counts["all"])), "/".join(_prf(counts["any"]))
    speed = f"{size / 1000 / max(took, 1e-9):.0f}"
    return (
        f"| {name} | {len(texts)} | {by_type} | {whole} | {span} | {_prf(counts['countries'])[2]} | {speed} |"
    )


def _of(kind: str, text: str, names: set[Name], lands: set[str]) -> set[tuple[int, int] | Name]:
    if kind == "all":
        return set(names)
    if kind == "any":
        return {(start, end) for start, end, _ in names}
    if kind == "countries":
        return {(s, e) for s, e, t in names if t in ("LOC", "MISC") and text[s:e].lower() in lands}
    return {name for name in names if name[2] == kind}


def _prf(counts: list[int]) -> tuple[str, str, str]:
    hit, found, gold = counts
    p, r = hit / max(found, 1), hit / max(gold, 1)
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    return f"{100 * p:.1f}", f"{100 * r:.1f}", f"{100 * f1:.1f}"


def _trimmed(text: str, start: int, end: int, kind: str) -> Name:
    """Articles and trailing marks are no naming error."""
    lead = re.match(r"(?:the|a|an)\s+", text[start:end], re.IGNORECASE)
    start += lead.end() if lead else 0
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    return start, end - 2 if text[start:end].endswith(("'s", "’s")) else end, kind


def _ieer(folder: Path) -> Iterator[Text]:
    for path in sorted((folder / "nl/ieer").iterdir()):
        raw = path.read_text(encoding="latin-1")
        for body in re.findall(r"<DOC>.*?<TEXT>(.*?)</TEXT>", raw, re.DOTALL):
            text, gold, opened, last = "", set[Name](), list[tuple[int, str]](), 0
            for tag in _TAG.finditer(body):
                text += html.unescape(body[last : tag.start()])
                last = tag.end()
                if tag.group().startswith("<b_"):
                    kind = re.search(r'type="([^"]*)"', tag.group())
                    opened.append((len(text), kind.group(1) if kind else ""))
                elif tag.group().startswith("<e_") and opened:
                    start, named = opened.pop()
                    if named in IEER:
                        gold.add((start, len(text), IEER[named]))
            text += html.unescape(body[last:])
            yield text, {_trimmed(text, *name) for name in gold}


def _conll(folder: Path) -> Iterator[Text]:
    raw = (folder / "conllpp/data/conllpp_dev.txt").read_text(encoding="utf-8")
    for part in raw.split("-DOCSTART-")[1:]:
        text, gold = "", set[Name]()
        for sentence in part.partition("\n")[2].strip().split("\n\n"):
            start, kind, line = 0, "", "\n" if text else ""
            offset = len(text)
            for row in sentence.splitlines():
                word, label = row.split()[0], row.split()[-1]
                if line.strip() and word not in _NO_SPACE and not line.endswith("("):
                    line += " "
                at = offset + len(line)
                line += word
                if label.startswith("I-") and kind:
                    gold.discard(next((name for name in gold if name[0] == start), (0, 0, "")))
                    gold.add((start, at + len(word), kind))
                elif label != "O":
                    start, kind = at, label[2:]
                    gold.add((start, at + len(word), kind))
                if label == "O":
                    kind = ""
            text += line
        if text:
            yield text, {_trimmed(text, *name) for name in gold}


if __name__ == "__main__":
    main(sys.argv[1:])
