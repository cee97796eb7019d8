"""An editor's word against the machine's: what changes, what is told, and what must not happen."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.edits.apply import apply_edits
from generator.edits.read import read_edits
from generator.gather import facts_of
from generator.model import Change, Facts, Figure, Quote
from generator.read import article_of

TEXT = """---
published: 2025-12-03
---
The vote

OSLO: "It was held," Ada Lund said on Wednesday. "At least 57 boats were lost."

Bo Berg, Norway's fisheries minister, denied that 12 boats sank. Officials spoke of 12 crews.

Herring prices rose. The harbour is closed until March, Berg said.
"""


def facts() -> Facts:
    return facts_of(article_of(TEXT.encode(), "seeds/vote.md"))


def edit(tmp_path: Path, content: str, source: str = "vote") -> tuple[Facts, list[str]]:
    """The facts of TEXT with the edits, and what was told."""
    (tmp_path / f"{source}.yml").write_text(content, encoding="utf-8")
    edits, errors = read_edits(tmp_path, tmp_path)
    assert errors == []
    (changed,), told = apply_edits([facts()], edits)
    return changed, [str(error).removeprefix("vote.yml:") for error in told]


def done(tmp_path: Path, content: str) -> Facts:
    changed, told = edit(tmp_path, content)
    assert told == []
    return changed


def quote(item: Facts, words: str) -> Quote:
    (found,) = (one for one in item.quotes if words in item.article.words(one.span))
    return found


def figure(item: Facts, words: str, number: int = 0) -> Figure:
    return [one for one in item.figures if item.article.words(one.span) == words][number]


def speaker(item: Facts, words: str) -> str | None:
    found = quote(item, words).speaker
    return found.actor if found else None


# ------------------------------------------------------------------ what is set


def test_without_edits_the_facts_are_the_machines(tmp_path: Path) -> None:
    assert edit(tmp_path, "")[0] == facts()


def test_the_facts_that_come_in_stay_as_they_are(tmp_path: Path) -> None:
    before = facts()
    done(tmp_path, '- correct: "It was held,"\n  speaker: Bo Berg\n')
    assert facts() == before


@pytest.mark.parametrize("name", ["Bo Berg", "bo-berg", "Berg", "Norway's fisheries minister"])
def test_a_speaker_is_named_by_a_name_an_id_or_words_of_the_source(tmp_path: Path, name: str) -> None:
    changed = done(
        tmp_path, f'- correct: "It was held"\n  speaker: "{name}"\n  reason: heard it\n  by: K. B.\n'
    )
    found = quote(changed, "It was held").speaker
    assert found
    assert found.actor == (None if "minister" in name else "bo-berg")
    (mark, *_) = changed.marks
    assert (mark.verb, mark.reason, mark.by) == ("corrected", "heard it", "K. B.")
    assert mark.changes[0].what == "speaker"
    assert mark.changes[0].machine == "Ada Lund"


def test_a_quotation_split_by_its_speaker_gets_one_speaker(tmp_path: Path) -> None:
    """Two strings of one attribution: setting one and leaving the other would leave a wrong speaker."""
    changed = done(tmp_path, '- correct: "It was held,"\n  speaker: Bo Berg\n')
    for one in facts().quotes:
        if one.cue == quote(facts(), "It was held").cue:
            again = next(other for other in changed.quotes if other.id == one.id)
            assert again.speaker is not None
            assert again.speaker.actor == "bo-berg"


def test_a_figure_inside_a_quotation_follows_its_speaker(tmp_path: Path) -> None:
    assert figure(facts(), "12").attributed_to == quote(facts(), "12 boats sank").speaker
    changed = done(tmp_path, '- correct: "12 boats sank"\n  kind: statement\n  speaker: Ada Lund\n')
    claimed = figure(changed, "12").attributed_to
    assert claimed is not None
    assert claimed.actor == "ada-lund"


def test_a_speaker_may_be_left_open(tmp_path: Path) -> None:
    changed = done(tmp_path, '- correct: "It was held,"\n  speaker: open\n')
    assert quote(changed, "It was held").speaker is None


def test_the_class_of_a_cue(tmp_path: Path) -> None:
    changed = done(tmp_path, '- correct: "It was held,"\n  cue_class: claim\n')
    assert quote(changed, "It was held").cue_class == "claim"
    assert changed.marks[0].changes == (Change("kind of statement", "claims", "says"),)


def test_unit_counted_noun_and_value_of_a_figure(tmp_path: Path) -> None:
    changed = done(
        tmp_path,
        '- correct: "12"\n  around: spoke of 12 crews\n  unit: crew\n  value: 13\n'
        '- correct: "57"\n  counts: boats\n',
    )
    found = figure(changed, "12", 1)
    assert (found.unit, str(found.value), str(found.low)) == ("crew", "13", "13")
    assert figure(changed, "57").counted == "boat"


def test_a_figure_keeps_its_hedge(tmp_path: Path) -> None:
    changed = done(tmp_path, '- correct: "57"\n  unit: boat\n')
    assert figure(changed, "57").hedge == figure(facts(), "57").hedge is not None


def test_an_actors_name_is_the_editors_and_a_role_the_sources(tmp_path: Path) -> None:
    changed = done(
        tmp_path, '- actor: Lund\n  name: Ada M. Lund\n- actor: bo-berg\n  role: "fisheries minister"\n'
    )
    names = {actor.id: actor for actor in changed.actors}
    assert names["ada-lund"].name == "Ada M. Lund"
    role = names["bo-berg"].role
    assert role is not None
    assert changed.article.words(role) == "fisheries minister"


# ------------------------------------------------------------------ what is hidden, added, placed


def test_a_hidden_figure_is_gone_and_its_mark_tells_why(tmp_path: Path) -> None:
    changed = done(tmp_path, '- hide: "57"\n  reason: a misprint\n')
    assert not [one for one in changed.figures if changed.article.words(one.span) == "57"]
    (mark,) = changed.marks
    assert (mark.verb, mark.fact, mark.reason) == ("hidden", figure(facts(), "57").id, "a misprint")


HIDE = '- hide: "12 boats sank"\n  kind: statement\n  reason: mistaken\n'


def test_with_a_hidden_statement_goes_what_shows_its_words_again(tmp_path: Path) -> None:
    changed = done(tmp_path, HIDE + '- pin: "12 boats sank"\n  to: summary\n')
    gone = changed.article.words(changed.hidden[0].span)
    assert "12 boats sank" in gone
    assert changed.hidden[0] not in changed.quotes
    assert [changed.article.words(one.span) for one in changed.figures].count("12") == 1
    assert {mark.fact[0] for mark in changed.marks if mark.verb == "hidden"} == {"r", "f"}
    assert any("12 boats" in changed.article.words(changed.sentences[i].span) for i in changed.summary)
    (tmp_path / "vote.yml").unlink()
    plain = done(tmp_path, HIDE)
    assert not any("12 boats" in plain.article.words(plain.sentences[i].span) for i in plain.summary)


def test_a_figure_that_another_entry_names_stays_a_claim(tmp_path: Path) -> None:
    changed = done(tmp_path, HIDE + '- correct: "12"\n  around: 12 boats\n  kind: figure\n  unit: boat\n')
    found = figure(changed, "12")
    assert found.unit == "boat"
    assert found.attributed_to is not None


def test_what_the_machine_missed_is_added_with_a_permanent_id(tmp_path: Path) -> None:
    changed = done(
        tmp_path, "- add: Herring prices rose\n  kind: statement\n  speaker: Officials\n  cue: spoke\n"
    )
    found = quote(changed, "Herring prices rose")
    assert found.id.startswith("r-")
    assert found.kind == "indirect"
    assert found.speaker is not None
    assert changed.article.words(found.speaker.span) == "Officials"
    assert [one.span for one in changed.quotes] == sorted(one.span for one in changed.quotes)
    assert changed.marks[0].verb == "added"


def test_an_added_figure_keeps_the_hedge_that_the_editor_forgot(tmp_path: Path) -> None:
    (tmp_path / "vote.yml").write_text('- add: "57 boats"\n  kind: figure\n  value: 57\n', encoding="utf-8")
    edits, _ = read_edits(tmp_path, tmp_path)
    item = facts()
    bare = Facts(**{**{f: getattr(item, f) for f in item.__slots__}, "figures": ()})
    (changed,), told = apply_edits([bare], edits)
    assert told == []
    (found,) = changed.figures
    assert found.bound == "at least"
    assert found.hedge is not None


def test_a_sentence_is_pinned_to_the_summary_and_another_dropped(tmp_path: Path) -> None:
    index = facts().summary[0]
    gone = facts().article.words(facts().sentences[index].span)[-20:]
    changed = done(
        tmp_path,
        f"- pin: \"harbour is closed\"\n  to: summary\n- drop: '{gone}'\n  from: summary\n",
    )
    words = [changed.article.words(changed.sentences[one].span) for one in changed.summary]
    assert "The harbour is closed until March, Berg said." in words
    assert index not in changed.summary


def test_a_pin_to_the_overview_is_a_mark(tmp_path: Path) -> None:
    changed = done(tmp_path, '- pin: "57"\n  to: overview\n')
    assert [(mark.verb, mark.where) for mark in changed.marks] == [("pinned", "overview")]


def test_a_fact_is_named_by_its_permanent_id(tmp_path: Path) -> None:
    name = figure(facts(), "12", 1).id
    changed = done(tmp_path, f"- hide: {name}\n  reason: r\n")
    assert name not in {one.id for one in changed.figures}


# ------------------------------------------------------------------ what cannot be kept


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (
            '- hide: "It was hold"\n  reason: r\n',
            "1:9: the words “It was hold” do not occur in seeds/vote.md; the nearest there is “",
        ),
        (
            '- hide: "qqq zzz"\n  reason: r\n',
            "1:9: the words “qqq zzz” do not occur in seeds/vote.md; copy them",
        ),
        (
            '- hide: "12"\n  reason: r\n',
            "1:9: the words are those of 2 facts; add `around:` or `kind:`, or give",
        ),
        ("- hide: f-00000000\n  reason: r\n", "1:9: the source has no fact with the id `f-00000000`; "),
        (
            '- hide: "Herring prices"\n  reason: r\n',
            "1:9: the words stand in the source, but the machine found no fact there; `add:` them",
        ),
        ('- hide: "12"\n  occurrence: 3\n  reason: r\n', "2:15: the words occur 2 times there; "),
        ('- hide: "12"\n  around: "12 cows"\n  reason: r\n', "2:11: the words “12 cows” do not occur"),
        ('- correct: "It was held,"\n  speaker: Carl Dahl\n', "2:12: the words “Carl Dahl” do not occur"),
        ('- correct: "It was held,"\n  unit: boat\n', "2:9: these words are a quote, which has no `unit`; "),
        ('- correct: "57"\n  counts: crews\n', "2:11: the words “crews” do not stand beside the figure; "),
        (
            '- correct: "12"\n  around: 12 boats\n  kind: figure\n  speaker: open\n',
            "4:12: a figure without its speaker would stand as a fact; ",
        ),
        (
            "- add: Herring prices fell\n  kind: statement\n  speaker: open\n",
            "1:8: the words “Herring prices fell”",
        ),
        (
            '- add: "57"\n  kind: figure\n  value: 57\n',
            "1:8: the machine found this figure already; `correct: f-",
        ),
        (
            "- add: Herring prices\n  kind: quote\n  speaker: open\n",
            "2:9: a quote must stand between quotation",
        ),
        ("- actor: Nobody\n  name: x\n", "1:10: seeds/vote.md names nobody “Nobody”; "),
        ("- actor: Lund\n  role: queen\n", "2:9: the words “queen” do not occur in seeds/vote.md; "),
        ('- drop: "Herring prices"\n  from: summary\n', "1:9: the machine did not choose this sentence"),
        (
            '- correct: "It was held,"\n  speaker: Bo Berg\n- correct: "It was held,"\n  speaker: Ada Lund\n',
            "4:12: the entry in line 1 sets another `speaker` for the same words; keep one of the two",
        ),
        (
            '- hide: "57"\n  reason: r\n- pin: "57"\n  to: overview\n',
            "3:8: the entry in line 1 hides it; keep one of the two",
        ),
        (
            '- pin: "57"\n  to: overview\n- hide: "57"\n  reason: r\n',
            "1:8: the entry in line 3 hides it; keep one of the two",
        ),
        (
            '- pin: "57"\n  to: overview\n- drop: "57"\n  from: overview\n',
            "3:9: the entry in line 1 says the opposite; ",
        ),
    ],
)
def test_an_entry_that_does_not_fit_is_told(tmp_path: Path, content: str, told: str) -> None:
    _, errors = edit(tmp_path, content)
    (error,) = errors
    assert error.startswith(told)


def test_an_unknown_source_is_told_with_a_suggestion(tmp_path: Path) -> None:
    _, errors = edit(tmp_path, "- hide: x\n  reason: r\n", "vites")
    assert errors == ["vites.yml:1:1: there is no source `vites`; name the file like its seed, or delete it"]
    (tmp_path / "vites.yml").unlink()
    _, errors = edit(tmp_path, "- hide: x\n  reason: r\n", "votes")
    assert errors == ["votes.yml:1:1: there is no source `votes`; did you mean `vote`?"]


def test_the_edits_of_a_seed_that_could_not_be_read_wait_for_it(tmp_path: Path) -> None:
    (tmp_path / "other.yml").write_text("- hide: x\n  reason: r\n", encoding="utf-8")
    edits, _ = read_edits(tmp_path, tmp_path)
    assert apply_edits([facts()], edits, {"other"})[1] == []
