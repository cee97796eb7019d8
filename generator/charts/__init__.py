"""Drawings as SVG, made at build time: no script, both palettes, print, each with its table on the page."""
