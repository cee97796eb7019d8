"""How a fact's words are found again: only by what may be shown, and only by what stands in the original."""

from __future__ import annotations

from generator.dossier import Dossier
from generator.links.selector import Selector, selector
from generator.pages.viewing import quote_view
from generator.resolve import resolve
from generator.rights.gate import publishable
from generator.settings import Rights, Settings
from tests.facts import Story

LONG = " ".join(f"word{number}" for number in range(30))


def _found(story: Story, share: int = 100, quotation: int = 100) -> Selector | None:
    made: Dossier = publishable(
        resolve([story.facts()], settings=Settings(rights=Rights(share=share, quotation=quotation)))
    )
    (cited,) = made.quotes
    view = quote_view(made, cited)
    return selector(cited.source, view.words, view.place)


def _story(words: str, line: str) -> Story:
    story = Story(line)
    story.quote(words, who=story.speaker("she", None), cue="said")
    return story


def test_the_words_stand_in_their_sentence() -> None:
    story = _story("We stay", 'Today "We stay", she said.')
    assert _found(story, share=100) == Selector("We stay", 'Today "', '", she said.', story.span("We stay"))


def test_of_a_long_quotation_the_first_piece_is_found_again() -> None:
    story = _story(LONG, f'"{LONG}", she said.')
    found = _found(story, share=100, quotation=10)
    assert found
    assert found.exact == " ".join(LONG.split()[:10])
    assert found.suffix == ""
    assert story.article.words(found.span) == found.exact


def test_no_sign_of_what_is_left_out_is_taken_for_words() -> None:
    line = f'{LONG}, and then "We will stay here", she said, {LONG}.'
    found = _found(_story("We will stay here", line), share=30, quotation=12)
    assert found
    assert found.prefix + found.exact + found.suffix in line
