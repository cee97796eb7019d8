"""Who speaks with a finite verb: before it, behind it (*said Smith*), or in the clause before.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

import re

from generator.extract.attribution import following, subjects
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.forms import VERB_FORMS, Cue
from generator.extract.attribution.phrase import Phrase
from generator.extract.attribution.shared import related, shared_subject
from generator.extract.attribution.texts import TEXTS, speaks_by
from generator.extract.phrases import Line

_INVERTING = frozenset("say add ask report write note explain argue warn reply".split())
"""Verbs that stand before a bare noun, too: *…, said officials*."""


def inverted(line: Line, index: int, last: int, left: int, cue: Cue) -> Phrase | None:
    """The subject behind its verb: *"No," said Smith* (Quirk 14.29); not *"No," said he soon left*.

    ``left``: the item before the verb's group, -1 at the start of the line, where the sentence splitter may
    have cut between the quotation and *said Smith*.
    """
    edge = line.tags[left] if left >= 0 else ""
    follows = line.tags[last + 1 : last + 2]
    if edge not in ("Q", "q", ",", "") or left != index - 1 or not follows or not _inverts(follows, cue):
        return None
    if line.lower[last + 1] == "nothing":
        return None  # "The union, which had met on Monday, said nothing"
    if follows == "q" and edge not in ("Q", "q"):
        return None
    if edge == "," and (_takes_object(line, last, cue) or _appositive(line, left)):
        return None
    if (
        edge in ("Q", "q")
        and left
        and left not in line.commas | line.stops
        and _takes_object(line, last, cue)
    ):
        return None  # 'A man who called himself "the mayor" demanded | a sandwich'
    quoted = edge == "," and line.tags[left - 1 : left] in ("Q", "q")  # “No”, said Smith
    if edge == "," and not (quoted or _clause_before(line, left) or _resumes(line, last)):
        return None
    who = following.after(line, last + 1)
    return who if who is not None and not _verb_behind(line, who) else None


def in_front(line: Line, left: int, found: list[Clause]) -> Phrase | None:
    """The subject before its verb's group, whose left neighbour is ``left``; else that of the clause before,
    of which ``found`` holds those read so far."""
    if left < 0:
        return None
    tags, edge = line.tags, line.tags[left]
    if edge in "cb":
        return shared_subject(line, left, found)
    if edge == "D" and (joint := _before_time(line, left)) is not None:
        return shared_subject(line, joint, found)
    if edge in "Qq" and (named := _called(line, left)) is not None:
        return named
    if edge in "Qq":
        return subjects.apposition(line, left) if left in line.commas else None
    if edge != ",":
        who = _behind_clause(line, subjects.before(line, left), left)
        return _by_text(line, left) if who is None and edge in "tw" else who
    if left and tags[left - 1] in "Qq":
        return _behind_quotation(line, left, found)
    if found and (around := _around_aside(line, left, found[-1])) is not None:
        return around
    opened = tags.rfind(",", 0, left)
    if opened > 0 and tags[opened - 1] == "w" and {"v", "x"}.isdisjoint(tags[opened:left]):
        return subjects.before(line, opened - 1)  # "the aides, who, on Monday, criticised …"
    who = subjects.before(line, left)
    if who is None and found:
        who = related(line, left, found[-1])
    return who if who is not None else shared_subject(line, left, found)


def _behind_quotation(line: Line, comma: int, found: list[Clause]) -> Phrase | None:
    """Where the comma stands behind a quotation: *Berg, who called it “an outrage”, | said 12 had died*,
    *Berg, calling it “an outrage”, | said …* (Quirk et al. 1985, 17.28, 17.65: what is added to a subject),
    else *He praised it, called it “a gem”, | said …*, which share one."""
    whole = subjects.apposition(line, comma)
    if whole is not None and whole.first > 1 and line.tags[whole.first - 1] not in ",;:":
        whole = None  # "He met Berg, who called it “a trap”, | said …"
    opened = line.tags.rfind(",w", 0, comma)
    if whole is not None and opened > whole.first and "," not in line.tags[opened + 1 : comma]:
        return whole
    return shared_subject(line, comma, found) or whole


_CLAUSE_AHEAD = re.compile("[nNp][vn],[cb](?=[dPNn0]+$)")


def _behind_clause(line: Line, who: Phrase | None, left: int) -> Phrase | None:
    """*Lind claims, and | the ministry denies, that …*: two clauses share what is reported (Quirk et al.
    1985, 13.54), and each has a subject of its own; not *residents who fled, and aides, said*."""
    if who is None or who.first == left or "," not in line.tags[who.first : left]:
        return who
    ahead = _CLAUSE_AHEAD.search(line.tags, who.first, left + 1)
    if ahead is None or "w" in line.tags[who.first : left] or line.lower[ahead.start() + 1] not in VERB_FORMS:
        return who
    return Phrase(ahead.end(), left)


def _by_text(line: Line, pronoun: int) -> Phrase | None:
    """*The port released a statement that | said …*: who speaks by the text that *that* stands for."""
    noun = subjects.before_time(line, pronoun - 1)
    if noun < 1 or line.lower[noun] not in TEXTS or line.lower[pronoun] not in ("that", "which"):
        return None
    issuer = speaks_by(line, noun)
    return Phrase(pronoun, pronoun, (issuer.first, issuer.last)) if issuer else None


def _called(line: Line, string: int) -> Phrase | None:
    """*the account "Plain Truth" | says that …*: a name between marks in apposition to the noun before it
    (Quirk et al. 1985, 17.65), where a subject opens its clause so."""
    if string < 2 or line.tags[string] != "q" or line.tags[string - 1] != "n":
        return None
    who = subjects.before(line, string - 1)
    if who is None or line.tags[who.first] != "d" or (who.first and line.tags[who.first - 1] not in ",cb;"):
        return None
    return Phrase(who.first, string)


def _before_time(line: Line, left: int) -> int | None:
    """*… but | on Monday | denied it*: the conjunction before a time."""
    joint = left
    while joint > 0 and line.tags[joint] in "rD":
        joint -= 1
    joint -= line.tags[joint] == "i"
    return joint if joint > 0 and line.tags[joint] in "cb" else None


def _around_aside(line: Line, left: int, aside: Clause) -> Phrase | None:
    """*Smith, they said, | ordered them to go*: the subject before a clause that stands between."""
    if aside.last != left - 1 or aside.first < 2 or line.tags[aside.first - 1] != ",":
        return None
    who = subjects.before(line, aside.first - 2)
    return who._replace(last=left - 1) if who is not None else None


def _inverts(follows: str, cue: Cue) -> bool:
    """Whether a verb may stand before its subject: *"No," said Smith*, never *told Smith*, *pledged
    delegates*; ``follows`` is the tag behind it."""
    if "q" not in cue.frames or follows not in "dPN0npq":
        return False
    return cue.base in _INVERTING or ("r" not in cue.frames and follows != "n")


def _takes_object(line: Line, last: int, cue: Cue) -> bool:
    """*a band and a friend, Otto Lind, wrote | ten songs*, *the firm, which …, announced | a plan*: what
    follows is the verb's object; not *…, said | a farmer*."""
    if cue.base == "write" and line.tags[last + 1] in "0n":
        return True
    return line.lower[last + 1] in ("a", "an") and cue.base not in ("say", "add", "report")


def _appositive(line: Line, comma: int) -> bool:
    """Whether the comma closes an apposition or relative clause to a name that opens the clause: *Smith, an
    aide who backed the plan, | said Jones had left*."""
    tags = line.tags
    who = subjects.before(line, comma)
    if who is None or (who.first and tags[who.first - 1] not in "cb"):
        return False
    first = tags.find(",", who.first)
    if 0 < first < comma and tags[first + 1] == "w" and tags.find(",", first + 1) == comma:
        return True  # "The envoy, who took office in May, said 400 had died": no verb of its own before
    if tags[who.first] != "N":
        return False
    reduced = tags[first + 1 : first + 3] in (
        "vi",
        "vT",
        "vD",
    )  # "Moen, reached by telephone, confirmed the plan"
    opens = tags[first + 1] in "dw0n" or reduced
    return 0 < first < comma and opens and not set("vx") & set(tags[who.first : first])


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
