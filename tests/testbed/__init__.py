"""Twenty Wikinews articles and texts written to conflict, with what belongs together labelled by hand."""
