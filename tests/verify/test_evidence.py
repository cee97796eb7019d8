"""What a site carries for checking: the format as documented, and never a word that no page shows."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import make
from generator.model import Span
from generator.verify import merkle
from generator.verify.evidence import cut, withheld
from tests.verify.stranger import check, tree

TREATY = "2031-03-14-treaty"
FILLER = [
    f"{what} nets smell where nobody likes to mend them in {when}"
    for what in "Grey Green Old Torn Wet Long Heavy Cheap".split()
    for when in "winter spring summer autumn rain snow".split()
]


def spans(text: str) -> st.SearchStrategy[list[Span]]:
    place = st.integers(0, len(text))
    return st.lists(st.tuples(place, place).map(lambda pair: Span(min(pair), max(pair))), max_size=6)


TEXTS = st.text(max_size=80).flatmap(lambda text: st.tuples(st.just(text), spans(text), spans(text)))


@given(TEXTS)
def test_pieces_tile_the_text_and_show_what_is_shown(case: tuple[str, list[Span], list[Span]]) -> None:
    text, sentences, shown = case
    pieces = cut(text, sentences, shown)
    assert "".join(text[span.start : span.end] for span, _ in pieces) == text
    visible = {at for span, is_shown in pieces if is_shown for at in range(*span)}
    wanted = {at for span in shown for at in range(*span)}
    assert wanted <= visible
    assert all(text[at].isspace() for at in visible - wanted)


@given(TEXTS)
def test_what_the_gate_took_away_is_in_no_shown_piece(case: tuple[str, list[Span], list[Span]]) -> None:
    text, hidden, _shown = case
    gone = sorted({at for span in hidden for at in range(*span) if not text[at].isspace()})
    gated = "".join("·" if at in gone else c for at, c in enumerate(text))
    found = withheld(text, gated, ())
    covered = {at for span in found for at in range(*span)}
    assert {at for at in gone if text[at] != "·"} <= covered


@given(st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=40))
def test_the_root_is_that_of_rfc_6962(leaves: list[bytes]) -> None:
    assert merkle.root(leaves) == tree(leaves)


def test_a_text_without_pieces_has_the_hash_of_nothing() -> None:
    assert merkle.root([]) == hashlib.sha256(b"").digest()


def test_line_ends_and_a_byte_order_mark_do_not_change_the_normalised_hash() -> None:
    assert merkle.normalised("\ufeffa\r\nb\rc\n") == merkle.normalised("a\nb\nc\n")
    assert merkle.normalised("a b") != merkle.normalised("a  b")


@pytest.mark.parametrize("source", [TREATY, "2031-03-20-court"])
def test_a_stranger_can_check_it_by_the_documented_format(project: Path, source: str) -> None:
    assert check(project / "site", source, project / "seeds" / f"{source}.md") == []


def test_the_stranger_finds_a_changed_word_too(project: Path, tmp_path: Path) -> None:
    seed = tmp_path / "seed.md"
    seed.write_bytes((project / "seeds" / f"{TREATY}.md").read_bytes().replace(b"good years", b"fair years"))
    assert check(project / "site", TREATY, seed)
    site = tmp_path / "site"
    shutil.copytree(project / "site", site)
    record = site / f"data/sources/{TREATY}.json"
    record.write_text(
        record.read_text(encoding="utf-8").replace("good years", "fair years"), encoding="utf-8"
    )
    assert check(site, TREATY, None) == ["the pieces do not give the root"]


# ------------------------------------------------------------------ rights and masks


def seeds(folder: Path, rights: str, masks: str = "") -> Path:
    (folder / "seeds").mkdir()
    words = 'Ada Lund said the vote was held on March 3. Ole Haugen slept. "We won," Lund said.\n'
    front = f"---\npublished: 2031-03-14\npublisher: Example Press\nrights: {rights}\n---\n"
    (folder / "seeds/vote.md").write_text(
        f"{front}The vote\n\n{words}\n{'. '.join(FILLER)}.\n", encoding="utf-8"
    )
    if masks:
        (folder / "seeds/masks.yml").write_text(masks, encoding="utf-8")
    return folder


@pytest.mark.parametrize("rights", ["excerpts", "none"])
def test_no_record_holds_a_word_that_no_page_shows(tmp_path: Path, rights: str) -> None:
    made = make(seeds(tmp_path, rights))
    pages = " ".join(markdown for _, markdown in made.rendered)
    record = next(export for export in made.exports if export.path == "data/sources/vote.json")
    carried = [piece[2] for piece in json.loads(record.content)["pieces"] if len(piece) == 3]
    text = " ".join(" ".join(re.sub(r"<[^<>]*>|\\", "", pages).split()).split())
    assert bool(carried) == (rights != "none")
    for words in carried:
        assert " ".join(words.split()) in text
    gone = [words for words in FILLER if not any(words in piece for piece in carried)]
    assert len(gone) > len(FILLER) / 2
    told = pages + "".join(export.content.decode("utf-8", "replace") for export in made.exports)
    assert not [words for words in gone if words in told]


def test_a_source_with_a_masked_name_carries_neither_the_name_nor_a_hash(tmp_path: Path) -> None:
    root = seeds(tmp_path, "full", "- name: Ole Haugen\n")
    data = (root / "seeds/vote.md").read_bytes()
    made = make(root)
    told = b"".join(export.content for export in made.exports)
    told += "".join(markdown for _, markdown in made.rendered).encode()
    assert b"Haugen" not in told
    text = data.decode()
    for digest in (hashlib.sha256(data).hexdigest(), merkle.normalised(text)):
        assert digest.encode() not in told
    record = json.loads(next(e for e in made.exports if e.path == "data/sources/vote.json").content)
    assert (record["sha256"], record["normalised_sha256"], record["root"]) == (None, None, None)
    assert all(piece[1] == "" for piece in record["pieces"])
