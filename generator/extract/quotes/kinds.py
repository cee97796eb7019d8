"""Speech or scare quotes, a whole clause or a fragment."""

from __future__ import annotations

from generator.extract.quotes.scene import Scene, Voice
from generator.model import QuoteKind


def is_speech(scene: Scene, index: int, voice: Voice | None) -> bool:
    """Whether a string is something that somebody said."""
    return voice is not None


def kind_of(scene: Scene, index: int) -> QuoteKind:
    """``direct`` for a whole clause or more, ``partial`` for a fragment."""
    return "direct"
