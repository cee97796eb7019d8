"""The editor's stage of a build: overrides, then masks, and the gate behind everything.

An editor's word that cannot be kept stops the build with nothing written: what she hid, a speaker that she
set right or a name that she masked must not be published as the machine read it, and the pages that stand
there were made while her word held.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.edits.apply import apply_edits
from generator.edits.gate import leaks
from generator.edits.masking import ids_before, mask_facts, mask_notes, mask_settings
from generator.edits.masks import read_masks
from generator.edits.model import Edit
from generator.edits.names import Masks
from generator.edits.read import read_edits
from generator.errors import EditorError, InputError
from generator.exports import Export
from generator.model import Facts
from generator.notes import Note
from generator.read import slug
from generator.settings import Settings
from generator.write import write
from generator.write.exports import LIST, write_exports


@dataclass(frozen=True, slots=True)
class AsEdited:
    """What the pages may be made of."""

    facts: list[Facts]
    notes: list[Note]
    settings: Settings
    masks: Masks


def as_edited(
    facts: Sequence[Facts],
    notes: Sequence[Note],
    settings: Settings,
    root: Path,
    told: Sequence[InputError] = (),
) -> AsEdited:
    """Holds ``seeds/edits/`` and ``seeds/masks.yml`` against what was gathered.

    ``told`` are the errors so far: the overrides of a seed that could not be used wait for it. Raises
    EditorError when an override or a mask cannot be kept.
    """
    seeds = root / "seeds"
    masks, wrong_masks = read_masks(seeds / "masks.yml", root)
    edits, wrong_edits = read_edits(seeds / "edits", root)
    edits = _with_ids(edits, facts, masks)
    changed, unfit = apply_edits(facts, edits, {slug(Path(error.file).stem) for error in told})
    changed, beyond = mask_facts(changed, masks)
    notes, beyond_notes = mask_notes(notes, masks)
    errors = (*wrong_edits, *unfit, *wrong_masks, *beyond, *beyond_notes)
    if errors:
        raise EditorError(without_names((*told, *errors), masks))
    return AsEdited(changed, notes, mask_settings(settings, masks), masks)


def _with_ids(edits: list[Edit], facts: Sequence[Facts], masks: Masks) -> list[Edit]:
    """The overrides with the ids of masked pages turned into those of the facts as found."""
    if not masks or not edits:
        return edits
    sources = {edit.source for edit in edits}
    before = {item.article.id: ids_before(item, masks) for item in facts if item.article.id in sources}
    return [
        replace(
            edit,
            words=before.get(edit.source, {}).get(edit.words, edit.words),
            values={
                key: before.get(edit.source, {}).get(value, value) if key == "speaker" else value
                for key, value in edit.values.items()
            },
        )
        for edit in edits
    ]


def hold_back(
    rendered: Sequence[tuple[str, str]],
    exports: Sequence[Export],
    root: Path,
    masks: Masks,
    told: Sequence[InputError],
) -> None:
    """Raises EditorError when a masked name would be published: by what is about to be written, or by a file
    in ``docs/`` that would stay, or by ``mkdocs.yml``."""
    if not masks:
        return
    docs = root / "docs"
    would = write(rendered, docs, check=True, delete=not told)
    would += write_exports(exports, docs, check=True, delete=not told)
    gone = {docs / path for path in (*would.changed, *would.deleted)}
    staying = [path for path in docs.rglob("*") if path.is_file() and path not in gone and path.name != LIST]
    staying += [path for path in (root / "mkdocs.yml",) if path.is_file()]
    found = leaks(rendered, exports, staying, docs, masks)
    if found:
        raise EditorError(without_names((*told, *found), masks))


def without_names(errors: Iterable[InputError], masks: Masks) -> list[InputError]:
    """The same errors without the names that are masked: logs are often public."""
    return [
        type(error)(
            masks.words(error.file),
            masks.words(error.problem),
            masks.words(error.remedy),
            error.line,
            error.column,
        )
        for error in errors
    ]
