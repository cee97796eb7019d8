"""Vocabulary as data: each module is word lists with the source they were drawn from, and no logic."""
