"""Regular expressions that most texts never ask for, compiled when the first one does.

Compiling all of the rules' expressions takes a third of the time that a short command takes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast


def compiled_when_used(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Stands for ``re.compile(pattern, flags)``: its methods are used, it is not passed to ``re.sub``."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


class _Later:
    def __init__(self, pattern: str, flags: int) -> None:
        self._source = pattern, flags

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (any of a pattern's methods)
            """Called once for each method: from then on the pattern's own stands in its place."""
            compiled = vars(self).get("_compiled") or re.compile(*self._source)
            self._compiled = compiled
            found = getattr(compiled, name)
            setattr(self, name, found)
            return found
