"""Every form of a name that a text may hold, and what only looks like one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edits.names import BAR, Mask, Masks, folded

LABEL = f"{BAR} A"


def masks(*names: str, forms: tuple[str, ...] = (), alone: bool = True) -> Masks:
    made = [Mask(name, f"{BAR} {'ABC'[number]}", forms, alone) for number, name in enumerate(names)]
    return Masks("seeds/masks.yml", tuple(made))


IVANOVA = masks("Maria Ivanova", forms=("Masha", "Марія Іванова"))


@pytest.mark.parametrize(
    "written",
    [
        "Maria Ivanova",
        "MARIA IVANOVA",
        "maria ivanova",
        "Maria\nIvanova",
        "Maria\u00a0Ivanova",
        "Maria-Ivanova",
        "Maria\u2011Ivanova",
        "maria_ivanova",
        "maria.ivanova",
        "maria+ivanova",
        "Maria  Ivanova",
        "María Ivanová",
        unicodedata.normalize("NFD", "María Ivanová"),
        "Ma\u00adria Iva\u200bnova",
        "Maria Petrovna Ivanova",
        "Maria P. Ivanova",
        "Ivanova Maria",
        "Ivanova, Maria",
        "mariaivanova",
        "MariaIvanova",
        "M. Ivanova",
        "M Ivanova",
        "M.P. Ivanova",
        "mivanova",
        "Maria I.",
        "Ivanova",
        "IVANOVA",
        "ivanova",
        "Ivanovas",
        "Maria",
        "MARIA",
        "Masha",
        "masha",
        "Марія Іванова",
        "МАРІЯ ІВАНОВА",
    ],
)
def test_a_form_of_the_name_is_masked(written: str) -> None:
    assert IVANOVA.words(f"They saw {written}.") in (f"They saw {LABEL}.", f"They saw {LABEL}")
    assert IVANOVA.words(written) == LABEL


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ivanova's mother", f"{LABEL}'s mother"),
        ("the Ivanovas' house", f"the {LABEL}' house"),
        ("#FreeIvanova", f"#Free{LABEL}"),
        ("#FreeMariaIvanovaNow", f"#Free{LABEL}Now"),
        ("m.ivanova@example.org", f"{LABEL}@example.org"),
        ("/news/2031/maria-ivanova-speaks.html", f"/news/2031/{LABEL}-speaks.html"),
        ("Dr. Ivanova, 15,", f"Dr. {LABEL}, 15,"),
        ("Ivanova and Ivanova", f"{LABEL} and {LABEL}"),
    ],
)
def test_what_stands_around_the_name_stays(text: str, shown: str) -> None:
    assert IVANOVA.words(text) == shown


@pytest.mark.parametrize(
    "text", ["Ivanovan", "Bivanova", "Maria Berg", "Mariana", "marital", "Ivan", "mashatron", "maria berg"]
)
def test_another_word_is_not_the_name(text: str) -> None:
    assert IVANOVA.words(text) == text


def test_names_that_are_everyday_words() -> None:
    young = masks("Grace Young")
    assert (
        young.words("Young people, by the grace of the young.")
        == f"{LABEL} people, by the grace of the young."
    )
    assert young.words("Grace be with you") == "Grace be with you"
    assert young.words("grace young") == LABEL
    assert masks("Grace Young", alone=False).words("Young people") == "Young people"


def test_short_names_do_not_strike_other_words() -> None:
    li = masks("Li An")
    assert li.words("a brilliant lie, an alliance") == "a brilliant lie, an alliance"
    assert li.words("Li An and An Li") == f"{LABEL} and {LABEL}"


def test_of_two_sisters_the_family_name_says_not_which() -> None:
    both = masks("Maria Ivanova", "Olga Ivanova")
    assert both.words("Maria Ivanova, Olga Ivanova, Ivanova") == f"{BAR} A, {BAR} B, {BAR}"


def test_names_with_apostrophes_hyphens_and_particles() -> None:
    assert masks("Sean O'Neil").words("O’Neil o-neil ONeil o_neil Oneil") == " ".join([LABEL] * 5)
    assert masks("Anne-Marie van der Berg").words("Anne Marie van der Berg") == LABEL
    assert masks("Jan Novák Jr.").words("Novak") == LABEL


def test_no_part_of_a_double_name_sticks_out() -> None:
    one = masks("Ada Berg-Lund")
    assert one.words("BERG-LUND, Berg-Lund, Berg, Lund, A. Berg-Lund, Berg-Lund, Ada") == ", ".join(
        [LABEL] * 6
    )
    assert one.words("her mother, Olga Berg-Lund") == f"her mother, Olga {LABEL}"
    assert one.words("iceberg, Ada-Kari Holm") == "iceberg, Ada-Kari Holm"
    assert one.words("Ada Berg said, Ada M. Berg too, Ada Lund") == f"{LABEL} said, {LABEL} too, {LABEL}"
    two = masks("Anne-Marie van der Gracht")
    assert two.words("van der Gracht; Anne-Marie; Van der Gracht's") == f"{LABEL}; {LABEL}; {LABEL}'s"
    assert two.words("van der Berg; Anne-Marie Holm") == "van der Berg; Anne-Marie Holm"
    assert masks("Ana Ruiz Gómez").words("Ruiz Gómez and RUIZ GOMEZ") == f"{LABEL} and {LABEL}"
    assert masks("Ada Grace-Young").words("a grace-young thing, Young and young") == (
        f"a {LABEL} thing, {LABEL} and young"
    )


def test_initials_that_the_editor_lists() -> None:
    listed = masks("Maria Ivanova", forms=("M. I.",))
    assert listed.words("M. I., 15, and M.I. saw. I mi.") == f"{LABEL}, 15, and {LABEL} saw. I mi."


def test_a_new_sentence_or_paragraph_ends_a_name() -> None:
    assert IVANOVA.words("He saw Ivanova. Maria fled.") == f"He saw {LABEL}. {LABEL} fled."
    assert IVANOVA.words("Maria\n\nIvanova") == f"{LABEL}\n\n{LABEL}"


def test_letters_of_a_hash_are_no_name() -> None:
    dade = masks("Kim Dade")
    assert dade.words("#q-3f0dade4 and 11dade22aa33bb") == "#q-3f0dade4 and 11dade22aa33bb"
    assert dade.words("Dade4, dade-1, dade2") == f"{LABEL}4, {LABEL}-1, {LABEL}2"


def test_the_length_of_a_name_is_not_told() -> None:
    assert masks("Al Bo").words("Al Bo") == masks("Maximiliana Featherstonehaugh").words("Featherstonehaugh")


def test_no_masks_change_nothing() -> None:
    assert not Masks()
    assert Masks().words("Maria Ivanova") == "Maria Ivanova"


@given(st.text(max_size=80), st.text(max_size=20))
def test_a_name_never_survives_in_any_text(before: str, after: str) -> None:
    shown = IVANOVA.words(f"{before} Maria Ivanova {after}")
    assert "maria ivanova" not in folded(shown).lower()
    assert IVANOVA.words(shown) == shown


@given(st.text(max_size=120))
def test_hits_are_in_order_and_inside_the_text(text: str) -> None:
    last = 0
    for hit in IVANOVA.found(text):
        assert last <= hit.span.start < hit.span.end <= len(text)
        last = hit.span.end


@given(st.text(min_size=1, max_size=30))
def test_any_name_makes_a_pattern(name: str) -> None:
    if sum(char.isalpha() for char in folded(name)) >= 2 and any(c.isalpha() for c in folded(name)):
        masks(name).words(f"x {name} y")
