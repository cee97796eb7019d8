"""Words from outside are shown as they are, wherever a template puts them; nothing in them is ever read.

The property at the end is the promise: for any text, in every place that the templates use, and with
every common extension, the page shows exactly the words and holds no element or attribute that the
template did not write.
"""

from __future__ import annotations

import html
from pathlib import Path
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.pages import Page
from generator.render import attr, environment, render, text, url, yaml_block
from tests.markdown_site import seen

# ------------------------------------------------------------------ what a reviewer reads in git


@pytest.mark.parametrize(
    "words",
    [
        "U.N. first lady Melania Trump (56) said on Dec. 3, 2025 at 10:30 a.m.:",
        '"Each vote for the resolution is support for lies, war and confrontation."',
        "Russia's long-planned 9/11-style move - a well-known one; 12% of it, 1,200 km.",
        "KYIV: the so-called “deal” (see page 5) was dead!",
        "Is it true? No! 3 + 4 is 7, and 24/7 is not a fraction.",
    ],
)
def test_ordinary_prose_stays_as_it_is(words: str) -> None:
    assert text(words) == words


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("12. December", r"12\. December"),
        ("- a dash at the start", r"\- a dash at the start"),
        ("he [Putin] said", r"he \[Putin\] said"),
        ("AT&T & R&D", "AT&amp;T & R&amp;D"),
        ("a < b", "a &lt; b"),
        ("snake_case and *stars*", r"snake\_case and \*stars\*"),
        ("two\n\nparagraphs\there", "two paragraphs here"),
        ("{{ 7*7 }}", r"&#123;&#123; 7\*7 &#125;&#125;"),
        ("https://example.org", "https&#58;//example.org"),
    ],
)
def test_what_markdown_would_read_is_escaped(words: str, written: str) -> None:
    assert text(words) == written


def test_a_space_at_an_end_stays_one_space() -> None:
    assert text("she said \n that ") + text("it was over") == "she said that it was over"


def test_nothing_and_none_show_as_nothing() -> None:
    assert (text(None), text(""), text(" \n ")) == ("", "", "")


# ------------------------------------------------------------------ addresses


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#x3a;alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "\\\\evil.example/x",
        "/\\evil.example/x",
        'x" onclick="alert(1)',
        "x) [y](javascript:alert(1)",
        "<script>alert(1)</script>",
    ],
)
@pytest.mark.parametrize("generous", [False, True])
def test_no_address_runs_or_leads_elsewhere(address: str, generous: bool) -> None:
    tags, words = seen(f'<p markdown="span">[label]({url(address)})</p>', generous)
    assert [tag for tag, _ in tags] == ["p", "a"]
    assert words == "label"
    (name, target), *more = tags[1][1]
    assert (name, more) == ("href", [])
    # What a browser sees: it drops control characters, then looks for a scheme or a host.
    met = "".join(char for char in target if char > " ").lower()
    assert not met.startswith(("javascript:", "data:", "vbscript:", "file:", "//", "\\", "/\\"))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.example.org/news/2025/12/03/un-vote?id=7&page=2#top",
        "http://example.org/a_b_c/~user/file.html",
        "mailto:desk@example.org",
        "../method.md#figures",
        "/absolute/path",
        "#anchor",
        "https://example.org/?a=1&copy=2&lt=3",
        "https://example.org/**bold**/_it_",
    ],
)
@pytest.mark.parametrize("generous", [False, True])
def test_a_good_address_arrives_as_it_was(address: str, generous: bool) -> None:
    tags, _ = seen(f'<p markdown="span">[label]({url(address)})</p>', generous)
    assert tags[1] == ("a", (("href", address),))


@pytest.mark.parametrize(
    "address",
    ["javascript&colon;alert(1)", "javascript&amp;colon;x", "java&Tab;script:x", "&sol;&sol;evil.example"],
)
def test_an_entity_hides_no_scheme_even_where_it_is_decoded_twice(address: str) -> None:
    assert url(address) == "#"


def test_a_bracket_in_an_address_does_not_end_the_link() -> None:
    tags, words = seen(f"[label]({url('https://example.org/Foo_(bar)')}) after", False)
    assert (unquote(tags[1][1][0][1]), words) == ("https://example.org/Foo_(bar)", "label after")


# ------------------------------------------------------------------ the page's front matter

TITLES = [
    "2025-12-03",
    "yes",
    "null",
    "a: b # c",
    "- x",
    "{a}",
    "'quoted' and \"double\"",
    "&anchor *alias !tag %dir @at `tick`",
    "---",
    "...",
    "x" * 300,
    "right \u202eto\u202c left, zero\u200bwidth, \U0001f5f3",
    "</title><script>alert(1)</script>",
    "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_comes_back_from_the_front_matter(title: str) -> None:
    loaded = yaml.safe_load(str(yaml_block({"title": title})))
    assert html.unescape(loaded["title"]) == title


@given(st.text(min_size=1).filter(lambda title: bool(title.split())))
def test_any_title_comes_back_in_one_key_and_holds_no_html(title: str) -> None:
    block = str(yaml_block({"title": title, "description": title}))
    loaded = yaml.safe_load(block)
    assert list(loaded) == ["title", "description"]
    assert not set('<>"') & set(loaded["title"] + loaded["description"])
    assert html.unescape(loaded["title"]) == _folded(title)
    assert "\n---" not in block


def _folded(words: str) -> str:
    return " ".join(
        "".join(" " if char < " " or char in "\x7f\x85\u2028\u2029" else char for char in words).split()
    )


# ------------------------------------------------------------------ templates of the user's own


def rendered(folder: Path, template: str, **context: object) -> str:
    (folder / "own.md.j2").write_text(template, encoding="utf-8")
    return render(Page("own.md", "own.md.j2", "Own", context), environment(folder))


def test_a_template_that_forgets_its_filter_still_escapes(tmp_path: Path) -> None:
    hostile = "[x](javascript:alert(1)) <script>alert(1)</script> {: onclick=x }"
    forgetful = (
        "{{ words }}\n\n{{ words | upper | lower }}\n\n{{ [words, words] | join(', ') }}\n\n"
        "{{ 'a' ~ words }}\n\n{{ words | e }}\n\n{% autoescape false %}{{ words }}{% endautoescape %}\n\n"
        "{{ '%s!' | format(words) }}\n"
    )
    page = rendered(tmp_path, forgetful, words=hostile)
    for generous in (False, True):
        tags, words = seen(page, generous)
        assert {tag for tag, _ in tags} == {"p"}
        assert words.lower().count("<script>alert(1)</script>") == 8


def test_a_template_takes_the_place_of_the_packages_own(tmp_path: Path) -> None:
    (tmp_path / "summary.md.j2").write_text("mine: {{ page.title }}\n", encoding="utf-8")
    page = Page("summary.md", "summary.md.j2", "Summary", {})
    assert render(page, environment(tmp_path)) == "mine: Summary\n"


@pytest.mark.parametrize(
    ("template", "line", "what"),
    [
        ("one\n{% if %}\n", 2, "Expected an expression"),
        ("one\n\n{{ no.such }}\n", 3, "'no' is undefined"),
        ("{{ words + 1 }}\n", 1, "str"),
        ("{{ words | no_such_filter }}\n", 1, "No filter named"),
        ("one\n{{ 1 / 0 }}\n", 2, "division by zero"),
        ("{% include 'not-there.j2' %}\n", 1, "no such template"),
        ("{% extends 'own.md.j2' %}\n", 1, ""),
    ],
)
def test_a_wrong_template_is_told_with_its_place(tmp_path: Path, template: str, line: int, what: str) -> None:
    with pytest.raises(ConfigError) as error:
        rendered(tmp_path, template, words="x")
    assert what in str(error.value)
    assert f".j2:{line}:1: " in str(error.value)
    assert str(error.value).endswith("; mend the template")


def test_a_template_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "own.md.j2").write_bytes(b"caf\xe9 {{ page.title }}")
    with pytest.raises(ConfigError, match="mend the template"):
        render(Page("own.md", "own.md.j2", "Own", {}), environment(tmp_path))


# ------------------------------------------------------------------ the property

PLACES = {
    "block quotation": '<blockquote class="q" markdown="span">{}</blockquote>',
    "list item": '<ul class="s" markdown="1">\n<li markdown="span">{}</li>\n'
    '<li markdown="span">“{}”: x</li>\n</ul>',
    "paragraph": '<p class="x" markdown="span">{}</p>',
    "link label": '<p class="x" markdown="span">“{}” <span class="ref">[{}](a.md)</span> {}</p>',
    "table cell": '<table markdown="1">\n<tbody markdown="1">\n<tr markdown="1"><td markdown="span">{}</td>'
    '<td markdown="span">{}</td></tr>\n</tbody>\n</table>',
    "page's heading": "# {}\n",
    "section's heading": "x\n\n## {}\n\n[Go on](x.md)\n",
    "mark in its sentence": '<p class="context" markdown="span">In its sentence: {}<mark>{}</mark>{}</p>',
    "plain paragraph": "{}\n",
    "plain list": "- {}\n- {}\n",
    "bold": "a **x{}x** b\n",
    "definition": '<dl markdown="1">\n<dt markdown="span">{}</dt>\n<dd markdown="span">{}</dd>\n</dl>',
}
"""Where the package's templates, and probable ones of users, put words."""

FRAGMENTS = """
<script>alert(1)</script> ](javascript:alert(1)) [x](y) [x][y] [^1] [^1]: *[HTML]: {:␣onclick=alert(1)␣}
{#id␣.c} {:␣.c␣} {.c} {{ }} {% %} --8<--␣"x" -8<- ` `` ``` ~~~ ~ ~~ ^ ^^ == = === !!!␣note ???␣note ===␣"x"
///␣note /// $ $$ \\( \\) \\[ \\] \\ &lt; & &#60; &copy; amp; :smile: : :: http://a.b https://a www.a.b
ftp://x a@b.cc mailto: | --- *** ___ _ * ** __ ++ ++ctrl++ {++x++} {-- --} {>> <<} {== ==} +/- =/= 1/2 c/o
(c) (tm) (r) --> <-- <--> [␣]␣ [x]␣ -␣ +␣ *␣ 1.␣ 1)␣ 1 # #␣ >␣ > ! ![x](y) <!--␣x␣--> <? <! ]]> <a <b> </p>
</li> </mark> /> ' " ... ? ;␣ :␣ :␣␣␣x ( ) [ ] { } [TOC] [=50%] #!python␣x #1 @a a/b a/b#1 U.N.␣first␣lady
said a A é 日本 &nbsp; :// / // . 0 9 - + % wzxhzdk:0 klzzwxh:0001
""".split()
HOSTILE = [fragment.replace("\u2423", " ") for fragment in FRAGMENTS] + [
    " ",
    "\n",
    "\n\n",
    "\t",
    "    ",
    "\r",
]

anything = st.one_of(
    st.text(min_size=1, max_size=20),
    st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=7).map("".join),
    st.lists(st.sampled_from(HOSTILE) | st.characters(codec="utf-8"), min_size=1, max_size=5).map("".join),
)


Tags = list[tuple[str, tuple[tuple[str, str | None], ...]]]


def _names(tags: Tags) -> list[tuple[str, list[str]]]:
    return [(tag, [name for name, _ in attributes]) for tag, attributes in tags]


def _without_heading_ids(tags: Tags, place: str) -> object:
    """A heading's id and the link to it are made from its words, so they alone may differ."""
    if "heading" not in place:
        return tags
    return [
        (tag, [(k, None if k in ("id", "href") else v) for k, v in attributes]) for tag, attributes in tags
    ]


@pytest.mark.parametrize("generous", [False, True], ids=["this site's extensions", "all extensions"])
@pytest.mark.parametrize("place", PLACES)
def test_any_text_is_shown_as_it_is(
    place: str, generous: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    template = PLACES[place]
    plain_tags, plain_words = seen(template.replace("{}", "QQQQ"), generous)

    @given(anything)
    def check(words: str) -> None:
        tags, shown = seen(template.replace("{}", str(text(words))), generous)
        expected = plain_words.replace("QQQQ", _folded(words)) if _folded(words) else shown
        assert _without_heading_ids(tags, place) == _without_heading_ids(plain_tags, place) or not _folded(
            words
        )
        assert shown.replace(" ", "") == expected.replace(" ", "")

    check()


@pytest.mark.parametrize("generous", [False, True], ids=["this site's extensions", "all extensions"])
def test_any_text_stays_inside_its_attribute(generous: bool) -> None:
    @given(anything)
    def check(words: str) -> None:
        escaped = str(attr(words))
        tags, shown = seen(f'<p markdown="span">a <time datetime="{escaped}">b</time> `c` *d*</p>', generous)
        assert tags == [("p", ()), ("time", (("datetime", _folded(words)),)), ("code", ()), ("em", ())]
        assert shown == "a b c d"
        tags, shown = seen(f'<blockquote cite="{escaped}" markdown="span">b</blockquote>', generous)
        assert [(tag, [name for name, _ in attributes]) for tag, attributes in tags] == [
            ("blockquote", ["cite"])
        ]
        assert shown == "b"

    check()


@pytest.mark.parametrize("generous", [False, True], ids=["this site's extensions", "all extensions"])
def test_any_address_stays_inside_its_link(generous: bool) -> None:
    starts = st.sampled_from(
        ["", "https://a.b/", "http://x/?a=", "mailto:", "/a/", "javascript:", "Data:", "a/"]
    )

    @given(starts, anything)
    def check(start: str, rest: str) -> None:
        address = "".join((start + rest).split())
        tags, shown = seen(f'<p markdown="span">a [b]({url(start + rest)}) c</p>', generous)
        assert [(tag, [name for name, _ in attributes]) for tag, attributes in tags] == [
            ("p", []),
            ("a", ["href"]),
        ]
        assert shown == "a b c"
        target = tags[1][1][0][1]
        assert target == "#" or unquote(target, errors="replace") == unquote(address, errors="replace")
        assert not target.lower().startswith(("javascript:", "data:", "//"))

    check()
