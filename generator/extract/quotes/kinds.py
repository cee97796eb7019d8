"""Speech, or a title, a nickname, a scare quote; a whole clause or a fragment."""

from __future__ import annotations

import re

from generator.extract.quotes.scene import Scene, Voice
from generator.lexicon.grammar import AUXILIARIES, BE, MODALS
from generator.lexicon.quotations import NAMING
from generator.lexicon.verbs import PAST_FORMS, PRESENT_BASES
from generator.model import QuoteKind, Span

_WORD = re.compile(r"[^\W\d_][\w.-]*(?:['\u2019][^\W\d_]+)*")
_PERSONS = frozenset(
    "i we you me us my our your i'm we're you're i've we've i'll we'll i'd it's that's".split()
)
_FINITE = AUXILIARIES | BE | MODALS | PAST_FORMS | PRESENT_BASES
_SHORT = 4
"""A word this long carries a capital in a title (Chicago Manual of Style 8.159: prepositions may not)."""
_SMALL = frozenset("with from into over".split())
_ENOUGH = 5
"""Words from which on a string with a clause in it can be nothing but speech."""
_STAMP = re.compile(r"\s*\d{1,2}[.:]\d\d(?:\s?(?:[ap]\.?m\.?|GMT))?[:\s]*")
_TELLING = frozenset("told tells tell telling".split())
_OTHERS_WORD = re.compile(r"\bso[- ]called\s*\Z", re.IGNORECASE)
"""*the so-called "evacuation"*: a word that others use, and whoever speaks keeps away from (Chicago 7.59)."""
_SINGLE = frozenset("'\u2018")
_DOUBLE = frozenset('"\u201c\u00ab\u201e')
_LONGEST_HEADING = 60
_SURE = frozenset(("after", "question", "after any verb"))


def is_speech(scene: Scene, index: int, voice: Voice | None) -> bool:
    """Whether a string is something that somebody said.

    *"We will go," Smith said* is; the title in *Smith said on "Morning with Anna" that he would go*
    is not; the name in *Smith called him "Big Joe"* is what Smith said.
    """
    words = scene.words(index)
    if _OTHERS_WORD.search(scene.before(index)):
        return False
    if voice is None:
        return _clearly_speech(scene, index, words)
    if voice.sieve not in ("after", "before") and _subheading(scene, index):
        return False
    if not _in_title_case(words) or _heading(scene, index):
        return True
    if voice.sieve in _SURE:
        return not scene.before(index).strip()
    if voice.sieve == "before" and voice.cue is not None and voice.source is not None:
        string = scene.strings[index]
        between = scene.document.text[max(voice.cue.end, voice.source.end) : string.start]
        if not between.strip(" ,:\u00a0"):
            if (
                not between.strip()
                and scene.document.text[voice.cue.start : voice.cue.end].lower() in _TELLING
            ):
                return False  # 'told "Morning with Anna" that': it is spoken to
            return voice.cue.start > voice.source.start and _personal(scene, voice.source, voice.cue)
        cue = scene.document.text[voice.cue.start : voice.cue.end].split()[0].lower()
        return cue in NAMING and len(between.split()) <= 4
    return voice.sieve in ("lead", "colon", "earlier", "credit") and words[-1] in ".?!"


def _subheading(scene: Scene, index: int) -> bool:
    """A line between single marks in a text whose speech stands between double ones, with nothing around it
    in its sentence: a heading between paragraphs, and whose words it cites is not said."""
    text = scene.document.text
    start, end = scene.strings[index].start, scene.strings[index].end
    if text[start] not in _SINGLE or text[start : start + 2] == "''":
        return False
    if scene.before(index).strip() or scene.after(index).strip(" .\n"):
        return False
    others = [string.start for string in scene.strings if string.start != start]
    double = sum(text[at] in _DOUBLE or text[at : at + 2] == "''" for at in others)
    return end - start < _LONGEST_HEADING and double > len(others) - double


def _personal(scene: Scene, source: Span, cue: Span) -> bool:
    """Not *a popular play called "The Long Night"*: there nobody names it."""
    text = scene.document.text
    if text[cue.start : cue.end].lower() not in NAMING:
        return True
    return text[source.start : source.end].split()[0].lower() not in ("a", "an", "another", "one")


def _clearly_speech(scene: Scene, index: int, words: str) -> bool:
    """A string that no clause gives to anybody: speech only when it is a clause in somebody's voice."""
    tokens = [word.lower().replace("\u2019", "'") for word in _WORD.findall(words)]
    if len(tokens) < _ENOUGH or _in_title_case(words) or _heading(scene, index):
        return False
    finite = not _FINITE.isdisjoint(tokens) or any(
        word.endswith(("n't", "'s", "'re", "'ve")) for word in tokens
    )
    if not finite:
        return False
    if not _PERSONS.isdisjoint(tokens):
        return True
    return words[0].isupper() and words[-1] in ".?!,\u2026" and not scene.before(index).strip()


def _in_title_case(words: str) -> bool:
    """*Morning with Anna*; also a single name. Sentences of more than twelve words are none."""
    tokens = _WORD.findall(words[:120])
    if not tokens or len(tokens) > 12 or len(words) > 110:
        return False
    return tokens[0][0].isupper() and all(
        word[0].isupper() or word in _SMALL for word in tokens if len(word) >= _SHORT
    )


def _heading(scene: Scene, index: int) -> bool:
    """Whether the words around the string carry capitals too: then they tell nothing."""
    string = scene.strings[index]
    sentence = scene.document.sentences[string.first]
    if sentence.part == "headline":
        return True
    around = _WORD.findall(scene.before(index)[-200:] + " " + scene.after(index)[:200])
    long = [word for word in around if len(word) >= _SHORT]
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def kind_of(scene: Scene, index: int) -> QuoteKind:
    """``direct`` for a whole clause or more, ``partial`` for a fragment.

    *"We will go," Smith said* is direct; *Smith called it "a farce"* is partial. A clause has a finite
    verb and begins like one: with a capital, or with a subject.
    """
    words = scene.words(index)
    tokens = [word.lower().replace("\u2019", "'") for word in _WORD.findall(words)]
    opening = scene.before(index).rstrip()
    if _STAMP.fullmatch(opening):
        opening = ""  # '14.50 "Stay in," Smith said': a live blog's time
    if words[:1].isupper() and (not opening or opening[-1] in ",:\u2014-("):
        return "direct"
    finite = any(word in _FINITE or word.endswith(("n't", "'s", "'re", "'ve", "'ll")) for word in tokens[1:])
    if not finite or len(tokens) < 3:
        return "partial"
    if words[:1].isupper() or opening[-1:] in (",", ":") or tokens[0] in _PERSONS or tokens[0] in _SUBJECTS:
        return "direct"
    return "partial"


_SUBJECTS = frozenset("he she they it there this that these those the a an if when because".split())
