"""Lines of plain words are read without YAML, and nobody can tell from what was read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read.front_matter import Keys, YamlError, _plain_keys, _yaml_keys, read_keys

WORDS = st.text(
    st.sampled_from("abZ09-:#'\"[]{},&*!|>%@`?~ =.\\\t\r\u00a0\u0085\u2028é中😀") | st.characters()
)
LINE = st.builds(
    "{}{}{}".format,
    st.sampled_from(["title", "note", "k_1", "A-b", "1a", ""]),
    st.sampled_from([": ", ":", " : ", ""]),
    WORDS,
)


def told(read: object, text: str) -> Keys | str | None:
    try:
        return read(text)  # type: ignore[operator,no-any-return]
    except YamlError as error:
        return f"{error.line}:{error.column}: {error.problem}"


@given(st.lists(LINE, max_size=5).map("\n".join), st.sampled_from(["", "\n"]))
def test_it_is_read_as_yaml_reads_it(lines: str, end: str) -> None:
    text = lines + end
    quick = told(_plain_keys, text)
    assert quick is None or quick == told(_yaml_keys, text)
    assert told(read_keys, text) == told(_yaml_keys, text)


@pytest.mark.parametrize(
    "text",
    [
        "title: Flood reaches Orsa\npublished: 2031-01-06\npublisher: Example Press\n",
        "url: https://example.org/2031-01-06/1#top\nbyline: Ada Lund, Bo Marek (Orsa)",
    ],
)
def test_what_nearly_every_seed_says_needs_no_yaml(text: str) -> None:
    assert _plain_keys(text) == _yaml_keys(text)


@pytest.mark.parametrize(
    "text",
    [
        'title: "Dam: what we know"\n',
        "title: Dam: what we know\n",
        "title: Dam #3\n",
        "title: two\n  lines\n",
        "title: one\ntitle: two\n",
        "title:\n",
        "note: |\n  lines\n",
        "title: *name\n",
        "title: words \n",
        "# a remark\ntitle: words\n",
        "",
    ],
)
def test_whatever_yaml_would_read_is_left_to_it(text: str) -> None:
    assert _plain_keys(text) is None
