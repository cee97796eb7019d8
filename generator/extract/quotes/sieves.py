"""The order of the sieves, the surest first; each round sees what the rounds before it found."""

from __future__ import annotations

from collections.abc import Callable

from generator.extract.quotes import agents, around, beside, frames
from generator.extract.quotes.scene import Scene, Voice

Sieve = Callable[[Scene, int, list[Voice | None]], Voice | None]

ROUNDS: tuple[tuple[Sieve, ...], ...] = (
    (
        beside.after,
        frames.relative,
        frames.as_put,
        frames.spoken_to,
        frames.headline,
        agents.agent,
        agents.agent_as,
        frames.purpose,
        frames.handed_over,
        beside.before,
        beside.question,
        frames.after_any_verb,
        beside.trailing,
        frames.far_inverted,
        frames.lead,
    ),
    (
        around.earlier,
        around.colon,
        around.credit,
        around.same_paragraph,
        around.monologue,
    ),
)
