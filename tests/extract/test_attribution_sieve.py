"""Sentences are only looked into where a cue may stand; the cheap look never misses one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.attribution.clauses import TRIGGERS, in_line, may_hold
from generator.extract.marks import find_quoted
from generator.extract.phrases import lay_out, words_outside
from generator.read import article_of
from generator.segment import segment

WORDS = st.sampled_from(
    """Berg Lund she the a bank mayor , : . " “ ” ' - ( ) in In the words of view opinion poll survey
    according to that said says claim claims denied allegation from
    her it 12 was were not to go and quick""".split()
)
CUES = st.sampled_from(sorted(TRIGGERS))


@settings(deadline=None, max_examples=200)
@given(st.lists(st.one_of(WORDS, WORDS, CUES), min_size=3, max_size=30))
def test_a_sentence_that_is_passed_over_holds_no_clause(words: list[str]) -> None:
    document = segment(article_of(f"Headline\n\n{' '.join(words)}.\n".encode(), "sieve.md"))
    outer = tuple(string for string in find_quoted(document) if string.depth == 0)
    starts = [string.outer.start for string in outer]
    for number, sentence in enumerate(document.sentences):
        row = document.tokens.lower[sentence.first : sentence.last]
        passed = not (may_hold(set(row)) and may_hold(words_outside(document, sentence, outer, starts)))
        if passed:
            assert in_line(lay_out(document, number, outer, starts)) == []
