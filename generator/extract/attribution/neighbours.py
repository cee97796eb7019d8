"""The other attribution clauses of a line: where the writer's next report begins."""

from __future__ import annotations

from generator.extract.attribution.clause import Clause


class Neighbours:
    """The other attribution clauses of a line, by where they begin."""

    def __init__(self, clauses: list[Clause]) -> None:
        self.openings = {clause.first: clause for clause in clauses}
        self.cues = {clause.cue_first: clause for clause in clauses}

    def begins(self, index: int) -> Clause | None:
        """The clause whose source or cue stands at an item."""
        return self.openings.get(index) or self.cues.get(index)

    def report_after(self, index: int, before: int | None = None) -> bool:
        """Whether somebody is said to have said something behind item ``index``, and before ``before``."""
        return any(
            first > index and (before is None or first < before) and carries_speech(other)
            for first, other in self.openings.items()
        )


def carries_speech(clause: Clause) -> bool:
    """Whether a clause says that something was said, with a verb that may carry direct speech: *Berg said*;
    not *the poll shows*, *Berg might say*."""
    return bool(clause.asserted and clause.found and "q" in clause.found.frames)


def new_report(near: Neighbours, index: int, clause: Clause | None) -> bool:
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
