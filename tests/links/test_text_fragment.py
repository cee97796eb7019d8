"""Links into the original by its words."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.links.text_fragment import fragment_link, text_directive

LONG = " ".join(f"word{number}" for number in range(30))


@pytest.mark.parametrize(
    ("words", "before", "after", "directive"),
    [
        ("we will never go from here", "", "", "we%20will%20never%20go%20from%20here"),
        ("57", "At least ", " boats were damaged.", "At%20least-,57,-boats%20were%20damaged."),
        ("57", "", "", "57"),
        ("well-known, A & B stay here", "", "", "well%2Dknown%2C%20A%20%26%20B%20stay%20here"),
        ("a\n  b\tc d e", "", "", "a%20b%20c%20d%20e"),
        (
            LONG,
            "x ",
            " y",
            "word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29",
        ),
        ("“ö” – 5% of all", "", "", "%E2%80%9C%C3%B6%E2%80%9D%20%E2%80%93%205%25%20of%20all"),
    ],
)
def test_directive(words: str, before: str, after: str, directive: str) -> None:
    assert text_directive(words, before, after) == directive


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2#:~:text=no"),
        ("https://example.org/a#part", "https://example.org/a#part:~:text=no"),
        ("https://example.org/a#part:~:text=yes", "https://example.org/a#part:~:text=no"),
        ("HTTPS://example.org/", "HTTPS://example.org/#:~:text=no"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("", None),
        (None, None),
    ],
)
def test_the_directive_joins_a_web_address_only(url: str | None, link: str | None) -> None:
    assert fragment_link(url, "no") == link


@given(st.text(), st.text(), st.text())
def test_no_word_can_be_read_as_syntax(words: str, before: str, after: str) -> None:
    directive = text_directive(words, before, after)
    assert set(directive) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~%,-")
    parts = directive.split(",")
    assert len(parts) <= 3
    whole = " ".join(words.split())
    start = next((part for part in parts if not part.endswith("-")), "")
    assert whole.startswith(unquote(start))
