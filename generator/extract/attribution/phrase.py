"""A noun phrase in the items of a line."""

from __future__ import annotations

from typing import NamedTuple


class Phrase(NamedTuple):
    """A noun phrase."""

    first: int
    last: int
    antecedent: tuple[int, int] | None = None
    """For a relative pronoun: the noun phrase it stands for."""
