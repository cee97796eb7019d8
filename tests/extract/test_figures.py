"""Figures: the cases of ``tests/examples/figures.md`` and what must hold on any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract import extract
from generator.extract.figures import find_figures
from generator.facts_json import as_json
from generator.model import Document, Figure, Quote, Span, Speaker
from tests.cases import Case, document_of, read_cases
from tests.growth import assert_linear


def _plain(value: object) -> str:
    return format(value, "f").rstrip("0").rstrip(".") if "." in format(value, "f") else format(value, "f")


def row(document: Document, figure: Figure) -> str:
    """A figure as the cases write it."""
    words = document.article.words
    value = (
        _plain(figure.value) if figure.value is not None else f"{_plain(figure.low)}..{_plain(figure.high)}"
    )
    signs = [
        *(["key"] if figure.key else []),
        *([f"{figure.change} {figure.change_role}"] if figure.change else []),
        *(["part"] if figure.fraction else []),
        *(["not"] if figure.negated else []),
        *([f"per {figure.per}"] if figure.per else []),
        *([f"“{words(figure.outlook)}”"] if figure.outlook else []),
    ]
    columns = (
        words(figure.span),
        value,
        figure.unit or "-",
        words(figure.counts) if figure.counts else "-",
        words(figure.hedge) if figure.hedge else "-",
        " ".join(signs) or "-",
    )
    return " | ".join(" ".join(column.split()) for column in columns)


@pytest.mark.parametrize("case", read_cases("figures.md"), ids=str)
def test_case(case: Case) -> None:
    document = document_of(case.text)
    assert [row(document, figure) for figure in find_figures(document, (), ())] == list(case.expected), (
        case.place
    )


_PIECES = st.sampled_from(
    [
        *"0123456789.,-–/%$€£ '\"()\n½²٣\u00a0",
        *["million ", "two", " hundred ", "half ", "a ", "one ", "to ", "and ", "years old", " in "],
        *["people ", "Mr ", "°C", "tens of thousands ", "third ", "dollars", " cents", "per ", " of "],
    ]
)
_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200),
    st.lists(_PIECES, max_size=40).map("".join),
)


@settings(max_examples=300, deadline=None)
@given(_TEXTS)
def test_any_text_gives_sound_figures(text: str) -> None:
    document = document_of("A " + text)
    last = -1
    for figure in find_figures(document, (), ()):
        sentence = document.sentences[figure.sentence].span
        assert sentence.start <= figure.span.start < figure.span.end <= sentence.end
        assert figure.span.start >= last
        last = figure.span.end
        for part in (figure.counts, figure.hedge, figure.compared):
            assert part is None or sentence.start <= part.start < part.end <= sentence.end
        if figure.hedge:
            assert not figure.hedge.overlaps(figure.span)
        assert figure.low is not None and figure.high is not None and figure.low <= figure.high
        assert (figure.value is None) == (figure.low != figure.high)


def test_the_innermost_speaker_claims_the_figure() -> None:
    text = "The ministry said that Smith told it 300 people fled, while 20 stayed."
    document = document_of(text)
    start = document.text.index("The ministry")
    inner = document.text.index("300")

    def quote(span: Span, who: str) -> Quote:
        at = document.text.index(who)
        return Quote(who, span, "indirect", Speaker(Span(at, at + len(who)), who), None, None, 0)

    quotes = (
        quote(Span(start + 22, document.article.body.end), "ministry"),
        quote(Span(inner, inner + 15), "Smith"),
    )
    figures = find_figures(document, (), quotes)
    assert [figure.attributed_to and figure.attributed_to.actor for figure in figures] == [
        "Smith",
        "ministry",
    ]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mission has so far verified at least 35 deaths.", "The mission"),
        ("Harbour Watch documented the deaths of 35 sailors, 12 of them minors.", None),
        ("Harbour Watch documented 35 attacks.", "Harbour Watch"),
        ("Police have recorded 35 attacks.", "Police"),
        ("Strike hits camp, rescuers say 35 dead; army denies it", "rescuers"),
        ("The ministry gave a figure of 35.", "The ministry"),
        ("The mission cited a figure of 35 dead.", "The mission"),
        ("The firm offered a total of 35 courses.", None),
        (
            "The U.N. human rights office has verified the deaths of 35 civilians.",
            "The U.N. human rights office",
        ),
        ("The UN agency IOM recorded 35 deaths.", "IOM"),
        ("The report documented 35 cases.", "The report"),
        ("It verified 35 attacks.", "It"),
        ("Police said it was calm; organisers put the figure closer to 35.", "organisers"),
        ("The ministry's tally stands at 35 dead.", "The ministry"),
        ("By the army's own count, 35 rebels died.", "the army"),
        ("Estimates by the aid group put the dead at nearly 35.", "the aid group"),
        ("A colonel accused by prosecutors of ordering 35 deaths was jailed.", "prosecutors"),
        ("A colonel accused of ordering 35 deaths was jailed.", None),
        ("By the time the army's count ended, 35 villages had voted.", None),
        ("In the camp Norland recorded 35 deaths were avoided.", None),
        # who puts the number stands nearer than who is reported before
        ("Norland says it spent little, while auditors put the bill at closer to 35.", "auditors"),
        ("A group put the figure at 35 last year, the ministry says.", "the ministry"),
        # what a demand or a judgement takes for granted is the writer's; what it asks for, or cites, is not
        ("Judge Anna Holt ordered an inquiry into the sinking in which 35 people died.", None),
        ("Norway condemned the raid that killed at least 35 people.", None),
        ("Norway urged the army to free 35 prisoners.", "Norway"),
        ("It demanded that 35 guards go.", "It"),
        ("Norway criticised the army for hiding a report that found 35 had died.", "Norway"),
        ("Norway accused the army of a raid that killed 35 people.", "Norway"),
        ("Rehn told a crowd that police estimated at 35 that he had won.", "police"),
        ("Rehn told a crowd that police reckoned at more than 35 that he had won.", "police"),
        ("Rehn said that police stood at 35 doors.", "Rehn"),
        # the parts of what was counted, in a bracket behind it
        ("OHCHR documented 62 cases (27 men and 35 women) in May.", "OHCHR"),
        ("OHCHR documented 62 cases. Boats sank (35 of them).", None),
        # a record of another kind; a subject that stands for somebody else; what may not have been
        ("The band recorded 12 songs.", None),
        ("A spokesman for the UN has verified 35 deaths.", None),
        ("If the mission confirmed 35 deaths, it would help.", None),
        ("The council confirmed 12 judges.", None),
    ],
)
def test_who_verifies_or_gives_a_number_answers_for_it(text: str, who: str | None) -> None:
    document = document_of("The boats left on Monday.\n\n" + text)
    figure = next(
        figure for figure in extract(document).figures if document.article.words(figure.span) in "35 12"
    )
    assert (figure.attributed_to and document.article.words(figure.attributed_to.span)) == who


def test_a_figure_said_in_another_way_keeps_its_speaker_and_its_outlook() -> None:
    text = "The plan would cost $12 million, according to the ministry, or about 3 percent of sales."
    document = document_of(text)
    words = document.article.words
    figures = extract(document).figures
    assert [
        (words(f.attributed_to.span), words(f.outlook)) for f in figures if f.attributed_to and f.outlook
    ] == [
        ("the ministry", "would"),
        ("the ministry", "would"),
    ]


_HOSTILE = [
    *["1", "1,", "a", '"', "1 ", "1-", "one ", "one-", "$1 ", "1/2 ", "hundred ", "tens of ", "1 to "],
    *["A 1 ", "1m ", "Aa ", "5 percent ", "a third ", "(1) ", "one in ", "1.1", "\u00a01", "more than "],
    *["he has 5 dogs and ", "Ann, 5, ", "One ran and ", "of 3 of the big red ", "we pay 5 pounds and "],
]


@pytest.mark.parametrize("unit", _HOSTILE)
def test_time_grows_with_the_text_not_faster(unit: str) -> None:
    assert_linear(
        lambda size: document_of(unit * (size // len(unit))),
        lambda document: find_figures(document, (), ()),
        15_000,
    )


def test_the_json_names_the_counted_noun_as_the_unit_of_a_count() -> None:
    figure = as_json(extract(document_of("Only 57 other countries abstained.")))["figures"][0]
    assert (figure["value"], figure["unit"], figure["counts"]) == ("57", "country", "countries")
    assert figure["key"]
