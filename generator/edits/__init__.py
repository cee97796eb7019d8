"""What an editor says against the machine: overrides of facts, and names that must not be shown.

Between extraction and ``resolve``: the cache keeps what the machine read.
"""

from generator.edits.apply import apply_edits
from generator.edits.read import read_edits

__all__ = ["apply_edits", "read_edits"]
