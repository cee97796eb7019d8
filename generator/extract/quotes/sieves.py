"""The order of the sieves, the surest first; each round sees what the rounds before it found."""

from __future__ import annotations

from collections.abc import Callable

from generator.extract.quotes import agents, around, beside, frames, leads
from generator.extract.quotes.scene import Scene, Voice

Sieve = Callable[[Scene, int, list[Voice | None]], Voice | None]

ROUNDS: tuple[tuple[Sieve, ...], ...] = (
    (
        beside.after,
        leads.relative,
        frames.as_put,
        leads.spoken_to,
        leads.headline,
        agents.agent,
        agents.agent_as,
        leads.purpose,
        leads.handed_over,
        beside.before,
        beside.question,
        frames.after_any_verb,
        beside.trailing,
        frames.far_inverted,
        leads.lead,
    ),
    (
        around.earlier,
        around.colon,
        around.credit,
        around.same_paragraph,
        around.monologue,
    ),
)
