"""``speaker:`` of an entry -> Speaker: who the editor says it was, as the source names him."""

from __future__ import annotations

from generator.edits.find import actor_of, missing, nearest, occurrences
from generator.edits.model import OPEN, Edit
from generator.model import Actor, Facts, Span, Speaker

LEFT_OPEN = "left open"


def speaker_of(facts: Facts, edit: Edit, near: Span) -> Speaker | None:
    """The speaker that an entry names, by words of the source or by an actor's name or id; None when the
    editor leaves it open. Raises EditError when the source names nobody so, or two.

    The place nearest to the fact counts: a pronoun that stands for the named one is not looked for.
    """
    words = edit.values["speaker"]
    if words == OPEN:
        return None
    spans = occurrences(facts, words)
    named = {span: actor for span in spans if (actor := _named_at(facts, span))}
    actors = {actor.id: actor for actor in named.values()}
    if not actors:
        actors = {actor.id: actor for actor in actor_of(facts, words)}
        if spans and not actors:
            return Speaker(nearest(spans, near), None)
    if len(actors) > 1:
        names = " or ".join(f"`{actor.name}`" for actor in actors.values())
        raise edit.error(f"“{words}” stands for several", f"write {names}", "speaker")
    for actor in actors.values():
        if actor.mentions:
            own = [span for span in named if named[span].id == actor.id]
            return Speaker(_mention(actor, nearest(own or list(actor.mentions), near)), actor.id)
    raise missing(facts, edit, words, "speaker")


def speaker_words(facts: Facts, speaker: Speaker | None) -> str:
    """A speaker for a reader: the name, or the words as written when it is open who they stand for."""
    if speaker is None:
        return LEFT_OPEN
    name = next((actor.name for actor in facts.actors if actor.id == speaker.actor), None)
    return name or f"“{' '.join(facts.article.words(speaker.span).split())}”"


def _named_at(facts: Facts, span: Span) -> Actor | None:
    """The actor that words name: they are his mention, or a person's mention ends with them or
    they with it (*Lund*, *Minister Ada Lund*; not *the mayor of Oslo*, who is no town)."""
    for actor in facts.actors:
        for mention in actor.mentions:
            ends_so = actor.kind == "person" and mention.end == span.end
            if mention == span or (ends_so and (mention.within(span) or span.within(mention))):
                return actor
    return None


def _mention(actor: Actor, span: Span) -> Span:
    """The mention inside a longer naming: the name without its title."""
    return next((mention for mention in actor.mentions if mention.within(span)), span)
