"""Saved pages: the article comes in word for word, what stands around it does not."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.add.html import read_html
from generator.add.model import Original, Reading
from generator.errors import ConvertError, InputError
from tests.add.pages import ARTICLE, FOOTER, HEADLINE, NAV, PAGES, STORY, json_ld, page, paragraphs


def read(markup: str | bytes, charset: str | None = None, url: str | None = None) -> Reading:
    data = markup if isinstance(markup, bytes) else markup.encode()
    return read_html(Original("page.html", "page.html", data, url, "text/html", charset))


def refused(markup: str | bytes, charset: str | None = None) -> InputError:
    with pytest.raises(InputError) as error:
        read(markup, charset)
    return error.value


@pytest.mark.parametrize("shape", PAGES)
def test_the_article_comes_in_word_for_word(shape: str) -> None:
    given_page = PAGES[shape]
    lines = read(given_page.markup).text.split("\n\n")
    assert [line for line in lines if line in given_page.paragraphs] == list(given_page.paragraphs)
    assert given_page.title in lines[:2]
    for words in given_page.never:
        assert words not in "\n".join(lines)


@pytest.mark.parametrize("shape", PAGES)
def test_one_paragraph_is_one_line(shape: str) -> None:
    text = read(PAGES[shape].markup).text
    assert all(line.strip() == line and line for line in text.split("\n\n"))
    assert "\n\n\n" not in text


def test_the_same_page_gives_the_same_text() -> None:
    markup = PAGES["article with everything around it"].markup
    assert (
        hashlib.sha256(read(markup).text.encode()).digest()
        == hashlib.sha256(read(markup).text.encode()).digest()
    )


def test_lists_and_tables_keep_their_words() -> None:
    table = "<table><tr><th>Year</th><th>Cracks</th></tr><tr><td>2024</td><td>at least 3</td></tr></table>"
    text = read(
        page(
            f"<article><h1>{HEADLINE}</h1>{paragraphs()}<ul><li>It has <b>six</b> months.</li>"
            f"<li>It costs about $2.3 million.</li></ul>{paragraphs(STORY[:2])}{table}</article>"
        )
    ).text
    assert "- It has six months.\n\n- It costs about $2.3 million." in text
    assert "2024\tat least 3" in text


@pytest.mark.parametrize(
    "marked", ["<q>no fewer than <b>14</b></q>", "“<q>no fewer than 14</q>”", "<q>“no fewer than 14”</q>"]
)
def test_quotations_that_the_browser_marks(marked: str) -> None:
    text = read(
        page(f"<article><p>They found {marked} cracks in it, she said.</p>{paragraphs()}</article>")
    ).text
    assert "They found “no fewer than 14” cracks in it, she said." in text


def test_a_paywall_stub_is_told() -> None:
    reading = read(
        page(
            f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY[:1])}</article>",
            json_ld(isAccessibleForFree=False),
        )
    )
    assert "the page says that it is not free to read: check that the text is whole" in reading.notes


@pytest.mark.parametrize(
    "body",
    [
        "",
        NAV + FOOTER,
        "<form><label>Password <input type=password></label></form>",
        "<p>Please enable JavaScript to continue.</p>",
        "<h1>404</h1><p>This page could not be found.</p>",
        "<ul>" + "".join(f"<li><a href='/{n}'>Story number {n}</a></li>" for n in range(60)) + "</ul>",
        "<script>document.write('x')</script><div id='root'></div>",
    ],
)
def test_a_page_without_an_article(body: str) -> None:
    error = refused(page(body))
    assert isinstance(error, ConvertError)
    assert "no article was found in this page" in error.problem
    assert "save the page when its article is open" in error.remedy


@pytest.mark.parametrize(
    "markup", [b"", b" \n", b"\xef\xbb\xbf", b"<", b"<html>", b"<html><body></body></html>"]
)
def test_next_to_nothing(markup: bytes) -> None:
    assert refused(markup).line == 1


# ------------------------------------------------------------------ encodings


@pytest.mark.parametrize(
    ("encoding", "declared", "charset"),
    [
        ("utf-8", "utf-8", None),
        ("utf-8", "iso-8859-1", None),  # declared wrongly in the page
        ("utf-8", "utf-8", "iso-8859-1"),  # and by the server
        ("cp1252", "windows-1252", None),
        ("cp1252", "iso-8859-1", None),  # as browsers read it
        ("cp1252", "", "windows-1252"),
        ("utf-16", "utf-8", None),
        ("utf-8-sig", "", None),
    ],
)
def test_encodings(encoding: str, declared: str, charset: str | None) -> None:
    markup = page(ARTICLE).replace(
        "<meta charset='utf-8'>", f"<meta charset='{declared}'>" if declared else ""
    )
    assert STORY[0] in read(markup.encode(encoding), charset).text


def test_an_encoding_that_nobody_tells() -> None:
    markup = page(ARTICLE).replace("<meta charset='utf-8'>", "").encode("cp1252")
    error = refused(markup)
    assert "the page does not say its encoding" in error.problem
    assert "save the page again" in error.remedy


def test_a_wrong_encoding_breaks_no_word_in_silence() -> None:
    error = refused(page(ARTICLE).encode("cp1252"))
    assert "letters are broken in" in error.problem


def test_a_broken_byte_outside_the_article_does_no_harm() -> None:
    assert STORY[0] in read(page(ARTICLE + "<footer>@@</footer>").encode().replace(b"@@", b"\xe9")).text


# ------------------------------------------------------------------ hostile pages


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 20_000 + "x" * 300,
        "<p>" * 10_000,
        page(ARTICLE + "<b>" * 5_000),
        page("<script type='application/ld+json'>" + "[" * 50_000 + "</script>" + ARTICLE),
        page(ARTICLE) + "\x00" * 1000,
        "<p>x" * 210_000,
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><html><body><p>&b;</p></body></html>",
    ],
)
def test_pages_made_to_break_a_reader(markup: str) -> None:
    try:
        assert read(markup).text
    except InputError as error:
        assert error.remedy


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert read(b"<html><body>" + data).text
    except InputError as error:
        assert error.remedy


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.text(
            st.characters(
                codec="utf-8", exclude_characters="<>&", exclude_categories=("Cc", "Cs", "Zl", "Zp")
            ),
            min_size=1,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_every_line_stands_in_the_page(words: list[str]) -> None:
    markup = page(f"<article><h1>{HEADLINE}</h1>{paragraphs(STORY + tuple(words))}</article>")
    squeezed = "".join(markup.split())
    for line in read(markup).text.split("\n\n"):
        assert "".join(line.removeprefix("- ").split()) in squeezed or "\u200b" in markup
