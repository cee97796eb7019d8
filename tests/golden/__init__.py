"""A small invented dossier, and the pages that it must give, word for word: see ``test_golden.py``."""

from pathlib import Path

GOLDEN = Path(__file__).resolve().parent
