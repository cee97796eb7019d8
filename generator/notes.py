"""``seeds/background/*.md`` -> Note: what an editor wrote, each sentence with its reference.

A note is front matter (``title``, ``terms``, ``references``) and plain paragraphs under ``##``
headings. A sentence ends in one or more marks like ``[^icc-2023]`` that name a reference. The
note's text is shown as text: no Markdown of its own, no HTML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import frontmatter
import yaml

from generator.errors import InputError, NoteError
from generator.read import decode, slug, split_front_matter

_MARKS = re.compile(r"(?:\s*\[\^([\w.-]+)\])+\s*[.!?]?|[.!?]\s*(?:\[\^[\w.-]+\]\s*)+")
_MARK = re.compile(r"\s*\[\^([\w.-]+)\]")


@dataclass(frozen=True, slots=True)
class Reference:
    """A document that a note's sentence rests on."""

    key: str
    title: str
    publisher: str | None
    date: str | None
    url: str | None
    checked: str | None
    """What the editor saw: the issuer's own page, or copies and reports."""


@dataclass(frozen=True, slots=True)
class NoteSentence:
    """One editor-written sentence and what it rests on (never empty)."""

    words: str
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class NoteSection:
    """A heading (None before the first one) and its paragraphs of sentences."""

    heading: str | None
    paragraphs: tuple[tuple[NoteSentence, ...], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A background note."""

    id: str
    name: str
    title: str
    terms: tuple[str, ...]
    """Words whose sentences in the sources belong to this note, as whole words in any case."""
    sections: tuple[NoteSection, ...]
    references: tuple[Reference, ...]


def read_note(path: Path) -> Note:
    """Reads one note. Raises NoteError (place and remedy) when a part is missing or unreferenced."""
    name = path.as_posix()
    text = decode(path.read_bytes(), name)
    _, start = split_front_matter(text)
    try:
        metadata = frontmatter.loads(text).metadata
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        raise NoteError(
            name,
            "the front matter is not valid YAML",
            "check quotation marks and indentation",
            mark.line + 2 if mark else 2,
        ) from None
    title = metadata.get("title")
    terms = metadata.get("terms")
    if not isinstance(title, str) or not title.strip():
        raise NoteError(name, "the note has no title", "add `title:` to its front matter")
    if (
        not isinstance(terms, list)
        or not all(isinstance(term, str) and term.strip() for term in terms)
        or not terms
    ):
        raise NoteError(name, "the note has no terms", "add `terms:`, a list of the words that belong to it")
    references = _references(metadata.get("references"), name)
    first_line = text.count("\n", 0, start) + 1
    return Note(
        id=slug(path.stem) or "note",
        name=name,
        title=" ".join(title.split()),
        terms=tuple(" ".join(term.split()) for term in terms),
        sections=_sections(text[start:], first_line, references, name),
        references=tuple(references.values()),
    )


def _references(loaded: object, name: str) -> dict[str, Reference]:
    if not isinstance(loaded, Mapping) or not loaded:
        raise NoteError(name, "the note has no references", "add `references:` with a title for each")
    found = {}
    for key, row in loaded.items():
        if not isinstance(row, Mapping) or not row.get("title"):
            raise NoteError(name, f"the reference `{key}` has no title", "add `title:` below it")

        def text(field: str, row: Mapping[str, object] = row) -> str | None:
            return str(row[field]).strip() if row.get(field) else None

        found[str(key)] = Reference(
            str(key), text("title") or "", text("publisher"), text("date"), text("url"), text("checked")
        )
    return found


def _sections(
    body: str, line: int, references: Mapping[str, Reference], name: str
) -> tuple[NoteSection, ...]:
    sections: list[NoteSection] = []
    heading: str | None = None
    paragraphs: list[tuple[NoteSentence, ...]] = []
    for block in re.split(r"(\n[ \t]*\n)", body.replace("\r\n", "\n")):
        stripped = block.strip()
        if stripped.startswith("## "):
            if heading is not None or paragraphs:
                sections.append(NoteSection(heading, tuple(paragraphs)))
            heading, paragraphs = stripped[3:].strip(), []
        elif stripped:
            at = line + block[: len(block) - len(block.lstrip())].count("\n")
            paragraphs.append(_sentences(" ".join(stripped.split()), at, references, name))
        line += block.count("\n")
    sections.append(NoteSection(heading, tuple(paragraphs)))
    return tuple(sections)


def _sentences(
    paragraph: str, line: int, references: Mapping[str, Reference], name: str
) -> tuple[NoteSentence, ...]:
    sentences, start = [], 0
    for match in _MARKS.finditer(paragraph):
        words = paragraph[start : match.start()].strip()
        ending = _MARK.sub("", match.group()).strip()
        keys = [mark.group(1) for mark in _MARK.finditer(match.group())]
        unknown = [key for key in keys if key not in references]
        if unknown:
            raise NoteError(
                name, f"`[^{unknown[0]}]` is not among the references", "add it, or correct the key", line
            )
        if words:
            sentences.append(NoteSentence(words + ending, tuple(references[key] for key in keys)))
        start = match.end()
    rest = paragraph[start:].strip()
    if rest or not sentences:
        raise NoteError(
            name, f"a sentence has no reference: “{rest[:60]}”", "end it with a mark like [^key]", line
        )
    # A full stop inside what one mark closes means that an earlier sentence has none of its own.
    for sentence in sentences:
        inner = re.search(r"[a-z0-9)”\"][.!?]\s+[A-Z]", sentence.words)
        if inner:
            end = sentence.words[: inner.start() + 2]
            raise NoteError(
                name, f"a sentence has no reference: “…{end[-50:]}”", "end it with a mark like [^key]", line
            )
    return tuple(sentences)


def read_notes(folder: Path) -> tuple[list[Note], list[InputError]]:
    """All notes of a folder in file order, and the errors of those that cannot be used."""
    notes: list[Note] = []
    errors: list[InputError] = []
    for path in sorted(folder.glob("*.md")):
        try:
            notes.append(read_note(path))
        except InputError as error:
            errors.append(error)
    return notes, errors
