"""What an editor says against the machine: overrides of facts, and names that must not be shown.

Between extraction and ``resolve``: the cache keeps what the machine read. ``stage.py`` says the order.
"""

from generator.edits.stage import as_edited, hold_back, without_names

__all__ = ["as_edited", "hold_back", "without_names"]
