"""Facts by hand, for whatever comes after extraction: a story of lines and what somebody finds in it.

    story = Story("Peru and 11 other countries voted against.", "57 countries abstained.")
    story.actor("Peru", "country")
    story.figure("11", 11, counts="countries")
    dossier = resolve([story.facts()])

A line is a sentence of the body; ``brief| …`` puts it into another part; an empty line starts a new
paragraph. Words are found where they first stand, or behind ``after``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

from generator.ids import Ids
from generator.model import (
    Actor,
    ActorKind,
    CueClass,
    Date,
    Facts,
    Figure,
    Part,
    Precision,
    Quote,
    Quoted,
    QuoteKind,
    Sentence,
    Span,
    Speaker,
)
from generator.read import article_of, slug


class Story:
    """An article and the facts that a test says are in it."""

    def __init__(
        self, *lines: str, name: str = "seeds/vote.md", front: str = "published: 2025-12-03"
    ) -> None:
        self._text = f"---\n{front}\n---\n" if front else ""
        found: list[tuple[Span, Part, int]] = []
        paragraph = 0
        for line in lines:
            part, _, words = line.partition("| ")
            if part not in get_args(Part):
                part, words = "body", line
            if not words:
                paragraph += 1
                self._text += "\n"
                continue
            start = len(self._text)
            self._text += words + "\n"
            found.append((Span(start, start + len(words)), part, paragraph))  # type: ignore[arg-type]
        self.article = article_of(self._text.encode(), name)
        self.sentences = tuple(Sentence(span, part, number, 0, 0) for span, part, number in found)
        self.quoted: list[Quoted] = []
        self.actors: list[Actor] = []
        self.quotes: list[Quote] = []
        self.figures: list[Figure] = []
        self.dates: list[Date] = []
        self.summary: tuple[int, ...] = ()

    def facts(self) -> Facts:
        """All that was said to be in it, in text order."""
        return Facts(
            self.article,
            self.sentences,
            tuple(sorted(self.quoted, key=lambda one: one.span)),
            tuple(self.actors),
            tuple(sorted(self.quotes, key=lambda one: one.span)),
            tuple(sorted(self.figures, key=lambda one: one.span)),
            tuple(sorted(self.dates, key=lambda one: one.span)),
            self.summary,
        )

    def span(self, words: str, after: str = "") -> Span:
        """Where words stand."""
        start = self._text.index(words, self._text.index(after, self.article.body.start) + len(after))
        return Span(start, start + len(words))

    def _before(self, words: str, span: Span) -> Span:
        start = self._text.rindex(words, self.article.body.start, span.start)
        return Span(start, start + len(words))

    def sentence(self, span: Span) -> int:
        """Index of the sentence that holds a span."""
        return next(i for i, one in enumerate(self.sentences) if span.within(one.span))

    def actor(
        self, name: str, kind: ActorKind = "person", *, role: str | None = None, named: tuple[str, ...] = ()
    ) -> str:
        """Somebody, named once as in ``name`` and once for each of ``named``; returns the id."""
        mentions = tuple(sorted(self.span(words) for words in (name, *named) if words in self._text))
        actor = Actor(slug(name), name, kind, self.span(role) if role else None, mentions)
        self.actors.append(actor)
        return actor.id

    def speaker(self, who: str, actor: str | None, after: str = "") -> Speaker:
        """A mention that speaks; ``actor`` None leaves open who it is."""
        return Speaker(self.span(who, after), actor)

    def quote(
        self,
        words: str,
        kind: QuoteKind = "direct",
        *,
        who: Speaker | None = None,
        cue: str | None = None,
        cue_class: CueClass | None = None,
        after: str = "",
    ) -> Quote:
        """What somebody is reported to have said."""
        span = self.span(words, after)
        quote = Quote(
            Ids("q", self.article.id).of(words + after),
            span,
            kind,
            who,
            self.span(cue, after) if cue else None,
            cue_class or ("neutral" if cue else None),
            self.sentence(span),
        )
        self.quotes.append(quote)
        return quote

    def marked(self, words: str, after: str = "") -> None:
        """A string between marks of one character, said by somebody or not."""
        span = self.span(words, after)
        self.quoted.append(Quoted(span, Span(span.start - 1, span.end + 1), 0, True))

    def figure(
        self,
        words: str,
        value: int | str | None,
        *,
        low: int | None = None,
        high: int | None = None,
        counts: str | None = None,
        hedge: str | None = None,
        unit: str | None = None,
        who: Speaker | None = None,
        key: bool = True,
        after: str = "",
    ) -> Figure:
        """A quantity; what it counts stands behind it, its hedge before it."""
        span = self.span(words, after)
        number = None if value is None else Decimal(value)
        figure = Figure(
            Ids("f", self.article.id).of(words + after),
            span,
            number,
            number if low is None else Decimal(low),
            number if high is None else Decimal(high),
            self._before(hedge, span) if hedge else None,
            unit,
            self.span(counts, self._text[self.article.body.start : span.end]) if counts else None,
            who,
            key,
            self.sentence(span),
        )
        self.figures.append(figure)
        return figure

    def date(
        self,
        words: str,
        value: str | None,
        precision: Precision = "day",
        *,
        event: str | None = None,
        how: str = "",
    ) -> Date:
        """A time expression; ``event`` says what happened then."""
        span = self.span(words)
        date = Date(
            Ids("d", self.article.id).of(words),
            span,
            value,
            precision,
            self.span(event) if event else None,
            self.sentence(span),
            how or "as written",
        )
        self.dates.append(date)
        return date
