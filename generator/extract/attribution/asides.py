"""What stands around a parenthetical clause: *It rained, Smith said*; *The road, Smith said, was closed*.

Comment clauses: Quirk et al. (1985), 15.53-15.54.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.ends import end
from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.attribution.neighbours import Neighbours
from generator.extract.attribution.objects import Found
from generator.extract.attribution.tails import names_the_act
from generator.extract.phrases import Line
from generator.lexicon.grammar import CONTRASTING, ELAPSED, NEGATED, QUESTION_WORDS, TIME_UNITS

_LINKS = frozenset(
    "still however meanwhile moreover furthermore also nonetheless nevertheless instead then".split()
)
_AT_ENDS = frozenset("before after since though".split())
"""Subordinators that are adverbs at a clause's end: *It had not rained | before, he said* (Quirk 8.63)."""
_PHRASE_AND_CLAUSE = re.compile(r"i[^stwvgp,]+[nNPp0]x")
"""*By nightfall 30 children were missing*: a clause, though it opens with a preposition."""
_WONDERING = frozenset("asked asks asking wondered wonders wondering".split())
"""Behind these *if* begins a question: *If he would go, she wondered*."""
_SCENES = frozenset("as when while after before".split())


def around(
    line: Line, first: int, last: int, clauses: list[Clause], near: Neighbours, closing: bool = False
) -> list[Found]:
    """*It rained, Smith said*; *The road, Smith said, was closed*; *According to Smith, it rained*.

    ``first`` and ``last`` are the clause's own items; ``closing``: it reports only at the end of its sentence
    (*It rained, records show.*).
    """
    if first > 0 and line.lower[first - 1] == "as":
        first -= 1  # "As Smith noted, …"
    if line.lower[first] == "according":
        last = _over_rest(line, last, first)
        if (behind := _run_on(line, first, last, near)) is not None:
            return [behind]
    if not _set_off(line, first, last, closing) or _announces(line, first, last):
        return []
    before = _before(line, first, last, clauses)
    after = _after(line, first, last, near, before is not None)
    if first == 0 or (_opens_within(line, first, last) and before is None):
        return [after] if after and _speaks_ahead(line, first, after) else []
    return _both(line, first, last, before, after) if before is not None else []


# ------------------------------------------------------------------ how the clause stands


def _is_phrase(line: Line, first: int) -> bool:
    """Whether the aside is a phrase: *according to Berg*, *in the words of Berg*, *as Berg noted*."""
    return line.lower[first] in ("according", "as", "in")


def _behind_comma(line: Line, first: int) -> bool:
    return first > 0 and line.tags[first - 1] == ","


def _behind_quotation(line: Line, first: int) -> bool:
    return first > 0 and line.tags[first - 1] in "Qq"


def _follows(line: Line, last: int) -> str:
    """The tag behind an item; a full stop at the end of the line."""
    return line.tags[last + 1] if last + 1 < len(line.tags) else "."


def _taken_up(line: Line, first: int, last: int) -> bool:
    """*The plan, many think, | is bad*: the verb of the subject in front follows."""
    return _behind_comma(line, first) and line.tags[last + 1 : last + 3] in (",x", ",v", ",h")


def _inside(line: Line, first: int, last: int) -> bool:
    """*a school where, an inquiry found, …*, *But, he said, it rained*: right behind the word that opens or
    links the clause."""
    left = first - 1
    if left < 1 or line.tags[left] != "," or _follows(line, last) != ",":
        return False
    return line.tags[left - 1] == "s" or (left == 1 and line.tags[0] in "cb")


def _opens_within(line: Line, first: int, last: int) -> bool:
    """*But according to Berg, it rained*: only what follows can be the report."""
    return (_is_phrase(line, first) or _inside(line, first, last)) and line.tags[first - 1] in "cb,"


def _set_off(line: Line, first: int, last: int, closing: bool) -> bool:
    """Whether marks part the clause from what it reports: *It rained, Smith said on Monday.*, *"No," Smith
    said*; not *It rained Smith said it*."""
    follows = _follows(line, last)
    if follows in (".;" if closing and not _inside(line, first, last) else ".,;:-i"):
        return True
    if _behind_quotation(line, first) or _taken_up(line, first, last):
        return True
    # "It rained, he said, as the boats came in"
    return follows == "s" and _behind_comma(line, first) and line.lower[last + 1] in _SCENES


def _announces(line: Line, first: int, last: int) -> bool:
    """*Asked why, Smith said: "…"*: the quotation that follows is the content. Not *"No," said Smith: "I
    …"*."""
    if _behind_quotation(line, first):
        return False
    spoken = line.tags[last + 1 : last + 2] in (":", "Q") and last + 2 < len(line.tags)
    return spoken or line.tags[last + 1 : last + 3] == ",Q"


# ------------------------------------------------------------------ what stands before and after


def _run_on(line: Line, first: int, last: int, near: Neighbours) -> Found | None:
    """*According to Berg | the road is shut*: no comma parts the source from the report, and a verb follows
    before the next one."""
    if first > 0 or _follows(line, last) not in ("d", "0", "i"):
        return None
    comma, verb = line.tags.find(",", last), re.search("[xv]", line.tags[last + 1 :])
    if verb and (comma < 0 or last + 1 + verb.start() < comma):
        return last + 1, end(line, last + 1, near), "a"
    return None


def _before(line: Line, first: int, last: int, clauses: list[Clause]) -> Found | None:
    """What stands before the aside: *It rained*, *Smith said*.

    Not *"No," Smith said*, where the quotation is all; not *a camp where, according to the report, hundreds
    died*: behind the word that opens a clause the aside speaks of what follows, never of the clause before;
    not *The paper reported, according to aides, …*, where another clause's cue stands right before it.
    """
    tags, left = line.tags, first - 1
    comma = _behind_comma(line, first)
    phrase = left >= 0 and _is_phrase(line, first) and line.lower[first] != "as"
    if not (comma or _behind_quotation(line, first) or (phrase and tags[left] not in "cbsvxt")):
        return None
    stop = left - 1 if comma else left
    pronoun = tags[stop] == "t" and (  # "On top of that, …"
        _taken_up(line, first, last) or (stop > 0 and tags[stop - 1] in "if")
    )
    adverb = line.lower[stop] in _AT_ENDS and tags[stop - 1 : stop] not in ("", ",")
    if tags[stop] in "tswcb" and not (pronoun or adverb):
        return None
    start = _opening(line, stop, clauses)
    if _in_reported(line, start, stop, clauses):
        return None
    numbered = set(tags[start:stop]) <= {"0"}  # '14.50 "Stay in," Smith said'
    alone = tags[stop] == "Q" and (start == stop or tags[stop - 1] in ",:" or numbered)
    bare = any(clause.cue_last == stop for clause in clauses)
    return None if start > stop or alone or bare else (start, stop, "a")


def _after(line: Line, first: int, last: int, near: Neighbours, told_before: bool) -> Found | None:
    """What stands behind the aside and its comma: *According to Smith,* | *it rained*.

    ``told_before``: what stands before the aside is content already, so what follows may be the writer's.
    """
    tags, begin = line.tags, last + 2
    if _new_report(line, first, last, near):
        return None
    if line.lower[first] == "in" and tags[begin : begin + 1] == "v":
        begin = tags.find(",", begin) + 1 or len(tags)  # "In the newest poll, conducted in May, …"
    if first == 0 and _is_phrase(line, first) and tags[last + 1 : last + 3] == ",w":
        begin = _behind_relative(line, begin)
    if begin >= len(tags) or tags[last + 1] != ",":
        return None
    if tags[begin] in "Qgcb" and not (told_before and _restricts(line, begin)):
        return None
    if line.lower[begin] == "in" and names_the_act(line, begin + 1):
        return None  # "…, aides said, | in what the army called a mistake"
    if line.lower[begin] in ("including", "such") or _elapsed(line, begin) or _sums_up(line, begin):
        return None  # "according to three polls, including one of May"
    if told_before and tags[begin] == "w" and _is_phrase(line, first):
        return None  # "…, according to the daily, which quoted a clerk": what is told of the source
    if told_before and (_anothers(line, begin, near) or _concedes(line, first, begin)):
        return None
    stop = end(line, begin, near)
    verbless = {"x", "v", "p", "h"}.isdisjoint(tags[begin : stop + 1])
    if verbless and tags[stop + 1 : stop + 3] in (",v", ",x"):
        return None  # "According to the daily, Ida Moen, the chair, | said it rained"
    apposed = _is_phrase(line, first) and first > 0 and tags[begin] in "dN" and verbless
    return (begin, stop, "a") if stop >= begin and not apposed else None


def _behind_relative(line: Line, begin: int) -> int:
    """*According to the daily, which quoted a clerk as saying it rained, | the road is shut*: what is
    told of the source is not what it says. With more commas nobody knows which one closes the clause."""
    closing = line.tags.find(",", begin)
    if closing < 0 or "," in line.tags[closing + 1 :]:
        return len(line.tags)
    return closing + 1


def _restricts(line: Line, begin: int) -> bool:
    """*It can be mended, she said, | but not if it rains*: a negation without a clause of its own limits what
    was said (Quirk et al. 1985, 13.36)."""
    return line.tags[begin] == "b" and line.lower[begin + 1 : begin + 2] in (["not"], ["only"], ["never"])


def _new_report(line: Line, first: int, last: int, near: Neighbours) -> bool:
    """*…, according to Berg, | Moen said …*: another clause of saying follows, with what it reports.

    *According to the daily, | Smith praised …*: so says the daily. *The man, police said, | admitted it*: the
    clause around the aside is its content.
    """
    begin = last + 2
    other = near.begins(begin)
    if other is None:
        return False
    shares = other.cue_first == begin
    if shares and other.who.first < first and other.who.last >= last:
        return False
    if first == 0 and _is_phrase(line, first) and line.lower[first] != "in" and other.found:
        return shares
    return first == 0 or other.found is None or shares


def _concedes(line: Line, first: int, begin: int) -> bool:
    """*…, according to the council, | though the army disputes it*: who concedes it is open."""
    return line.lower[first] == "according" and line.lower[begin] in ("though", "although")


# ------------------------------------------------------------------ which of both is the report


def _speaks_ahead(line: Line, first: int, after: Found) -> bool:
    """Whether a clause follows an aside that opens its sentence: a verb or a pronoun tells it; behind
    *According to the study,* a long noun phrase does, too: *young voters skew left*, its verb may be in no
    list."""
    begin, stop, _ = after
    if first == 0 and _is_phrase(line, first) and stop - begin > 3 and line.tags[begin] in "dNPn0":
        return True
    return not {"x", "v", "p"}.isdisjoint(line.tags[begin : stop + 1])


def _both(line: Line, first: int, last: int, before: Found, after: Found | None) -> list[Found]:
    """The stretch before the aside, after it, or both: *The road, Smith said, was closed*.

    *In the end, he said, it rained*: both. *By contrast, he said, it rained*: a link is no statement.
    *Four of eleven, according to the port.*: a number is one without a verb.
    """
    tags = line.tags
    begin, stop, _ = before
    if _is_condition(line, begin, stop) and line.lower[last] not in _WONDERING:
        return [(begin, after[1], "a")] if after and _behind_comma(line, first) else []
    if after and line.lower[begin] == "it" and tags[begin + 1] in "xv" and tags[after[0]] == "t":
        return [(begin, after[1], "a")]  # "It is untrue, said the ministry, that anyone died"
    counted = tags[begin] in "0d" and "0" in tags[begin : first - 1]
    if _is_phrase(line, first) and _follows(line, last) == "." and counted:
        return [before]
    comma = _behind_comma(line, first)
    if _is_clause(line, begin, stop):
        return [before, after] if after and comma else [before]
    if not after or not comma:
        return []
    adverbial = tags[begin] in "irD"
    verbal = not {"x", "v", "p"}.isdisjoint(tags[after[0] : after[1] + 1])
    if not verbal and not (adverbial and after[1] - after[0] > 3):
        return []
    linking = adverbial and stop - begin < 4 and tags[after[0]] not in "xv"
    return [after] if linking else [before, after]


def _is_condition(line: Line, start: int, stop: int) -> bool:
    """*Had it rained, the model says, it would have grown*: a condition is no statement without what hangs on
    it, nor is that one without the condition (Quirk et al. 1985, 15.33-15.36)."""
    if "," in line.tags[start : stop + 1]:
        return False
    inverted = line.lower[start] in ("had", "were", "should") and line.lower[start + 1] not in ("to", "by")
    return inverted or line.lower[start] in ("if", "unless")


def _over_rest(line: Line, last: int, first: int) -> int:
    """What hangs on the source up to the next comma or the end: *according to a poll | taken last week*,
    *According to the officer in charge | that night, …*.

    Behind a comma *according to* takes up what stands before it, whatever follows its noun.
    """
    tags = line.tags
    stop = tags.find(",", last + 1)
    stop = len(tags) - (tags[-1:] == ".") if stop < 0 else stop
    rest = tags[last + 1 : stop]
    if re.fullmatch("[tD]?D+|[vD][idnN0DfPrvsp]*|r[vD][idnN0DfPrv]*", rest) and not (
        first == 0 and stop >= len(tags) - 1
    ):
        return stop - 1
    return last


def _anothers(line: Line, begin: int, near: Neighbours) -> bool:
    """*…, according to the U.N., | though aid groups say …*: the contrast has a speaker of its own;
    *…, doctors said, | as talks stalled*: what went on meanwhile is the writer's scene. *Bread rose, the
    bureau said, while fuel fell* stays the bureau's."""
    word = line.lower[begin]
    if word in ("as", "even"):
        return True
    return word in CONTRASTING and near.report_after(begin)


def _elapsed(line: Line, start: int) -> bool:
    """*…, he said, | two days after the vote*: when it was said, or happened."""
    words = line.lower[start : start + 4]
    first, second = (*words, "", "")[:2]  # the sentence may end here
    if first == "despite" or (first in TIME_UNITS and second in ELAPSED):
        return True
    return not TIME_UNITS.isdisjoint(words[1:3]) and not ELAPSED.isdisjoint(words[2:])


def _sums_up(line: Line, start: int) -> bool:
    """Whether a noun phrase takes up the whole clause before it: *…, he said, a plan that could fail*.

    The summing-up is the writer's as often as not (Quirk 17.90, a relative clause with a general noun).
    """
    tags = line.tags
    return line.lower[start] in ("a", "an") and bool(re.match("d[rnv]{1,3}[tw]", tags[start:]))


def _is_clause(line: Line, start: int, stop: int) -> bool:
    """Whether a stretch is more than an opening phrase (*When asked why, …*, *In his speech, …*)."""
    tags = line.tags
    asked = line.lower[start] in ("asked", "pressed", "questioned")  # "Asked why he left, Smith said …"
    if asked or (tags[start] in "sgiT" and line.lower[start] not in QUESTION_WORDS):
        comma = tags.find(",", start, stop)
        if comma < 0 and _PHRASE_AND_CLAUSE.match(tags, start, stop + 1):
            return True
        if comma < 0 and tags[start] == "g" and _gerund_clause(line, start):
            return True
        if asked or (comma < 0 and tags[start] != "g"):
            return False
        start = comma + 1 if comma > 0 else start
    elif stop - start > 5:
        return True
    return any(
        tags[index] in "xvQ" or line.lower[index] in VERB_FORMS or line.lower[index].endswith(NEGATED)
        for index in range(start, stop + 1)
    )


def _gerund_clause(line: Line, start: int) -> bool:
    """*Mining kills the river, the union says*: behind a gerund as subject stands a verb that no list knows,
    before an object (Quirk et al. 1985, 10.34: a clause as subject takes the singular)."""
    word = line.lower[start + 1]
    return (
        line.tags[start + 1] == "n"
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and line.tags[start + 2 : start + 3] in tuple("dPN0no")
    )


def _in_reported(line: Line, start: int, stop: int, clauses: list[Clause]) -> bool:
    """*The paper said that | Moen, according to aides, wanted to go*: between subject and verb of what is
    reported an aside speaks of that, and not of who reports it."""
    for clause in clauses:
        told = clause.cue_last + 2
        if clause.who.first >= start and told <= stop and line.tags[told - 1] == "t":
            return {"x", "v"}.isdisjoint(line.tags[told : stop + 1])
    return False


def _opening(line: Line, stop: int, clauses: list[Clause]) -> int:
    """Where the content before a postposed clause begins: at the sentence's start, after a semicolon or
    dateline, or after another postposed clause (*It rained, Smith said, but it was dry, Jones said*)."""
    tags = line.tags
    start = tags.rfind(";", 0, stop) + 1
    for clause in clauses:
        edge = clause.last
        left = clause.first - 1
        spoken = left >= 0 and tags[left] == "Q"  # '"Why?" asked Moen, who was shot, according to …'
        if spoken and left < stop <= edge and "w" in tags[clause.who.first : edge]:
            return stop + 1  # '…, who was shot, according to a report': not what was said is the report's
        if edge + 1 < stop and ((left > 0 and tags[left] == ",") or spoken) and tags[edge + 1] == ",":
            start = max(start, edge + 2)
    colon = tags.rfind(":", start, stop)
    if colon > 0 and tags[colon + 1] not in "Qq":
        start = (
            colon  # "Background: …", "They say no: it rained, Smith said": only what follows is surely his
        )
    dash = tags.find("-", start, min(start + 6, stop))
    if dash > 0 and set(tags[start:dash]) <= {"N", ","}:
        start = dash  # "WASHINGTON - "
    if tags[start] in "ri" and tags[start + 1 : start + 2] in ("r", ","):
        comma = tags.find(",", start, min(start + 3, stop))
        if comma > 0 and line.lower[comma - 1] in _LINKS:
            start = comma  # "Still, …", "In addition, …"
    while start < stop and tags[start] in ".,:-cb":
        start += 1  # "But it rained, Smith said": the link is the writer's
    return start
