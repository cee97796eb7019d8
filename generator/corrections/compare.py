"""What the last release published against what there is now -> the lines that the next one would add.

A statement's id is made of its words and what stands near them (``ids.py``), so a changed text gives new
ids. What is gone is therefore held against what is new in the same source: the pair whose words, or whose
sentences, share most is the statement before and after.
"""

from __future__ import annotations

import dataclasses
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from generator.corrections.ledger import Ledger, Row
from generator.corrections.model import SourceRecord, Statement, What, Why
from generator.dossier import Dossier

ALIKE = 0.6
"""Share of words in common, in order, from which two statements are one before and after a change."""
_LONGEST = 300
"""Words beyond which a statement's end is not compared: comparing costs."""
_VEIL = re.compile(r"█+(?: [A-Z]+)?|\[[^\]]+\]")
_GROUPS = {"quote": "said", "statement": "said"}

Key = tuple[str, str]


@dataclasses.dataclass(frozen=True, slots=True)
class Present:
    """What there is now."""

    statements: Mapping[Key, Statement]
    sources: Mapping[str, SourceRecord]
    withheld: Collection[Key] = ()
    """Facts that are there and may not be shown."""
    hidden: Mapping[Key, str] = dataclasses.field(default_factory=dict)
    """What an editor hid, and why."""
    edited: Mapping[Key, str] = dataclasses.field(default_factory=dict)
    """What an editor set right or added, and why; for an actor that she named ``(source, name)``."""
    shut: Collection[str] = ()
    """Ids of sources of which nothing may be shown."""
    unread: Collection[str] = ()
    """Ids of seeds that cannot be used at the moment: nothing is said about them."""


def difference(ledger: Ledger, present: Present) -> Iterator[Row]:
    """The lines, without the release's own."""
    now = {key: one for key, one in present.statements.items() if key[0] not in present.unread}
    before = {key: one for key, one in ledger.live.items() if key[0] not in present.unread}
    for id, source in present.sources.items():
        if ledger.sources.get(id) != source or id in ledger.removed:
            yield {"did": "source", **dataclasses.asdict(source)}
    lost = [one for key, one in before.items() if key not in now]
    new = {key: one for key, one in now.items() if key not in before}
    pairs = _pairs(lost, [one for key, one in new.items() if key not in ledger.gone])
    for key, one in new.items():
        row = {**dataclasses.asdict(one)}
        if key in ledger.gone:
            yield {"did": "restored", **row, "why": _why(ledger, present, key)}
        else:
            yield {"did": "published", **row}
    for key, old in before.items():
        same = now.get(key)
        what = _otherwise(old, same) if same else None
        if same and what:
            why = _why(ledger, present, key, same)
            reason = present.edited.get(key, "")
            yield {"did": "changed", **dataclasses.asdict(same), "what": what, "why": why, "reason": reason}
    for old in lost:
        after = pairs.get(old.key)
        why = _why(ledger, present, old.key, after)
        yield {
            "did": "withdrawn",
            "id": old.id,
            "source": old.source,
            "what": (_otherwise(old, after) or "moved") if after else "withdrawn",
            "why": why,
            "by": after.id if after else "",
            "reason": present.hidden.get(old.key, "") or (present.edited.get(after.key, "") if after else ""),
        }
    for id in sorted(ledger.sources.keys() - present.sources.keys() - ledger.removed - set(present.unread)):
        yield {"did": "removed", "id": id}


def _otherwise(old: Statement, new: Statement) -> What | None:
    """What is not the same, the gravest first; None when it says the same."""
    if old.who != new.who:
        return "attribution"
    if old.value != new.value:
        return "value"
    if old.words != new.words and old.id != new.id:
        return "words"
    if old.verb != new.verb:
        return "verb"
    return None


def _why(ledger: Ledger, present: Present, key: Key, after: Statement | None = None) -> Why:
    """Why a statement, in the ledger under ``key``, is gone or reads as ``after`` now."""
    source = present.sources.get(key[0])
    if source is None:
        return "source removed"
    named = (key[0], after.who) if after else key
    if key in present.hidden or not {key, after.key if after else key, named}.isdisjoint(present.edited):
        return "editor"
    if key in present.withheld or key[0] in present.shut:
        return "rights"
    known = ledger.sources.get(key[0])
    same = known and known.sha256 == source.sha256 and key[0] not in ledger.removed
    before = ledger.live.get(key)
    if same and before and after and (key in ledger.named or _veils(before) != _veils(after)):
        return "mask"
    return "rules" if same else "source changed"


def _veils(one: Statement) -> list[str]:
    """What stands for masked names in a statement."""
    return _VEIL.findall(f"{one.who} {one.words} {one.place}")


def _pairs(lost: Iterable[Statement], new: Iterable[Statement]) -> dict[Key, Statement]:
    """For the key of each lost statement the new one that it became; each new one once, the best first."""
    candidates: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for one in new:
        candidates[one.source, _GROUPS.get(one.kind, one.kind)].append(one)
    scored = sorted(
        (
            (-likeness(old, one), order, place, old, one)
            for order, old in enumerate(lost)
            for place, one in enumerate(candidates[old.source, _GROUPS.get(old.kind, old.kind)])
        ),
        key=lambda row: row[:3],
    )
    found: dict[Key, Statement] = {}
    taken: set[Key] = set()
    for score, _, _, old, one in scored:
        if -score >= ALIKE and old.key not in found and one.key not in taken:
            found[old.key] = one
            taken.add(one.key)
    return found


def likeness(old: Statement, new: Statement) -> float:
    """How much two statements have in common, from 0 to 1. A number is known by its sentence."""
    words, place = _share(old.words, new.words), _share(old.place, new.place)
    if old.kind in ("quote", "statement"):
        return max(words, (words + place) / 2)
    return 0.2 * words + 0.8 * place


def _share(a: str, b: str) -> float:
    one, other = a.casefold().split()[:_LONGEST], b.casefold().split()[:_LONGEST]
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if one or other else 0.0


def present_of(
    dossier: Dossier,
    statements: Mapping[Key, Statement],
    sources: Mapping[str, SourceRecord],
    unread: Collection[str],
) -> Present:
    """What there is now, with what an editor did and what rights hold back."""
    hidden, edited, withheld = {}, {}, set()
    for source in dossier.sources:
        id = source.article.id
        withheld |= {(id, fact) for fact in (source.use.facts if source.use else ())}
        names = {actor.id: actor.name for actor in source.facts.actors}
        for mark in source.facts.marks:
            if mark.verb == "hidden":
                hidden[id, mark.fact] = mark.reason or ""
            elif mark.verb in ("corrected", "added"):
                edited[id, names.get(mark.fact, mark.fact)] = mark.reason or ""
    shut = {source.article.id for source in dossier.sources if source.article.rights == "none"}
    return Present(statements, sources, withheld, hidden, edited, shut, frozenset(unread))
