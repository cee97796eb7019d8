"""What a text gives whose language the rules do not read: no guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract import extract
from generator.model import Facts
from generator.read import article_of
from generator.segment import segment

FRENCH = (
    "Le conseil a voté mercredi la réouverture de la ligne, fermée en 2019. « Les habitants de l'île ont "
    "attendu assez longtemps », a déclaré la maire Anne Durand, élue en octobre. Quatorze conseillers ont "
    "voté pour le projet, trois contre, selon le « Courrier ». Elle entre en vigueur le 2031-06-01.\n\n"
) * 4


def facts(text: str, front: str = "") -> Facts:
    return extract(segment(article_of(f"{front}{text}".encode(), "seeds/x.md")))


def test_a_declared_language_gives_marked_words_and_iso_days_only() -> None:
    found = facts(FRENCH, "---\nlanguage: fr\n---\n")
    words = found.article.words
    assert {words(quote.span).strip() for quote in found.quotes} == {
        "Les habitants de l'île ont attendu assez longtemps"
    }
    assert all(quote.speaker is None and quote.cue is None for quote in found.quotes)
    assert {date.value for date in found.dates} == {"2031-06-01"}
    assert (found.actors, found.figures, found.summary) == ((), (), ())
    assert len(found.sentences) >= 16
    assert not found.language_read


def test_a_text_that_is_plainly_not_english_is_not_read_as_english() -> None:
    assert not facts(FRENCH).language_read
    assert not facts(FRENCH, "---\nlanguage: en-GB\n---\n").language_read


@pytest.mark.parametrize("language", ["en", "en-GB", "EN_us"])
def test_english_is_read(language: str) -> None:
    text = 'The council voted. "We waited long enough for this," said Mayor Ann Lee. ' * 20
    found = facts(text, f"---\nlanguage: {language}\n---\n")
    assert found.language_read
    assert found.actors


def test_a_short_text_is_believed() -> None:
    assert facts("Courrier: Durand, Dupont, Duval.").language_read


@given(st.text(max_size=300), st.sampled_from(["fr", "uk", "ar", "zh"]))
def test_any_text_gives_spans_inside_it(text: str, language: str) -> None:
    found = facts(
        "".join(c for c in text if c.isprintable() or c == "\n"), f"---\nlanguage: {language}\n---\nx "
    )
    places = [(fact.span, fact.sentence) for fact in found.quotes]
    places += [(fact.span, fact.sentence) for fact in found.dates]
    for span, sentence in places:
        assert 0 <= span.start < span.end <= len(found.article.text)
        assert found.sentences[sentence].span.start <= span.end
