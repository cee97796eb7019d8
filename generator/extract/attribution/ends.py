"""Where reported content ends: the first boundary that the writer's own clause goes on after.

Where the grammar leaves the end open, the cut is the cautious one: what may be the writer's own addition
(*…, which votes in March*, *…, a move that angered many*) is left out of what somebody said.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.following import occasion_end
from generator.extract.attribution.forms import NOUN_FORMS
from generator.extract.attribution.tails import (
    disclaims,
    names_the_act,
    own_clause,
    own_verb,
    predicate,
    runs_to_end,
    takes_up_speaker,
)
from generator.extract.phrases import Line
from generator.lexicon.cues import SUMMING_UP
from generator.lexicon.grammar import CONTRASTING, TIME_UNITS
from generator.lexicon.verbs import PRESENT_BASES

_OBJECT_ENDS = frozenset("after before when while".split())
"""*criticised the bill | after the vote*: the time of the criticism, not of the bill."""

_NEXT_TO_TIMES = frozenset("last this next late early earlier".split())
_GROUNDS = frozenset(
    """offering providing giving presenting showing citing naming specifying elaborating explaining saying
    evidence proof details""".split()
)
_NEAR = 9
"""Items behind a relative pronoun within which its subject speaks."""
_SHARES = frozenset(
    "percent per-cent half third quarter fifth most majority rest others some many few".split()
)
_SCORE = re.compile(r"\d+[-\u2013]\d+")


class Neighbours:
    """The other attribution clauses of a line, by where they begin."""

    def __init__(self, clauses: list[Clause]) -> None:
        self.openings = {clause.first: clause for clause in clauses}
        self.cues = {clause.cue_first: clause for clause in clauses}

    def begins(self, index: int) -> Clause | None:
        """The clause whose source or cue stands at an item."""
        return self.openings.get(index) or self.cues.get(index)


def end(
    line: Line,
    start: int,
    near: Neighbours,
    clause: Clause | None = None,
    of_object: bool = False,
    infinitive: bool = False,
) -> int:
    """The last item of the content that begins at ``start``.

    ``of_object``: the content is the verb's object (*condemned the move*), not a clause; ``infinitive``:
    it is somebody and what he is to do (*urged him to go*).
    """
    tags = line.tags
    stop = len(tags)
    # commas of the content's own: "that if it rained, …", "that, according to Smith, …"
    passed: set[int] = set()
    if (tags[start] == "s" or tags[start : start + 2] == "ts") and not _new_report(
        near, tags.find(",", start) + 1, clause
    ):
        passed = {tags.find(",", start)}
    if tags[start : start + 2] == "t,":
        passed = {start + 1, tags.find(",", start + 2)}
    of_clause = not (of_object or infinitive or tags[start] == "T" or tags[start] == "g")
    dashes = [index for index in range(start + 1, stop) if tags[index] == "-"]
    paired = dashes[0:2] if len(dashes) == 2 and tags[dashes[0] + 1] in "wdr" else [stop, stop]
    for index in range(start + 1, stop):
        tag = tags[index]
        if paired[0] < index < paired[1] and tag in ",cb":
            continue  # "that the firm -- which is best known for its film, though … -- missed its aim"
        if (
            tag == ";"
            or (tag == ":" and of_object and tags[index + 1 : index + 2] not in ("Q", "q"))
            or (tag == ":" and any(other.asserted and cue > index for cue, other in near.cues.items()))
            or (tag == "," and index not in passed and _comma_ends(line, index, near, clause, of_object))
            or (tag == "," and clause is not None and _in_relative(line, clause))
            or (tag in "cb" and _conjunction_ends(line, index, near, clause, of_clause))
            or (tag in "b;" and disclaims(line, index))
            or (tag == "s" and _meanwhile_reported(line, index, near, clause))
            or (tag == "c" and tags[start] in "xv" and own_clause(line, index + 1))
            or (tag == "-" and clause is not None and clause.subordinate and own_clause(line, index + 1))
            or (
                tag == "-"
                and "-" not in tags[start:index] + tags[index + 1 :]
                and tags[index + 1 : index + 2] != "Q"
            )
            or (index - 1 in line.commas and _comma_ends(line, index - 1, near, clause, of_object))
            or (
                of_object
                and (_adjunct(line, index) or (tag == "-" and tags[index + 1 : index + 2] not in ("i", "Q")))
            )
        ):
            stop = index
            break
    if clause is not None:
        for later in range(start + 1, stop):
            other = near.cues.get(later)
            if (
                other
                and other.finite
                and other.who.first < clause.who.first
                and other.who.last >= clause.cue_last
            ):
                stop = later  # "Residents who praised the plan | warned that …"
                break
    if clause is not None and (clause.antecedent is not None or not clause.finite):
        stop = _main_verb(line, start, stop, clause, of_clause)
    last = stop - 1
    colon = tags.find(":", start, stop)
    if colon > start and tags[stop : stop + 1] == "," and not set("Qxv").intersection(tags[colon:stop]):
        last = colon - 1  # "two men: Ida Moen, | who …": a list that is cut says something else
    if tags[stop : stop + 1] == "," and last > start and tags[last] in "sw":
        last -= 1  # "… at a camp where, according to the report, hundreds died"
    if tags[stop : stop + 1] == "D" and line.lower[last] in _NEXT_TO_TIMES and last > start:
        last -= 1  # "proposed a levy last year"
    if line.lower[last - 1 : last + 1] == ["as", "of"] and last - 1 > start:
        last -= 2  # "put the level at 11 as of | Monday"
    while last > start and (
        (tags[last] in ".,;:-cb" and line.lower[last] != "yet") or line.lower[last] == "even"
    ):
        last -= 1
    return last


def _in_relative(line: Line, clause: Clause) -> bool:
    """*Acme, which Berg says moved the goods, | fell 4%*: the comma closes the relative clause."""
    first = clause.who.first
    return first > 1 and line.tags[first - 2 : first] == ",w" and not clause.inverted


def _main_verb(line: Line, start: int, stop: int, clause: Clause, of_clause: bool) -> int:
    """*Residents who say the water is unsafe | have left*, *Those who want to leave | are few*,
    *Anyone expecting him to go | should wait*: the sentence's own verb ends the content.

    A clause has a finite verb of its own before it; an infinitive or an object has none.
    """
    tags = line.tags
    if clause.finite and clause.who.first and tags[clause.who.first - 1] == ",":
        return stop
    if of_clause and _opens_its_sentence(line, clause):
        return _subject_end(line, start, stop)
    if not clause.finite and (of_clause or tags[clause.cue_first - 1] not in "nNp0"):
        return stop  # ", saying it was unsafe": behind the main verb
    verbs = 0 if of_clause else 1
    for index in range(start + 1, stop):
        if tags[index] in ",cbswt-" or (
            tags[index] in "Qq" and tags[index + 1 : index + 2] not in ("v", "x")
        ):
            return stop
        if (tags[index] == "x" and tags[index - 1] not in "xhT") or tags[index - 1 : index + 1] == "Qv":
            verbs += 1
            if verbs == 2:
                return index
        if (
            not of_clause
            and clause.antecedent
            and tags[index] == "v"
            and tags[index - 1] in "nN"
            and tags[index + 1 : index + 2] != "i"
        ):
            return index  # "people who backed the plan | sounded weary"
    return stop


def _opens_its_sentence(line: Line, clause: Clause) -> bool:
    """*A video claiming that …*: a participle right behind its noun, and no verb yet."""
    if clause.finite or clause.inverted or clause.who.last != clause.cue_first - 1:
        return False
    return not {"x", "v", "p", "g"}.intersection(line.tags[: clause.who.first])


def _subject_end(line: Line, start: int, stop: int) -> int:
    """*A video claiming that he had fled | was viewed often*: the verb or comma behind the content's verb."""
    tags = line.tags
    verbs = 0
    for index in range(start + 1, stop):
        tag, before = tags[index], tags[index - 1]
        if tag == ",":
            return index if verbs or before in "Qq" else stop
        if tag in "cbsw-":
            return stop
        if tag == "x" and before not in "xhT":
            verbs += 1
            if verbs == 2:
                return index
        if verbs and tag == before == "v" and tags[index + 1 : index + 2] in tuple("dPNo0T"):
            return index  # "claiming that he had fled | reached the court"
    return stop


def _adjunct(line: Line, index: int) -> bool:
    """When and where somebody spoke stands after the object: *praised him | in an interview*."""
    tag = line.tags[index]
    if tag == "D" and line.tags[index - 1] in "dP" and line.tags[index + 1 : index + 2] in tuple("nN0"):
        return False  # "described his weekend outburst as …"
    if tag == "D" and line.lower[index - 1] in ("since", "until"):
        return False  # "at reports that he had been missing since April"
    if _charge_follows(line, index) or (line.tags[index - 1] == "v" and tag in "is"):
        return False  # "criticised the accord adopted | after two weeks": the participle's own
    if _condition_follows(line, index):
        return False  # "called for a strike on 8 March | if wages do not rise": the strike's day
    if tag == "s":
        word = line.lower[index]
        return word in _OBJECT_ENDS or (word == "as" and line.tags[index + 1 : index + 2] == "p")
    if tag == "-":
        return line.tags[index + 1 : index + 2] not in ("i", "Q")
    if line.tags[index - 1] in "nN" and _SCORE.fullmatch(line.lower[index]):
        return True  # "rejected the bill | 52-48"
    if line.lower[index] == "for":
        return False  # "claimed responsibility for the attack in a statement"
    if line.lower[index] == "by" and line.tags[index + 1 : index + 2] == "g":
        return True  # "dismissed the charge | by pointing out that …"
    if line.lower[index] == "at" and line.tags[index + 1 : index + 2] == "0":
        return False  # "put the toll at 57 on Monday"
    return tag == "D" or (tag == "i" and occasion_end(line, index) is not None)


def _comma_ends(line: Line, comma: int, near: Neighbours, clause: Clause | None, of_object: bool) -> bool:
    tags, lower = line.tags, line.lower
    size = len(tags)
    index = comma + 1
    if index >= size:
        return True
    while index < size - 1 and tags[index] == "r":
        index += 1
    tag = tags[index]
    tail = runs_to_end(line, index)
    if tag == "w" and any(
        index < first < index + _NEAR and other.asserted and other.found and "q" in other.found.frames
        for first, other in near.openings.items()
    ):
        return True  # "said he had no memory of the memo, which an aide says he wrote": the aide's
    if tag == "w" or lower[index] == "where":
        return tail or of_object
    if tag == "s" and _new_report(near, index + 1, clause):
        return True  # ", while Berg said"
    if lower[index] == "without" and not _GROUNDS.isdisjoint(lower[index + 1 : index + 3]):
        return True  # "said it had hit a post, without offering evidence": the writer's reservation
    if _report_in_time(line, index, near):
        return True
    if lower[index] in ("while", "whereas") and _own_contrast(line, index, near, clause):
        return True
    if (lower[index] in CONTRASTING and lower[index] != "while") or (of_object and tag == "s"):
        return True
    if lower[index] == "in" and names_the_act(line, index + 1):
        return True  # "…, in a vote hailed by Berg": the writer names the act
    if tag == "i" and comma in line.commas and occasion_end(line, index) is not None:
        return True  # '"…," in an interview on Monday'
    if tag == "g":
        return index in near.cues or of_object
    if (
        tag == "c"
        and clause is not None
        and clause.finite
        and tags[clause.who.first] == "w"
        and tags[index + 1 : index + 2] == "v"
        and lower[index + 1] not in PRESENT_BASES
    ):
        return True  # "met people who said they were hurt, and saw films": the main clause's next verb
    if tag in "cb" and clause is not None and takes_up_speaker(line, index + 1, clause):
        return True
    if tag in "cb":
        return _conjunction_ends(line, index, near, clause)
    if _new_report(near, index, clause):
        return True  # ", according to", ", said Smith", ", he said"
    plain = tag == "n" and (of_object or not {"v", "x"}.isdisjoint(tags[index + 1 : index + 4]))
    if clause is not None and clause.subordinate and (tag in "pdNPi0" or plain):
        return True  # "While he said it was safe, the road was closed"
    if tag in "xv" and (of_object or (clause is not None and tags[clause.who.last] in "wt")):
        return True  # "Smith, who denied the charge, was freed"
    if lower[index] in ("a", "an") and any(
        (lower[at] in NOUN_FORMS or lower[at] in SUMMING_UP) and tags[at + 1 : at + 2] in ("t", "d", "N", "p")
        for at in range(index + 1, min(index + 4, size))
    ):
        return True  # ", a claim that Berg denied", ", a charge the army denies"
    if of_object and lower[index] == "with":
        return True  # "voted to back the ban, with 97 for it"
    if tag == "d" and lower[index] in ("a", "an", "the"):
        return tail and not own_verb(line, index)
    return of_object and (tag == "p" or (tag in "dNP0n" and "x" in tags[index : index + 4]))


def _report_in_time(line: Line, index: int, near: Neighbours) -> bool:
    """*denied the charge, | a day after the agency told the court that boats had sunk*: the writer sets one
    report after another.

    A measured time clause (Quirk et al. 1985, 8.81) behind a comma may be either's: *said it heard of it on
    Monday, two days after the storm* goes on. With a report in it, it is the writer's, or what another said
    would stand in the speaker's mouth.
    """
    words = line.lower[index : index + 6]
    after = next((at for at, word in enumerate(words) if word in ("after", "before")), 0)
    if not after or words[after - 1] not in TIME_UNITS:
        return False
    return any(
        other.asserted and other.found and "q" in other.found.frames and first > index + after
        for first, other in near.openings.items()
    )


def _own_contrast(line: Line, index: int, near: Neighbours, clause: Clause | None) -> bool:
    """*said they treated 64, | while the Red Cross appealed for blood*, *said so, | while insisting*: a
    contrast that reports in turn, or that the speaker's own act is the subject of, is the writer's. *Bread
    rose, while fuel fell* stays in the report, and so do shares: *the poll found that half were for it, while
    a third opposed it*."""
    behind = index + 1
    while behind < len(line.tags) - 1 and line.tags[behind] == "r":
        behind += 1
    if line.tags[behind : behind + 1] == "g":
        return line.tags[behind + 1 : behind + 2] != ","
    shares = clause is None or not _is_share(line, clause)
    return any(
        index < first < index + _NEAR and other.asserted and not (shares and _is_share(line, other))
        for first, other in near.openings.items()
    )


def _is_share(line: Line, clause: Clause) -> bool:
    """Whether a part of those asked is the subject: *a third opposed it*."""
    who = clause.who
    return line.tags[who.first] == "0" or not _SHARES.isdisjoint(line.lower[who.first : who.last + 1])


def _meanwhile_reported(line: Line, index: int, near: Neighbours, clause: Clause | None) -> bool:
    """*Army denies blocking aid | as U.N. warns of hunger*: a headline's two reports at one time
    (Quirk et al. 1985, 15.25). *said it left as the river rose*: what follows *as* reports nothing."""
    return line.lower[index] == "as" and _new_report(near, index + 1, clause)


def _new_report(near: Neighbours, index: int, clause: Clause | None) -> bool:
    """Whether the writer's next report begins at an item, rather than a verb of the content's own."""
    other = near.begins(index)
    if other is None or not other.asserted:
        return False
    if other.found is None or other.inverted:
        return True
    if other.cue_first == index:  # a verb that shares the subject: "said … and denied"
        if clause is None or clause.found is None or clause.found.form == other.found.form:
            return True
        return clause.found.form == "g" and "q" in other.found.frames  # "saying it rained and added"
    return "q" in other.found.frames


def _conjunction_ends(
    line: Line, index: int, near: Neighbours, clause: Clause | None, of_clause: bool = True
) -> bool:
    """*… and said*, *… but he denied*: the next report begins; *… and that* goes on."""
    tags = line.tags
    size = len(tags)
    begin = clause.cue_last + 1 if clause is not None and not clause.inverted else index
    if of_clause and tags[index] == "c" and re.fullmatch("t?[dP]?[nN0]{1,3}", tags[begin:index]):
        return False  # "said his band and a friend wrote songs": no verb yet
    after = index + 1
    while after < size - 1 and (tags[after] in "rD" or tags[after : after + 2] == "iD"):
        after += 1  # "…, but on Monday denied it"
    if after >= size or tags[after] == "t":
        return False
    if tags[index] == "b" and tags[index - 1] == "," and not of_clause:
        return True  # "vowed to go, but …"
    other = near.begins(after) if tags[index - 1 : index + 1] == ",b" else None
    if other is not None and other.asserted and other.finite and other.cue_first > after:
        return True  # "said they acted lawfully, but families called it a whitewash"
    if tags[index - 1 : index + 1] == ",b" and tags[after] == "v" and line.lower[after].endswith("ed"):
        return True  # "suggested that it is safe, but seemed to doubt it"
    verb = after
    while verb < size - 1 and tags[verb] in "xhr":
        verb += 1
    if verb > after and verb in near.cues and "h" in tags[after:verb]:
        return True  # "found that …, but did not recommend …"
    if clause is not None and clause.found is not None and not of_clause and predicate(line, after):
        return True
    if not of_clause and (tags[index - 1] == "," or index - 1 in line.commas) and own_clause(line, after):
        return True  # '"…," and his party has left'
    return _new_report(near, after, clause)


def _condition_follows(line: Line, index: int) -> bool:
    """Whether *if* or *unless* goes on behind a time: a condition hangs on what is reported, not on the
    reporting."""
    stop = index
    while stop < len(line.tags) and line.tags[stop] in "iDd0" and stop < index + 5:
        stop += 1
    return stop > index and line.lower[stop : stop + 1] in (["if"], ["unless"])


def _charge_follows(line: Line, index: int) -> bool:
    """*Accused two guards on Tuesday of torturing …*: the time stands between the accused and the charge,
    and both belong to the content (Quirk et al. 1985, 16.58: *accuse somebody of*).
    *Accused two guards on Tuesday.*: nothing follows.
    """
    stop = index
    while stop < len(line.tags) and line.tags[stop] in "iDd0N" and stop < index + 5:
        stop += 1
    return line.tags[stop : stop + 2] in ("fg", "fn") and any(
        line.tags[at] == "D" for at in range(index, stop)
    )
