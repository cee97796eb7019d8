"""Whom a bare family name means is read in ``examples/actors.md``; here what must stay as it was."""

from __future__ import annotations

import pytest

from generator.extract import extract
from tests.cases import document_of

CASES = {
    # nobody of the same family came in between
    'Kari Berg left. "No," Ms Berg said.': "kari-berg",
    # a son is no Mrs
    'Kari Berg left. Ms Berg\'s son, Ian, stayed. "No," Ms Berg said.': "kari-berg",
    # kin by a name of their own
    'Jan Berg left. Mr Berg\'s son, Ian Moen, stayed. "No," Mr Berg said.': "jan-berg",
    'Jan Berg left. Mr Berg\'s son, Ian, stayed. "No," Mr Berg said.': "berg",
    # nobody has called her anything else
    'Kari Berg left. "No," President Berg said.': "kari-berg",
    'President Kari Berg left. "No," President Berg said.': "kari-berg",
    'Senator Kari Berg left. "No," President Berg said.': "berg",
}


@pytest.mark.parametrize("text", CASES)
def test_who_speaks(text: str) -> None:
    (quote,) = extract(document_of(text)).quotes
    assert quote.speaker is not None
    assert quote.speaker.actor == CASES[text]
