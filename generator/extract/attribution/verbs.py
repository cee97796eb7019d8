"""Verbs as cues: who speaks with them, by the verb's form and place."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.extract.attribution import subjects
from generator.extract.attribution.clause import Clause, verb_clause
from generator.extract.attribution.forms import VERB_FORMS, Cue
from generator.extract.attribution.subjects import Phrase
from generator.extract.phrases import Line
from generator.lexicon.cues import NOUN_LIKE, PERFORMING
from generator.lexicon.grammar import BE, MODALS

_CHAINS = frozenset("continued continues continue began begins started starts used".split())
"""Verbs that leave the speaker of the next one as he is: *continued to insist*."""
_PLURALS = frozenset(
    """some many others most these those both all few several people police men women children majority
    percent per-cent half third thirds quarter quarters""".split()
)
_PLAIN = frozenset("say add report".split())
_PHASES = frozenset("continue begin finish conclude".split())
_REDUCIBLE = frozenset("plan intend expect want wish regard perceive prefer".split())
"""Verbs whose past form behind a common noun is rather a participle."""
_TOLD = frozenset("brief inform advise notify remind".split())
_TEXTS = frozenset(
    """statement speech remarks comments testimony letter tweet post email message memo note article
    editorial column""".split()
)
_HYPOTHETICAL = frozenset("if unless whether".split())
"""*if he says so*: nobody said it."""
_NO_ONE = frozenset("nor neither nobody none no few hardly".split())
"""*Neither Smith nor Jones said so*."""
_INVERTING = frozenset("say add ask report write note explain argue warn reply".split())
"""Verbs that stand before a bare noun, too: *…, said officials*."""


def verb(line: Line, index: int, found: list[Clause]) -> Clause | None:
    """The clause of the reporting verb at item ``index``; ``found`` are the line's clauses so far."""
    lower, tags = line.lower, line.tags
    cue = _match(line, index)
    if cue is None or (tags[index] == "N" and not line.heading):  # "the United States"
        return None
    last = index + len(cue.rest)
    if cue.base in _PHASES and tags[last + 1 : last + 2] == "T":
        return None  # "continued to insist"
    group = _verb_group(line, index, cue)
    left, before = group.left, tags[group.left] if group.left >= 0 else ""
    if before == "T":
        return _infinitive(line, index, last, cue, left) if cue.form == "b" else None
    if cue.form == "d" and group.be and lower[index] != "been":
        return _passive(line, index, last, cue, group)
    if cue.form == "g" and not group.be:
        return _participle(line, index, last, cue, found)
    if not group.auxiliary and before:
        if cue.form in "bs" and before in "dPif" and (cue.base in NOUN_LIKE or before != "d"):
            return None  # a noun: "the claims", "Smith's reports"
        if cue.form == "d" and left == index - 1 and before in "dP":
            return None  # "the alleged attack"
        if cue.form == "s" and (before == "0" or (before == "v" and set(cue.frames) == {"q"})):
            return None  # "three faults", "drew murmurs"
        if cue.base in _TOLD and tags[last + 1 : last + 2] == "i":
            return None  # "people briefed on the plan"
    who, inverted = _subject(line, index, last, left, cue, found)
    if who is None:
        return None
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


def _infinitive(line: Line, index: int, last: int, cue: Cue, to: int) -> Clause | None:
    """*joined others to demand*, *took to the stage to denounce*: done in doing the other.

    Not *plans to say*, *was asked to explain*: nobody said it yet.
    """
    lower, tags = line.lower, line.tags
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


@dataclass(frozen=True, slots=True)
class _Group:
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
            return index - 1 if tags[index - 1] == "x" else left
        if tags[index] not in "dnD0":
            break
    return left


def _match(line: Line, index: int) -> Cue | None:
    lower = line.lower
    for cue in VERB_FORMS[lower[index]]:
        stop = index + 1 + len(cue.rest)
        if not cue.rest or tuple(lower[index + 1 : stop]) == cue.rest:
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
        fronted = edge != "," or _clause_before(line, left) or _resumes(line, last)
        if fronted and not thing and not (follows == "q" and edge not in ("Q", "q")):
            who = subjects.after(line, last + 1)
            if who is not None and not _verb_behind(line, who):
                return who, True
    if edge and edge in "cb":
        return _shared(line, left, found), False
    if edge in ("Q", "q"):
        return (subjects.apposition(line, left) if left in line.commas else None), False
    if edge == "," and left and tags[left - 1] in "Qq":
        return _shared(line, left, found), False
    if edge == "":
        return None, False
    who = subjects.before(line, left)
    if who is None and edge == ",":
        return _shared(line, left, found), False
    return who, False


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
    return tags[after : after + 1] in ("x", "v", "h")


def _resumes(line: Line, last: int) -> bool:
    """Whether the clause goes on behind an inverted one: *And Smith, said Jones, does not forget*."""
    who = subjects.after(line, last + 1)
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
    word = lower[head]
    if "c" in tags[who.first : head] or word in _PLURALS or tags[head] == "0":
        return True
    if word.endswith("s") and not word.endswith("ss"):
        return True
    return tags[head] in "nN" and bool(_PLURALS & set(lower[who.first : head]))


def _shared(line: Line, edge: int, found: list[Clause]) -> Phrase | None:
    """The subject of the clause before, for a coordinated verb or a participle.

    *Smith condemned the raid and said …*, *The court issued a warrant, accusing him of …*
    """
    tags = line.tags
    stop = edge
    while stop > 0 and tags[stop - 1] in ",cbr":
        stop -= 1
    if found:
        near = found[-1]
        if (
            near.finite
            and max(near.who.last, near.cue_last) >= stop - 1
            and max(near.who.last, near.cue_last) < edge
        ):
            return near.who  # "…, Smith said, adding that"
    relative = tags.rfind("w", 0, stop)
    if relative > 0 and tags[edge] == "c" and "," not in tags[relative:edge] and tags[relative + 1] in "vxrh":
        return subjects.before(line, relative)  # "Smith, who came out and said"
    if found:
        main = next((clause for clause in found if clause.finite and tags[clause.who.last] not in "wt"), None)
        if main is not None:
            return main.who
    return _near_subject(line, stop) if tags[edge] == "c" else main_subject(line, stop)


def _near_subject(line: Line, stop: int) -> Phrase | None:
    """The subject of the nearest finite verb before item ``stop``: *when Smith met Jones and praised him*."""
    tags = line.tags
    for index in range(stop - 1, 0, -1):
        if tags[index] in "vx" and tags[index - 1] not in "vxThd":
            left = index - 1
            while left > 0 and tags[left] in "rh":
                left -= 1
            if tags[left] in "wtTcbi,":
                return main_subject(line, stop)
            who = subjects.before(line, left)
            if who is not None:
                return who
    return None


def main_subject(line: Line, stop: int) -> Phrase | None:
    """The subject of the first main clause before item ``stop``."""
    tags = line.tags
    start = 0
    while start < stop and tags[start] in "cbr,-.Qq":
        start += 1
    if (start < stop and tags[start] in "sg") or (start < stop and tags[start] == "i"):
        comma = tags.find(",", start, stop)
        if comma > 0:
            start = comma + 1
    for index in range(start + 1, stop):
        if tags[index] not in "vx":
            continue
        left = index - 1
        while left >= start and tags[left] in "rhx":
            left -= 1
        if left < start or tags[left] in "wtTdcbiP":
            continue
        who = subjects.before(line, left)
        if who is not None and who.first and line.lower[who.first - 1] == "whose":
            continue  # "Smith, whose win came late, did not leave"
        if who is not None and who.first >= start and tags[who.first] != "w":
            return who
    return None


def _participle(line: Line, index: int, last: int, cue: Cue, found: list[Clause]) -> Clause | None:
    """*…, accusing him of …*: the source is the subject of the main clause.

    *a statement saying …*: the noun before it. Not *criticised Smith for saying …*.
    """
    tags, lower = line.tags, line.lower
    left = index - 1
    while left >= 0 and tags[left] == "r":
        left -= 1
    if left < 0 or (left == 0 and lower[left] in ("while", "when", "after", "before", "by")):
        who = _ahead(line, last)  # "Citing a report, Smith said", "After saying so, Smith left"
        if who is None:
            return None
        clause = verb_clause(line, who, index, last, cue, True, False, finite=False)
        return replace(clause, subordinate=True)  # its content ends at the comma
    tag = tags[left]
    who = None
    if tag == "c" and (noun := _coordinated_noun(line, left)) is not None:
        left, tag = noun, tags[noun]
    if lower[left] == "by":
        who = _nearest(line, left)
    elif tag in ",cb-Q" or lower[left] in ("while", "when", "after", "before"):
        who = _shared(line, left, found)
        if (
            who is not None
            and lower[who.first] == "it"
            and lower[who.last + 1 : who.last + 2] in (["took"], ["takes"])
        ):
            who = None  # "It took a day to find an answer, then calling …"
    elif (owner := _owner(line, left)) is not None:
        who = owner  # "Smith's speech denouncing the raid"
    elif lower[left] in _TEXTS:
        who = _shared(line, left, [])  # "the ministry issued a statement saying"
        who = who if who is not None else subjects.before(line, left)
    elif tag in "nN":
        who = subjects.before(line, left)
    if who is None:
        return None
    return verb_clause(line, who, index, last, cue, True, False, finite=False)


def _coordinated_noun(line: Line, conjunction: int) -> int | None:
    """*his letter singling out the firm and calling for a ban*: the noun before the first participle."""
    tags = line.tags
    for index in range(conjunction - 1, 0, -1):
        if tags[index] in ",;:-Qxpw":
            return None
        if tags[index] == "g":
            return index - 1 if tags[index - 1] in "nN" else None
    return None


def _nearest(line: Line, by: int) -> Phrase | None:
    """*Smith, who won by calling the plan a fraud*: the subject of the verb that *by* belongs to."""
    tags = line.tags
    for index in range(by - 1, 0, -1):
        if tags[index] in ";:-":
            return None
        if (
            tags[index] in "vx"
            and tags[index - 1] not in "vxThd"
            and not (tags[index - 1] in "P0" and tags[index] == "v")
        ):
            left = index - 1
            while left > 0 and tags[left] in "rh":
                left -= 1
            return subjects.before(line, left)
    return None


def _ahead(line: Line, last: int) -> Phrase | None:
    """The subject of the main clause behind an opening participle's only comma: *Citing a fault, Smith left*.

    Only a name or a pronoun that a verb follows; else the words after the comma may go on with the list.
    """
    tags = line.tags
    comma = tags.find(",", last + 1)
    if comma < 0 or tags[comma + 1 : comma + 2] not in tuple("pN"):
        return None
    who = subjects.after(line, comma + 1, opening=True)
    if who is None or tags[who.last] not in "pN" or line.lower[who.last] == "it":
        return None  # "Warning of floods, the sirens went off"
    verb = who.last + 1
    while verb < len(tags) and tags[verb] in "rh":
        verb += 1
    return who if tags[verb : verb + 1] in ("x", "v") else None


def _owner(line: Line, index: int) -> Phrase | None:
    """Whose words a noun stands for: *Smith's Tuesday speech*."""
    tags = line.tags
    if line.lower[index] not in _TEXTS:
        return None
    while index > 0 and tags[index] in "nND0":
        index -= 1
    if tags[index] != "P":
        return None
    found = subjects.before(line, index)
    if found is None:
        return None
    first = found.first
    while first < index and tags[first] in "fisr":
        first += 1  # "because of Smith's speech"
    return Phrase(first, index)


def _passive(line: Line, index: int, last: int, cue: Cue, group: _Group) -> Clause | None:
    """*was quoted as saying*: the subject spoke. *was accused by Smith*: Smith did. Else open."""
    left, asserted = group.left, group.asserted
    tags, lower = line.tags, line.lower
    size = len(tags)
    if cue.base in ("quote", "cite"):
        stop = last + 1
        if stop < size and lower[stop] == "by":
            agent = subjects.after(line, stop + 1)
            stop = agent.last + 1 if agent else stop
        if stop + 1 < size and lower[stop] == "as" and lower[stop + 1] in ("saying", "telling", "warning"):
            who = subjects.before(line, left) if left >= 0 else None
            if who is not None:
                saying = VERB_FORMS["saying"][0]
                return verb_clause(line, who, index, stop + 1, saying, asserted, False, finite=True)
        return None
    for by in range(last + 1, min(last + 8, size)):
        if tags[by] in ",;:-tsvwQq":
            break
        if lower[by] == "by":
            who = subjects.after(line, by + 1)
            if who is None or tags[who.first] == "g":
                return None
            return verb_clause(line, who, index, last, cue, asserted, True, finite=True)
    return None
