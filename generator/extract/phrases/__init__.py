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

from generator.extract.phrases.beside import TURNING, beside
from generator.extract.phrases.joins import JOINING, joined
from generator.extract.phrases.row import Row
from generator.extract.phrases.tags import PRESENT_NOUNS, REMEMBERED, tag_of
from generator.model import Document, Quoted, Sentence, Span

_ATTRIBUTE = re.compile("v[Nn]{0,2}nN+[rh]*v")
"""*Famed | doctor Jan Berg said*: a participle that opens the sentence, before a noun with a name, is its
attribute (Quirk et al. 1985, 7.15); *Asked by the doctor, Jan Berg said* has a preposition or a comma."""
_SUBJECT = re.compile("(?<![pNnw0dPT])v(?=x)")
"""*said | talks had failed*: a verb in the present never stands before an auxiliary of its own clause; not
*what he | wants is*, where it has a subject before it."""
_AS_MANY = re.compile("s[drn]s(?=0)")
_LIMIT = 400
"""Items of a sentence that are looked at; a longer "sentence" is no prose."""
_NO_STRING = Span(sys.maxsize, sys.maxsize)
_TIME = re.compile(r"[0-2]?\d\.[0-5]\d")
_CLOSING_MARKS = "'\"\u201d\u2019\u00bb"


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
    words, folded, begins, ends = tokens.text, tokens.lower, tokens.start, tokens.end
    first, last = sentence.first, min(sentence.last, sentence.first + _LIMIT)
    heading = _in_title_case(words, first, last)
    strings = _strings_in(sentence, quoted, starts)
    string = strings.pop() if strings else _NO_STRING
    commas: list[int] = []
    stops: list[int] = []
    row = Row()
    start, end, lower, tags = row.start, row.end, row.lower, row.tags
    inner, opening = REMEMBERED[False, heading], REMEMBERED[True, heading]
    onward, marked = first, string.start
    span = slice(first, last)
    columns = (range(first, last), begins[span], ends[span], words[span], folded[span])
    for index, begin, finish, written, word in zip(*columns, strict=True):
        if index < onward:
            continue  # part of the item before it
        if begin >= marked:
            onward = max(bisect_left(begins, string.end, index, last), index + 1)
            ending = _lay_string(row, document.text, sentence, string)
            if ending == ",":
                commas.append(len(tags) - 1)
            elif ending and ending in ".!?":
                stops.append(len(tags) - 1)
            string = strings.pop() if strings else _NO_STRING
            marked = string.start
            continue
        if word in JOINING and (onward := joined(row, tokens, index, last)) > index:
            continue
        if tags:
            before = tags[-1]
        elif word == "#":
            continue  # a heading's mark
        elif word[0].isdigit() and _TIME.fullmatch(word) and words[index + 1 : index + 2] != ():
            continue  # "15.41 The mayor said": the time of an entry
        else:
            before = ":"
        if before in "Q:-":
            tag = opening.get(written) or tag_of(written, word, True, heading)
        else:
            tag = inner.get(written) or tag_of(written, word, False, heading)
        if before in TURNING or tag == "D" or word == "fall":
            tag = beside(row, tokens, index, last, tag, heading)
        start.append(begin)  # by hand: a call an item would cost a hundredth of all extraction
        end.append(finish)
        lower.append(word)
        tags.append(tag)
    letters = "".join(tags)
    if letters[:1] == "v" and _ATTRIBUTE.match(letters):
        letters = "n" + letters[1:]
    if "s0" in letters:
        letters = _AS_MANY.sub(lambda found: _hedge(found, lower), letters)
    if "vx" in letters:
        letters = _SUBJECT.sub(lambda found: _noun_before(found, lower), letters)
    return Line(number, start, end, lower, letters, heading, frozenset(commas), frozenset(stops))


def _hedge(found: re.Match[str], lower: list[str]) -> str:
    """*as many as 80*: a hedge before its number and no clause of time (Quirk et al. 1985, 15.71)."""
    first, amount, last = lower[found.start() : found.end()]
    hedges = first == last == "as" and amount in ("many", "much", "few", "little")
    return "ddd" if hedges else found.group()


def _noun_before(found: re.Match[str], lower: list[str]) -> str:
    word = lower[found.start()]
    return "n" if word in PRESENT_NOUNS and word.endswith("s") else "v"


def _lay_string(row: Row, text: str, sentence: Sentence, string: Span) -> str:
    """Lays down a quoted string as one item, which may run on over the sentence's end; gives the mark that
    its words end in."""
    start = max(string.start, sentence.span.start)
    row.add(start, string.end, '"', "q" if _names(text, start, string.end) else "Q")
    return text[start : string.end].rstrip(_CLOSING_MARKS)[-1:]


def words_outside(
    document: Document, sentence: Sentence, quoted: tuple[Quoted, ...], starts: list[int]
) -> set[str]:
    """The words of a sentence, in lower case, that stand in none of its quoted strings."""
    tokens = document.tokens
    strings = _strings_in(sentence, quoted, starts)
    if not strings:
        return set(tokens.lower[sentence.first : sentence.last])
    found: set[str] = set()
    at = sentence.first
    for string in reversed(strings):
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
