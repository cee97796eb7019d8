"""What makes a preview follow an edit at once: a generator that waits, pages that are not made again."""
