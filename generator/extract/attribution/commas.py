"""Commas that end reported content: what follows may be the writer's own addition.

Where the grammar leaves it open, the comma ends it. All functions take indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution.clause import Clause
from generator.extract.attribution.conjunctions import joins_next
from generator.extract.attribution.following import occasion_end
from generator.extract.attribution.forms import NOUN_FORMS
from generator.extract.attribution.neighbours import Neighbours, new_report
from generator.extract.attribution.tails import names_the_act, own_verb, runs_to_end, takes_up_speaker
from generator.extract.figures.counted import is_plural
from generator.extract.phrases import Line
from generator.lexicon.cue_nouns import SUMMING_UP
from generator.lexicon.grammar import CONTRASTING, TIME_UNITS
from generator.lexicon.hedges import DOWN, UP
from generator.lexicon.verbs import PRESENT_BASES

_GROUNDS = frozenset(
    """offering providing giving presenting showing citing naming specifying elaborating explaining saying
    evidence proof details""".split()
)
_NEAR = 9
"""Items behind a relative pronoun within which its subject speaks."""
_SHARES = frozenset(
    "percent per-cent half third quarter fifth most majority rest others some many few".split()
)


def comma_ends(line: Line, comma: int, near: Neighbours, clause: Clause | None, of_object: bool) -> bool:
    """Whether the content of ``clause`` ends at a comma; ``of_object``: it is the verb's object."""
    tags = line.tags
    index = comma + 1
    if index >= len(tags):
        return True
    while index < len(tags) - 1 and tags[index] == "r":
        index += 1
    tag, word = tags[index], line.lower[index]
    if tag == "w" or word == "where":
        return _is_others(line, index, near) or of_object or runs_to_end(line, index)
    if _sets_beside(line, index, near, clause) or (of_object and tag == "s"):
        return True
    if of_object and word == "among":
        return True  # "opposed the text, among them Peru"
    if word == "contrary" or (tags[index : index + 2] in ("Tw", "iw") and near.report_after(index)):
        return True  # "…, contrary to what Berg said", "…, to which the chair replied that …"
    if word == "in" and names_the_act(line, index + 1):
        return True  # "…, in a vote hailed by Berg": the writer names the act
    if tag == "i" and comma in line.commas and occasion_end(line, index) is not None:
        return True  # '"…," in an interview on Monday'
    if tag == "g":  # '"… into 2027," sending shares down': behind words between marks what came of it
        return index in near.cues or of_object or comma in line.commas
    if tag in "cb":
        return _link_ends(line, index, near, clause)
    if new_report(near, index, clause) or _main_clause(line, index, clause, of_object):
        return True  # ", according to", ", said Smith", ", he said"
    if tag in "xv" and (of_object or (clause is not None and tags[clause.who.last] in "wt")):
        return True  # "Smith, who denied the charge, was freed"
    if _sums_up(line, index) or (of_object and word == "with"):
        return True  # "voted to back the ban, with 97 for it"
    if tag == "d" and word in ("a", "an", "the"):
        return runs_to_end(line, index) and not own_verb(line, index) and not _lists(line, comma, clause)
    voted = bool(re.match("0[nN]{0,2}v", tags[index:]))  # "backed the text, 12 states voted against it"
    return of_object and (tag == "p" or voted or (tag in "dNP0n" and "x" in tags[index : index + 4]))


def _is_others(line: Line, index: int, near: Neighbours) -> bool:
    """*said he had no memory of the memo, | which an aide says he wrote*: the relative clause is the
    aide's."""
    return line.tags[index] == "w" and near.report_after(index, index + _NEAR)


def _sets_beside(line: Line, index: int, near: Neighbours, clause: Clause | None) -> bool:
    """Whether the writer sets something beside the report: another report, a contrast, a reservation."""
    word = line.lower[index]
    if line.tags[index] == "s" and new_report(near, index + 1, clause):
        return True  # ", while Berg said"
    if word == "without" and not _GROUNDS.isdisjoint(line.lower[index + 1 : index + 3]):
        return True  # "said it had hit a post, without offering evidence": the writer's reservation
    if _report_in_time(line, index, near):
        return True
    if word in ("while", "whereas") and _own_contrast(line, index, near, clause):
        return True
    return word in CONTRASTING and word != "while"


def _link_ends(line: Line, index: int, near: Neighbours, clause: Clause | None) -> bool:
    """A comma and a conjunction: *met people who said they were hurt, | and saw films* goes on with the main
    clause's next verb, *Berg said he would vote, | but he has not …* with the speaker."""
    tags = line.tags
    if clause is not None:
        related = clause.finite and tags[clause.who.first] == "w"
        past = tags[index + 1 : index + 2] == "v" and line.lower[index + 1] not in PRESENT_BASES
        if tags[index] == "c" and related and past:
            return True
        if takes_up_speaker(line, index + 1, clause):
            return True
    return joins_next(line, index, near, clause)


def _main_clause(line: Line, index: int, clause: Clause | None, of_object: bool) -> bool:
    """*While he said it was safe, | the road was closed*: behind a clause that opens its sentence the main
    one begins; not *While he said bread, milk and rice were short*."""
    if clause is None or not clause.subordinate:
        return False
    tag = line.tags[index]
    noun = tag == "n" and (of_object or not {"v", "x"}.isdisjoint(line.tags[index + 1 : index + 4]))
    return tag in "pdNPi0" or noun


_HAVING = frozenset(
    "have has had having suffer suffers suffered sustain sustained receive received bore show showed".split()
)
_NO_ITEM = frozenset(
    """group team pair total record high low mix range series set part share majority fraction result first
    sign number figure way reason situation trend symbol""".split()
).union(SUMMING_UP, NOUN_FORMS, UP, DOWN)
"""Nouns that name in the singular what stood in the plural, or what came of it: no further item."""


def _lists(line: Line, comma: int, clause: Clause | None) -> bool:
    """*said he had five broken ribs, | a fracture 7 cm long*, *had injuries, | a wound and a burn*: what
    stands beside a plural in the singular is another item and no apposition, as appositives agree in number
    (Quirk et al. 1985, 17.65). Not *said it had 12 shops, | a fall of 3*, *met Moen, | a lawyer and a
    mother*."""
    tags, lower = line.tags, line.lower
    before, begin = lower[comma - 1], clause.cue_last + 1 if clause is not None else 0
    if tags[comma - 1] != "n" or not is_plural(before) or lower[comma + 1] not in ("a", "an"):
        return False
    near = max(begin, comma - 10)
    having = any(tags[at] in "xv" and lower[at] in _HAVING for at in range(near, comma))
    phrase = re.match("d[nrvg0]{1,4}", tags[comma + 1 :])
    if not having or phrase is None:
        return False
    return _NO_ITEM.isdisjoint(lower[comma + 2 : comma + 1 + phrase.end()])


def _sums_up(line: Line, index: int) -> bool:
    """*…, | a claim that Berg denied*, *…, | a charge the army denies*; not *…, a farmer the army knows*."""
    if line.lower[index] not in ("a", "an"):
        return False
    return any(
        (line.lower[at] in NOUN_FORMS or line.lower[at] in SUMMING_UP)
        and line.tags[at + 1 : at + 2] in ("t", "d", "N", "p")
        for at in range(index + 1, min(index + 4, len(line.tags)))
    )


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
    return near.report_after(index + after)


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
