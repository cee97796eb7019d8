"""A sentence as a row of tagged items: enough grammar to find subjects and clauses, without a tagger.

Every word gets one letter by closed-class lists (``lexicon/grammar.py``), by its form (-ed, -ing, a
capital) and by its neighbours. What stands between quotation marks is one item, ``Q``: it is not looked
into. A bracket becomes part of the item before it.

=====  ==========================================  =====  ====================================
``p``  subject pronoun                              ``o``  object pronoun
``N``  capitalised word                             ``n``  other word: noun, adjective
``d``  determiner                                   ``P``  possessive (``Peru's``)
``0``  number                                       ``D``  noun of time
``i``  preposition                                  ``f``  *of*
``c``  *and, or*                                    ``b``  *but, yet, nor*
``s``  subordinator                                 ``t``  *that*
``w``  *who, which, whom*                           ``T``  *to*
``x``  auxiliary                                    ``h``  negation
``v``  verb form                                    ``g``  -ing form
``r``  adverb                                       ``Q``  quoted string (``q``: a short one)
``-``  dash                                         , ; :  the marks themselves, ``.`` other marks
=====  ==========================================  =====  ====================================
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from generator.lexicon import cues, grammar, verbs
from generator.model import Document, Quoted, Sentence, Span

_LIMIT = 400
"""Items of a sentence that are looked at; a longer "sentence" is no prose."""


def _fixed() -> dict[str, str]:
    table: dict[str, str] = {}
    for letter, words in (
        ("v", verbs.PAST_FORMS | verbs.PRESENT_BASES),
        ("v", {_third_person(base) for base in verbs.PRESENT_BASES}),
        ("r", grammar.ADVERBS),
        ("s", grammar.SUBORDINATORS),
        ("i", grammar.PREPOSITIONS),
        ("d", grammar.DETERMINERS),
        ("0", grammar.NUMBERS),
        ("x", grammar.AUXILIARIES),
        ("h", grammar.NEGATIONS),
        ("p", grammar.SUBJECT_PRONOUNS | grammar.SUBJECT_CONTRACTIONS),
        ("o", grammar.OBJECT_PRONOUNS),
        ("w", grammar.RELATIVES),
        ("c", grammar.CONJUNCTIONS),
        ("b", grammar.CONTRASTS),
        ("s", grammar.QUESTION_WORDS - grammar.RELATIVES),
        ("D", grammar.TIMES - {"may", "march"}),
        ("n", verbs.PAST_WITHOUT_VERB),
    ):
        for word in words:
            table[word] = letter
            table[word.replace("'", "\u2019")] = letter
    table.update({"that": "t", "to": "T", "of": "f", ",": ",", ";": ";", ":": ":"})
    table.update(dict.fromkeys(("-", "--", "\u2013", "\u2014"), "-"))
    table.update(dict.fromkeys(("$", "\u20ac", "\u00a3", "%", "#", "@"), "0"))
    return table


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _reporting() -> set[str]:
    """Present forms of the reporting verbs that are hardly ever nouns: *accuses, insist*."""
    bases = {
        base
        for _, letters, names in cues.VERBS
        if letters != "q"
        for base in names.split()
        if "_" not in base
    } - cues.NOUN_LIKE
    bases -= cues.ALSO_NOUNS
    return bases | {_third_person(base) for base in bases}


_FIXED = _fixed()
_FIXED.update((word, "v") for word in _reporting() if word not in _FIXED)
_PRESENT = (verbs.PRESENT_BASES | {_third_person(base) for base in verbs.PRESENT_BASES}) - grammar.AUXILIARIES
_PERSONS = frozenset("accused deceased injured wounded condemned displaced unemployed disabled".split())
_ARTICLES = frozenset("the a an his her their its our my your no every".split())
_SMALL: dict[str, str] = {}
"""The tags of the words met that have no capital: they do not hang on the place (a memo, see ``_tag``)."""
_MOST_REMEMBERED = 100_000
_GLUE = frozenset("-/\u2010\u2011")
_FOOTNOTES = frozenset("*\u2020\u2021")
"""What joins a word that a note is hung on: *UN experts\\* said*."""
_JOINED = _GLUE | _FOOTNOTES | frozenset("([.'\u2019")
"""What may join the item before it; every other token is an item of its own."""
_ABOUT = frozenset("about around over under above below between".split())
_TURNING = "idTcN"
"""Tags that may change the tag behind them, or be changed by it."""
_NO_STRING = Span(sys.maxsize, sys.maxsize)
_FRACTIONS = frozenset("half one-third two-thirds one-quarter three-quarters three-fourths".split())
_GIVEN_MONTHS = frozenset("jan april may june august".split())
_TIME = re.compile(r"[0-2]?\d\.[0-5]\d")
_PASSING = (["last"], ["this"], ["next"], ["early"], ["late"], ["mid"], ["every"])
_CLOSING_MARKS = "'\"\u201d\u2019\u00bb"
_APOSTROPHES = frozenset("'\u2019")


@dataclass(slots=True)
class Line:
    """The items of one sentence, as columns."""

    sentence: int
    """Index in ``Document.sentences``."""
    start: list[int]
    """Offsets of the items in the text."""
    end: list[int]
    lower: list[str]
    """The words in lower case; ``"`` for a quoted string."""
    tags: str
    """One letter an item, see above."""
    heading: bool
    """Whether nearly all its words begin with a capital."""
    commas: frozenset[int]
    """The quoted strings that end in a comma of the writer's own: *"…," he said*."""
    stops: frozenset[int]
    """The quoted strings that end in a full stop, a question mark or an exclamation mark."""

    def span(self, first: int, last: int) -> Span:
        """From the first item to the last one, both included."""
        return Span(self.start[first], self.end[last])


def lay_out(document: Document, number: int, quoted: tuple[Quoted, ...], starts: list[int]) -> Line:
    """The tagged items of a sentence. ``quoted`` are outermost strings, ``starts`` their outer starts."""
    sentence = document.sentences[number]
    tokens = document.tokens
    first, last = sentence.first, min(sentence.last, sentence.first + _LIMIT)
    at: list[int] = []
    to: list[int] = []
    lower: list[str] = []
    tags: list[str] = []
    commas: list[int] = []
    stops: list[int] = []
    strings = _strings_in(sentence, quoted, starts)
    string = strings.pop() if strings else _NO_STRING
    words, folded, begins, ends = tokens.text, tokens.lower, tokens.start, tokens.end
    shouted = _in_title_case(words, first, last)
    index = first
    while index < last:
        begin = begins[index]
        if begin >= string.start:
            stop = bisect_left(begins, string.end, index, last)
            at.append(max(string.start, sentence.span.start))
            to.append(string.end)  # a quotation may run on over the sentence's end
            lower.append('"')
            closing = document.text[at[-1] : to[-1]].rstrip(_CLOSING_MARKS)[-1:]
            if closing == ",":
                commas.append(len(at) - 1)
            elif closing and closing in ".!?":
                stops.append(len(at) - 1)
            tags.append("q" if _names(document.text, at[-1], to[-1]) else "Q")
            index = max(stop, index + 1)
            string = strings.pop() if strings else _NO_STRING
            continue
        word = folded[index]
        if word in _JOINED:
            if word == "(" or word == "[":
                bracket = _closing(folded, index, min(last, index + 40))
                if bracket == index + 2 and folded[index + 1].isdigit() and at:
                    index = bracket + 1  # a note's number
                    continue
                if bracket and at:
                    to[-1] = ends[bracket]
                    index = bracket + 1
                    continue
            if word in _FOOTNOTES and at and to[-1] == begin:
                index += 1
                continue
            if (
                word == "."
                and len(at) == 1
                and tags[0] == "0"
                and index + 1 < last
                and words[index + 1][0].isupper()
                and begins[index + 1] > ends[index]
            ):
                for column in (at, to, lower, tags):
                    column.clear()  # "13. The council said": the number of a paragraph
                index += 1
                continue
            if word == "." and at and index + 1 < last and folded[index + 1] != "[":
                to[-1] = ends[index]  # a full stop inside a sentence belongs to an abbreviation
                index += 1
                continue
            if (
                word in _GLUE
                and at
                and to[-1] == begin
                and index + 1 < last
                and begins[index + 1] == ends[index]
            ):
                to[-1] = ends[index + 1]  # "48-year-old", "Reuters/Ipsos"
                lower[-1] += word + folded[index + 1]
                if tags[-1] in "0cTig":
                    tags[-1] = "n"  # "to-do", "best-selling"
                index += 2
                continue
            if word in _APOSTROPHES and at and to[-1] == begin and lower[-1].endswith("s"):
                to[-1], tags[-1] = ends[index], "P"  # "voters' choice"
                index += 1
                continue
        if not at and word[0].isdigit() and _TIME.fullmatch(word) and words[index + 1 : index + 2] != ():
            index += 1  # "15.41 The mayor said": the time of an entry
            continue
        before = tags[-1] if tags else ":"
        tag = _SMALL.get(words[index]) or _tag(words[index], word, before in "Q:-", shouted)
        if before not in _TURNING and tag != "D" and word != "fall":
            pass  # most words: what stands before them says nothing of them
        elif before == "i":
            if (word in ("least", "most") and lower[-1] == "at") or (
                lower[-1] in _ABOUT and (tag == "0" or word in _FRACTIONS)
            ):
                tags[-1] = "d"  # "at least 12 people", "about 12 people": no phrase of place
                tag = "0" if tag == "0" else "d"
        elif (
            before == "d" and tag == "v" and (word in _PRESENT or word in _PERSONS) and lower[-1] in _ARTICLES
        ):
            tag = "n"  # "the talks", "a look", "the accused"
        elif (
            before == "d"
            and word == "longer"
            and lower[-1] == "no"
            and folded[index + 1 : index + 2] != ("than",)
        ):
            tags[-1], tag = "r", "h"  # "he no longer says": a negation in two words (Quirk 8.111)
        elif before == "T" and tag in "dPNo0p" and not shouted:
            tags[-1] = "i"  # "an adviser to the president"
        elif word == "fall" and lower and lower[-1] in ("last", "this", "next"):
            tag = "D"  # "last fall"
        elif before == "c" and word in ("off", "around", "outside") and tags[-2:-1] == ["i"]:
            tag = "i"  # "officials on and off the island"
        elif before == "N" and word in ("may", "march") and words[index][0].isupper() and not shouted:
            tag = "N"  # "Ida May, 60, a doctor"
        elif (
            tag == "D" and word in _GIVEN_MONTHS and not (before in "is" or lower[-1:] in _PASSING or shouted)
        ):
            follows = words[index + 1] if index + 1 < last else ""
            if words[index][0].isupper() and follows[:1].isupper() and folded[index + 1] not in _FIXED:
                tag = "N"  # "Commissioner Jan Haas", "April Moen"; not "in April Norland"
        at.append(begin)
        to.append(ends[index])
        lower.append(word)
        tags.append(tag)
        index += 1
    return Line(number, at, to, lower, "".join(tags), shouted, frozenset(commas), frozenset(stops))


def words_outside(
    document: Document, sentence: Sentence, quoted: tuple[Quoted, ...], starts: list[int]
) -> set[str]:
    """The words of a sentence, in lower case, that stand in none of its quoted strings."""
    tokens = document.tokens
    found: set[str] = set()
    at = sentence.first
    for string in reversed(_strings_in(sentence, quoted, starts)):
        found.update(tokens.lower[at : bisect_left(tokens.start, string.start, at, sentence.last)])
        at = bisect_left(tokens.start, string.end, at, sentence.last)
    found.update(tokens.lower[at : sentence.last])
    return found


def _strings_in(sentence: Sentence, quoted: tuple[Quoted, ...], starts: list[int]) -> list[Span]:
    """The outermost quoted strings that reach into a sentence, last one first."""
    low = max(bisect_right(starts, sentence.span.start) - 1, 0)
    found = []
    for string in quoted[low : bisect_left(starts, sentence.span.end)]:
        if string.outer.end > sentence.span.start:
            found.append(string.outer)
    found.reverse()
    return found


def _names(text: str, start: int, end: int) -> bool:
    """Whether a quoted string is short and unpunctuated, as a nickname or a title is: no utterance."""
    return end - start < 40 and text[start:end].rstrip(_CLOSING_MARKS)[-1:] not in tuple(",.?!;")


def _closing(folded: tuple[str, ...], index: int, last: int) -> int | None:
    for stop in range(index + 1, last):
        if folded[stop] == ")" or folded[stop] == "]":
            return stop
    return None


def _in_title_case(words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether a line is a heading: nearly all its longer words begin with a capital."""
    allowed = 0.2 * (last - first)  # more small words than this, and the row is prose
    long_words = small = 0
    for word in words[first:last]:
        if len(word) > 3 and word[0].isalpha():
            long_words += 1
            if word[0].islower():
                small += 1
                if small > allowed:
                    return False
    return long_words > 3 and long_words - small > 0.8 * long_words


def _tag(word: str, lower: str, opening: bool, shouted: bool) -> str:
    """The letter of one word; ``opening`` and ``shouted`` matter for a word with a capital only."""
    if not word[0].isupper():
        if len(_SMALL) > _MOST_REMEMBERED:
            _SMALL.clear()
        return _SMALL.setdefault(word, _small(word, lower))
    fixed = _FIXED.get(lower)
    if fixed == "D" and len(word) > 3 and word.isupper() and not shouted:
        return "N"  # a paper's name
    if opening and not shouted and (fixed == "v" or lower.endswith("ed")):
        return "v" if lower.endswith("ed") and len(lower) > 4 and not fixed else "N"
    if lower in ("may", "march") and not (opening or shouted):
        return "D"  # "in May", "since March": verbs have no capital
    if lower == "will" and not (opening or shouted):
        return "N"  # "which Will claims"
    if lower == "i" or (fixed and (opening or shouted or fixed in "Dpx")) or lower == "i'm":
        return fixed or "N"
    if shouted and lower.endswith("ly") and len(lower) > 5:
        return "r"
    if opening and lower.endswith("ing") and len(lower) > 5:
        return "n" if "-" in lower else "g"
    return "P" if lower.endswith(("'s", "\u2019s")) else "N"


def _small(word: str, lower: str) -> str:
    """The letter of a word without a capital."""
    fixed = _FIXED.get(lower)
    if fixed:
        return fixed
    head = word[0]
    if head.isalpha():
        if lower.endswith("ly") and len(lower) > 4 and lower not in _LY_NOUNS:
            return "r"
        if lower.endswith("ing") and (len(lower) > 5 or lower in _SHORT_ING):
            return "n" if lower in _ING_NOUNS or "-" in lower else "g"
        if lower.endswith("ed") and len(lower) > 3:
            return "v"
        if lower.endswith(("'s", "\u2019s")):
            return "P"
        return "n"
    return "0" if head.isdigit() else "."


_ING_NOUNS = frozenset(
    "polling wedding evening ceiling sibling offspring everything something anything nothing".split()
)
"""Words in -ing that are nouns first: *the meeting*, *national polling shows*."""

_SHORT_ING = frozenset("lying dying using tying suing".split())
_LY_NOUNS = frozenset(
    """family reply ally rally bully assembly supply monopoly anomaly july italy early daily weekly
    only tally lily folly gully belly homily""".split()
)
