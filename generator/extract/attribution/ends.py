"""Where reported content ends: the first boundary that the writer's own clause goes on after.

Where the grammar leaves the end open, the cut is the cautious one: what may be the writer's own addition
(*…, which votes in March*, *…, a move that angered many*) is left out of what somebody said.
"""

from __future__ import annotations

from generator.extract.attribution.adjuncts import adjunct
from generator.extract.attribution.clause import Clause
from generator.extract.attribution.commas import comma_ends
from generator.extract.attribution.conjunctions import conjunction_ends
from generator.extract.attribution.main_verbs import main_verb
from generator.extract.attribution.neighbours import Neighbours, new_report
from generator.extract.attribution.tails import own_clause
from generator.extract.phrases import Line
from generator.lexicon.grammar import BESIDE_TIMES

_ALSO_ADVERBS = frozenset("so before since though once after while".split())
"""Links that close a clause as well: *that it was not so, | but …*, *had never happened before, | but …*."""


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
    of_clause = not (of_object or infinitive or line.tags[start] in "Tg")
    stop = _boundary(line, start, near, clause, of_object, of_clause)
    if clause is not None:
        stop = _outer_cue(start, stop, near, clause)
        if clause.antecedent is not None or not clause.finite:
            stop = main_verb(line, start, stop, clause, of_clause)
    return _trimmed(line, start, stop)


def _boundary(
    line: Line, start: int, near: Neighbours, clause: Clause | None, of_object: bool, of_clause: bool
) -> int:
    """The mark or word that the content stops at; behind the last item when it runs to the end."""
    tags = line.tags
    own = _own_commas(line, start, near, clause)
    opened, closed = _paired_dashes(line, start)
    related = clause is not None and _in_relative(line, clause)
    for index in range(start + 1, len(tags)):
        tag = tags[index]
        if opened < index < closed and tag in ",cb":
            continue
        if tag == ",":
            ends = related or (index not in own and comma_ends(line, index, near, clause, of_object))
        elif tag in "cb":
            ends = conjunction_ends(line, start, index, near, clause, of_clause)
        elif tag == "s":
            ends = _meanwhile_reported(line, index, near, clause)
        elif tag == ":":
            denies = clause is not None and clause.cue_class in ("denial", "refusal")
            ends = _colon_ends(line, index, near, of_object, denies)
        elif tag == "-":
            ends = _dash_ends(line, start, index, clause)
        else:
            ends = tag == ";"
        if (
            ends
            or (index - 1 in line.commas and comma_ends(line, index - 1, near, clause, of_object))
            or (of_object and adjunct(line, index))
        ):
            return index
    return len(tags)


def _own_commas(line: Line, start: int, near: Neighbours, clause: Clause | None) -> tuple[int, ...]:
    """Commas inside the opening of the content: *that if it rained, …*, *that, according to Smith, …*,
    *that Smith, according to aides, …*."""
    tags = line.tags
    if tags[start : start + 2] == "t,":
        return start + 1, tags.find(",", start + 2)
    comma = tags.find(",", start)
    second = tags.find(",", comma + 1)
    if tags[start] == "t" and second > 0 and {"v", "x"}.isdisjoint(tags[start:comma]):
        return (comma, second)  # "that Moen, according to aides, wanted to go": between subject and verb
    opens = tags[start] == "s" or tags[start : start + 2] == "ts"
    return (comma,) if opens and not new_report(near, comma + 1, clause) else ()


def _paired_dashes(line: Line, start: int) -> tuple[int, int]:
    """The only two dashes around an addition: *that the firm -- which is best known for its film, though … --
    missed its aim*; behind the line when there is none."""
    tags, size = line.tags, len(line.tags)
    opened = tags.find("-", start + 1)
    closed = tags.find("-", opened + 1) if opened > 0 else -1
    if closed < 0 or "-" in tags[closed + 1 :] or tags[opened + 1] not in "wdr":
        return size, size
    return opened, closed


def _colon_ends(line: Line, index: int, near: Neighbours, of_object: bool, denies: bool) -> bool:
    """*condemned the raid: | …*, and where somebody speaks behind the colon; not *condemned it: "…"*.

    *denied it had left: | "We stayed."*: what she says is not what she denies.
    """
    if of_object and line.tags[index + 1 : index + 2] not in ("Q", "q"):
        return True
    if denies and line.tags[index + 1 : index + 2] == "Q":
        return True
    return any(other.asserted and cue > index for cue, other in near.cues.items())


def _dash_ends(line: Line, start: int, index: int, clause: Clause | None) -> bool:
    """*said it rained - | a lot*: a dash that is alone, or that the main clause follows; not *- "…"*."""
    tags = line.tags
    if clause is not None and clause.subordinate and own_clause(line, index + 1):
        return True
    alone = "-" not in tags[start:index] and "-" not in tags[index + 1 :]
    return alone and tags[index + 1 : index + 2] != "Q"


def _meanwhile_reported(line: Line, index: int, near: Neighbours, clause: Clause | None) -> bool:
    """*Army denies blocking aid | as U.N. warns of hunger*: a headline's two reports at one time
    (Quirk et al. 1985, 15.25). *said it left as the river rose*: what follows *as* reports nothing."""
    if line.lower[index] != "as":
        return False
    return line.lower[index - 1] == "even" or new_report(near, index + 1, clause)


def _in_relative(line: Line, clause: Clause) -> bool:
    """*Acme, which Berg says moved the goods, | fell 4%*, *The daily, which quoted a clerk as saying that it
    rained, | closed*: the comma closes the relative clause."""
    first, tags = clause.who.first, line.tags
    if first > 1 and tags[first - 2 : first] == ",w":
        return not clause.inverted
    opened = tags.rfind(",w", 0, first)
    return not clause.finite and opened > 0 and "," not in tags[opened + 1 : first]


def _outer_cue(start: int, stop: int, near: Neighbours, clause: Clause) -> int:
    """*Residents who praised the plan | warned that …*: the cue whose source holds the clause."""
    for later in range(start + 1, stop):
        other = near.cues.get(later)
        if other is None or not other.finite:
            continue
        if other.who.first < clause.who.first and other.who.last >= clause.cue_last:
            return later
    return stop


def _trimmed(line: Line, start: int, stop: int) -> int:
    """The last item before ``stop`` that says something: no link, mark, or word that belongs to what
    follows."""
    tags = line.tags
    last = stop - 1
    edge = tags[stop : stop + 1]
    colon = tags.find(":", start, stop)
    if colon > start and edge == "," and {"Q", "x", "v"}.isdisjoint(tags[colon:stop]):
        last = colon - 1  # "two men: Ida Moen, | who …": a list that is cut says something else
    closes = line.lower[last] in _ALSO_ADVERBS and tags[last - 1] != ","
    if edge == "," and last > start and tags[last] in "sw" and not closes:
        last -= 1  # "… at a camp where, according to the report, hundreds died"
    if edge == "D" and line.lower[last] in BESIDE_TIMES and last > start:
        last -= 1  # "proposed a levy last year"
    if line.lower[last - 1 : last + 1] == ["as", "of"] and last - 1 > start:
        last -= 2  # "put the level at 11 as of | Monday"
    if edge == "," and tags[last] == "r" and tags[last - 1] in "cb" and last - 1 > start:
        last -= 1  # "called for order and then, | when …"
    while last > start and (
        (tags[last] in ".,;:-cb" and line.lower[last] != "yet")
        or (line.lower[last] == "even" and stop < len(tags) - 1)  # but "showed the race even."
        or (tags[last] == "t" and tags[last - 1] in "cb")  # "… and that, | in her words, …"
    ):
        last -= 1
    return last
