"""Where the sentence's own verb ends the content of a clause inside its subject: *Those who say so | are
few*.

All functions take and give indices of items of a ``Line``.
"""

from __future__ import annotations

from generator.extract.attribution.clause import Clause
from generator.extract.phrases import Line


def main_verb(line: Line, start: int, stop: int, clause: Clause, of_clause: bool) -> int:
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
    related = clause.antecedent is not None and not of_clause
    onward = ("v", "x", "i") if related else ("v", "x")
    for index in range(start + 1, stop):
        if related and line.lower[index] == "as" and tags[index + 1 : index + 2] in ("Q", "q"):
            continue  # "who described it as "a farce" at a meeting | has apologised"
        if tags[index] in ",cbswt-" or (tags[index] in "Qq" and tags[index + 1 : index + 2] not in onward):
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
