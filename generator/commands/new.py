"""``dossier new``: a dossier project of one's own, with an example, a publishing workflow and this generator.

The project carries a copy of the generator that made it: who checks it in ten years runs the same rules, and
``mkdocs serve`` needs no package that could be gone.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from generator import __version__
from generator.errors import UsageError
from generator.languages import SOURCE, interface
from generator.read import slug
from generator.render import environment

PACKAGE = Path(__file__).parents[1]
SKELETON = PACKAGE / "skeleton"
"""What a new project starts with; ``dot.`` stands for the dot of a hidden name, ``.j2`` is filled in."""

_NOT_COPIED = shutil.ignore_patterns("__pycache__", ".*")


def new(folder: Path, language: str = SOURCE) -> tuple[str, ...]:
    """Makes a dossier project in ``folder``, named for it, whose site speaks ``language``; returns the files
    made, relative to it, sorted, without the generator's own.

    Raises UsageError when the folder holds something already or cannot be made.
    """
    _empty(folder)
    name = folder.resolve().name
    words = " ".join(name.replace("_", " ").replace("-", " ").split())
    context = {
        "title": words[:1].upper() + words[1:] or "Topic dossier",
        "name": slug(name) or "dossier",
        "version": __version__,
        "language": language,
    }
    templates = environment(SKELETON)
    made = []
    try:
        for path in sorted(path for path in SKELETON.rglob("*") if path.is_file()):
            inside = path.relative_to(SKELETON)
            target = folder.joinpath(*(_shown(part) for part in inside.parts))
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.suffix == ".j2":
                target = target.with_suffix("")
                with interface(language):
                    words = templates.get_template(inside.as_posix()).render(context)
                target.write_text(words, encoding="utf-8")
            else:
                shutil.copyfile(path, target)
            made.append(target.relative_to(folder).as_posix())
        shutil.copytree(PACKAGE, folder / PACKAGE.name, ignore=_NOT_COPIED)
    except OSError as error:
        raise _refused(folder, error) from None
    return tuple(sorted(made))


def _shown(part: str) -> str:
    return part.removeprefix("dot") if part.startswith("dot.") else part


def _empty(folder: Path) -> None:
    """A repository that was just made may be there: its ``.git`` is nobody's text."""
    try:
        if folder.exists() and not folder.is_dir():
            raise UsageError(f"{folder.as_posix()}:1:1: this is a file; name a folder that is not there yet")
        if folder.is_dir() and any(path.name != ".git" for path in folder.iterdir()):
            raise UsageError(
                f"{folder.as_posix()}:1:1: this folder is not empty; name one that is not there yet"
            )
    except OSError as error:
        raise _refused(folder, error) from None


def _refused(folder: Path, error: OSError) -> UsageError:
    reason = error.strerror or type(error).__name__
    return UsageError(
        f"{folder.as_posix()}:1:1: the project cannot be made here ({reason}); name another folder or check "
        "permissions and the space on the disk"
    )
