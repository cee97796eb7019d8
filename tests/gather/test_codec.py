"""What is encoded comes back equal, for every fact the model knows."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from generator.gather.codec import decoder, encode
from generator.model import Actor, Date, Figure, Quote, Quoted, Sentence, Span, Speaker

WHO = Speaker(Span(0, 3), "kari-berg")
FACTS: list[Sentence | Quoted | Actor] = [
    Sentence(Span(4, 90), "body", 2, 0, 17),
    Quoted(Span(5, 8), Span(4, 9), 0, True),
    Actor("kari-berg", "Kari Berg", "person", None, (Span(0, 9), Span(40, 44))),
]


@pytest.mark.parametrize("fact", FACTS, ids=[type(fact).__name__ for fact in FACTS])
def test_a_fact_comes_back_equal(fact: Sentence | Quoted | Actor) -> None:
    through_json = json.loads(json.dumps(encode(fact)))
    kind: Any = type(fact)
    assert decoder(kind)(through_json) == fact


def test_decimals_keep_their_digits() -> None:
    assert decoder(Decimal)(json.loads(json.dumps(encode(Decimal("0.10"))))) == Decimal("0.10")


@pytest.mark.parametrize(
    "kind",
    [Sentence, Quoted, Actor, Quote, Figure, Date],
    ids=["sentence", "quoted", "actor", "quote", "figure", "date"],
)
def test_every_kind_of_fact_has_a_codec(kind: type) -> None:
    assert callable(decoder(kind))


def test_a_row_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="another form"):
        decoder(Sentence)([[4, 90], "body"])


def test_a_type_that_the_model_does_not_use_is_refused() -> None:
    with pytest.raises(TypeError, match="no codec"):
        decoder(set)
