"""What stands around a parenthetical clause: *It rained, Smith said*; *The road, Smith said, was closed*.

Comment clauses: Quirk et al. (1985), 15.53-15.54.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.ends import Neighbours, end
from generator.extract.attribution.forms import VERB_FORMS
from generator.extract.attribution.objects import Found
from generator.extract.phrases import Line
from generator.lexicon.grammar import CONTRASTING, NEGATED, QUESTION_WORDS, TIME_UNITS

_CONCEDING = (["though"], ["although"])
_LINKS = frozenset(
    "still however meanwhile moreover furthermore also nonetheless nevertheless instead then".split()
)
_SINCE = frozenset("after before later earlier ago".split())
_PHRASE_AND_CLAUSE = re.compile(r"i[^stwvgp,]+[nNPp0]x")
"""*By nightfall 30 children were missing*: a clause, though it opens with a preposition."""
_SCENES = frozenset("as when while after before".split())


def around(
    line: Line, first: int, last: int, clauses: list[Clause], near: Neighbours, closing: bool = False
) -> list[Found]:
    """*It rained, Smith said*; *The road, Smith said, was closed*; *According to Smith, it rained*.

    ``closing``: only at the end of the sentence (*It rained, records show.*).
    """
    tags = line.tags
    size = len(tags)
    if first > 0 and line.lower[first - 1] == "as":
        first -= 1  # "As Smith noted, …"
    if line.lower[first] == "according":
        last = _over_rest(line, last, first)
    left, begin = first - 1, last + 2
    preposition = line.lower[first] in ("according", "as", "in")
    comma = left >= 0 and tags[left] == ","
    quoted = left >= 0 and tags[left] in "Qq"
    follows = tags[last + 1] if last + 1 < size else "."
    if left < 0 and line.lower[first] == "according" and follows in ("d", "0", "i"):
        shut, verb = tags.find(",", last), re.search("[xv]", tags[last + 1 :])
        if verb and (shut < 0 or last + 1 + verb.start() < shut):
            return [(last + 1, end(line, last + 1, near), "a")]  # "According to Berg the road is shut"
    taken_up = comma and tags[last + 1 : last + 3] in (",x", ",v", ",h")  # "The plan, many think, is bad"
    linked = comma and left == 1 and tags[0] in "cb" and follows == ","  # "But, he said, it rained"
    inside = comma and left > 0 and (tags[left - 1] == "s" or linked) and follows == ","
    # "a school where, an inquiry found, …"
    timed = follows == "s" and comma and line.lower[last + 1] in _SCENES
    if (
        follows not in (".;" if closing and not inside else ".,;:-i")
        and not (left >= 0 and tags[left] in "Qq")
        and not (taken_up or timed)
    ):
        return []
    announced = tags[last + 1 : last + 2] in (":", "Q") and last + 2 < size
    if not quoted and (announced or tags[last + 1 : last + 3] == ",Q"):
        return []  # 'Asked why, Smith said: "…"': the quotation is the content
    before = after = None
    if (
        comma
        or quoted
        or (left >= 0 and preposition and line.lower[first] != "as" and tags[left] not in "cbsvxt")
    ):
        stop = left - 1 if comma else left
        # "a camp where, according to the report, hundreds died": behind the word that opens a clause the
        # aside speaks of what follows, never of the clause before
        pronoun = tags[stop] == "t" and (taken_up or (stop and tags[stop - 1] in "if"))  # "On top of that, …"
        start = _opening(line, stop, clauses) if tags[stop] not in "tswcb" or pronoun else size
        alone = tags[stop] == "Q" and (
            start == stop or tags[stop - 1] in ",:" or set(tags[start:stop]) <= {"0"}
        )  # '14.50 "Stay in," Smith said'
        bare = any(
            clause.cue_last == stop for clause in clauses
        )  # "The paper reported, according to aides, …"
        if start <= stop and not alone and not bare:
            before = (start, stop, "a")
    other = near.begins(begin)
    if other is not None and other.cue_first == begin and other.who.first < first and other.who.last >= last:
        other = None  # "The man, police said, admitted it": the clause around the aside is its content
    new = other is not None and (left < 0 or other.found is None or other.cue_first == begin)
    if left < 0 and preposition and line.lower[first] != "in" and other is not None and other.found:
        new = other.cue_first == begin  # "According to the daily, Smith praised …": so says the daily
    if line.lower[first] == "in" and tags[begin : begin + 1] == "v":
        begin = tags.find(",", begin) + 1 or size  # "In the newest poll, conducted in May, …"
    if begin < size and (line.lower[begin] in ("including", "such") or _elapsed(line, begin)):
        new = True  # "according to three polls, including one of May"
    if before is not None and begin < size and _anothers(line, begin, near):
        new = True
    if (
        before is not None
        and line.lower[first] == "according"
        and line.lower[begin : begin + 1] in _CONCEDING
    ):
        new = True  # "…, according to the council, though the army disputes it": who concedes it is open
    if begin < size and tags[last + 1] == "," and tags[begin] not in "Qgcb" and not new:
        stop = end(line, begin, near)
        bare = (
            preposition
            and left >= 0
            and tags[begin] in "dN"
            and set("xvph").isdisjoint(tags[begin : stop + 1])
        )
        if stop >= begin and not _sums_up(line, begin) and not bare:
            after = (begin, stop, "a")
    if left < 0 or ((preposition or inside) and before is None and tags[left] in "cb,"):
        if after and preposition and left < 0 and after[1] - after[0] > 3 and tags[after[0]] in "dNPn0":
            return [after]  # "According to the study, young voters skew left": its verb may be in no list
        return [after] if after and any(tag in "xvp" for tag in tags[after[0] : after[1] + 1]) else []
    if before is None:
        return []
    if (
        preposition
        and follows == "."
        and left >= 0
        and tags[before[0]] in "0d"
        and "0" in tags[before[0] : left]
    ):
        return [before]  # "Four of eleven, according to the port."
    if _is_clause(line, before[0], before[1]):
        return [before, after] if after and comma else [before]
    aside = (
        tags[before[0]] in "irD" and after is not None and after[1] - after[0] > 3
    )  # "In the end, he said, …"
    if after and comma and (aside or any(tags[index] in "xvp" for index in range(after[0], after[1] + 1))):
        linking = tags[before[0]] in "irD" and before[1] - before[0] < 4 and tags[after[0]] not in "xv"
        return [after] if linking else [before, after]  # "By contrast, he said, …"
    return []


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
    return word in CONTRASTING and any(
        first > begin and other.asserted and other.found and "q" in other.found.frames
        for first, other in near.openings.items()
    )


def _elapsed(line: Line, start: int) -> bool:
    """*…, he said, | two days after the vote*: when it was said, or happened."""
    words = line.lower[start : start + 4]
    first, second = (*words, "", "")[:2]  # the sentence may end here
    if first == "despite" or (first in TIME_UNITS and second in _SINCE):
        return True
    return not TIME_UNITS.isdisjoint(words[1:3]) and not _SINCE.isdisjoint(words[2:])


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


def _opening(line: Line, stop: int, clauses: list[Clause]) -> int:
    """Where the content before a postposed clause begins: at the sentence's start, after a semicolon or
    dateline, or after another postposed clause (*It rained, Smith said, but it was dry, Jones said*)."""
    tags = line.tags
    start = tags.rfind(";", 0, stop) + 1
    for clause in clauses:
        edge = max(clause.who.last, clause.cue_last)
        left = min(clause.who.first, clause.cue_first) - 1
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
