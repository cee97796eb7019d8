"""Scores sentence boundaries: ``python -m tests.benchmarks.score_sentences``.

Reads below ``$DOSSIER_BENCH`` (neither is part of this project):

- ``nl/treebank``: the Wall Street Journal sample of the Penn Treebank in nltk_data (``raw``, ``combined``)
- ``gum/dep/GUM_news_*.conllu``: the news texts of the GUM corpus (Zeldes 2017; CC BY)

Every paragraph is a text of its own, so that a dateline is cut off as in an article. A row says, in percent,
precision, recall and F1 of whole sentences with the annotated start and end.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from generator.model import Span
from generator.read import article_of
from generator.segment import segment

Paragraph = tuple[str, list[Span]]
_LEAF = re.compile(r"\(([^\s()]+) ([^\s()]+)\)")
_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LCB-": "{", "-RCB-": "}"}


def read_gum(folder: Path) -> Iterator[Paragraph]:
    """The paragraphs of the news texts with their sentences."""
    for path in sorted(folder.glob("GUM_news_*.conllu")):
        sentences: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# newpar_block") and sentences:
                yield _joined(sentences)
                sentences = []
            elif line.startswith("# text = "):
                sentences.append(line.removeprefix("# text = ").strip())
        if sentences:
            yield _joined(sentences)


def _joined(sentences: list[str]) -> Paragraph:
    text, spans = "", []
    for sentence in sentences:
        text += " " if text else ""
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence
    return text, spans


def read_treebank(folder: Path) -> Iterator[Paragraph]:
    """The paragraphs of the raw texts with the sentences of the parse trees, but for misaligned files."""
    for path in sorted((folder / "raw").glob("wsj_*")):
        raw = path.read_text(encoding="latin-1").replace(".START", "")
        paragraphs = [" ".join(piece.split()) for piece in re.split(r"\n\s*\n", raw) if piece.strip()]
        trees = (folder / "combined" / f"{path.name}.mrg").read_text(encoding="latin-1")
        ends = _sentence_ends("\n".join(paragraphs), re.split(r"\n(?=\()", trees))
        at = 0
        for text in paragraphs if ends else ():
            start, spans = 0, []
            for end in sorted({e - at for e in ends if at < e < at + len(text)} | {len(text)}):
                start += len(text[start:end]) - len(text[start:end].lstrip())
                if start < end:
                    spans.append(Span(start, end))
                    start = end
            yield text, spans
            at += len(text) + 1


def _sentence_ends(text: str, trees: list[str]) -> set[int]:
    """Where each tree's last leaf ends in the raw text; nothing when a leaf cannot be found."""
    at, ends = 0, set()
    for tree in trees:
        for tag, leaf in _LEAF.findall(tree):
            if tag == "-NONE-":
                continue
            word = _BRACKETS.get(leaf, leaf).replace("\\/", "/").replace("\\*", "*")
            quote = word in ("``", "''")
            while at < len(text) and text[at].isspace():
                at += 1
            forms = ('"', word) if quote else (word, word.rstrip("."))
            form = next((f for f in forms if text.startswith(f, at)), None)
            if form is None:
                found = text.find(word, at, at + 12)
                if found < 0:
                    return set()
                at, form = found, word
            at += len(form)
        ends.add(at)
    return ends


def score(name: str, paragraphs: list[Paragraph]) -> str:
    """One row of the table."""
    start = time.process_time()
    articles = [article_of(text.encode(), "seeds/x.md") for text, _ in paragraphs]
    answers = [[sentence.span for sentence in segment(article).sentences] for article in articles]
    took = time.process_time() - start
    hits = sum(len(set(gold) & set(found)) for (_, gold), found in zip(paragraphs, answers, strict=True))
    right, given = sum(len(gold) for _, gold in paragraphs), sum(map(len, answers))
    size = sum(len(text) for text, _ in paragraphs)
    precision, recall = 100 * hits / given, 100 * hits / right
    f1 = 2 * precision * recall / (precision + recall)
    return (
        f"| {name} | {len(paragraphs)} paragraphs | {right} | {precision:.1f} | {recall:.1f} | {f1:.1f} "
        f"| {size / took / 1000:.0f} kB/s |"
    )


def main() -> int:
    """Prints the table."""
    root = Path(os.environ.get("DOSSIER_BENCH", ""))
    if not os.environ.get("DOSSIER_BENCH"):
        print("set DOSSIER_BENCH to the folder that holds nl/treebank and gum/dep", file=sys.stderr)
        return 2
    sets = {"WSJ": list(read_treebank(root / "nl/treebank")), "GUM news": list(read_gum(root / "gum/dep"))}
    print("| sentences | texts | sentences | precision | recall | F1 | speed |")
    print("|---|---|---|---|---|---|---|")
    for name, paragraphs in sets.items():
        print(score(name, paragraphs) if paragraphs else f"| {name} | not there | | | | | |")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
