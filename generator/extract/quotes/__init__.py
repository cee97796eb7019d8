"""Finds what stands between quotation marks and who said it.

The method is a row of sieves from the surest to the least sure, as in Muzny et al., "A Two-stage
Sieve Approach for Quote Attribution" (2017), after the frames of Krestel et al. (2008) and Pareti et
al. (2013): the clause that touches the string, the clause that introduces it, the clause its sentence
ends with, then the neighbours. A string that no sieve gives to anybody is no quotation unless it can be
nothing but speech; then its speaker stays open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.extract.acts import act_of
from generator.extract.quotes.kinds import is_speech, kind_of
from generator.extract.quotes.pronouns import Antecedents
from generator.extract.quotes.scene import Scene, Voice, scene_of
from generator.extract.quotes.sieves import ROUNDS
from generator.extract.quotes.source import Mentions, mention_in
from generator.ids import Ids
from generator.model import Actor, Attribution, Document, Quote, Quoted, Speaker

_WORD = re.compile(r"\w+")


def find_quotes(
    document: Document,
    actors: tuple[Actor, ...],
    quoted: tuple[Quoted, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Quote, ...]:
    """Direct and partial quotations in text order; titles and scare quotes are left out."""
    scene = scene_of(document, quoted, attributions)
    voices: list[Voice | None] = [None] * len(scene.strings)
    for sieves in ROUNDS:
        for index in range(len(scene.strings)):
            for sieve in sieves:
                if voices[index] is not None:
                    break
                voices[index] = sieve(scene, index, voices)
    quotes = []
    ids = Ids("q", document.article.id)
    mentions = Mentions(actors)
    antecedents = Antecedents(scene, actors)
    by_id = {actor.id: actor for actor in actors}
    for index, voice in enumerate(voices):
        if not is_speech(scene, index, voice):
            continue
        quotes.append(_quote(document, actors, scene, index, voice, ids, mentions, antecedents, by_id))
    return tuple(_once(document, quotes))


def _once(document: Document, quotes: list[Quote]) -> list[Quote]:
    """Without the cross-heads: words with no speaker that stand in a quotation that has one."""
    if all(quote.speaker for quote in quotes):
        return quotes
    plain = [" ".join(_WORD.findall(document.text, *quote.span)).lower() for quote in quotes]
    told = [
        f" {words} " for quote, words in zip(quotes, plain, strict=True) if quote.speaker and " " in words
    ]
    return [
        quote
        for quote, words in zip(quotes, plain, strict=True)
        if quote.speaker or not any(f" {words} " in other for other in told)
    ]


def _quote(
    document: Document,
    actors: tuple[Actor, ...],
    scene: Scene,
    index: int,
    voice: Voice | None,
    ids: Ids,
    mentions: Mentions,
    antecedents: Antecedents,
    by_id: Mapping[str, Actor],
) -> Quote:
    string = scene.strings[index]
    speaker = None
    act = voice.cue_class if voice else None
    if voice is not None and voice.source is not None:
        span = mention_in(document, mentions, voice.source)
        who = antecedents.of(index, voice)
        speaker = Speaker(span, who)
        act = act_of(document, by_id, voice.cue, act, voice.source, who, string.quoted.span, voice.sentence)
    return Quote(
        id=ids.of(scene.words(index)),
        span=string.quoted.span,
        kind=kind_of(scene, index),
        speaker=speaker,
        cue=voice.cue if voice else None,
        cue_class=act,
        sentence=string.first,
    )
