"""The generator of a preview: a process of its own for each build, started before the build is wanted.

So an edit of its code counts at once and a crash leaves the preview alive, as if it were started for the
build, and what importing takes is over when the edit comes. One whose code has changed since is not used.
``generator/hook.py`` loads this file once for all builds of a preview.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

_Process = subprocess.Popen[str]

_waiting: tuple[_Process, object] | None = None
"""The process and the code that it runs."""


def start(root: Path) -> None:
    """Starts the process for the next build."""
    global _waiting
    stop()
    code = _code()
    _waiting = _start(root, "generator.preview.standby"), code


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Does a command of the generator, by the process that waits or else by a new one."""
    global _waiting
    ready, _waiting = _waiting, None
    if ready and ready[0].poll() is None and ready[1] == _code():
        process, words = ready[0], json.dumps(arguments) + "\n"
    else:
        if ready:
            _end(ready[0])
        process, words = _start(root, "generator", *arguments), ""
    told, errors = process.communicate(words)
    return subprocess.CompletedProcess(arguments, process.returncode, told, errors)


def stop() -> None:
    """Ends the process that waits."""
    global _waiting
    if _waiting:
        _end(_waiting[0])
    _waiting = None


def _start(root: Path, module: str, *arguments: str) -> _Process:
    # Compiled files go where the preview does not look: a .pyc under generator/ would start a build.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(root / ".cache" / "python")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        cwd=root,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def _end(process: _Process) -> None:
    process.kill()
    process.communicate()


def _code() -> object:
    """Changes when a file of the generator does."""
    found = set()
    for path in Path(__file__).parents[1].rglob("*.py"):
        with contextlib.suppress(OSError):  # deleted meanwhile
            status = path.stat()
            found.add((str(path), status.st_mtime_ns, status.st_size))
    return found
