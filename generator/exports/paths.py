"""Where exports stand in the docs folder, for those who link to them. Imports nothing of the package."""

from __future__ import annotations

TABLES = "data/"
TABLE_NAMES = ("quotes", "statements", "figures", "timeline", "actors", "names", "sources")
PACKAGE = TABLES + "datapackage.json"
ANNOTATIONS = TABLES + "annotations/"
ATOM = "feed.xml"
JSON_FEED = "feed.json"
