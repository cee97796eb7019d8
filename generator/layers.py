"""The three layers of a page as kinds of words: found in a source, computed from it, written by an editor.

Each is a string that knows where it comes from. ``render.text`` shows it inside an element with its mark,
so no template can show words of a layer without saying so, and a program that reads the built page can
check them (``generator/verify``). Whatever changes the words (``strip``, ``lower``, a slice) gives a plain
string again: changed words are no longer verbatim.

    Verbatim  data-source="2031-03-14-treaty" data-span="120-164"
    Computed  data-computed="sum" data-source="…" data-span="120-124 129-131" data-value="12"
    Edited    data-editor="key-of-a-reference another-key"
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from generator.languages import SOURCE, primary
from generator.languages import language as spoken
from generator.model import Span


class Marked(str):
    """Words that carry attributes for the element they are shown in."""

    __slots__ = ()

    @property
    def mark(self) -> tuple[tuple[str, str], ...]:
        """Names and values of the attributes, not yet escaped."""
        raise NotImplementedError


class Verbatim(Marked):
    """Words of a source, exactly as they stand there."""

    __slots__ = ("language", "source", "span")
    source: str
    """The article's id."""
    span: Span
    language: str
    """Its language (BCP 47)."""
    """Half-open code points in the whole decoded seed."""

    def __new__(cls, words: str, source: str, span: Span, language: str = SOURCE) -> Verbatim:
        """The words ``text[span.start:span.end]`` of a source."""
        made = super().__new__(cls, words)
        made.source, made.span, made.language = source, span, language
        return made

    @property
    def mark(self) -> tuple[tuple[str, str], ...]:
        """``data-source`` and ``data-span``. The words' language is told where the interface speaks another
        one: a screen reader changes its voice (WCAG 2.2, 3.1.2)."""
        span = self.span
        told = (("data-source", self.source), ("data-span", f"{span.start}-{span.end}"))
        return told if primary(self.language) == spoken() else (*told, ("lang", self.language))

    def __reduce__(self) -> tuple[type, tuple[str, str, Span, str]]:
        return type(self), (str(self), self.source, self.span, self.language)


ComputedKind = Literal["sum", "number", "range", "date", "set"]
"""``sum``: a formula over counted words; ``number``, ``range``, ``date``: how a stretch of words is read;
``set``: what an editor says that they mean, told beside it."""


class Computed(Marked):
    """A value that was worked out from a source's words."""

    __slots__ = ("kind", "source", "spans", "value")
    kind: ComputedKind
    source: str
    spans: tuple[Span, ...]
    """The words it was worked out from: the summands of a sum, in their order."""
    value: str
    """The result for machines: a decimal number, ``low/high``, a TIMEX3 value."""

    def __new__(
        cls, words: str, kind: ComputedKind, source: str, spans: Sequence[Span], value: str
    ) -> Computed:
        """``words`` are what the page shows: ``1 + 11 = 12``, ``20,000 to 99,999``, ``3 December 2025``."""
        made = super().__new__(cls, words)
        made.kind, made.source, made.spans, made.value = kind, source, tuple(spans), value
        return made

    @property
    def mark(self) -> tuple[tuple[str, str], ...]:
        """How it was worked out, from which words, and what it is for a program."""
        return (
            ("data-computed", self.kind),
            ("data-source", self.source),
            ("data-span", " ".join(f"{span.start}-{span.end}" for span in self.spans)),
            ("data-value", self.value),
        )

    def __reduce__(self) -> tuple[type, tuple[str, str, str, tuple[Span, ...], str]]:
        return type(self), (str(self), self.kind, self.source, self.spans, self.value)


class Edited(Marked):
    """A sentence that an editor wrote, with the keys of the references it rests on."""

    __slots__ = ("references",)
    references: tuple[str, ...]

    def __new__(cls, words: str, references: Sequence[str]) -> Edited:
        """``references`` are keys of the note's list of references."""
        made = super().__new__(cls, words)
        made.references = tuple(references)
        return made

    @property
    def mark(self) -> tuple[tuple[str, str], ...]:
        """The references' keys."""
        return (("data-editor", " ".join(self.references)),)

    def __reduce__(self) -> tuple[type, tuple[str, tuple[str, ...]]]:
        return type(self), (str(self), self.references)
