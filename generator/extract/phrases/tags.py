"""The letter of one word, by closed-class lists (``lexicon/grammar.py``) and by its form: -ed, -ing, a
capital.

The letters are those of the table in ``phrases/__init__.py``.
"""

from __future__ import annotations

from generator.lexicon import cues, grammar, verbs

_MOST_REMEMBERED = 100_000
REMEMBERED: dict[tuple[bool, bool], dict[str, str]] = {
    (opening, shouted): {} for opening in (False, True) for shouted in (False, True)
}
"""The tags of the words met, by what ``tag_of`` is told of their place: most words come again."""
_ING_NOUNS = frozenset(
    """handwriting polling wedding evening ceiling sibling offspring everything something anything
    nothing presiding outgoing incoming""".split()
)
"""Words in -ing that are nouns first, or attributes: *the meeting*, *polling shows*, *presiding judge*."""

_SHORT_ING = frozenset("lying dying using tying suing".split())
_LY_NOUNS = frozenset(
    """family reply ally rally bully assembly supply monopoly anomaly july italy early daily weekly
    only tally lily folly gully belly homily""".split()
)


def _fixed() -> dict[str, str]:
    table: dict[str, str] = {}
    for letter, words in (
        ("v", verbs.PAST_FORMS | verbs.PRESENT_BASES),
        ("v", {_third_person(base) for base in verbs.PRESENT_BASES}),
        ("r", grammar.ADVERBS),
        ("s", grammar.SUBORDINATORS),
        ("i", grammar.PREPOSITIONS),
        ("d", grammar.DETERMINERS),
        ("0", grammar.NUMBERS),
        ("x", grammar.AUXILIARIES),
        ("h", grammar.NEGATIONS),
        ("p", grammar.SUBJECT_PRONOUNS | grammar.SUBJECT_CONTRACTIONS),
        ("o", grammar.OBJECT_PRONOUNS),
        ("w", grammar.RELATIVES),
        ("c", grammar.CONJUNCTIONS),
        ("b", grammar.CONTRASTS),
        ("s", grammar.QUESTION_WORDS - grammar.RELATIVES),
        ("D", grammar.TIMES - {"may", "march"}),
        ("n", verbs.PAST_WITHOUT_VERB),
    ):
        for word in words:
            table[word] = letter
            table[word.replace("'", "\u2019")] = letter
    table.update({"that": "t", "to": "T", "of": "f", ",": ",", ";": ";", ":": ":"})
    table.update(dict.fromkeys(("-", "--", "\u2013", "\u2014"), "-"))
    table.update(dict.fromkeys(("$", "\u20ac", "\u00a3", "%", "#", "@"), "0"))
    return table


def _third_person(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _reporting() -> set[str]:
    """Present forms of the reporting verbs that are hardly ever nouns: *accuses, insist*."""
    bases = {
        base
        for _, letters, names in cues.VERBS
        if letters != "q"
        for base in names.split()
        if "_" not in base
    } - cues.NOUN_LIKE
    bases -= cues.ALSO_NOUNS
    return bases | {_third_person(base) for base in bases}


FIXED = _fixed()
"""Word in lower case -> its letter, wherever it stands."""
FIXED.update((word, "v") for word in _reporting() if word not in FIXED)
PRESENT = (verbs.PRESENT_BASES | {_third_person(base) for base in verbs.PRESENT_BASES}) - grammar.AUXILIARIES
"""Present forms of verbs that are often nouns: *the talks*."""
PRESENT_NOUNS = PRESENT - _reporting()


def tag_of(word: str, lower: str, opening: bool, shouted: bool) -> str:
    """The letter of one word; ``opening`` and ``shouted`` matter for a word with a capital only."""
    known = REMEMBERED[opening, shouted]
    if len(known) > _MOST_REMEMBERED:
        for words in REMEMBERED.values():
            words.clear()
    if word[0].isupper():
        tag = known[word] = _capital(word, lower, opening, shouted)
    else:
        tag = _small(word, lower)
        for words in REMEMBERED.values():
            words[word] = tag  # the same wherever it stands
    return tag


def _capital(word: str, lower: str, opening: bool, shouted: bool) -> str:
    """The letter of a word with a capital."""
    fixed = FIXED.get(lower)
    if fixed == "D" and len(word) > 3 and word.isupper() and not shouted:
        return "N"  # a paper's name
    if opening and not shouted and (fixed == "v" or lower.endswith("ed")):
        return "v" if lower.endswith("ed") and len(lower) > 4 and not fixed else "N"
    if lower in ("may", "march") and not (opening or shouted):
        return "D"  # "in May", "since March": verbs have no capital
    if lower == "will" and not (opening or shouted):
        return "N"  # "which Will claims"
    if lower == "i" or (fixed and (opening or shouted or fixed in "Dpx")) or lower == "i'm":
        return fixed or "N"
    if shouted and lower.endswith("ly") and len(lower) > 5:
        return "r"
    if opening and lower.endswith("ing") and len(lower) > 5:
        return "n" if "-" in lower else "g"
    return "P" if lower.endswith(("'s", "\u2019s")) else "N"


def _small(word: str, lower: str) -> str:
    """The letter of a word without a capital."""
    fixed = FIXED.get(lower)
    if fixed:
        return fixed
    head = word[0]
    if head.isalpha():
        if lower.endswith("ly") and len(lower) > 4 and lower not in _LY_NOUNS:
            return "r"
        if lower.endswith("ing") and (len(lower) > 5 or lower in _SHORT_ING):
            return "n" if lower in _ING_NOUNS or "-" in lower else "g"
        if lower.endswith("ed") and len(lower) > 3:
            return "v"
        if lower.endswith(("'s", "\u2019s")):
            return "P"
        return "n"
    return "0" if head.isdigit() else "."
