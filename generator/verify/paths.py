"""Where in a site stands what is checked with, relative to the site (and the docs folder)."""

from __future__ import annotations

SOURCES = "data/sources/"
PAGES = "data/pages.json"
TABLES = "data/"
PACKAGE = "data/datapackage.json"
CUSTODY = "data/custody.jsonl"
MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
