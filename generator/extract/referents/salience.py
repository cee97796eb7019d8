"""Pronoun -> actor, by salience (Lappin & Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994).

The article is read once from its start. Every mention adds weight to its actor: more for a subject than
for an object, more for who speaks, less inside quotation marks and for a possessor; all weights halve
with each sentence. A pronoun takes the actor of its gender with the most weight, provided no other comes
near, and then counts as a mention itself. Centering (Grosz, Joshi & Weinstein 1995) says the same: who was
the subject stays the topic.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from heapq import nlargest
from itertools import islice

from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.referents.gender import gender_of
from generator.extract.referents.unnamed import unnamed_body_in, unnamed_in
from generator.lexicon import titles
from generator.lexicon.cue_nouns import DOCUMENT_NOUNS
from generator.lexicon.grammar import AUXILIARIES, MODALS
from generator.lexicon.verbs import PAST_FORMS
from generator.model import Actor, Document, Span

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "n", "its": "n", "itself": "n",
    "they": "p", "them": "p", "their": "p", "themselves": "p",
}  # fmt: skip
"""Third-person pronouns: m, f, n(euter) or p(lural)."""

# Both begin with one class of characters, and only then say more, so that the search can leap.
_PRONOUN = re.compile(
    r"[HhSsIiTt](?<!\w.)"
    r"(?:(?<=[Hh])(?:[Ee][Rr]?|[Ii][MmSs])|(?<=[Ss])[Hh][Ee]|(?<=[Ii])[Tt]|(?<=[Tt])[Hh][Ee][Yy])\b"
)
_MARKED = re.compile(
    r"[“\"`'‘](?:(?<=“)[^”\n]*(?:”|\n|$)|(?<=\")[^\"\n]*(?:\"|\n|$)"
    r"|(?<=`)`(?:[^'\n]|'(?!'))*(?:''|\n|$)|(?<=')(?<!\w.)'(?:[^'\n]|'(?!'))*(?:''|\n|$)"
    r"|(?<=‘)[^’\n]{25,}?(?:’(?!\w)|\n|$))"
)
_PREPOSITION = re.compile(
    r"\b(?:of|for|in|at|from|to|with|on|by|about|against|under|over|like|between|among|toward|towards|behind|after"
    r"|before|than|without|including)(?: (?:the|then|former|late))?(?: [A-Z][\w.]*){0,3} $"
)
_AFTER = re.compile(r"(?:,[^,.;\n]{2,90},| \([^)\n]{1,40}\))?((?:[ \n][\w'’-]+){1,4})")
_ASKED = re.compile(r"[^\s\"“”’'‘,`] (?:asked|asks|pressed|questioned)((?: [A-Za-z][\w.-]*){0,4}) $")
"""What stands before who is asked: *the clerk asked | Ana Okafor whether …*; not behind a quotation."""
_QUESTION = re.compile(r",? (?:whether|if|why|how|what|when|where|who|which|about)\b")
"""What follows who is asked a question; not *asked her to go*."""
_ASKS_SOMEBODY = re.compile(
    r"(?: (?:also|then|later|again|had|has|repeatedly|on|\w+day))* (?:asked|asks|pressed|questioned)"
    r" (?:the|an?|one|another|his|her|their)(?: [a-z-]+){1,4}?"
    r" (?:whether|if|why|how|what|when|where|who|about)\b"
)
"""What follows who asks somebody without a name: *asked a resident whether …*."""
_SAYS = frozenset(
    word
    for word, cues in VERB_FORMS.items()
    if any(cue.form in "sd" and set("qct") & set(cue.frames) for cue in cues)
)
_PASSED_OVER = frozenset(
    "also then later again once still now never further himself herself has had have who".split()
)
_VERBS = AUXILIARIES | MODALS | PAST_FORMS
_PARTS = titles.ROLE_HEADS | frozenset(titles.TITLE_MODIFIERS)
_SUBORDINATORS = frozenset(
    "where when because since although though while whereas after before until".split()
)
DECAY = 0.4
"""What is left of a weight after a sentence; Lappin & Leass halve it."""
INNER = 0.75
"""The same for a sentence that stands inside a quotation: its speaker has not changed."""
ASKED = "?asked"
"""Who was asked and has no name; what *she* answers stays open."""
KEEP = 0.6
"""How much an actor's older weight counts beside a new mention: who is named often is not always meant."""
BONUS = 40.0
"""For who spoke in the sentence before, when the pronoun speaks too."""
POOL = 30
"""So many actors at most are weighed for one pronoun; prose never has more in sight."""
MARGIN = 0.9
"""When the second actor comes nearer than this to the first, the pronoun stays open."""
SURE = 0.25
"""The same where the first one's gender is a guess and the second's is known to fit."""
NEW_PARAGRAPH = 0.45
"""The same for the first pronoun of a paragraph: it may go back to whom the text is about."""


class Salience:
    """What each third-person pronoun outside quotation marks stands for."""

    def __init__(
        self, document: Document, actors: tuple[Actor, ...], by_phrase: Callable[[Span], str | None]
    ) -> None:
        self._text = document.text
        self._by_phrase = by_phrase
        self._document = document
        self._kind = {actor.id: actor.kind for actor in actors}
        self._gender = {actor.id: gender_of(document, actor) for actor in actors if actor.kind == "person"}
        self._nameless: set[str] = {ASKED}
        self._kind[ASKED], self._gender[ASKED] = "person", ""
        self._topics: set[str] = set()
        """Who is named up to the end of the first sentence."""
        self._answers: dict[int, str | None] = {}
        self._marked = [
            match.span() for match in _MARKED.finditer(document.text, document.article.body.start)
        ]
        self._marks = [start for start, _ in self._marked]
        self._walk(actors)

    def of(self, span: Span) -> str | None:
        """The actor that the pronoun at ``span`` stands for; None when open."""
        return self._answers.get(span.start)

    def _quoted(self, at: int) -> bool:
        index = bisect_right(self._marks, at) - 1
        return index >= 0 and at < self._marked[index][1]

    def _walk(self, actors: tuple[Actor, ...]) -> None:
        text = self._text
        rows: list[tuple[int, int, str, str]] = [
            (span.start, span.end, actor.id, "")
            for actor in actors
            if actor.kind != "place"
            for span in actor.mentions
        ]
        for match in _PRONOUN.finditer(text, self._document.article.body.start):
            rows.append((match.start(), match.end(), "", PRONOUNS[match.group().lower()]))
        rows.sort()
        rows += self._unnamed({row[0] for row in rows}, [row[:2] for row in rows])
        rows.sort()
        starts = [row[0] for row in rows]
        lead = next((s.span.end for s in self._document.sentences if s.part == "body"), 0)
        self._topics = {actor for _, end, actor, _ in rows if actor and end <= lead}
        weights: dict[str, float] = {}
        speaker: str | None = None
        since, paragraph = 0, -1
        for sentence in self._document.sentences:
            if sentence.part == "furniture":
                continue
            low, high = bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end)
            inner = self._quoted(sentence.span.start + 1) and self._quoted(sentence.span.end - 2)
            decay = INNER if inner else DECAY
            weights = {actor: weight * decay for actor, weight in weights.items() if weight > 2}
            if sentence.part in ("headline", "caption", "brief", "dateline", "byline"):
                continue
            margin = MARGIN if sentence.paragraph == paragraph else NEW_PARAGRAPH
            paragraph = sentence.paragraph
            new: dict[str, float] = {}
            subject: str | None = None
            spoke: str | None = None
            for start, end, actor, pronoun in rows[low:high]:
                quoted = self._quoted(start)
                word = text[start:end].lower() if pronoun else ""
                says = False
                if pronoun:
                    if quoted:
                        continue
                    says = _does(text, end) == 2 or _says_before(text, sentence.span.start, start)
                    goes_on = says and not since and not (subject and _subordinate(text, start))
                    beside = any(self._kind[other] == "person" for other in new)
                    near = MARGIN if beside else margin
                    chosen = self._choose(
                        pronoun, word, weights, new, speaker if goes_on else None, subject, near
                    )
                    self._answers[start] = None if chosen in self._nameless else chosen
                    if chosen is None:
                        chosen = self._somebody(word, pronoun)
                    if chosen is None:
                        continue
                    actor = chosen
                    weight = 60.0 if word in ("he", "she", "it", "they") else 25.0
                    if _is_asked(text, sentence.span.start, start, end):
                        spoke = actor
                    elif says:
                        spoke = spoke or actor
                elif quoted:
                    weight = 12.0
                else:
                    weight, says = self._weight(sentence.span.start, start, end, subject is None)
                    if _is_asked(text, sentence.span.start, start, end):
                        weight, spoke = 150.0, actor
                    elif says:
                        spoke = spoke or actor
                        if _ASKS_SOMEBODY.match(text, end):
                            new[ASKED] = 150.0
                            spoke = ASKED
                    if weight >= 70:
                        subject = actor
                new[actor] = max(new.get(actor, 0.0), weight) + (5.0 if actor in new else 0.0)
            for actor, weight in new.items():
                weights[actor] = KEEP * weights.get(actor, 0.0) + weight
            if len(weights) > POOL:
                weights = dict(nlargest(POOL, weights.items(), key=lambda item: item[1]))
            speaker, since = (spoke, 0) if spoke else (speaker, since + (not inner))

    def _somebody(self, word: str, pronoun: str) -> str | None:
        """Whom an open *he* or *she* stands for: the next one goes on with it and stays open, too."""
        if word not in ("he", "she"):
            return None
        actor = f"?{word}"
        self._nameless.add(actor)
        self._kind[actor], self._gender[actor] = "person", pronoun
        return actor

    def _unnamed(self, taken: set[int], named: list[tuple[int, int]]) -> list[tuple[int, int, str, str]]:
        """Those who open a sentence by what they are: whom the text names is meant by it, else somebody of
        whom only that is known, so that a pronoun behind it is not given to another."""
        found = []
        begins = sorted(named)
        for sentence in self._document.sentences:
            opener = unnamed_in(self._text, sentence.span) if sentence.part == "body" else None
            body = unnamed_body_in(self._text, sentence.span) if sentence.part == "body" else None
            opener = opener or body
            if opener is None:
                continue
            start, end = opener
            words = self._text[start:end].lower()
            if words.split()[-1] in DOCUMENT_NOUNS:
                continue
            at = bisect_left(begins, (end, 0))
            if at < len(begins) and begins[at][0] <= end + 2:
                continue  # "The mayor, Ann Lee, …"
            actor = self._by_phrase(opener)
            if actor is None:
                actor = f"?{words}"
                self._nameless.add(actor)
                self._kind[actor] = "organisation" if opener is body else "person"
                self._gender[actor] = next(
                    (
                        told
                        for word in words.split()
                        if (told := titles.ROLE_GENDER.get(word) or titles.KIN.get(word))
                    ),
                    "",
                )
            found.append((start, end, actor, ""))
        return found

    def _weight(self, floor: int, start: int, end: int, first: bool) -> tuple[float, bool]:
        """Weight of a mention outside quotation marks, and whether its actor speaks there."""
        text = self._text
        if text.startswith(("'s", "’s"), end):
            return 30.0, False
        does = _does(text, end)
        if does == 2 or _says_before(text, floor, start):
            return 110.0, True
        before = text[max(floor, start - 50) : start]
        if before.endswith(("As for ", "as for ")):
            return 100.0, False
        if _PREPOSITION.search(before):
            return 35.0, False
        if does:
            return 85.0 if first else 75.0, False
        return 70.0 if first and start - floor < 40 else 45.0, False

    def _choose(
        self,
        pronoun: str,
        word: str,
        weights: dict[str, float],
        new: dict[str, float],
        speaker: str | None,
        subject: str | None,
        near: float,
    ) -> str | None:
        """The fitting actor with the most weight, when the next one is clearly behind."""
        scores: list[tuple[float, str]] = []
        for actor in {**weights, **dict.fromkeys(islice(reversed(new), POOL))}:
            fit = self._fits(actor, pronoun)
            if not fit:
                continue
            score = (weights.get(actor, 0.0) + new.get(actor, 0.0)) * fit
            if actor == speaker:
                score += BONUS * fit
            if word in ("him", "them") and actor == subject:
                continue  # a clause's object is not its subject, else it would be himself
            scores.append((score, actor))
        if not scores:
            return None
        scores.sort(reverse=True)
        best, actor = scores[0]
        if best < (40.0 if pronoun in "np" else 8.0):
            return None
        margin = 0.6 if pronoun in "np" else near
        if pronoun in "mf" and self._fits(actor, pronoun) < 1:
            sure = max((score for score, other in scores if self._fits(other, pronoun) == 1), default=0.0)
            if sure > SURE * best:
                return None
        if near == NEW_PARAGRAPH and any(other in self._topics and other != actor for _, other in scores):
            return None  # a new paragraph may go back to whom the text is about
        return None if len(scores) > 1 and scores[1][0] > margin * best else actor

    def _fits(self, actor: str, pronoun: str) -> float:
        """How well number and gender agree: 0 not at all, 1 surely."""
        kind = self._kind[actor]
        if pronoun in "mf":
            if kind != "person":
                return 0.0
            gender = self._gender[actor]
            return 1.0 if gender == pronoun else 0.7 if not gender else 0.0
        if pronoun == "n":
            return {"organisation": 1.0, "country": 0.6}.get(kind, 0.0)
        return {"group": 1.0, "organisation": 0.5}.get(kind, 0.0)


def _does(text: str, end: int) -> int:
    """What follows a name: 2 a verb of saying, 1 another verb, 0 neither (appositions passed over)."""
    match = _AFTER.match(text, end)
    if not match:
        return 0
    for word in match.group(1).lower().split():
        if word in _SAYS:
            return 2
        if word in _PASSED_OVER or word.endswith("ly"):
            continue
        return int(
            word in _VERBS or (len(word) > 3 and word.endswith(("ed", "es", "s")) and word[-2] not in "s'’")
        )
    return 0


def _subordinate(text: str, start: int) -> bool:
    """*Berg has come to Nordvik, where | he says it is worse*: behind a subordinator the subject of the same
    sentence comes before who spoke in the last one (Hobbs 1978: the search goes up the own sentence first);
    in *The mills have won, | he said* what stands before is what he said."""
    return text[max(0, start - 12) : start].rstrip().rpartition(" ")[2] in _SUBORDINATORS


def _is_asked(text: str, floor: int, start: int, end: int) -> bool:
    """*The clerk asked judge | Ann Lee*: she is to answer, so who speaks next is more likely she (question
    and answer are an adjacency pair: Sacks, Schegloff & Jefferson 1974)."""
    if not _QUESTION.match(text, end):
        return False
    match = _ASKED.search(text, max(floor, start - 60), start)
    return match is not None and all(
        word.lower() in _PARTS or word in ("the", "former", "then") for word in match[1].split()
    )


def _says_before(text: str, floor: int, start: int) -> bool:
    """``said Ann Lee``, ``according to court president Ann Lee``."""
    words = text[max(floor, start - 60) : start].split()
    for index in range(len(words) - 1, max(-1, len(words) - 8), -1):
        word = words[index]
        lower = word.lower()
        if lower in _SAYS:
            return True
        if lower == "to":
            return index > 0 and words[index - 1].lower() == "according"
        if (not word[-1].isalnum() and word[-1] != ".") or (word.islower() and lower not in _PARTS):
            return False
    return False
