"""An expression that waits to be compiled does what a compiled one does."""

from __future__ import annotations

import re

import pytest

from generator.patterns import compiled_when_used


def test_it_matches_as_a_compiled_one() -> None:
    late, now = (
        compiled_when_used(r"(?P<sea>north\b)|\d+", re.IGNORECASE),
        re.compile(r"(?P<sea>north\b)|\d+", re.IGNORECASE),
    )
    text = "The North Sea, 1953; northern"
    for _ in range(2):  # the first use compiles, the second finds it compiled
        assert [m.span() for m in late.finditer(text)] == [m.span() for m in now.finditer(text)]
        assert late.search(text, 8) and late.search(text, 8).span() == now.search(text, 8).span()  # type: ignore[union-attr]
        assert (late.pattern, late.flags, late.groupindex) == (now.pattern, now.flags, now.groupindex)


def test_nothing_is_compiled_before(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    compiled = re.compile

    def compile_and_note(pattern: str, flags: int) -> re.Pattern[str]:
        asked.append(pattern)
        return compiled(pattern, flags)

    monkeypatch.setattr(re, "compile", compile_and_note)
    late = compiled_when_used("sea")
    assert asked == []
    assert late.match("sea") and late.search("the sea") and asked == ["sea"]


def test_what_a_pattern_has_not_is_missed() -> None:
    with pytest.raises(AttributeError):
        compiled_when_used("sea").swim  # type: ignore[attr-defined]  # noqa: B018
