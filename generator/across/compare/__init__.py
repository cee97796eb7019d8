"""Holds the sources against one another: where they agree, where they differ, what they share.

- ``amounts``   what a number and its hedge allow, and how two of them stand
- ``days``      TIMEX values as stretches of days
- ``context``   what a sentence is about: its names, its words, the text's topic
- ``claims``    a figure with what happens to those it counts, as of when, and who says so
- ``rows``      figures on the same thing, brought together
- ``standing``  how the values of a row stand to one another, and why
- ``dating``    days that sources give for one event
- ``quoting``   quotations that stand in several places
- ``wording``   where two wordings differ, word by word
- ``sources``   all of it for a dossier; start there

Nothing here is averaged, picked or ranked, and in doubt two things stay two: a missed comparison costs
a reader a look, a wrong one accuses a source of an error it did not make.
"""
