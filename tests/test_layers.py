"""Words of a layer stand on a page with the mark that a program can check them by."""

from __future__ import annotations

import html
import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.layers import Computed, Edited, Verbatim
from generator.model import Span
from generator.read import read_article
from generator.render import environment, holding, joined, text
from tests.golden import GOLDEN
from tests.markdown_site import seen

ROOT = Path(__file__).resolve().parent.parent
SENTENCE = Verbatim("Peru lost 12 of 30 boats.", "vote", Span(100, 125))


def part(words: str) -> Verbatim:
    start = 100 + SENTENCE.index(words)
    return Verbatim(words, "vote", Span(start, start + len(words)))


def test_verbatim_words_carry_their_source_and_span() -> None:
    assert text(part("12")) == '<span data-source="vote" data-span="110-112">12</span>'


def test_words_set_off_in_their_sentence_give_one_stretch_of_the_source() -> None:
    assert holding(SENTENCE, part("12")) == (
        '<span data-source="vote" data-span="100-125">'
        'Peru lost <mark data-span="110-112">12</mark> of 30 boats.</span>'
    )


def test_computed_values_carry_what_they_were_computed_from() -> None:
    total = Computed("1 + 11 = 12", "sum", "vote", [Span(1, 5), Span(10, 12)], "12")
    assert text(total) == (
        '<span data-computed="sum" data-source="vote" data-span="1-5 10-12" data-value="12">'
        "1 + 11 = 12</span>"
    )


def test_an_editors_sentence_carries_its_references() -> None:
    assert text(Edited("It sits.", ["a", "b"])) == '<span data-editor="a b">It sits.</span>'


def test_words_in_a_list_keep_their_marks() -> None:
    assert joined([part("12"), "x*"], " + ") == (
        '<span data-source="vote" data-span="110-112">12</span> + x\\*'
    )


def test_changed_words_are_no_longer_verbatim() -> None:
    assert text(SENTENCE.upper()) == "PERU LOST 12 OF 30 BOATS."


def test_an_element_that_holds_nothing_else_takes_the_mark() -> None:
    templates = environment()
    page = templates.from_string('<p class="role" markdown="span">{{ words }}</p>')
    from generator.render import _merged

    assert _merged(page.render(words=part("12"))) == (
        '<p class="role" markdown="span" data-source="vote" data-span="110-112">12</p>'
    )


@pytest.mark.parametrize(
    "words", [SENTENCE, Computed("1", "number", "a", [Span(0, 1)], "1"), Edited("x", "k")]
)
def test_layers_travel_between_processes(words: Verbatim | Computed | Edited) -> None:
    again = pickle.loads(pickle.dumps(words))
    assert (again, again.mark, type(again)) == (words, words.mark, type(words))


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60), st.booleans())
def test_markdown_shows_marked_words_as_they_are(words: str, a: int, b: int, generous: bool) -> None:
    start, end = sorted((min(a, len(words)), min(b, len(words))))
    place = Verbatim(words, "vote", Span(0, len(words)))
    inner = Verbatim(words[start:end], "vote", Span(start, end))
    tags, shown = seen(f'<p markdown="span">{holding(place, inner)}</p>', generous)
    plain = re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", " ", words)
    assert shown.replace(" ", "") == "".join(plain.split())
    assert [name for name, _ in tags] == ["p", "span", "mark"]


@pytest.mark.parametrize("root", [GOLDEN, ROOT], ids=["the invented dossier", "this dossier"])
def test_no_page_shows_a_sentence_of_a_source_outside_of_a_mark(root: Path) -> None:
    sentences = set()
    for path in (root / "seeds").glob("*.md"):
        article = read_article(path)
        found = re.findall(r"[^.!?\n]{40,}[.!?]", article.text[article.body.start :])
        sentences |= {" ".join(words.split()) for words in found}
    assert sentences
    marked = re.compile(r"<(\w+)[^<>]* data-span=[^<>]*>[^<]*(?:<mark[^<>]*>[^<]*</mark>[^<]*)?</\1>")
    for path in (root / "docs").rglob("*.md"):
        # what stands there for machines (JSON-LD) has its words from the same spans and no elements to mark
        page = re.sub(r"<script.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        rest = html.unescape(marked.sub("", page)).replace("\\", "")
        assert not [words for words in sentences if words in " ".join(rest.split())], path
