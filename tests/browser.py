"""Finds the browser that the site's tests drive, or installs one: ``python -m tests.browser``.

Looked for in this order: ``$DOSSIER_BROWSER``; a Chromium or Chrome on PATH (or where macOS keeps
it); the one that Playwright has downloaded. Installing tries Playwright's download, then Debian's
package. A test that finds no browser fails; it is never skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_MACOS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_REMEDY = (
    "No Chromium or Chrome was found, and none could be installed.\n"
    "Install one (on Debian and Ubuntu: apt-get install chromium) or set DOSSIER_BROWSER to its path."
)

# Without the background flags a browser looks up its maker's hosts at each start, which would hide
# a request of the site's own among them.
_FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find(playwright: Playwright) -> str | None:
    """The path of a browser on this machine; None when there is none."""
    named = os.environ.get("DOSSIER_BROWSER")
    found = [named] if named else []
    found += [path for name in _NAMES if (path := shutil.which(name))]
    found += [path for path in (*_MACOS, playwright.chromium.executable_path) if Path(path).is_file()]
    return found[0] if found else None


def launch(playwright: Playwright) -> Browser:
    """A headless browser; a RuntimeError that says what to do when there is none."""
    path = find(playwright)
    if path is None:
        raise RuntimeError(_REMEDY)
    # Chromium refuses its sandbox to root, which is what containers and CI machines run as.
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return playwright.chromium.launch(
        executable_path=path, args=_FLAGS + (["--no-sandbox"] if root else []), chromium_sandbox=not root
    )


def main() -> int:
    """Makes sure that a browser is there; the exit status tells."""
    with sync_playwright() as playwright:
        for install in (None, _from_playwright, _from_debian):
            if install is not None:
                install()
            path = find(playwright)
            if path is not None:
                print(f"browser: {path}")
                return 0
    print(_REMEDY, file=sys.stderr)
    return 1


def _from_playwright() -> None:
    print("no browser found; asking Playwright for one")
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, check=False, capture_output=True, stdin=subprocess.DEVNULL)


def _from_debian() -> None:
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return
    print("no browser from Playwright; installing Debian's chromium")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
        subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    raise SystemExit(main())
