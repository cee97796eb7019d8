"""Reruns the measurement of reported speech: `python -m tests.benchmarks.score_statements [SHARE]`.

Data: the training articles of PolNeAR 1.0 (Newell, Margolin and Ruths, "An Attribution Relations Corpus
for Political News", LREC 2018), unpacked below ``$DOSSIER_BENCH/quotes/polnear/data/train``. Each
contiguous stretch of an annotated content is one answer to find. Counted: exact stretches (white space,
marks and outer punctuation aside), and stretches that overlap by four fifths and have the right source
(same last word of its first noun phrase). SHARE: a part of the articles to score, 0.1 by default.
"""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path

from generator.extract import extract
from generator.model import Quote
from generator.read import article_of
from generator.segment import segment

MARKS = "\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb"
TRIM = MARKS + " \t\r\n\u00a0.,;:!?-\u2013\u2014\u2026()[]"
Stretch = tuple[int, int]


def main() -> int:
    """Prints one row of a table; returns the exit status."""
    folder = Path(os.environ.get("DOSSIER_BENCH", "")) / "quotes/polnear/data/train"
    if not folder.is_dir():
        print(f"no data: set DOSSIER_BENCH to the folder that holds quotes/polnear ({folder} is missing)")
        return 1
    share = float(sys.argv[1]) if len(sys.argv) > 1 else 0.1
    annotations = sorted((folder / "attributions").glob("*.ann"), reverse=True)
    articles = {article_name(file): file for file in annotations}
    files = [articles[name] for name in sorted(articles)]
    files = files[:: max(1, round(1 / share))]
    gold = found = exact = right = characters = 0
    start = time.perf_counter()
    for file in files:
        text = (folder / "text" / f"{article_name(file)}.txt").read_text(encoding="utf-8")
        answers = read_answers(file, text)
        quotes = extract(segment(article_of(text.encode(), "article.md"))).quotes
        guesses = [(trimmed(text, quote.span), source_of(text, quote)) for quote in quotes]
        hits = matched(guesses, answers)
        gold += len(answers)
        found += len(guesses)
        exact += sum(guesses[i][0] == answers[j][0] for i, j in hits)
        right += sum(head(guesses[i][1]) == head(answers[j][1]) for i, j in hits)
        characters += len(text)
    took = time.perf_counter() - start
    print("| articles | answers | found | exact P / R / F1 | with the right source P / R / F1 | kB/s |")
    print(
        f"| {len(files)} | {gold} | {found} | {rates(exact, found, gold)} | {rates(right, found, gold)} "
        f"| {characters / 1000 / took:.0f} |"
    )
    return 0


def article_name(file: Path) -> str:
    """An article's name, without its annotator's code; of several annotators the first one counts."""
    return re.sub(r"_[0-9a-f]{4}$", "", file.stem)


def read_answers(file: Path, text: str) -> list[tuple[Stretch, str]]:
    """The annotated stretches of a brat file with the words of their sources."""
    spans: dict[str, list[Stretch]] = {}
    answers: list[tuple[Stretch, str]] = []
    lines = file.read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("T"):
            number, body, *_ = line.split("\t")
            pieces = body.split(" ", 1)[1].split(";")
            spans[number] = [(int(a), int(b)) for a, b in (piece.split() for piece in pieces)]
    for line in lines:
        if line.startswith("E"):
            parts = [part.split(":") for part in line.split("\t")[1].split()]
            content = [
                s for role, number in parts if role.startswith("Content") for s in spans.get(number, [])
            ]
            source = [s for role, number in parts if role == "Source" for s in spans.get(number, [])]
            words = " ".join(text[a:b] for a, b in source)
            answers.extend((trimmed(text, stretch), words) for stretch in joined(content, text))
    return [answer for answer in answers if answer[0][0] < answer[0][1]]


def joined(stretches: list[Stretch], text: str) -> list[Stretch]:
    """Stretches with nothing but a little white space between them are one."""
    out: list[Stretch] = []
    for start, end in sorted(stretches):
        if out and start - out[-1][1] <= 3 and not text[out[-1][1] : start].strip():
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def trimmed(text: str, span: Stretch) -> Stretch:
    """Without outer white space, marks and punctuation."""
    start, end = span
    while start < end and text[start] in TRIM:
        start += 1
    while end > start and text[end - 1] in TRIM:
        end -= 1
    return start, end


def source_of(text: str, quote: Quote) -> str:
    return text[quote.speaker.span.start : quote.speaker.span.end] if quote.speaker else ""


def matched(guesses: list[tuple[Stretch, str]], answers: list[tuple[Stretch, str]]) -> list[tuple[int, int]]:
    """Pairs of one guess and one answer that overlap by four fifths, the best ones first."""
    pairs = sorted(
        (
            (-overlap(guess[0], answer[0]), i, j)
            for i, guess in enumerate(guesses)
            for j, answer in enumerate(answers)
            if overlap(guess[0], answer[0]) >= 0.8
        )
    )
    used: set[tuple[str, int]] = set()
    hits = []
    for _, i, j in pairs:
        if ("guess", i) not in used and ("answer", j) not in used:
            used |= {("guess", i), ("answer", j)}
            hits.append((i, j))
    return hits


def overlap(one: Stretch, other: Stretch) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0


def head(source: str) -> str:
    """The last word of the first noun phrase of a source."""
    first = re.split(r",|;|\(| who | of | for | in | at | from | with ", source + " ")[0]
    words = re.findall(r"[^\W_]+", re.sub(r"['\u2019]s\b", "", first))
    return words[-1].lower() if words else ""


def rates(hits: int, found: int, gold: int) -> str:
    precision, recall = hits / max(found, 1), hits / max(gold, 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"{100 * precision:.1f} / {100 * recall:.1f} / {100 * both:.1f}"


if __name__ == "__main__":
    raise SystemExit(main())
