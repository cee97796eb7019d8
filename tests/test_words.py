"""The interface's words: all of them are in the catalogues, nothing a template shows is left out, and what
comes from outside stays escaped between them.

A new word in a template or a label needs its translations: ``python -m tests.words`` says where.
"""

from __future__ import annotations

import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import jinja2
import pytest
from babel.messages.catalog import Message
from hypothesis import given
from hypothesis import strategies as st

from generator import labels
from generator.gather import facts_of
from generator.languages import LANGUAGES, SOURCE, Labels, gettext, interface, language
from generator.languages.how import how_label
from generator.languages.names import language_name
from generator.layers import Verbatim
from generator.model import Span
from generator.read import article_of
from generator.render import TEMPLATES, environment
from tests.markdown_site import seen
from tests.words import catalogue, forms, merged_forms, messages

OTHERS = sorted(set(LANGUAGES) - {SOURCE})
_FIELD = re.compile(r"%\(\w+\)s|%%")
_LINK = re.compile(r"\]\(([^)]*)\)")


# ------------------------------------------------------------------ the catalogues


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


@pytest.mark.parametrize("tag", OTHERS)
def test_every_word_is_translated_and_none_is_left_over(tag: str) -> None:
    there = catalogue(tag)
    wanted = {(one.context, _ids(one)) for one in messages() if one.id}
    known = {(one.context, _ids(one)): one for one in there if one.id}
    told = "run `python -m tests.words` and fill in what is empty"
    assert wanted - set(known) == set(), told
    assert set(known) - wanted == set(), told
    assert [_ids(one) for one in known.values() if not all(forms(one))] == [], told


@pytest.mark.parametrize("tag", OTHERS)
def test_a_translation_keeps_fields_links_and_blanks_at_its_ends(tag: str) -> None:
    for one in catalogue(tag):
        if not one.id:
            continue
        plural = not isinstance(one.id, str)
        assert len(forms(one)) == (merged_forms(tag) if plural else 1), one.id
        for form in forms(one):
            assert sorted(_FIELD.findall(form)) == sorted(_FIELD.findall(_ids(one)[-1])), (one.id, form)
            assert "%" not in _FIELD.sub("", form), form
            assert _LINK.findall(form) == _LINK.findall(_ids(one)[-1]), (one.id, form)
            ends = [(text[:1].isspace(), text[-1:].isspace()) for text in (form, _ids(one)[-1])]
            assert ends[0] == ends[1], (one.id, form)
            assert "<" not in form, form


@pytest.mark.parametrize("tag", OTHERS)
def test_a_catalogue_says_how_it_came_about(tag: str) -> None:
    head = (TEMPLATES.parent / "languages" / f"{tag}.po").read_text(encoding="utf-8").partition("msgid")[0]
    assert "Drafted with a language model; it wants a native speaker's check" in head
    assert LANGUAGES[tag] in head


@pytest.mark.parametrize("tag", OTHERS)
def test_labels_that_exclude_each_other_have_different_words(tag: str) -> None:
    with interface(tag):
        for table in (value for value in vars(labels).values() if isinstance(value, Labels)):
            shown = [table[key] for key in table]
            same = [table.english[key] for key in table]
            assert len(set(shown)) >= len(set(same)), (table.context, shown)


# ------------------------------------------------------------------ nothing is left out


_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_TARGET = re.compile(r"\]\([^)]*\)")
_TRANS = re.compile(r"\{%-? ?trans\b.*?endtrans ?-?%\}", re.DOTALL)


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.j2")), ids=lambda path: path.name)
def test_no_template_holds_a_word_outside_of_a_message(path: Path) -> None:
    rest = path.read_text(encoding="utf-8")
    for part in (_TRANS, _JINJA, _TAG, _TARGET):
        rest = part.sub(" ", rest)
    rest = re.sub(r'class="[^"]*"|&\w+;', " ", rest)
    allowed = {"conflict", "missing", "changed", "agree"}  # the macro of CSS classes in _comparisons.md.j2
    assert set(re.findall(r"[A-Za-z]{2,}", rest)) - allowed == set(), "put it into _(…)"


def test_no_template_translates_what_is_not_written_there() -> None:
    """``_(variable)`` would be trusted Markdown from wherever the variable comes."""
    for path in TEMPLATES.glob("*.j2"):
        calls = re.findall(r"(?<!\w)_\(\s*(.)", path.read_text(encoding="utf-8"))
        assert set(calls) <= {'"'}, path.name


# ------------------------------------------------------------------ words from outside stay escaped

_HOSTILE = "*bold* [a](javascript:x) <b> {{ 7 }} %(x)s `c` %"


def _rendered(template: str, **values: object) -> str:
    templates = environment()
    templates.loader = jinja2.DictLoader({"page": template})
    return templates.get_template("page").render(values)


@pytest.mark.parametrize("generous", [False, True], ids=["mkdocs.yml", "generous"])
@pytest.mark.parametrize("tag", ["en", "fr"])
@pytest.mark.parametrize(
    "template",
    [
        "{% trans %}New in {{ x }}.{% endtrans %}",
        "{% trans y=x %}New in {{ y }}.{% endtrans %}",
        '{{ _("New in %(x)s.", x=x) }}',
        '{{ ngettext("New in %(x)s.", "New in %(x)s.", 2, x=x) }}',
        "{% trans count=2, y=x %}New in {{ y }}.{% pluralize %}New in {{ y }}.{% endtrans %}",
    ],
)
def test_a_value_inside_a_message_is_escaped_as_markdown(tag: str, template: str, generous: bool) -> None:
    with interface(tag):
        tags, words = seen(f'<p markdown="span">{_rendered(template, x=_HOSTILE)}</p>', generous)
    assert words == f"New in {_HOSTILE}."
    assert [name for name, _ in tags] == ["p"]


@given(st.text(alphabet="*_`[]()<>&|~^$\\\\:/#%{}!-+=ab1. ", max_size=40))
def test_any_text_inside_a_message_shows_exactly_as_it_is(words: str) -> None:
    page = _rendered('<p markdown="span">{% trans %}New in {{ x }} today{% endtrans %}</p>', x=words)
    plain = _rendered('<p markdown="span">{% trans %}New in {{ x }} today{% endtrans %}</p>', x="b")
    for generous in (False, True):
        tags, shown = seen(page, generous)
        assert tags == seen(plain, generous)[0]
        assert shown.split() == f"New in {words} today".split()


def test_a_value_of_a_layer_keeps_its_mark_inside_a_message() -> None:
    words = Verbatim("a *b*", "s", Span(3, 8))
    assert 'data-span="3-8">a \\*b\\*</span>' in _rendered(
        "{% trans %}New in {{ x }}.{% endtrans %}", x=words
    )


def test_numbers_may_stand_in_a_message() -> None:
    assert _rendered("{% trans n=3 %}{{ n }} new{% endtrans %}") == "3 new"
    assert _rendered('{{ ngettext("%(num)s source", "%(num)s sources", 2) }}') == "2 sources"


# ------------------------------------------------------------------ dates, numbers, plurals


@pytest.mark.parametrize(
    ("value", "es", "fr", "uk"),
    [
        ("2031-03-14", "14 de marzo de 2031", "14 mars 2031", "14 березня 2031 р."),
        (
            "2031-03-14T09:30",
            "14 de marzo de 2031, 09:30",
            "14 mars 2031, 09:30",
            "14 березня 2031 р., 09:30",
        ),
        ("2031-03", "marzo de 2031", "mars 2031", "березень 2031 р."),
        ("2031-Q3", "3.er trimestre de 2031", "3e trimestre 2031", "3-й квартал 2031 р."),
        ("2031-SU", "verano de 2031", "été 2031", "літо 2031 р."),
        ("2031-W49", "semana 49 de 2031", "semaine 49 de 2031", "49-й тиждень 2031 р."),
        ("203X", "la década de 2030", "les années 2030", "2030-ті роки"),
        ("2031", "2031", "2031", "2031"),
        ("2031-02-30", "2031-02-30", "2031-02-30", "2031-02-30"),
        ("P3D", "P3D", "P3D", "P3D"),
    ],
)
def test_a_date_in_other_languages(value: str, es: str, fr: str, uk: str) -> None:
    assert [labels.day_label(value, tag) for tag in ("es", "fr", "uk")] == [es, fr, uk]
    assert language() == SOURCE


@pytest.mark.parametrize(
    ("number", "es", "fr", "uk"),
    [
        ("57", "57", "57", "57"),
        ("1200000", "1.200.000", "1\u202f200\u202f000", "1\u202f200\u202f000"),
        ("0.50", "0,5", "0,5", "0,5"),
        ("-1234.5", "-1234,5", "-1\u202f234,5", "-1\u202f234,5"),
    ],
)
def test_a_number_in_other_languages(number: str, es: str, fr: str, uk: str) -> None:
    found = [labels.number_label(Decimal(number), tag) for tag in ("es", "fr", "uk")]
    assert [one.replace("−", "-") for one in found][1:] == [fr, uk]
    assert found[0].replace("−", "-") in (es, es.replace("-1234", "-1.234"))


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "1 цитата"),
        (2, "2 цитати"),
        (5, "5 цитат"),
        (11, "11 цитат"),
        (21, "21 цитата"),
        (24, "24 цитати"),
    ],
)
def test_ukrainian_has_three_plurals(count: int, told: str) -> None:
    with interface("uk"):
        assert labels.counted_label("quote", count) == told


@given(st.sampled_from(OTHERS), st.from_regex(r"\d{3,4}[-XQWT0-9:A-Z]{0,8}", fullmatch=True))
def test_any_value_has_a_label_in_every_language(tag: str, value: str) -> None:
    assert labels.day_label(value, tag)


def test_how_a_date_was_found_is_told_in_the_interfaces_language() -> None:
    how = "the last Tuesday on or before the publication date 2031-03-14"
    assert how_label(how) == how
    with interface("fr"):
        assert how_label(how) == "dernier mardi jusqu’à la date de publication (2031-03-14) incluse"
        assert how_label("as written") == "comme écrit"
        assert how_label("two years before the publication date 2031-03-14").startswith("“two years” avant")
        assert how_label("by a rule of tomorrow") == "by a rule of tomorrow"


def test_most_ways_of_finding_a_date_are_known() -> None:
    text = (
        "---\npublished: 2031-03-14\n---\nThe mayor left on Tuesday. She came back last week. It rained "
        "yesterday. The bridge fell on 3 March 2031. It had been built two years earlier. It opens again in "
        "December. In March, it was closed. She spoke on Friday at 10 a.m. The next day, she left. Last "
        "summer was dry. It ended last month.\n"
    )
    facts = facts_of(article_of(text.encode(), "seeds/bridge.md"))
    ways = {date.how for date in facts.dates}
    assert len(ways) > 5
    with interface("uk"):
        unknown = {way for way in ways if how_label(way) == way}
    assert unknown == set()


@pytest.mark.parametrize(
    ("tag", "en", "fr", "uk"),
    [
        ("en", "English", "Anglais", "Англійська"),
        ("en-GB", "English", "Anglais", "Англійська"),
        ("uk", "Ukrainian", "Ukrainien", "Українська"),
        ("xx-nobody-speaks-it", "xx-nobody-speaks-it", "xx-nobody-speaks-it", "xx-nobody-speaks-it"),
    ],
)
def test_a_language_has_its_name_in_the_interfaces_language(tag: str, en: str, fr: str, uk: str) -> None:
    for spoken, name in (("en", en), ("fr", fr), ("uk", uk)):
        with interface(spoken):
            assert language_name(tag) == name


def test_no_line_ends_within_a_number() -> None:
    assert _rendered("{{ n }}", n=labels.number_label(Decimal(99999), "uk")) == "99\u202f999"


# ------------------------------------------------------------------ one language at a time


def test_a_language_lasts_as_long_as_its_pages() -> None:
    with interface("fr"):
        with interface("uk"):
            assert gettext("Sources") == "Джерела"
        assert gettext("Sources") == "Sources"
        assert gettext("Actors") == "Acteurs"
    assert (gettext("Actors"), language()) == ("Actors", SOURCE)
    with pytest.raises(ValueError, match="does not speak de"), interface("de"):
        pass


def test_words_of_a_source_say_their_language_only_where_it_is_another() -> None:
    span = Span(0, 2)
    assert "lang" not in dict(Verbatim("ab", "s", span, "en-GB").mark)
    assert dict(Verbatim("ab", "s", span, "uk").mark)["lang"] == "uk"
    with interface("uk"):
        assert "lang" not in dict(Verbatim("ab", "s", span, "uk").mark)
        assert dict(Verbatim("ab", "s", span, "en").mark)["lang"] == "en"


def test_a_build_in_english_waits_for_no_other_language() -> None:
    script = "import generator.build, generator.render, sys; print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
