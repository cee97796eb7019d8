"""The templates' code, kept where Python keeps that of modules: compiling all of them takes a quarter of the
time of a small build.

As with a module, the code lies in ``__pycache__`` beside its source (or where ``PYTHONPYCACHEPREFIX`` says),
is not written where Python is told to write none, and is made again whenever it could be another. Only for
the package's own templates: nothing that can run code is written into a dossier.
"""

from __future__ import annotations

import contextlib
import importlib.util
import sys
from functools import cache
from pathlib import Path

import jinja2

from generator.errors import WriteError
from generator.rules import rules_version
from generator.write import replace_file


class CompiledTemplates(jinja2.BytecodeCache):
    """The code of the templates in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file that holds a template's code; empty for a template from elsewhere."""
        if filename is None or not Path(filename).is_relative_to(self._folder):
            return ""
        return importlib.util.cache_from_source(f"{filename}.py")

    def get_source_checksum(self, source: str) -> str:
        """Changes with the template, with Jinja and with the program, whose filters Jinja applies to what is
        constant when it compiles; and with the folder, which the lines of an error name."""
        return super().get_source_checksum(f"{jinja2.__version__} {_program()} {self._folder} {source}")

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Fills the bucket, when there is code that fits."""
        if bucket.key:
            with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
                bucket.bytecode_from_string(Path(bucket.key).read_bytes())

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        """Keeps what was compiled, where that is allowed."""
        if bucket.key and not sys.dont_write_bytecode:
            with contextlib.suppress(WriteError):
                replace_file(Path(bucket.key), bucket.bytecode_to_string())


@cache
def _program() -> str:
    return rules_version()
