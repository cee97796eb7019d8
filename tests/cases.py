"""Reads the example files: cases that a journalist can read, check and add to.

A case is a title, the text, and what must be found, set apart by lines that hold a single dot::

    Speaker before the quotation
    .
    Smith said, "We will go."
    .
    direct | We will go. | Smith | said
    .

Text between cases that is not closed by dots is commentary. An expectation of nothing at all
(the lines between the second and third dot are empty) is a case like any other: it says what must
not be found.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.model import Document
from generator.read import article_of
from generator.segment import segment

EXAMPLES = Path(__file__).parent / "examples"


@dataclass(frozen=True)
class Case:
    title: str
    text: str
    expected: tuple[str, ...]
    place: str

    def __str__(self) -> str:
        return self.title


def read_cases(name: str) -> list[Case]:
    """All cases of ``tests/examples/<name>``."""
    path = EXAMPLES / name
    lines = path.read_text(encoding="utf-8").splitlines()
    dots = [number for number, line in enumerate(lines) if line == "."]
    if len(dots) % 3:
        raise ValueError(f"{path}: every case needs three lines with a dot")
    cases = []
    for first, second, third in zip(dots[::3], dots[1::3], dots[2::3], strict=True):
        title = next(line for line in reversed(lines[:first]) if line.strip())
        text = "\n".join(lines[first + 1 : second])
        expected = tuple(line for line in lines[second + 1 : third] if line.strip())
        cases.append(Case(title, text, expected, f"{path.name}:{first + 1}"))
    return cases


def document_of(text: str, published: str | None = "2025-12-03") -> Document:
    """A document of a bare text, as `extract` would see it."""
    front = f"---\npublished: {published}\n---\n" if published else ""
    return segment(article_of((front + text).encode(), "case.md"))
