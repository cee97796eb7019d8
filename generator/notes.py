"""``seeds/background/*.md`` -> Note: what an editor wrote, each sentence with its reference.

A note is front matter (``title``, ``terms``, ``references``) and plain paragraphs under ``##``
headings. A sentence ends in one or more marks like ``[^icc-2023]`` that name a reference. The
note's text is shown as text: no Markdown of its own, no HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import DuplicateError, InputError, NoteError
from generator.layers import Edited
from generator.model import Span
from generator.read import decode, metadata_of, read_bytes, slug
from generator.read.front_matter import Keys, Value, words_of

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

    @property
    def marked(self) -> Edited:
        """The words with the mark of an editor's sentence."""
        return Edited(self.words, [reference.key for reference in self.references])


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
    standing: str | None = None
    """How the note came about and who has checked it, in the editor's words; shown above the note."""


def read_note(path: Path, name: str | None = None) -> Note:
    """Reads one note; ``name`` is what messages call the file (default: the path as given).

    Raises InputError (place and remedy) when the file cannot be read or a part is missing or unreferenced.
    """
    name = name or path.as_posix()
    text = decode(read_bytes(path, name), name)
    metadata, start = metadata_of(text, name)
    title = words_of(metadata.values.get("title"))
    terms = metadata.values.get("terms")
    if not title:
        raise NoteError(name, "the note has no title", "add `title:` to its front matter")
    if not isinstance(terms, list) or not terms or not all(isinstance(t, str) and t.strip() for t in terms):
        raise NoteError(
            name,
            "the note has no terms",
            "add `terms:`, a list of the words that belong to it",
            *metadata.places.get("terms", (1, 1)),
        )
    references = _references(metadata, name)
    first_line = text.count("\n", 0, start) + 1
    return Note(
        id=slug(path.stem) or "note",
        name=name,
        title=title,
        terms=tuple(words_of(term) or "" for term in terms),
        sections=_sections(text[start:], first_line, references, name),
        references=tuple(references.values()),
        standing=words_of(metadata.values.get("standing")),
    )


def _references(metadata: Keys, name: str) -> dict[str, Reference]:
    rows = metadata.values.get("references")
    place = metadata.places.get("references", (1, 1))
    if isinstance(rows, list) and rows:
        remedy = "write `charter:` with `title:` below it, and `[^charter]` behind what it is for"
        raise NoteError(name, "the references have no keys", remedy, *place)
    if not isinstance(rows, dict) or not rows:
        raise NoteError(name, "the note has no references", "add `references:` with a title for each", *place)
    found = {}
    for key, row in rows.items():
        fields: dict[str, Value] = row if isinstance(row, dict) else {}
        title, publisher, date, url, checked = (
            words_of(fields.get(field)) for field in ("title", "publisher", "date", "url", "checked")
        )
        if title is None:
            raise NoteError(name, f"the reference `{key}` has no title", "add `title:` below it", *place)
        found[key] = Reference(key, title, publisher, date, url, checked)
    return found


def _sections(
    body: str, line: int, references: Mapping[str, Reference], name: str
) -> tuple[NoteSection, ...]:
    sections: list[NoteSection] = []
    heading: str | None = None
    paragraphs: list[tuple[NoteSentence, ...]] = []
    for at, block in _blocks(body, line):
        if block.startswith("## "):
            if heading is not None or paragraphs:
                sections.append(NoteSection(heading, tuple(paragraphs)))
            heading, paragraphs = block[3:].strip(), []
        else:
            paragraphs.append(_sentences(block, at, references, name))
    sections.append(NoteSection(heading, tuple(paragraphs)))
    if not any(section.paragraphs for section in sections):
        raise NoteError(
            name, "there is no sentence below the front matter", "write the note, or delete the file", line
        )
    return tuple(sections)


def _blocks(body: str, line: int) -> Iterator[tuple[int, str]]:
    """Headings and paragraphs, each on one line, with the number of the line where it starts."""
    block: list[str] = []
    for number, row in enumerate([*body.split("\n"), ""], line):
        words = " ".join(row.split())
        if block and (not words or words.startswith("## ")):
            yield number - len(block), " ".join(block)
            block = []
        if words.startswith("## "):
            yield number, words
        elif words:
            block.append(words)


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
        if not words:
            raise NoteError(
                name, "a reference stands without a sentence", "put it at the end of one, or delete it", line
            )
        sentences.append(NoteSentence(words + ending, tuple(references[key] for key in keys)))
        start = match.end()
    rest = paragraph[start:].strip()
    if rest:
        raise NoteError(
            name, f"a sentence has no reference: “{rest[:60]}”", "end it with a mark like [^key]", line
        )
    from generator.segment.sentences import split_sentences

    # A full stop inside what one mark closes means that an earlier sentence has none of its own.
    for sentence in sentences:
        first, *more = split_sentences(sentence.words, Span(0, len(sentence.words)))
        if more:
            end = sentence.words[: first.end]
            raise NoteError(
                name, f"a sentence has no reference: “…{end[-50:]}”", "end it with a mark like [^key]", line
            )
    return tuple(sentences)


def read_notes(folder: Path, root: Path | None = None) -> tuple[list[Note], list[InputError]]:
    """All notes of a folder in file order, and the errors of those that cannot be used.

    Messages name the files as seen from ``root``.
    """
    notes: dict[str, Note] = {}
    errors: list[InputError] = []
    for path in sorted(folder.glob("*.md")):
        if path.is_dir():
            continue
        try:
            note = read_note(path, path.relative_to(root).as_posix() if root else None)
            if note.id in notes:
                first = notes[note.id].name
                raise DuplicateError(
                    note.name,
                    f"its id `{note.id}` already belongs to {first}",
                    "rename one of the two files",
                )
            notes[note.id] = note
        except InputError as error:
            errors.append(error)
    return list(notes.values()), errors
