"""The generator of a preview: a process of its own that stays from one build to the next.

So a crash leaves the preview alive, what importing takes is over when an edit comes, and only what hangs on
the edit is worked out anew (``staying.py``). One whose code has changed since it began is not used: an edit
of the code counts at once. ``generator/hook.py`` loads this file once for all builds of a preview.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

_Process = subprocess.Popen[str]

_staying: tuple[_Process, object] | None = None
"""The process and the code that it runs."""


def start(root: Path) -> None:
    """Starts the process for the builds to come, unless it is there."""
    global _staying
    code = _code()
    if _staying and _staying[0].poll() is None and _staying[1] == code:
        return
    stop()
    _staying = _start(root, "generator.preview.staying"), code


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Does a command of the generator, by the process that stays or, where there is none that could, by one
    for this command alone."""
    if _staying and _staying[1] == _code() and (done := _asked(_staying[0], arguments)):
        return done
    stop()
    process = _start(root, "generator", *arguments)
    told, errors = process.communicate()
    return subprocess.CompletedProcess(arguments, process.returncode, told, errors)


def stop() -> None:
    """Ends the process that stays."""
    global _staying
    if _staying:
        _staying[0].kill()
        _staying[0].communicate()
    _staying = None


def _asked(process: _Process, arguments: tuple[str, ...]) -> subprocess.CompletedProcess[str] | None:
    """What the process answers; None when it has ended, or ends over it."""
    assert process.stdin and process.stdout  # as it was started
    with contextlib.suppress(OSError, ValueError):
        process.stdin.write(json.dumps(arguments) + "\n")
        process.stdin.flush()
        status, told, complaint = json.loads(process.stdout.readline())
        return subprocess.CompletedProcess(arguments, status, told, complaint)
    return None


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
        stderr=subprocess.DEVNULL if module != "generator" else subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    )


def _code() -> object:
    """Changes when a file of the generator does."""
    found = set()
    for place, folders, names in os.walk(Path(__file__).parents[1]):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in names:
            with contextlib.suppress(OSError):  # deleted meanwhile
                status = Path(place, name).stat()
                found.add((place, name, status.st_mtime_ns, status.st_size))
    return found
