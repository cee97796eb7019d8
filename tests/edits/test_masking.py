"""Facts without a masked name: the same facts, with a mask where the name stood."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from hypothesis import given
from hypothesis import strategies as st

from generator.edits.masking import mask_facts
from generator.edits.names import Mask, Masks
from generator.gather import facts_of
from generator.model import Change, EditorMark, Facts, Span
from generator.read import article_of

MASKS = Masks(
    "seeds/masks.yml",
    (Mask("Maria Ivanova", "█████ A", ("Masha",), line=3), Mask("Olga Dahl", "[Witness 1]", line=7)),
)
TEXT = """---
title: The day that Maria Ivanova spoke
published: 2031-03-14
publisher: P
byline: By Olga Dahl
note: spoke to Masha
---
The day

OSLO: "They took 12 of us," Maria Ivanova said on Wednesday. Her mother, Olga Dahl, wept.

Ivanova denied that 57 boats were lost. "It was cold," Maria said. Bo Berg, a lawyer, spoke of 30 boats.

"""


def facts(text: str = TEXT) -> Facts:
    return facts_of(article_of(text.encode(), "seeds/day.md"))


def masked(item: Facts) -> Facts:
    (made,), errors = mask_facts([item], MASKS)
    assert errors == []
    return made


def words_in(value: object) -> list[str]:
    """Every word that stands anywhere in a value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [word for pair in value.items() for one in pair for word in words_in(one)]
    if is_dataclass(value):
        return [word for field in fields(value) for word in words_in(getattr(value, field.name))]
    if isinstance(value, tuple | list):
        return [word for one in value for word in words_in(one)]
    return []


def spans_in(value: object) -> list[Span]:
    if isinstance(value, Span):
        return [value]
    if is_dataclass(value):
        return [span for field in fields(value) for span in spans_in(getattr(value, field.name))]
    return [span for one in value for span in spans_in(one)] if isinstance(value, tuple) else []


def test_without_masks_nothing_changes() -> None:
    assert mask_facts([facts()], Masks()) == ([facts()], [])


def test_no_word_anywhere_holds_a_name() -> None:
    for word in words_in(masked(facts())):
        assert not MASKS.found(word)


def test_the_facts_are_the_same_with_a_mask_in_the_name() -> None:
    before, after = facts(), masked(facts())
    for name in ("quotes", "figures", "dates", "actors", "sentences"):
        for was, now in zip(getattr(before, name), getattr(after, name), strict=True):
            for one, other in zip(spans_in(was), spans_in(now), strict=True):
                assert MASKS.words(before.article.words(one)) == after.article.words(other)


def test_who_spoke_is_the_masked_one() -> None:
    after = masked(facts())
    quote = next(one for one in after.quotes if "They took" in after.article.words(one.span))
    assert quote.speaker is not None
    actor = next(one for one in after.actors if one.id == quote.speaker.actor)
    assert (actor.name, after.article.words(quote.speaker.span)) == ("█████ A", "█████ A")


def test_what_the_page_says_of_the_source_is_masked() -> None:
    article = masked(facts()).article
    assert (article.title, article.byline) == ("The day that █████ A spoke", "By [Witness 1]")
    assert article.note == "spoke to █████ A"


def test_the_file_can_be_put_together_again_from_mask_and_file() -> None:
    """Whoever has the seed can check that nothing but the names differs."""
    raw, article = facts().article.text, masked(facts()).article
    last_raw = last = 0
    for span, was in article.masked:
        assert raw[last_raw : was.start] == article.text[last : span.start]
        assert MASKS.found(raw[was.start : was.end])
        last_raw, last = was.end, span.end
    assert raw[last_raw:] == article.text[last:]


def test_no_hash_is_left_to_test_a_guess_of_the_name_against() -> None:
    assert masked(facts()).article.sha256 == ""


def test_links_to_facts_far_from_a_name_hold() -> None:
    text = (
        TEXT + "The harbour at the end of the long road was closed on 3 March 2031, and 99 crews went home."
    )
    assert facts(text).figures[-1].id == masked(facts(text)).figures[-1].id
    assert facts(text).dates[-1].id == masked(facts(text)).dates[-1].id


def test_ids_made_from_a_name_are_made_anew_and_the_others_stay() -> None:
    before, after = facts(), masked(facts())
    for was, now in zip(before.quotes, after.quotes, strict=True):
        same = before.article.words(was.span) == after.article.words(now.span)
        assert (was.id == now.id) == same
    ids = [q.id for q in after.quotes] + [f.id for f in after.figures] + [d.id for d in after.dates]
    assert len(ids) == len(set(ids))


def test_ids_tell_nothing_of_the_name() -> None:
    """Two names in one place give the same ids: who guesses the name cannot confirm it."""
    other = masked(facts(TEXT.replace("Maria", "Masha").replace("Masha Ivanova", "Masha")))
    again = masked(facts(TEXT))
    figures = [one.id for one in again.figures]
    assert figures == [one.id for one in other.figures]


def test_an_editors_words_are_masked_too() -> None:
    item = facts()
    mark = EditorMark(
        item.quotes[0].id,
        "corrected",
        item.quotes[0].span,
        (Change("speaker", "Maria Ivanova", "Olga Dahl"),),
        reason="Masha said so",
    )
    made = masked(Facts(**{f.name: getattr(item, f.name) for f in fields(item)} | {"marks": (mark,)}))
    (found,) = made.marks
    assert found.changes == (Change("speaker", "█████ A", "[Witness 1]"),)
    assert found.reason == "█████ A said so"
    assert found.fact == made.quotes[0].id


def test_names_that_cannot_be_masked_are_told_without_the_name() -> None:
    text = TEXT.replace("publisher: P", "url: https://example.org/maria-ivanova-speaks")
    _, errors = mask_facts([facts_of(article_of(text.encode(), "seeds/ivanova.md"))], MASKS)
    assert [str(error) for error in errors] == [
        "seeds/█████ A.md:1:1: the file's name holds a name that is masked (seeds/masks.yml:3); "
        "rename the file",
        "seeds/█████ A.md:4:6: the address of the original holds a name that is masked (seeds/masks.yml:3); "
        "delete `url:`, or give an address without it",
    ]


@given(
    st.lists(
        st.sampled_from(
            [
                "Maria Ivanova",
                "Ivanova",
                "Masha",
                "Olga Dahl",
                '"',
                "said",
                "57 boats",
                ".",
                "\n\n",
                ",",
                "é",
                "on Monday",
            ]
        ),
        max_size=30,
    )
)
def test_spans_stay_in_the_text_whatever_it_is(words: list[str]) -> None:
    item = facts("---\npublished: 2031-03-14\n---\nThe day\n\n" + " ".join(words) + " end.\n")
    made = masked(item)
    assert not MASKS.found(made.article.text)
    for span in spans_in(made):
        assert 0 <= span.start <= span.end <= max(len(item.article.text), len(made.article.text))
    for was, now in zip(item.sentences, made.sentences, strict=True):
        assert made.article.words(now.span)[-1:] == MASKS.words(item.article.words(was.span))[-1:]
