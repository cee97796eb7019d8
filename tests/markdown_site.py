"""Markdown as a site makes HTML of it: with this project's extensions, and with all that users enable."""

from __future__ import annotations

import functools
import html.parser
from pathlib import Path
from typing import Any

import markdown  # type: ignore[import-untyped]
import yaml

ROOT = Path(__file__).resolve().parent.parent

GENEROUS = [
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "sane_lists",
    "tables",
    "toc",
    "pymdownx.arithmatex",
    "pymdownx.betterem",
    "pymdownx.blocks.admonition",
    "pymdownx.blocks.caption",
    "pymdownx.blocks.details",
    "pymdownx.caret",
    "pymdownx.critic",
    "pymdownx.details",
    "pymdownx.emoji",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.keys",
    "pymdownx.magiclink",
    "pymdownx.mark",
    "pymdownx.progressbar",
    "pymdownx.smartsymbols",
    "pymdownx.snippets",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
    "pymdownx.tilde",
]
"""What the Material documentation recommends, and more. Not among them are ``smarty`` and ``nl2br``'s like:
an extension whose purpose is to exchange characters changes what a source said, however it is escaped."""


@functools.cache
def converter(generous: bool, snippets: str = "") -> markdown.Markdown:
    """Python-Markdown with the extensions of ``mkdocs.yml``, or with the generous set."""
    if generous:
        return markdown.Markdown(
            extensions=GENEROUS,
            extension_configs={
                "pymdownx.tabbed": {"alternate_style": True},
                "pymdownx.snippets": {"base_path": [snippets or "."], "check_paths": True},
                # Ordinals would only add a <sup>: the words stay, so the others are what matters.
                "pymdownx.smartsymbols": {"ordinal_numbers": False},
            },
        )
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    names, settings = [], {}
    for entry in yaml.safe_load(text.split("markdown_extensions:")[1].split("\n\n")[0]):
        for name, options in entry.items() if isinstance(entry, dict) else [(entry, {})]:
            names.append(name)
            settings[name] = options
    return markdown.Markdown(extensions=names, extension_configs=settings)


class _Reader(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(attrs)))

    def handle_comment(self, data: str) -> None:
        self.tags.append(("comment", ((data, None),)))

    def handle_decl(self, decl: str) -> None:
        self.tags.append(("declaration", ((decl, None),)))

    def handle_pi(self, data: str) -> None:
        self.tags.append(("instruction", ((data, None),)))

    def unknown_decl(self, data: str) -> None:
        self.tags.append(("unknown", ((data, None),)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def seen(page: str, generous: bool, snippets: str = "") -> tuple[list[Any], str]:
    """The elements with their attributes, and the visible text with white space folded."""
    reader = _Reader()
    reader.feed(converter(generous, snippets).reset().convert(page))
    reader.close()
    return reader.tags, " ".join("".join(reader.words).split())
