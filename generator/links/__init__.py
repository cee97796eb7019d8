"""Where a reader finds something: the address of a page, of words in the original, of a span of a source."""
