"""Votes for what a name stands for: ``person``, ``organisation``, ``place``, ``work``."""

from __future__ import annotations


def vote(votes: dict[str, float], kind: str, weight: float) -> None:
    """Adds to one kind's weight."""
    votes[kind] = votes.get(kind, 0.0) + weight
