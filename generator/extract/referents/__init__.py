"""Whom a phrase stands for: a name, a short name, a role, a pronoun -> an actor of the document.

The order of trust: a name that heads the phrase (``phrases``), a role that one actor of the text has
(``phrases``), a pronoun whose gender and number fit the most salient actor (``salience``). Silence when
two fit alike.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from generator.extract.referents.phrases import Phrases
from generator.extract.referents.salience import PRONOUNS, Salience
from generator.model import Actor, Document, Span

Resolver = Callable[[Span], str | None]

_memo: list[tuple[Document, tuple[Actor, ...], Resolver]] = []


def referent(document: Document, actors: tuple[Actor, ...], span: Span) -> str | None:
    """Id of the actor that the phrase stands for; None when it is open or ambiguous.

    The index of the last document is kept: call it as often as there are quotations.
    """
    if not _memo or _memo[0][0] is not document or _memo[0][1] is not actors:
        _memo[:] = [(document, actors, referents_of(document, actors))]
    return _memo[0][2](span)


def referents_of(document: Document, actors: tuple[Actor, ...]) -> Resolver:
    """A function from a phrase's span to the id of the actor it stands for."""
    phrases = Phrases(document, actors)
    salience: list[Salience] = []
    turns = _turns(document, actors)
    starts = [paragraph.start for paragraph in document.paragraphs]

    def paragraph_at(offset: int) -> int:
        return bisect_right(starts, offset) - 1

    def resolve(span: Span) -> str | None:
        words = document.text[span.start : span.end].strip().lower()
        if words in PRONOUNS:
            if not salience:  # built when the first pronoun asks
                salience.append(Salience(document, actors, phrases.of))
            who = salience[0].of(span)
            return None if who is not None and who == turns.get(paragraph_at(span.start)) else who
        return phrases.of(span)

    return resolve


def _turns(document: Document, actors: tuple[Actor, ...]) -> dict[int, str]:
    """Whose turn each voiced paragraph is: *HOLT: And, as she told the committee, …* is not about Holt, for
    who speaks calls himself *I* (Quirk et al. 1985, 6.18)."""
    found: dict[int, str] = {}
    if not document.voiced:
        return found
    starts = sorted((span.start, actor.id) for actor in actors for span in actor.mentions)
    for number in document.voiced:
        start, end = document.paragraphs[number]
        colon = document.text.find(":", start, min(end, start + _LABEL))
        at = bisect_left(starts, (start, ""))
        if colon > 0 and at < len(starts) and starts[at][0] < colon:
            found[number] = starts[at][1]
    return found


_LABEL = 60
"""Characters within which the label of a turn ends."""

__all__ = ["Resolver", "referent", "referents_of"]
