"""``labels.yml`` -> what belongs together, as places in the sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.model import Article, Span

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Place:
    """Some words of a source; a figure, date or quotation that overlaps them is meant."""

    source: str
    span: Span


def labels() -> dict[str, Any]:
    """The hand-made list as it stands."""
    read: dict[str, Any] = yaml.safe_load((HERE / "labels.yml").read_text(encoding="utf-8"))
    return read


def place(entry: dict[str, str], articles: Mapping[str, Article]) -> Place:
    """Where the words of an entry stand. Raises ValueError when they do not stand in their source."""
    article = articles[entry["source"]]
    start = article.text.index(entry["at"], article.body.start)
    return Place(article.id, Span(start, start + len(entry["at"])))
