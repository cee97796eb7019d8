"""What an engine without hooks reads from ``mkdocs.yml`` by itself, where the dossier says it otherwise.

MkDocs names the site as ``seeds/dossier.yml`` does (``generator/hook.py``). Zensical runs no hook and takes
``site_name``, so whoever has it must write the title in both places, and is told when they differ.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import yaml

from generator.errors import DossierError
from generator.settings import Settings, read_settings

_NAME = re.compile(r"^site_name[ \t]*:.*(?:\n[ \t]+.*)*", re.MULTILINE)


def other_title(root: Path) -> str | None:
    """One line for the terminal, with place and remedy; None when the names are one, when the dossier has no
    title of its own, when either is not to be read (other parts tell that), or without Zensical."""
    if find_spec("zensical") is None:
        return None
    try:
        config = (root / "mkdocs.yml").read_text(encoding="utf-8")
        title = read_settings(root / "seeds" / "dossier.yml").title
        # this key alone: the rest may hold tags (``!ENV``) that only MkDocs can read
        found = _NAME.search(config)
        name = yaml.safe_load(found.group())["site_name"] if found else None
    except (OSError, ValueError, yaml.YAMLError, DossierError):
        return None
    if not found or not isinstance(name, str) or title in (" ".join(name.split()), Settings().title):
        return None
    line = config.count("\n", 0, found.start()) + 1
    return (
        f"mkdocs.yml:{line}:1: Zensical shows `site_name: {name}`, MkDocs the title in seeds/dossier.yml "
        f"({title}); write the same into both"
    )
