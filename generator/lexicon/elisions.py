"""Words that are written with a leading apostrophe, which is no quotation mark.

Compiled by hand from the Chicago Manual of Style 6.117 and 7.31 (``'tis``, ``rock 'n' roll``) and
the entries of Wiktionary's category "English apheretic forms".
"""

from __future__ import annotations

ELISIONS = frozenset(
    """
    cause cuz cos bout em er n til till tis twas twere twill tween twixt round neath nuff
    hood fraid gainst nother nuther ere fore ello kay sblood sup scuse specially merica
    mid midst mongst pon stache tude burbs rents im
    """.split()
)
