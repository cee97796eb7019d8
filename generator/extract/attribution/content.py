"""Attribution clause -> the words that it reports, as items of the line.

Where content begins follows the verb's frame (``lexicon/cues.py``) and Quirk et al. (1985): 14.28-14.33
for *that*-clauses and comment clauses, 16.30-16.63 for objects and infinitives.
"""

from __future__ import annotations

import re

from generator.extract.attribution import following
from generator.extract.attribution.asides import around
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.ends import Neighbours, end
from generator.extract.attribution.forms import NOUN_FORMS, VERB_FORMS
from generator.extract.attribution.objects import Found, charged, fitting, is_document, judged
from generator.extract.phrases import Line
from generator.lexicon.cues import ADDRESSING, DOCUMENT_VERBS, NOUN_LIKE
from generator.lexicon.grammar import NEGATED, QUESTION_WORDS
from generator.lexicon.verbs import PRESENT_BASES

_OCCASION_PREPOSITIONS = frozenset("in on at during to with through via from by after before for".split())
_SCENES = frozenset("after before while when".split())
_TIME_WORDS = frozenset("last this next earlier late early".split())
_CLAUSE_OPENERS = frozenset(
    "because if while although though unless since there despite having being".split()
)
_TALES = frozenset("joke jokes story stories tale tales lie lies truth anecdote".split())
_SAYING = frozenset(
    """again also earlier later previously recently repeatedly publicly privately once then simply bluntly
    flatly openly explicitly jokingly meanwhile instead however therefore further
    furthermore moreover""".split()
)
"""Adverbs of how, when and how often somebody speaks; any other before a clause is the clause's own."""
_FINITE = frozenset("showed seemed appeared happened remained refused helped tried asked received".split())
"""Forms in -ed that are a clause's verb even before a noun: *images showed fires*."""
_EMPTY = frozenset(
    "it this that these those itself himself herself themselves so one him her them me us you".split()
)
"""Words that say nothing by themselves."""
_PHASES = frozenset("begin finish go volunteer interrupt".split())
"""Verbs that report only words between marks: *"No," he began*; but *the work, he began …*."""


def contents(line: Line, clause: Clause, clauses: list[Clause]) -> list[Found]:
    """The stretches of a line that a clause reports; two when the clause stands in their midst."""
    near = Neighbours([other for other in clauses if other is not clause])
    first = min(clause.who.first, clause.cue_first)
    last = max(clause.who.last, clause.cue_last)
    if clause.found is None:
        if line.lower[clause.cue_first] == ":":
            return []
        if clause.inverted:
            return around(line, first, last, clauses, near)
        if clause.cue_last > clause.cue_first and line.tags[clause.cue_last + 1] != "t":
            return _held(line, clause, near)
        if not clause.finite and (first == 0 or line.tags[first - 1] in ",;:-csbQ"):
            return []  # "His claim that … was wrong": the end of the content is not to be told
        start = clause.cue_last + 1
        comma = line.tags.find(",", start)
        last = end(line, start, near)
        if line.tags[start] == "t" and not any(tag in "xv" for tag in line.tags[start:comma]):
            comma = line.tags.find(",", comma + 1)  # "concern that donors, once loyal, would leave"
            comma = line.tags.find(",", comma + 1) if comma > 0 else comma
        return [(start, min(last, comma - 1) if comma > start + 1 else last, "m")]
    if clause.inverted:
        if clause.who.first > clause.cue_last + 1:
            return judged(line, clause)
        return around(line, first, last, clauses, near) if clause.found.base not in _PHASES else []
    frames = clause.found.frames.keys()
    forward = _forward(line, clause, near)
    if forward is not None:
        return [forward]
    if frames <= {"q"} and (clause.subordinate or "Q" not in line.tags):
        return []  # "As the crowd began to chant, Smith left", "When he was asked, he laughed"
    if clause.finite and not frames.isdisjoint("qct") and clause.found.base not in _PHASES:
        behind = last + 1
        if clause.found.base == "tell":  # "…, he told the court on Monday"
            addressee = following.after(line, behind)
            behind = addressee.last + 1 if addressee else behind
            if not _TALES.isdisjoint(line.lower[last + 1 : behind]):
                return []  # "In his speech, he told a joke"
        return around(line, first, _over_adjuncts(line, behind) - 1, clauses, near, "q" not in frames)
    return []


def _held(line: Line, clause: Clause, near: Neighbours) -> list[Found]:
    """The object that a noun holds: *her criticism of | the vote*, up to the sentence's verb."""
    start = clause.cue_last + 1
    last = end(line, start, near, of_object=True)
    for index in range(start + 1, last + 1):
        tag = line.tags[index]
        if tag in "xwtsp" or (tag == "v" and not _adjective(line, index)):
            if tag in "wts" or line.lower[index] in PRESENT_BASES:
                return []  # where the phrase ends is not to be told: "of his talk | show …"?
            last = index - 1
            break
    while last > start and line.tags[last] in "rhcbi":
        last -= 1
    return [(start, last, "m")]


# ------------------------------------------------------------------ after the cue


def _forward(line: Line, clause: Clause, near: Neighbours) -> Found | None:
    """The content that follows its cue: *said that …*, *urged him to …*, *condemned the …*."""
    assert clause.found is not None
    frames, tags, lower = clause.found.frames, line.tags, line.lower
    size = len(tags)
    start = clause.cue_last + 1
    if start >= size:
        return None

    if clause.found.base in DOCUMENT_VERBS and not is_document(line, clause):
        frames = {letter: kind for letter, kind in frames.items() if letter in "tw"}

    def bounded(begin: int, frame: str) -> Found | None:
        last = end(line, begin, near, clause, of_object=frame == "n", infinitive=frame == "o")
        if set(tags[begin : last + 1]) <= {"r", "D"}:
            return None  # "as the paper reported just today"
        if begin == last and (tags[begin] in "opd" or lower[begin] in _EMPTY):
            return None  # "the army denies it": what, another sentence tells
        if lower[begin : last + 1] in (["each", "other"], ["one", "another"]):
            return None
        if frame == "c" and tags[last + 1 : last + 3] == ",v" and set(tags[begin : last + 1]) <= set("dPNn0,cfr"):
            return None  # "said the mayor and a friend, Otto Lind, | wrote …": cut before its verb
        return (begin, last, frame) if last >= begin else None

    addressed = ("r" in frames and clause.found.base != "say") or clause.found.base in ADDRESSING
    that = _that(line, start, addressed)
    if that is not None and clause.found.base in DOCUMENT_VERBS and not _has_verb(line, that):
        return None  # "showed that passport"
    if that is not None and ("c" in frames or "t" in frames):
        return bounded(that, "c" if "c" in frames else "t")
    left = clause.who.first - 1
    other = left > 0 and (tags[left - 1] == "t" or tags.lstrip("bcr")[0] == "s")
    close = clause.cue_first - clause.who.last < 3
    title = left > 0 and tags[left - 1] == "P"  # "on the station's 'Morning Talk,' Smith said he …"
    if clause.finite and left >= 0 and tags[left] == "Q" and "q" in frames and close and not other and not title:
        return None  # '"No," Smith said at the rally': the quotation is the content
    begin = _over_place(line, _over_adjuncts(line, start))
    if begin >= size or lower[begin : begin + 2] == ["as", "much"]:
        return None  # "admitted as much"
    word, tag = lower[begin], tags[begin]
    if "w" in frames and word in QUESTION_WORDS:
        return bounded(begin, "w")
    if "i" in frames and tag == "T" and tags[begin + 1 : begin + 2] not in ("d", "P", "N"):
        if clause.finite and left >= 0 and tags[left] in "nN" and tags[clause.who.last] == "p":
            return None  # "the gap he promised to bridge has grown": its object stands before
        return bounded(begin, "i")
    if "r" in frames and clause.found.base != "say":
        told = _after_addressee(line, begin)
        if told is None:
            return None
        if "w" in frames and lower[told] in QUESTION_WORDS:
            if not {"from", "for"}.isdisjoint(lower[begin:told]):
                return None  # "asked forgiveness from pupils of a school where …"
            return bounded(told, "w")
        if "o" in frames and tags[told] == "T":
            return bounded(begin, "o")
        return bounded(told, "c") if "c" in frames and tags[told] in "pdNnP0q" else None
    many = word == "as" and lower[begin + 1 : begin + 2] in (["many"], ["much"], ["few"], ["little"])
    opens = tag in "pdNnP0ghqr" or (word in _CLAUSE_OPENERS and tags[begin + 1 : begin + 2] != "g") or many
    what = clause.who.first > 0 and lower[clause.who.first - 1] == "what"  # "what he said two years ago"
    unseen = clause.found.base == "say" and not what and _unseen_verb(line, begin)
    if clause.found.base in ("say", "report") and (
        number := re.match("[dr]{0,3}0{1,2}(?=[,;.]|$)", tags[begin:])
    ):
        return (
            begin,
            begin + number.end() - 1,
            "c",
        )  # "the coast guard said 94 had been found, the navy said 87"
    if "c" in frames and opens and (unseen or _has_verb(line, begin)):
        return bounded(begin, "c")
    noun = clause.found.form == "s" and clause.found.base in ("rule", *NOUN_LIKE)  # "the rules committee has"
    if "t" in frames and tag in "dNPn0" and not noun and re.match("[dNPn0f]{1,5}r?[xh]", tags[begin:]):
        return bounded(begin, "t")  # "adding the town must decide"
    if "c" in frames and tag in "Qq" and _goes_on(line, begin):
        return bounded(begin, "c")
    if "t" in frames and tag == "p" and word not in ("it", "you") and _has_verb(line, begin):
        return bounded(begin, "t")
    whatever = left > 0 and lower[left] == "what" and tags[left - 1] in "ivgTf"  # not "What he said is wrong"
    if "c" in frames and tag in "xv" and left >= 0 and (tags[left] in "wt" or whatever):
        return bounded(begin, "c")  # "a law which critics said | was unfair"
    if "o" in frames and tag in "dPN0noq" and _infinitive(line, begin):
        return bounded(begin, "o")
    if "g" in frames and (tag == "g" or word in ("having", "being")):
        return bounded(begin, "g")
    if "n" in frames and start == begin and (tag in "dPN0nogqrv" or word in ("it", "you", "what")):
        return charged(line, clause, fitting(line, clause, bounded(begin, "n")))
    return None


def _that(line: Line, start: int, addressed: bool) -> int | None:
    """*that* after at most the occasion, or somebody addressed: *told reporters on Monday that*.

    Not after an object: *said the people | that had left*, *signed a pledge | that …*.
    """
    tags, lower = line.tags, line.lower
    if lower[start - 1].startswith("agree") and tags[start : start + 1] in ("i", "T"):
        return None  # "agreed to a payment after complaints that …"
    if tags[start : start + 1] == "T":
        return None  # "vowed to end a rule that bars them"
    if start < len(tags) and tags[start] in "dPN0no" and not addressed:
        begin = _over_adjuncts(line, start)
        return begin if begin < len(tags) and tags[begin] == "t" else None
    if tags[start : start + 2] == ",s":
        closing = tags.find(",", start + 1)
        return closing + 1 if closing > 0 and tags[closing + 1 : closing + 2] == "t" else None
    for index in range(start, min(start + 14, len(tags))):
        tag = tags[index]
        if tag == "t":
            relative = tags[index - 1] in "nN" and tags[index + 1 : index + 2] in ("v", "x") and index > start
            if lower[start] == "of" and not NOUN_FORMS.keys().isdisjoint(lower[start:index]):
                return None  # "said of a claim by Berg that …": Berg's
            return None if relative else index  # "said of a list that included"
        gathering = tag == "g" and tags[index - 1] in "nNd" and index > start  # "told a hearing that"
        elapsed = (
            lower[index] in ("after", "before") and tags[index - 1] in "nD"
        )  # ", two days after it, that"
        behind = "after" in lower[start:index] or "before" in lower[start:index]
        scene = index == start and lower[index] in _SCENES  # "said before meeting the union that …"
        acted = tag == "g" and index > start and tags[index - 1] == "s" and lower[index - 1] in _SCENES
        reduced = tag == "v" and index > start + 1 and tags[index - 1] == "n" and tags[index + 1 : index + 2] in tuple("isD")
        listed = (
            tag != ","
            or (behind and tags[index + 1 : index + 2] == "t")
            or tags[index - 1] in "DN0"
            or (index == start and tags[index + 1 : index + 2] in "iDrt")
        )
        if reduced and lower[start] in _OCCASION_PREPOSITIONS:
            continue  # "said in an interview taped on Monday that …"
        if tag == "s" and lower[index] in _SCENES and index > start and tags[index - 1] == "v":
            continue  # "… taped before the vote that …"
        if not listed or not (gathering or elapsed or scene or acted or tag in "dPN0noifrDT,cQq"):
            return None
    return None


def _over_adjuncts(line: Line, start: int) -> int:
    """Right over adverbs, times and the occasion: *said on Tuesday in a statement*."""
    tags, lower = line.tags, line.lower
    size = len(tags)
    index = start
    while index < size:
        tag, word = tags[index], lower[index]
        if (
            tag == "D"
            or (tag == "0" and index and tags[index - 1] == "D")
            or (tag == "r" and _of_saying(line, index))
        ):
            index += 1
        elif word in _TIME_WORDS and tags[index + 1 : index + 2] == "D":
            index += 2
        elif word in ("late", "early") and lower[index + 1 : index + 2] in (["on"], ["in"]):
            index += 1  # "announced late on Wednesday"
        elif word in _OCCASION_PREPOSITIONS:
            stop = following.occasion_end(line, index)
            if stop is None:
                break
            index = stop
        else:
            break
    return index


def _of_saying(line: Line, index: int) -> bool:
    """Whether an adverb tells how somebody spoke: *said again that*; not *said too many had died*."""
    tags, lower = line.tags, line.lower
    stop = index
    while stop < len(tags) and tags[stop] == "r" and lower[stop] not in ("only", "even", "just", "not"):
        stop += 1
    if stop == index:
        return False
    return lower[index] in _SAYING or tags[stop : stop + 1] in tuple("tD,.;:iTs")


def _over_place(line: Line, start: int) -> int:
    """Right over a phrase of place when a subject pronoun follows: *said on Telegram it had …*."""
    tags = line.tags
    if tags[start : start + 1] != "i":
        return start
    index = start + 1
    while index < min(start + 7, len(tags)) and tags[index] in "dPN0Df":
        index += 1
    return index if tags[index : index + 1] == "p" else start


def _after_addressee(line: Line, start: int) -> int | None:
    """The first item of the clause after somebody addressed: *told the crowd | he would go*."""
    tags = line.tags
    size = len(tags)
    if start < size and tags[start] in "op":
        return _over_adjuncts(line, start + 1) if start + 1 < size else None
    for index in range(start, min(start + 10, size)):
        tag = tags[index]
        if index > start:
            left = tags[index - 1]
            opens = (tag == "d" and left in "nNDoq") or (tag == "P" and left in "nDoq")
            named = tag == "N" and left in "nD" and not re.match("N+[,Qq.]", tags[index:])
            if tag in "pTtsw" or opens or named:
                return index  # but "told the host Ida Moen, …": the name belongs to who is addressed
        if tag not in "dPN0nifrDoqcg":
            return None
    return None


def _infinitive(line: Line, start: int) -> bool:
    """Whether *to* follows the object: *urged the countries to oppose it*."""
    tags = line.tags
    for index in range(start + 1, min(start + 20, len(tags))):
        if tags[index] == "T":
            return True
        if tags[index] not in "dPN0noifrcqD":
            return False
    return False


def _has_verb(line: Line, start: int) -> bool:
    """Whether a clause begins here: a finite verb follows that is not a relative clause's own."""
    tags, lower = line.tags, line.lower
    if tags[start] == "p" and ("'" in lower[start] or "\u2019" in lower[start]):
        return True  # "it's"
    if lower[start] in ("it", "you") and tags[start + 1 : start + 2] in tuple("iTcbdN0P"):
        return False  # "reported it to the police"
    if tags[start] == "p":
        return tags[start + 1 : start + 2] not in ("", ",", ".", ";", ":", "-")
    needed = 1
    for index in range(start + 1, min(start + 40, len(tags))):
        tag, left = tags[index], tags[index - 1]
        if left == "r" and index > start + 1:
            left = tags[index - 2]
        if tag in "cb" and needed == 1 and tags[index + 1 : index + 2] in ("v", "x"):
            return False  # "mentioned the town twice and left"
        if tag in "wt":
            needed += 1
        elif tag == "," and needed > 1:
            needed = 1  # the relative clause is closed
        elif tag == "," and needed == 1 and tags[index + 1 : index + 2] not in tuple("wdN0iPxv"):
            return False  # "added 160 officers, up from 90"
        elif tag == "x" or (tag == "v" and not _adjective(line, index)):
            needed -= left not in "xvhT"
        elif tag == "h" and lower[index].endswith(NEGATED):
            needed -= 1
        elif lower[index] in VERB_FORMS and tag in "ng":
            needed -= left not in "xvhTdP"
        elif tag == "Q" and needed == 1 and left in "nNp":
            return True
        elif tag in ";:":
            return False
        if not needed:
            return True
    return False


def _unseen_verb(line: Line, start: int) -> bool:
    """Whether a clause follows *said* though no list knows its verb: *said the fee dwarfs the fine*, *said he, too, …*.

    *say* takes no noun phrase but those of speech itself (*said a prayer*, *said yes*): what is long is a clause.
    """
    tags = line.tags
    if tags[start] == "p":
        return len(tags) - start > 3 and tags[start + 1] in ",i"
    return tags[start] in "dNPn0" and _long(line, start)


def _long(line: Line, start: int) -> bool:
    """Whether at least five items run on from here: after *said*, a clause whose verb is not known.

    A relative clause or an apposition behind its subject is passed over: *said the rule, which struck
    down others, illustrates it*.
    """
    tags = line.tags
    comma = tags.find(",", start, start + 5)
    if comma > start and tags[comma + 1 : comma + 2] in ("w", "d", "N", "n", "v", "g", "s"):
        closing = tags.find(",", comma + 1)
        return closing > 0 and len(tags) > closing + 4
    stretch = tags[start : start + 5]
    return len(stretch) == 5 and not set(stretch) & set(",.;:-Q")


def _goes_on(line: Line, index: int) -> bool:
    """Whether the clause goes on behind a quoted string: *said "the fear is high" in the capital*."""
    if index in line.commas or index in line.stops or index + 2 >= len(line.tags):
        return False
    follows = line.tags[index + 1]
    return follows in "fxvnNTc" or (follows == "i" and following.occasion_end(line, index + 1) is None)


def _adjective(line: Line, index: int) -> bool:
    """An -ed form before its noun: *a large pledged lead*."""
    word = line.lower[index]
    return word.endswith("ed") and word not in _FINITE and line.tags[index + 1 : index + 2] in ("n", "N")


# ------------------------------------------------------------------ around a parenthesis
