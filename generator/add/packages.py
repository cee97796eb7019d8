"""Is the library there that a kind of document needs? A clear word when not."""

from __future__ import annotations

import importlib

from generator.errors import ConvertError

EXTRA = "pip install 'topic-dossier[add]'"


def needed(name: str, kind: str, *modules: str) -> None:
    """Raises ConvertError when a library of the ``add`` extra is missing or broken."""
    for module in modules:
        try:
            importlib.import_module(module)
        except ImportError as error:
            missing = (error.name or module).partition(".")[0]
            raise ConvertError(
                name, f"reading {kind} needs the package {missing}, which is not installed", f"run {EXTRA}"
            ) from None
