"""What several sources give together, one job a file; ``resolve.py`` spells the order out."""
