"""Verbs as cues: who speaks with them, by the verb's form and place."""

from __future__ import annotations

from typing import NamedTuple

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clause import Clause, verb_clause
from generator.extract.attribution.forms import PARTICIPLES, VERB_FORMS, Cue
from generator.extract.attribution.participles import participle
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.shared import related, shared_subject
from generator.extract.phrases import Line
from generator.lexicon.cues import NOUN_LIKE, PERFORMING
from generator.lexicon.grammar import BE, MODALS

_CHAINS = frozenset("continued continues continue continuing began begins started starts used".split())
"""Verbs that leave the speaker of the next one as he is: *continued to insist*."""
_PHASED = frozenset("began begins started starts start kept keeps keep continued continues continue".split())
"""Verbs of the course of what is done in *-ing*: *kept saying*; not *stopped saying* (Quirk 16.39)."""
_IMPLIED = frozenset("quick forced compelled obliged swift prompted moved".split())
_CONCEDING = frozenset("admit concede acknowledge confess".split())
"""What somebody *was forced* or *quick to say*, and *had to concede*, he said
(Karttunen 1971, implicative verbs)."""
_PLURALS = frozenset(
    """some many others most these those both all few several people police men women children majority
    data media percent per-cent half third thirds quarter quarters""".split()
)
_POSTPOSITIVE = frozenset(
    "close familiar privy loyal opposed present involved available critical near".split()
)
"""Adjectives that stand behind their noun when more hangs on them: *sources close to the talks say*
(Quirk 7.21)."""
_NAMED = frozenset("call label dub brand describe portray".split())
_ALONE = frozenset("another many some most few several both all others those".split())
"""Determiners that may stand for their noun (Quirk 6.48): *many said*."""
_PHASES = frozenset("continue begin finish conclude".split())
_REDUCIBLE = frozenset("plan intend expect want wish regard perceive prefer".split())
"""Verbs whose past form behind a common noun is rather a participle."""
_TOLD = frozenset("brief inform advise notify remind".split())
_HYPOTHETICAL = frozenset("if unless whether".split())
"""*if he says so*: nobody said it."""
_NO_ONE = frozenset("nor neither nobody none no few hardly".split())
"""*Neither Smith nor Jones said so*."""
_ANNOUNCED = frozenset(
    """plan deal proposal measure merger takeover agreement law bill cut rise rule step ceasefire truce attack
    result reform scheme programme program project aid package investment settlement toll case""".split()
)
"""What is announced and does not announce: *a merger announced Monday would …*."""
_INVERTING = frozenset("say add ask report write note explain argue warn reply".split())
"""Verbs that stand before a bare noun, too: *…, said officials*."""


def verb(line: Line, index: int, found: list[Clause]) -> Clause | None:
    """The clause of the reporting verb at item ``index``; ``found`` are the line's clauses so far."""
    lower, tags = line.lower, line.tags
    cue = _match(line, index)
    if cue is None or (tags[index] in "NP" and not line.heading):
        return None  # "the United States", "the states' votes"
    if _is_noun(line, index, cue):
        return None
    last = index + len(cue.rest)
    if cue.base in _PHASES and tags[last + 1 : last + 2] == "T":
        return None  # "continued to insist"
    if cue.base == "compare" and cue.form == "d" and index and tags[index - 1] == ",":
        return None  # "…, compared with 60 a year ago"
    if cue.base == "relate" and tags[last + 1 : last + 2] not in ("t", "Q", ",", ":"):
        return None  # "charges relating to theft", "related party dealings"
    if (
        cue.base == "tell"
        and cue.form == "d"
        and tags[last + 1 : last + 2] in ("", ".")
        and tags[index - 1] in "nN"
    ):
        return None  # "Leader misled us, inquiry told": a passive, for who tells tells somebody
    if cue.base == "hold" and tags[last + 1 : last + 2] != "t":
        return None  # "held talks"; but "the court held that"
    if cue.base == "go" and cue.form == "g":
        return None  # "talks have been going on"
    if cue.base == "back" and index and (tags[index - 1] in "gv" or lower[index - 1] == "going"):
        return None  # "votes going back to 1972"
    if cue.base == "count" and (cue.form in "gb" or lower[last + 1 : last + 2] in (["on"], ["as"], ["down"])):
        return None  # "was counting on it"
    group = _verb_group(line, index, cue)
    left, before = group.left, tags[group.left] if group.left >= 0 else ""
    if before == "T":
        return _infinitive(line, index, last, cue, left) if cue.form == "b" else None
    asked = cue.base == "ask" and lower[last + 1 : last + 2] == ["by"] and not group.auxiliary
    if cue.form == "d" and index and lower[index - 1] == "as" and lower[last + 1 : last + 2] == ["by"]:
        return _as_reported(line, index - 1, last + 1, cue)
    if cue.form == "d" and (group.be or asked) and lower[index] != "been":
        return _passive(line, index, last, cue, group)
    if (
        cue.base in ("quote", "cite")
        and "saying" in lower[last:]
        and lower[lower.index("saying", last) - 1] == "as"
    ):
        return None  # "quoted an officer as saying": the officer speaks
    if lower[index] in PARTICIPLES and not group.auxiliary:
        return None  # "a life of Berg written by a friend"
    if cue.form == "g" and not group.be and index and lower[index - 1] in _PHASED:
        phase = _verb_group(line, index - 1, Cue("", "d", (), {}))
        who = subjects.before(line, phase.left) if phase.left >= 0 and tags[phase.left] not in "T," else None
        if who is None or not phase.asserted or phase.be:
            return None
        return verb_clause(line, who, index, last, cue, True, False, finite=True)
    if cue.form == "g" and not group.be:
        return participle(line, index, last, cue, found)
    if not group.auxiliary and before:
        if cue.form in "bs" and before in "dPif" and (cue.base in NOUN_LIKE or before != "d"):
            return None  # a noun: "the claims", "Smith's reports"
        if cue.form == "b" and before == "0" and len(lower[left]) == 4 and left and tags[left - 1] in "dP":
            return None  # "a 2025 report"
        alone = lower[left] in _ALONE and (tags[last + 1 : last + 2] not in tuple("nN") or cue.base == "say")
        if cue.form == "d" and left == index - 1 and before in "dP" and not alone:
            return None  # "the alleged attack"; but "many warned that"
        if cue.form == "s" and (
            (before == "0" and tags[left - 1 : left] != "N") or (before == "v" and set(cue.frames) == {"q"})
        ):
            return None  # "three faults", "drew murmurs"
        if (
            cue.form in "bs"
            and cue.base in NOUN_LIKE
            and cue.base != "show"
            and tags[last + 1 : last + 3] in ("tv", "tx", "th")
        ):
            return None  # "in the dozen states that voted"
        if cue.base in _TOLD and tags[last + 1 : last + 2] == "i":
            return None  # "people briefed on the plan"
    who, inverted = _subject(line, index, last, left, cue, found)
    if who is None:
        return None
    if cue.form == "d" and cue.base in _NAMED and before == "," and not inverted and who.last < left - 1:
        return None  # "the yearly meeting, called the Harbour Days"
    if cue.form == "d" and cue.base in _REDUCIBLE and not group.auxiliary and tags[who.last] == "n":
        return None  # "a law intended to help", "the visit planned to Rome"
    if cue.form == "b" and not (group.auxiliary or inverted):
        joined = bool(before) and before in "cb" and bool(found) and found[-1].infinitive
        if not (joined or _plural(line, who)) or (before in "cb" and not joined and "T" in tags[:left]):
            return None  # "plans to meet Smith and urge him": nobody urged yet
    noun = last + 1 < len(tags) and tags[last + 1] in "xv" and tags[who.last] not in "ptw"
    relative = who.first > 0 and tags[who.first - 1] in "wts"
    if cue.form in "bs" and noun and not (relative or group.auxiliary or inverted):
        return None  # "the jobs report has", "questions were"; but "which critics say was"
    near = {lower[who.first], lower[who.first - 1] if who.first else "", lower[left] if before else ""}
    asserted = group.asserted and near.isdisjoint(_HYPOTHETICAL | _NO_ONE)
    return verb_clause(line, who, index, last, cue, asserted, inverted, finite=True)


def _is_noun(line: Line, index: int, cue: Cue) -> bool:
    """*states that vote a week later*, *its 20 pledged delegates*, *…, a plan announced earlier*: no verb of
    saying by what stands around it."""
    tags, lower = line.tags, line.lower
    before, after = tags[max(index - 1, 0) : index], tags[index + 1 : index + 2]
    if cue.base == "state" and cue.form == "s":
        lands = before == "N" and index > 1 and tags[index - 2] in "iTd"  # "to Western states"
        return before in tuple(",dP") or lands or (after == "t" and lower[index + 2 : index + 3] == ["vote"])
    if cue.form != "d":
        return False
    if before == "0" and after == "n" and index > 1 and tags[index - 2] in "dP":
        return True
    thing = lower[index - 1] in _ANNOUNCED and cue.base in ("announce", "propose", "report", "reveal")
    return thing and after in tuple("rDiT.,") and tags[max(index - 2, 0) : index - 1] in tuple("d0nN")


def _as_reported(line: Line, first: int, by: int, cue: Cue) -> Clause | None:
    """*As reported by the daily, it rained*: as *according to the daily* (Quirk 15.55)."""
    who = following.after(line, by + 1, opening=first <= 1)
    if who is None or cue.base not in ("report", "note", "state", "observe", "announce"):
        return None
    clause = verb_clause(line, who, first, by, cue, True, True, finite=False)
    return clause._replace(found=None, cue=line.span(first + 1, by - 1))


def _infinitive(line: Line, index: int, last: int, cue: Cue, to: int) -> Clause | None:
    """*joined others to demand*, *took to the stage to denounce*: done in doing the other.

    Not *plans to say*, *was asked to explain*: nobody said it yet.
    """
    lower, tags = line.lower, line.tags
    if lower[to - 1] in _IMPLIED or (lower[to - 1] == "had" and cue.base in _CONCEDING):
        at = to - 1 if lower[to - 1] == "had" else to - 2
        group = _verb_group(line, at + 1, Cue("", "d", (), {}))
        if not group.asserted or not group.auxiliary or group.left < 0:
            return None
        who = subjects.before(line, group.left)
        return (
            verb_clause(line, who, index, last, cue, True, False, finite=True, infinitive=True)
            if who
            else None
        )
    for verb in range(to - 1, -1, -1):
        if tags[verb] in ",;:-Qwtspc" or (tags[verb] == "v" and lower[verb] not in PERFORMING):
            return None
        if tags[verb] == "v":
            group = _verb_group(line, verb, Cue("", "d", (), {}))
            if group.left < 0 or not group.asserted or group.be or tags[group.left] == "T":
                return None
            who = subjects.before(line, group.left)
            if who is None:
                return None
            return verb_clause(line, who, index, last, cue, True, False, finite=True, infinitive=True)
    return None


class _Group(NamedTuple):
    """What stands before a verb and belongs to it: *has also been*, *did not*, *continued to*."""

    left: int
    """The item before the group; -1 at the start of the line."""
    asserted: bool
    """Neither negated nor only possible."""
    be: bool
    auxiliary: bool


def _verb_group(line: Line, index: int, cue: Cue) -> _Group:
    lower, tags = line.lower, line.tags
    left = index - 1
    asserted, be, auxiliary = True, False, False
    while left >= 0:
        word, tag = lower[left], tags[left]
        if tag == "h":
            asserted = False
        elif tag == "x":
            asserted = asserted and word not in MODALS
            be = be or word in BE
            auxiliary = True
        elif tag in "pw" and ("'" in word or "\u2019" in word):  # "he's said"
            auxiliary = True
            be = be or cue.form == "g"
            break
        elif tag == "T" and cue.form == "b" and left and lower[left - 1] in _CHAINS:
            left -= 1
            auxiliary = True
        elif (
            tag == ","
            and not auxiliary
            and (aside := tags.rfind(",", max(left - 4, 0), left)) > 0
            and (tags[aside - 1] == "x" and set(tags[aside + 1 : left]) <= set("rsnD"))
        ):
            left = aside - 1  # "which he has, so far, refused"
            continue
        elif tag != "r" and word != "since":
            inserted = _inserted(line, left) if not auxiliary else left
            if inserted == left:
                break
            left = inserted
            continue
        left -= 1
    return _Group(left, asserted, be, auxiliary)


def _inserted(line: Line, left: int) -> int:
    """Left over a phrase between auxiliary and verb: *has in the past said*."""
    tags = line.tags
    for index in range(left, max(left - 4, 0), -1):
        if tags[index] == "i":
            return index - 1 if tags[index - 1] == "x" and index < left else left
        if tags[index] not in "dnD0":
            break
    return left


def _match(line: Line, index: int) -> Cue | None:
    lower = line.lower
    for cue in VERB_FORMS[lower[index]]:
        stop = index + 1 + len(cue.rest)
        if not cue.rest or tuple(lower[index + 1 : stop]) == cue.rest:
            if cue.base == "put" and cue.rest and lower[stop : stop + 1] == ["at"]:
                continue  # "put it at 300" is no manner of speaking
            return cue
    return None


def _subject(
    line: Line, index: int, last: int, left: int, cue: Cue, found: list[Clause]
) -> tuple[Phrase | None, bool]:
    """Who: before the verb, else after it when the verb stands inverted, else the clause before's."""
    tags = line.tags
    edge = tags[left] if left >= 0 else ""
    size = len(tags)
    follows = tags[last + 1] if last + 1 < size else ""
    if edge in ("Q", "q", ",", "") and left == index - 1 and follows and _inverts(line, last, cue, follows):
        # edge "": the sentence splitter cut between the quotation and "said Smith"
        thing = (
            edge == "," and line.lower[last + 1] in ("a", "an") and cue.base not in ("say", "add", "report")
        )
        if edge == "," and cue.base == "write" and follows in "0n":
            thing = True  # "a band and a friend, Otto Lind, wrote ten songs"
        if edge == "," and _appositive(line, left):
            thing = True  # "Smith, an aide who backed the plan, said Jones had left"
        fronted = edge != "," or _clause_before(line, left) or _resumes(line, last)
        if fronted and not thing and not (follows == "q" and edge not in ("Q", "q")):
            who = following.after(line, last + 1)
            if who is not None and not _verb_behind(line, who):
                return who, True
    if edge and edge in "cb":
        return shared_subject(line, left, found), False
    if edge == "D":
        joint = left
        while joint > 0 and tags[joint] in "rD":
            joint -= 1
        joint -= tags[joint] == "i"
        if joint > 0 and tags[joint] in "cb":
            return shared_subject(line, joint, found), False  # "… but on Monday denied it"
    if edge in ("Q", "q"):
        return (subjects.apposition(line, left) if left in line.commas else None), False
    if edge == "," and left and tags[left - 1] in "Qq":
        return shared_subject(line, left, found), False
    if edge == "":
        return None, False
    if edge == "," and found:
        aside = found[-1]
        begin = aside.first
        if aside.last == left - 1 and begin > 1 and tags[begin - 1] == ",":
            who = subjects.before(line, begin - 2)  # "Smith, they said, ordered them to go"
            if who is not None:
                return who._replace(last=left - 1), False
    opened = tags.rfind(",", 0, left) if edge == "," else -1
    if opened > 0 and tags[opened - 1] == "w" and not set("vx") & set(tags[opened:left]):
        return subjects.before(line, opened - 1), False  # "the aides, who, on Monday, criticised …"
    who = subjects.before(line, left)
    if who is None and edge == "," and found and (told := related(line, left, found[-1])) is not None:
        return told, False
    if who is None and edge == ",":
        return shared_subject(line, left, found), False
    return who, False


def _appositive(line: Line, comma: int) -> bool:
    """Whether the comma closes an apposition or relative clause to a name that opens the clause."""
    tags = line.tags
    who = subjects.before(line, comma)
    if who is None or (who.first and tags[who.first - 1] not in "cb"):
        return False
    first = tags.find(",", who.first)
    if 0 < first < comma and tags[first + 1] == "w" and tags.find(",", first + 1) == comma:
        return True  # "The envoy, who took office in May, said 400 had died": no verb of its own before
    if tags[who.first] != "N":
        return False
    return 0 < first < comma and tags[first + 1] in "dw0n" and not set("vx") & set(tags[who.first : first])


def _inverts(line: Line, last: int, cue: Cue, follows: str) -> bool:
    """Whether a verb may stand before its subject: *"No," said Smith*, never *told Smith*."""
    if (
        "q" not in cue.frames
        or follows not in "dPN0npq"
        or ("r" in cue.frames and cue.base not in _INVERTING)
    ):
        return False
    return follows != "n" or cue.base in _INVERTING  # "pledged delegates"


def _verb_behind(line: Line, who: Phrase) -> bool:
    """Whether a phrase after the cue is the subject of a clause of its own: *said he soon left*."""
    tags = line.tags
    after = who.last + 1
    while after < len(tags) and tags[after] == "r":
        after += 1
    if tags[who.last] == "p" and after < len(tags):
        return tags[after] not in ",.;:-i"
    than = line.lower[after : after + 1] == ["than"]  # "said no fewer than 400 had died"
    return than or tags[after : after + 1] in ("x", "v", "h")


def _resumes(line: Line, last: int) -> bool:
    """Whether the clause goes on behind an inverted one: *And Smith, said Jones, does not forget*."""
    who = following.after(line, last + 1)
    return who is not None and line.tags[who.last + 1 : who.last + 3] in (",x", ",v", ",h")


def _clause_before(line: Line, comma: int) -> bool:
    """Whether a whole clause stands before the comma: then "said Smith" after it is inverted."""
    return any(tag in "vx" for tag in line.tags[:comma])


def _plural(line: Line, who: Phrase) -> bool:
    """Whether a phrase can be the subject of a base form: *they say*, *officials in Rome say*."""
    lower, tags = line.lower, line.tags
    if tags[who.last] in "wt":
        return True
    if tags[who.last] == "p":
        return lower[who.last] not in ("he", "she", "it")
    head = who.first
    while head < who.last and tags[head + 1] not in "ifwgvtxT,":
        head += 1
    while head > who.first and lower[head] in _POSTPOSITIVE:
        head -= 1
    word = lower[head]
    if "c" in tags[who.first : head] or word in _PLURALS or tags[head] == "0":
        return True
    if word.endswith("s") and not word.endswith("ss"):
        return True
    return tags[head] in "nN" and bool(_PLURALS & set(lower[who.first : head]))


def _passive(line: Line, index: int, last: int, cue: Cue, group: _Group) -> Clause | None:
    """*was quoted as saying*: the subject spoke. *was accused by Smith*: Smith did. Else open."""
    left, asserted = group.left, group.asserted
    tags, lower = line.tags, line.lower
    size = len(tags)
    if cue.base in ("quote", "cite"):
        stop = last + 1
        if stop < size and lower[stop] == "by":
            agent = following.after(line, stop + 1)
            stop = agent.last + 1 if agent else stop
        if stop + 1 < size and lower[stop] == "as" and lower[stop + 1] in ("saying", "telling", "warning"):
            who = subjects.before(line, left) if left >= 0 else None
            if who is not None:
                saying = VERB_FORMS["saying"][0]
                return verb_clause(line, who, index, stop + 1, saying, asserted, False, finite=True)
        return None
    for by in range(last + 1, min(last + (14 if cue.base in ("put", "peg", "estimate") else 8), size)):
        if tags[by] in ",;:-tsvwQq":
            break
        if lower[by] == "by":
            who = following.after(line, by + 1)
            if who is None or tags[who.first] == "g":
                return None
            return verb_clause(line, _agent(line, who), index, last, cue, asserted, True, finite=True)
    return None


def _agent(line: Line, who: Phrase) -> Phrase:
    """*was accused by Norland | of lying*, *was praised by the king | for her calm*: the charge is
    no part of who spoke."""
    for index in range(who.first + 1, who.last):
        if line.lower[index] in ("for", "over") or line.tags[index : index + 2] == "fg":
            return Phrase(who.first, index - 1)
    return who
