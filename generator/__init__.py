"""The topic dossier: news texts in, a sourced and searchable site out. Start reading at ``build.py``."""

__version__ = "0.1.0"
