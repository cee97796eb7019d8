"""Names: the readable cases, and what holds for any text at all."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.mentions import find_mentions
from generator.extract.mentions.gazetteer import country_names, entries
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear

PIECES = [
    "A",
    "Ann ",
    "Mr. ",
    "U.N. ",
    "of ",
    "the ",
    " and ",
    "’s ",
    "al-",
    "İ",
    "ǅ",
    "\n",
    ". ",
    "“",
    '"',
    "(",
    ") ",
]
ANYTHING = st.one_of(st.characters(exclude_categories=("Cs", "Cc")), st.sampled_from(PIECES))


def rows(text: str) -> tuple[str, ...]:
    document = document_of(text)
    words = document.article.words
    return tuple(
        f"{mention.kind} | {' '.join(words(mention.span).split())}"
        + (f" | {' '.join(words(mention.role).split())}" if mention.role else "")
        for mention in find_mentions(document)
    )


@pytest.mark.parametrize("case", read_cases("mentions.md"), ids=str)
def test_case(case: Case) -> None:
    assert rows(case.text) == case.expected, case.place


@settings(max_examples=200, deadline=None)
@given(st.lists(ANYTHING).map("".join))
def test_any_text(text: str) -> None:
    document = document_of("x" + text)
    end = document.article.body.start
    for mention in find_mentions(document):
        assert end <= mention.span.start < mention.span.end <= len(document.text), "in order, none overlaps"
        end = mention.span.end
        if mention.role:
            assert document.article.body.start <= mention.role.start < mention.role.end <= len(document.text)


@pytest.mark.parametrize(
    "unit",
    [
        "A",
        "A ",
        "A. ",
        "Ann Lee ",
        "U.N.",
        "of the ",
        "A of the ",
        "al-A",
        "X-",
        "'s",
        "A's ",
        "\n",
        "A\n",
        "Mr. ",
        "President ",
        "A, ",
        "1 A",
        '"A" ',
    ],
)
def test_time_grows_with_the_text_only(unit: str) -> None:
    assert_linear(lambda size: document_of("x" + unit * (size // len(unit))), find_mentions, 20_000)


def test_every_country_of_cldr_is_known() -> None:
    """The hand-made list is held against the territories that Unicode CLDR names."""
    unknown = [
        name
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code not in ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
        if name not in country_names()
        and not any(
            " ".join(words) == name.replace("’", "'")
            for words, _ in entries().get(name.replace("’", "'").split()[0], ())
        )
    ]
    assert not unknown
