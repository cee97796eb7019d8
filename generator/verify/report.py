"""What a check of a site found: each failure with its place, and how much of what was proved."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that is not as it was generated."""

    page: str
    """The file of the site (or the seed) where it stands."""
    problem: str
    statement: str = ""
    """The id of the statement, as in a permalink; empty when it is not about one."""
    source: str = ""
    """The source's id; empty when it is not about one."""

    def __str__(self) -> str:
        where = [f"statement {self.statement}"] if self.statement else []
        where += [f"source {self.source}"] if self.source else []
        words = ": ".join(filter(None, (self.page, ", ".join(where), self.problem)))
        # names and words may come from whoever changed the site: no line ends, no terminal commands
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in words)


@dataclass(slots=True)
class Report:
    """Everything that was found."""

    site: str
    failures: list[Failure] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    """How many of each kind of thing were checked: the names are those of ``told.py``."""
    fingerprint: str = ""
    """SHA-256 of the list of all files: one number for the whole site."""
    seeds: bool = False
    """Whether the seeds were there to compare with."""
    remade: str = ""
    """Why the pages were not made again from the seeds; empty when they were, or when there were no seeds."""

    def fail(self, page: str, problem: str, statement: str = "", source: str = "") -> None:
        """Notes a failure, once."""
        failure = Failure(page, problem, statement, source)
        if failure not in self.failures[-50:]:
            self.failures.append(failure)
