"""Facts + overrides -> Facts: what an editor set right, hid, added, pinned or dropped.

Pure: the facts that come in stay as they are (the cache keeps what the machine read), new ones go out, and
every change leaves a mark that the pages show. An entry that does not fit its source gives an error and
changes nothing.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from generator.edits.add import add
from generator.edits.correct import affected, correct, mark, name_actor
from generator.edits.find import Fact, fact_of, facts_in, places, sentence_of
from generator.edits.model import FITS, Edit
from generator.edits.read import near
from generator.errors import EditError, InputError
from generator.model import EditVerb, Facts, Quote


def apply_edits(
    facts: Sequence[Facts], edits: Sequence[Edit], unread: Collection[str] = ()
) -> tuple[list[Facts], list[InputError]]:
    """The facts of all sources as their editor wants them, and the entries that cannot be kept.

    ``unread`` are the ids of seeds that could not be used: their overrides wait for them.
    """
    by_source: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_source[edit.source].append(edit)
    errors: list[InputError] = []
    changed = []
    for item in facts:
        mine = by_source.pop(item.article.id, ())
        item, told = edited(item, mine) if mine else (item, [])
        changed.append(item)
        errors += told
    known = [item.article.id for item in facts]
    for source, lost in by_source.items():
        if source not in unread:
            remedy = near(source, known) or "name the file like its seed, or delete it"
            errors.append(EditError(lost[0].file, f"there is no source `{source}`", remedy))
    return changed, sorted(errors, key=lambda error: (error.file, error.line, error.column))


def edited(facts: Facts, edits: Sequence[Edit]) -> tuple[Facts, list[EditError]]:
    """One source's facts with all of its overrides that fit, and the errors of those that do not."""
    errors: list[EditError] = []
    said = _Said()

    def attempt(facts: Facts, edit: Edit, keep: Callable[[Facts, Edit], Facts]) -> Facts:
        try:
            return keep(facts, edit)
        except EditError as error:
            errors.append(error)
            return facts

    # What is added or named can be meant by the others, wherever they stand in the file.
    for edit in edits:
        if edit.verb == "add":
            facts = attempt(facts, edit, add)
    for edit in edits:
        if edit.verb == "actor":
            facts = attempt(facts, edit, partial(_named, said))
    # All others mean the facts as they were before any of them: what one hides another may name, and is told.
    before = facts
    rest = [edit for edit in edits if edit.verb not in ("add", "actor")]
    spared = _spared(before, rest)
    for edit in sorted(rest, key=lambda one: one.verb != "hide"):
        facts = attempt(facts, edit, partial(_kept, said, before, spared))
    return facts, errors


def _spared(facts: Facts, edits: Sequence[Edit]) -> frozenset[str]:
    """Ids of the facts that an entry corrects or wants on the overview: they stay when what is around them
    is hidden."""
    found = set()
    for edit in edits:
        if edit.verb in ("correct", "pin") and edit.values.get("to") != "summary":
            with contextlib.suppress(EditError):
                found.add(fact_of(facts, edit).id)
    return frozenset(found)


def _named(said: _Said, facts: Facts, edit: Edit) -> Facts:
    changed = name_actor(facts, edit)
    for key in ("name", "role"):
        if key in edit.values:
            said.note(edit, f"actor {changed.marks[-1].fact}", key, edit.values[key])
    return changed


def _kept(said: _Said, before: Facts, spared: frozenset[str], facts: Facts, edit: Edit) -> Facts:
    if "summary" in (edit.values.get("to"), edit.values.get("from")):
        return _in_summary(facts, edit, said)
    fact = fact_of(before, edit)
    said.note(edit, fact.id, "hide", "yes" if edit.verb == "hide" else "no")
    fact = next((one for one in facts_in(facts) if one.id == fact.id), fact)
    if edit.verb == "hide":
        return _hide(facts, edit, fact, spared)
    if edit.verb == "correct":
        concerned = affected(facts, edit, fact)
        for key in edit.values:
            if key in FITS:
                for one in concerned if key == "speaker" else [fact]:
                    said.note(edit, one.id, key, edit.values[key])
        return correct(facts, edit, fact)
    said.note(edit, fact.id, "overview", edit.verb)
    verb: EditVerb = "pinned" if edit.verb == "pin" else "dropped"
    return replace(facts, marks=(*facts.marks, mark(edit, fact.id, verb, fact.span)))


def _hide(facts: Facts, edit: Edit, fact: Fact, spared: frozenset[str]) -> Facts:
    """The facts without one, and without what shows its words again.

    With a quotation or a statement goes all that stands in it: figures, other quotations, what happened at
    a date; and its sentences leave the summary. Who hides what officials said of 57 boats wants no card
    with the 57. A hidden figure or date goes alone: it may be no figure at all, in words that are right. A
    hidden quotation is kept apart: see ``Facts.hidden``.
    """
    span = fact.span
    gone = {fact.id}
    summary = facts.summary
    if isinstance(fact, Quote):
        gone.update(one.id for one in facts.quotes if one.span.within(span))
        gone.update(one.id for one in facts.figures if one.span.within(span))
        gone.update(one.id for one in facts.dates if one.span.within(span))
        gone.update(one.id for one in facts.dates if one.event and one.event.overlaps(span))
        gone -= spared - {fact.id}
        summary = tuple(index for index in summary if not facts.sentences[index].span.overlaps(span))
    notes = [mark(edit, one.id, "hidden", one.span) for one in facts_in(facts) if one.id in gone]
    return replace(
        facts,
        quotes=tuple(one for one in facts.quotes if one.id not in gone),
        figures=tuple(one for one in facts.figures if one.id not in gone),
        dates=tuple(one for one in facts.dates if one.id not in gone),
        summary=summary,
        hidden=(*facts.hidden, *(one for one in facts.quotes if one.id in gone)),
        marks=(*facts.marks, *notes),
    )


def _in_summary(facts: Facts, edit: Edit, said: _Said) -> Facts:
    """Pins a whole sentence to the summary, or drops it: the words are some of the sentence's."""
    spans = places(facts, edit)
    indices = sorted({sentence_of(facts, span) for span in spans})
    if len(indices) > 1:
        raise edit.error(f"the words stand in {len(indices)} sentences", "give more of the sentence's words")
    (index,) = indices
    if edit.verb == "pin" and facts.sentences[index].part != "body":
        raise edit.error(
            "the sentence is no part of the article's text", "pin one of the article's sentences"
        )
    said.note(edit, f"sentence {index}", "summary", edit.verb)
    chosen = set(facts.summary)
    if edit.verb == "drop" and index not in chosen:
        raise edit.error("the machine did not choose this sentence for the summary", "delete the entry")
    chosen = chosen | {index} if edit.verb == "pin" else chosen - {index}
    verb: EditVerb = "pinned" if edit.verb == "pin" else "dropped"
    note = mark(edit, str(index), verb, facts.sentences[index].span)
    return replace(facts, summary=tuple(sorted(chosen)), marks=(*facts.marks, note))


class _Said:
    """What entries said so far of each fact, to find two that cannot both hold."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[str, str], tuple[str, Edit]] = {}

    def note(self, edit: Edit, fact: str, key: str, value: str) -> None:
        """Raises EditError when an earlier entry said otherwise."""
        earlier = self._by_key.setdefault((fact, key), (value, edit))
        if earlier[0] != value:
            line = earlier[1].places[earlier[1].verb][0]
            what = {"hide": "hides it", "overview": "says the opposite", "summary": "says the opposite"}
            raise edit.error(
                f"the entry in line {line} {what.get(key, f'sets another `{key}` for the same words')}",
                "keep one of the two",
                key if key in edit.places else None,
            )
