"""What is made of a fact is made again when something around it changes, and only then."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.dossier import Dossier
from generator.gather import facts_of
from generator.kept import leave, stay
from generator.model import Facts
from generator.pages.quotes import make
from generator.pages.viewing import quote_view
from generator.pages.views import QuoteView
from generator.read import article_of
from generator.resolve import resolve
from generator.settings import Settings


@pytest.fixture(autouse=True)
def staying() -> Iterator[None]:
    stay()
    yield
    leave()


def facts(name: str, text: str) -> Facts:
    seed = f"---\ntitle: {name}\npublished: 2031-03-04\n---\nThe day\n\n{text}\n"
    return facts_of(article_of(seed.encode(), f"seeds/{name}.md"))


LUND = '"We will never leave this town again," Ada Lund said on Monday.'
BERG = '"Nobody will ever take our boats away," said Bo Berg.'


def shown(dossier: Dossier) -> dict[str, QuoteView]:
    """The view of each source's quotation."""
    return {cited.source.article.id: quote_view(dossier, cited) for cited in dossier.quotes}


def test_the_same_fact_is_shown_by_the_same_view_on_the_same_page() -> None:
    texts = [facts("one", LUND), facts("two", BERG)]
    before, after = resolve(texts), resolve(texts)
    assert before is not after
    assert all(shown(before)[name] is shown(after)[name] for name in ("one", "two"))
    assert next(make(before)) is next(make(after))


def test_another_source_changes_what_it_says_of_a_speaker_and_no_more() -> None:
    texts = [facts("one", LUND), facts("two", BERG)]
    before = shown(resolve(texts))
    more = facts("three", '"It is over at last for all of us," Ada Maria Lund said.')
    after = shown(resolve([*texts, more]))
    assert after["two"] is before["two"]
    names = [view.speaker.name for view in (before["one"], after["one"]) if view.speaker]
    assert names == ["Ada Lund", "Ada Maria Lund"]


def test_the_dossiers_title_stands_in_each_citation() -> None:
    one = facts("one", LUND)
    made = [shown(resolve([one], settings=Settings(title=title))) for title in ("Herring", "Cod")]
    assert [views["one"].take.dossier for views in made] == ["Herring", "Cod"]
