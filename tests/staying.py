"""Edits a dossier again and again, built by a process that stays, and holds it against one built from nothing
after each edit: ``python -m tests.staying [EDITS] [SEED]``."""

from __future__ import annotations

import contextlib
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import generator.kept
from generator.build import build
from generator.corrections.release import release
from generator.errors import EditorError
from generator.kept import leave, stay
from generator.render import TEMPLATES
from tests.golden import GOLDEN
from tests.scale import write_project

SENTENCES = (
    "At least 12 more boats were lost on Monday, the Rescue Service said.",
    '"We will not leave," said Interior Minister Ada Lund.',
    "The River Commission denied on 3 March that 57 people had died in Orsa.",
    "Mayor Bo Berg resigned in February 2031.",
    "Professor Ada Elise Lund, the commission's head, said the water would rise by 57 centimetres.",
    "Officials said on Tuesday that the mayor, Bo Berg, would not stay in Orsa.",
)


def written(root: Path) -> dict[str, bytes]:
    """Every file of the docs folder."""
    docs = root / "docs"
    return {
        path.relative_to(docs).as_posix(): path.read_bytes() for path in docs.rglob("*") if path.is_file()
    }


def from_nothing(root: Path, to: Path) -> dict[str, bytes]:
    """The same, as a process of its own would write it into an empty folder."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(root / "seeds", to / "seeds")
    in_a_process_of_its_own(to)
    return written(to)


def in_a_process_of_its_own(root: Path) -> None:
    """Builds as if nobody stayed."""
    with nobody_staying():
        build(root)


@contextlib.contextmanager
def nobody_staying() -> Iterator[None]:
    """As in another process."""
    mine, generator.kept._memory = generator.kept._memory, None
    try:
        yield
    finally:
        generator.kept._memory = mine


Edit = Callable[[random.Random, Path], None]


def _texts(seeds: Path) -> list[Path]:
    return sorted(path for path in seeds.glob("*.md") if path.is_file())


def _add_a_sentence(dice: random.Random, seeds: Path) -> None:
    with dice.choice(_texts(seeds)).open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\n{dice.choice(SENTENCES)}\n")


def _take_a_paragraph_away(dice: random.Random, seeds: Path) -> None:
    path = dice.choice(_texts(seeds))
    parts = path.read_text(encoding="utf-8").split("\n\n")
    if len(parts) > 4:
        del parts[dice.randrange(3, len(parts))]
        path.write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")


def _take_a_source_away(dice: random.Random, seeds: Path) -> None:
    if len(_texts(seeds)) > 4:
        dice.choice(_texts(seeds)).unlink()


def _copy_a_source(dice: random.Random, seeds: Path) -> None:
    path = dice.choice(_texts(seeds))
    copy = seeds / f"copy-{dice.randrange(1000)}.md"
    # no two copies are byte for byte the same: that is an error, and while there is one no page is deleted
    text = f"{path.read_text(encoding='utf-8')}\nThat is all of {copy.stem}.\n"
    copy.write_text(text, encoding="utf-8", newline="\n")


def _date_it_otherwise(dice: random.Random, seeds: Path) -> None:
    path = dice.choice(_texts(seeds))
    text = path.read_text(encoding="utf-8")
    head, line, rest = text.partition("published: ")
    if line:
        day = f"20{dice.randrange(20, 32)}-0{dice.randrange(1, 10)}-11"
        path.write_text(f"{head}{line}{day}{rest[10:]}", encoding="utf-8", newline="\n")


def _another_publisher(dice: random.Random, seeds: Path) -> None:
    path = dice.choice(_texts(seeds))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("publisher: ", "publisher: The ", 1), encoding="utf-8", newline="\n")


def _say_what_another_says(dice: random.Random, seeds: Path) -> None:
    path, other = dice.choices(_texts(seeds), k=2)
    said = dice.choice(other.read_text(encoding="utf-8").split("\n\n")[2:] or ["Nothing."])
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\n{said.strip()}\n")


def _call_somebody_more_fully(dice: random.Random, seeds: Path) -> None:
    path = dice.choice(_texts(seeds))
    last = dice.choice("Lund Berg Halvorsen Marek Tarn Winter".split())
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(f'\n"We must all leave this town now," said Ada Maria {last}, the mayor.\n')


def _hold_it_back_or_not(dice: random.Random, seeds: Path) -> None:
    path = dice.choice(_texts(seeds))
    text, line = path.read_text(encoding="utf-8"), "---\nrights: none\n"
    if text.startswith(line):
        path.write_text(text.replace(line, "---\n", 1), encoding="utf-8", newline="\n")
    elif text.startswith("---\n") and "\nrights:" not in text:
        path.write_text(text.replace("---\n", line, 1), encoding="utf-8", newline="\n")


def _set(key: str, *values: str) -> Edit:
    """Gives a source another value of a key of its front matter."""

    def edit(dice: random.Random, seeds: Path) -> None:
        path = dice.choice(_texts(seeds))
        front, end, text = path.read_text(encoding="utf-8").partition("\n---\n")
        if end:
            front = re.sub(rf"(?m)^{key}:.*\n?( .*\n?)*", "", front + "\n")
            new = f"{front}{key}: {dice.choice(values)}{end}{text}"
            path.write_text(new, encoding="utf-8", newline="\n")

    return edit


_let_more_or_less_be_shown = _set("rights", "none", "full", "excerpts")
_publisher_who_speaks = _set("publisher", "River Commission", "Rescue Service", "The Coast Daily")
_another_address = _set("url", "https://example.org/one", "https://example.org/two")


def _template_of_ones_own(dice: random.Random, seeds: Path) -> None:
    own = seeds / "templates" / "_take.md.j2"
    if own.is_file():
        own.unlink()
    else:
        own.parent.mkdir(exist_ok=True)
        given = (TEMPLATES / own.name).read_text(encoding="utf-8")
        given = given.replace("Copy link", dice.choice(["Take the link", "Take it"]))
        own.write_text(given, encoding="utf-8", newline="\n")


def _title_it_otherwise(dice: random.Random, seeds: Path) -> None:
    title, language = dice.choice(["One", "Another"]), dice.choice(["en", "fr"])
    aliases = dice.choice(["", "aliases:\n  Rescue Service: [River Commission, Rescue Corps]\n"])
    text = f"title: {title}\nlanguage: {language}\n{aliases}"
    (seeds / "dossier.yml").write_text(text, encoding="utf-8", newline="\n")


def _overrule(dice: random.Random, seeds: Path) -> None:
    path, number = dice.choice(_texts(seeds)), dice.randrange(100, 1000)
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\nAt least {number} rafts were lost near Orsa, the Rescue Service said.\n")
    said = [
        f'hide: "{number}"',
        f'pin: "{number}"\n  to: overview',
        "actor: Rescue Service\n  name: The Corps",
    ]
    edits = seeds / "edits" / f"{path.stem}.yml"
    edits.parent.mkdir(exist_ok=True)
    edits.write_text(f"- {dice.choice(said)}\n  reason: heard\n", encoding="utf-8", newline="\n")


def _mask_somebody_or_not(dice: random.Random, seeds: Path) -> None:
    masks = seeds / "masks.yml"
    if masks.is_file():
        masks.unlink()
    else:
        name = dice.choice(["Ada Lund", "Bo Berg", "Clara Halvorsen", "Dario Marek"])
        masks.write_text(f"- name: {name}\n  as: Witness 1\n", encoding="utf-8", newline="\n")


def _write_a_note(dice: random.Random, seeds: Path) -> None:
    note = seeds / "background" / "dams.md"
    note.parent.mkdir(exist_ok=True)
    terms = dice.choice(["dam", "river Tarn", "Rescue Service"])
    note.write_text(
        f"---\ntitle: Dams\nterms:\n  - {terms}\nreferences:\n  act:\n    title: The dams act\n"
        "    publisher: Norland\n    date: 1998-07-17\n    url: https://example.org/act\n"
        "    checked: the text itself\n---\nA dam is old [^act].\n",
        encoding="utf-8",
        newline="\n",
    )


def _release(dice: random.Random, seeds: Path) -> None:
    with nobody_staying(), contextlib.suppress(EditorError):
        release(seeds.parent)


def _nothing(dice: random.Random, seeds: Path) -> None:
    pass


def _made(seeds: Path) -> list[Path]:
    """The files of the docs folder."""
    return sorted(path for path in (seeds.parent / "docs").rglob("*") if path.is_file())


def _lose_files(dice: random.Random, seeds: Path) -> None:
    for path in dice.sample(_made(seeds), 5):
        path.unlink()


def _go_back_in_docs(dice: random.Random, seeds: Path) -> None:
    """As ``git checkout docs`` does after an edit: what stands there is generated, and old."""
    before = {path: path.read_bytes() for path in _made(seeds)}
    _add_a_sentence(dice, seeds)
    build(seeds.parent)
    for path in _made(seeds):
        path.unlink()
    for path, content in before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _let_another_build(dice: random.Random, seeds: Path) -> None:
    _add_a_sentence(dice, seeds)
    in_a_process_of_its_own(seeds.parent)


EVERY: tuple[Edit, ...] = (
    _add_a_sentence,
    _take_a_paragraph_away,
    _take_a_source_away,
    _copy_a_source,
    _date_it_otherwise,
    _another_publisher,
    _say_what_another_says,
    _call_somebody_more_fully,
    _hold_it_back_or_not,
    _let_more_or_less_be_shown,
    _another_address,
    _publisher_who_speaks,
    _template_of_ones_own,
    _title_it_otherwise,
    _overrule,
    _mask_somebody_or_not,
    _write_a_note,
    _release,
    _nothing,
    _lose_files,
    _go_back_in_docs,
    _let_another_build,
)
OFTEN: tuple[Edit, ...] = (_add_a_sentence, _add_a_sentence, _take_a_paragraph_away)


def edited(root: Path, beside: Path, dice: random.Random, edits: int) -> None:
    """So many edits, one after the other; raises AssertionError when a file is not what it should be."""
    stay()
    build(root)
    for number in range(edits):
        edit = dice.choice(EVERY + OFTEN)
        edit(dice, root / "seeds")
        try:
            build(root)
        except EditorError:  # the words of an override are gone: the editor takes it back
            shutil.rmtree(root / "seeds" / "edits", ignore_errors=True)
            (root / "seeds" / "masks.yml").unlink(missing_ok=True)
            build(root)
        mine, expected = written(root), from_nothing(root, beside)
        assert sorted(mine) == sorted(expected), f"edit {number}: {getattr(edit, '__name__', edit)}"
        for name, content in expected.items():
            assert mine[name] == content, f"edit {number}, {getattr(edit, '__name__', edit)}: {name}"


def many_sources(root: Path, edits: int, seed: int, sources: int = 16) -> None:
    """Invented texts of several publishers, some of them copies."""
    (root / "staying").mkdir()
    write_project(root / "staying", sources)
    edited(root / "staying", root / "beside", random.Random(seed), edits)


def the_golden_dossier(root: Path, edits: int, seed: int) -> None:
    """Few texts, with notes, overrides and a ledger."""
    shutil.copytree(GOLDEN / "seeds", root / "staying" / "seeds")
    edited(root / "staying", root / "beside", random.Random(seed), edits)


def main() -> int:
    """Runs both for as many edits as are asked for."""
    edits = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1_000_000)
    for run in (many_sources, the_golden_dossier):
        with tempfile.TemporaryDirectory() as folder:
            print(f"{run.__name__}, seed {seed}, {edits} edits", flush=True)
            run(Path(folder), edits, seed)
            leave()
    return 0


if __name__ == "__main__":
    sys.exit(main())
