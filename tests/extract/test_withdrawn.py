"""What an earlier version of a text said is taken back."""

from __future__ import annotations

from generator.extract.withdrawn import is_outdated, takes_back


def test_a_correction_of_the_text_itself() -> None:
    assert takes_back("an earlier version of this article said that it rained".split())
    assert not takes_back("an earlier version of the bill said that it rained".split())
    assert not takes_back("lind said this was an earlier version of the bill".split())
    assert not takes_back("police said the story in the previous version differed".split())
    assert not takes_back("this article is a version of the truth".split())


def test_numbers_that_held_before() -> None:
    assert is_outdated("earlier updates : 13:10 ( one dead )".split())
    assert not is_outdated("the next update is due at noon".split())
