"""Whom *he* in *"We will go," he said* stands for, when the sentence before the quotation tells.

Who was the subject, and above all who spoke, in the sentence before a quotation is who goes on speaking
(Centering: Grosz, Joshi & Weinstein 1995; the loose matches of Muzny et al. 2017): *Okafor said it was hard
to watch. "It is a curse," she said.* It must fit in gender: *Smith met Ana Okafor. "Never," she said.* is
left to the general rules of ``referents``.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from generator.extract.attribution.shared import main_subject
from generator.extract.quotes.beside import outermost
from generator.extract.quotes.scene import Scene, Voice
from generator.extract.referents import referent
from generator.extract.referents.gender import gender_of
from generator.extract.referents.salience import PRONOUNS
from generator.extract.referents.unnamed import is_person
from generator.lexicon.cue_nouns import DOCUMENT_NOUNS
from generator.model import Actor, Span
from generator.patterns import compiled_when_used

_GENDER = {"he": "m", "she": "f"}
_OPEN = "?"
"""Somebody without a name spoke last: who *he* is stays open."""
_NEWCOMER = compiled_when_used(
    rf"(?:An?|One|Another)\b(?!(?: [\w-]+){{0,3}}? (?:{'|'.join(sorted(DOCUMENT_NOUNS))})\b)", re.IGNORECASE
)
_CODE_NAME = compiled_when_used(r"[A-Z]{1,4}-?\d{1,4}[A-Z]?")
_BACK = 3
"""Sentences that are searched; those wholly between marks are stepped over."""


class Antecedents:
    """Resolves the pronouns of one document's attribution clauses."""

    def __init__(self, scene: Scene, actors: tuple[Actor, ...]) -> None:
        self._scene = scene
        self._actors = actors
        self._by_id = {actor.id: actor for actor in actors}
        self._rows = sorted((span.start, actor.id) for actor in actors for span in actor.mentions)
        self._starts = [start for start, _ in self._rows]
        self._genders: dict[str, str] = {}

    def of(self, index: int, voice: Voice) -> str | None:
        """Id of the actor whose voice a string has; None when that is open."""
        document = self._scene.document
        if voice.source is None:
            return None
        word = document.text[voice.source.start : voice.source.end].lower()
        if word not in _GENDER:
            return referent(document, self._actors, voice.source)
        found = self._before(voice, voice.source, _GENDER[word])
        if found == _OPEN:
            return None
        found = found or referent(document, self._actors, voice.source)
        # 'He said, "Berg was the best of us."': who speaks does not call himself by his name
        return None if found and self._named_in(self._scene.strings[index].quoted.span, found) else found

    def _named_in(self, words: Span, actor: str) -> bool:
        """Whether an actor is named inside the words of a string."""
        low, high = bisect_left(self._starts, words.start), bisect_left(self._starts, words.end)
        return any(one == actor for _, one in self._rows[low:high])

    def _before(self, voice: Voice, pronoun: Span, gender: str) -> str | None:
        """The person whom the sentence before the quotation and its pronoun is about."""
        scene = self._scene
        sentences = scene.document.sentences
        first = sentences[voice.sentence].span.start
        number = voice.sentence
        strings = scene.in_sentence[number]
        led = [scene.strings[at] for at in strings if scene.strings[at].start < pronoun.start]
        if led:
            if led[0].start > first:
                return None  # something else stands before the quotation
            if scene.document.text[led[-1].end : pronoun.start].strip(" ,\u2014-").count(" ") > 1:
                return None
            number = led[0].first
        elif scene.document.text[first : pronoun.start].strip():
            return None
        for back in range(number - 1, max(number - 1 - _BACK, -1), -1):
            if sentences[back].part != "body" or sentences[back].paragraph < sentences[number].paragraph - 1:
                return None
            if self._all_marked(back):
                continue
            return self._subject(back, gender)
        return None

    def _all_marked(self, number: int) -> bool:
        """Whether a sentence stands wholly inside a quoted string."""
        span = self._scene.document.sentences[number].span
        return any(
            self._scene.strings[at].start <= span.start and span.end <= self._scene.strings[at].end
            for at in self._scene.in_sentence[number]
        )

    def _subject(self, number: int, gender: str) -> str | None:
        scene = self._scene
        clause = outermost(scene, number)
        if clause is not None and clause.cue_class == "asking":
            return None  # the answer is rather who was asked: the general rules weigh it
        line = scene.line(number)
        if clause is not None and clause.antecedent is None:
            source = clause.source
        else:
            who = main_subject(line, len(line.tags))
            if who is None or who.antecedent is not None:
                return None
            source = line.span(who.first, who.last)
        if scene.document.text[source.start : source.end].lower() in PRONOUNS:
            return None  # a chain of pronouns: the general rules weigh it
        actor = referent(scene.document, self._actors, source)
        text = scene.document.text
        if actor is None and clause and (_NEWCOMER.match(text, *source) or is_person(text, source)):
            return _OPEN
        if actor is None and clause and _CODE_NAME.fullmatch(text, *source):
            return _OPEN  # "VW-17 said she was afraid": a witness without a name
        if actor is None or self._by_id[actor].kind != "person":
            return None
        known = self._gender(actor)
        if known == gender:
            return actor
        if known or self._others(number, gender, actor):
            return None
        return actor

    def _others(self, number: int, gender: str, actor: str) -> bool:
        """Whether the sentence names somebody else whom the pronoun would surely fit."""
        span = self._scene.document.sentences[number].span
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return any(
            other != actor and self._by_id[other].kind == "person" and self._gender(other) in (gender, "")
            for _, other in self._rows[low:high]
        )

    def _gender(self, actor: str) -> str:
        if actor not in self._genders:
            self._genders[actor] = gender_of(self._scene.document, self._by_id[actor])
        return self._genders[actor]
