"""Scores summaries: ``python -m tests.benchmarks.score_summary``.

Reads below ``$DOSSIER_BENCH`` (neither is part of this project):

- ``bbc/Dataset``: BBC News Summary (Greene & Cunningham 2006; extractive references), politics and business
- ``gum/dep/GUM_news_*.conllu``: the news texts of the GUM corpus with a person's one-sentence summary

Each text is cut into sentences and ranked by ``rank_sentences``; beside it stands the lead (the first
sentences). BBC: share of the chosen words that the reference holds too, at a third of the article. GUM:
ROUGE-1 and ROUGE-2 F (Lin 2004; with the project's own stems) of 45 words.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.extract.cover import stem
from generator.extract.summary import rank_sentences
from generator.model import Span
from generator.segment.sentences import split_sentences

Ranker = Callable[[Sequence[Sequence[str]], int], list[str]]


def lead(texts: Sequence[Sequence[str]], words: int) -> list[str]:
    """The first sentences: the summary to beat."""
    return list(texts[0])


def sentences_of(text: str) -> list[str]:
    """All sentences of a text whose lines are paragraphs."""
    return [
        line[a:b]
        for line in filter(str.strip, text.split("\n"))
        for a, b in split_sentences(line, Span(0, len(line)))
    ]


def read_bbc(folder: Path) -> list[tuple[list[str], str]]:
    """Sentences of each article without its headline, and the reference."""
    found = []
    for kind in ("politics", "business"):
        for path in sorted((folder / "News Articles" / kind).glob("*.txt")):
            body = path.read_text(encoding="latin-1").strip().partition("\n")[2]
            reference = (folder / "Summaries" / kind / path.name).read_text(encoding="latin-1")
            found.append((sentences_of(body), reference))
    return found


def read_gum(folder: Path) -> list[tuple[list[str], str]]:
    """Sentences of each article after headline and date line, and the person's summary."""
    found = []
    for path in sorted(folder.glob("GUM_news_*.conllu")):
        text = path.read_text(encoding="utf-8")
        summary = re.search(r"^# meta::summary1 = (?:\(\w+\) )?(.*)$", text, re.M)
        sentences = re.findall(r"^# text = (.*)$", text, re.M)[2:]
        if summary and sentences:
            found.append((sentences, summary[1]))
    return found


def _stems(text: str) -> list[str]:
    return [stem(word) for word in re.findall(r"[a-z0-9]+", text.lower())]


def rouge(answer: str, reference: str, size: int) -> float:
    """F of shared runs of ``size`` words, in percent."""
    a, b = (Counter(zip(*(_stems(t)[n:] for n in range(size)), strict=False)) for t in (answer, reference))
    hits = (a & b).total()
    return 200 * hits / (a.total() + b.total()) if hits else 0.0


def overlap(chosen: list[str], reference: str, words: int) -> float:
    """Percent of the chosen words (whole sentences up to ``words``) that stand in the reference."""
    squeezed = re.sub(r"\W+", "", reference.lower())
    used = hits = 0
    for sentence in chosen:
        length = len(sentence.split())
        if used and used + length > words:
            break
        used += length
        hits += length * (re.sub(r"\W+", "", sentence.lower()) in squeezed)
    return 100 * hits / max(1, used)


def mean(values: list[float]) -> float:
    """The mean, 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def main() -> int:
    """Prints the table."""
    if not os.environ.get("DOSSIER_BENCH"):
        print("set DOSSIER_BENCH to the folder that holds bbc/Dataset and gum/dep", file=sys.stderr)
        return 2
    root = Path(os.environ["DOSSIER_BENCH"])
    bbc, gum = read_bbc(root / "bbc/Dataset"), read_gum(root / "gum/dep")
    print(f"| summaries | BBC, words shared ({len(bbc)}) | GUM ROUGE-1 ({len(gum)}) | GUM ROUGE-2 | speed |")
    print("|---|---|---|---|---|")
    rankers: dict[str, Ranker] = {"lead": lead, "this project": rank_sentences}
    for name, rank in rankers.items():
        start = time.process_time()
        shared = []
        for sentences, reference in bbc:
            words = max(40, sum(len(s.split()) for s in sentences) // 3)
            shared.append(overlap(rank([sentences], words), reference, words))
        speed = sum(len(s) for sentences, _ in bbc for s in sentences) / (time.process_time() - start)
        short = [(" ".join(" ".join(rank([s], 45)).split()[:45]), reference) for s, reference in gum]
        ones, twos = ([rouge(answer, reference, n) for answer, reference in short] for n in (1, 2))
        print(
            f"| {name} | {mean(shared):.1f} | {mean(ones):.1f} | {mean(twos):.1f} | {speed / 1000:.0f} kB/s |"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
