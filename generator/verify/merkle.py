"""A text as a tree of hashes, so that a site can show some of it and still be tied to all of it.

The decoded text of a seed is cut into pieces that tile it. Each gives a leaf, the leaves give one root:

    text  = the decoded file, code points as they are, a byte-order mark of UTF-8 included
    key   = SHA-256("topic-dossier salt" + 0x00 + UTF-8 of the whole text)
    salt  = the first 16 bytes of HMAC-SHA-256(key, start)
    leaf  = SHA-256(0x00 + start + salt + UTF-8 of the piece)
    node  = SHA-256(0x01 + left + right)
    root  = the tree over the leaves as in RFC 6962, section 2.1 (Merkle Tree Hash)

``start`` is the piece's first code point, as 8 bytes, big-endian. A shown piece is published with its salt
and its words, a hidden one with its leaf only (the idea of SD-JWT, RFC 9901): who has no copy of the text
cannot try sentences against a leaf, for the salt takes the whole text; who has one can compute everything.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence


def salt_key(text: str) -> bytes:
    """What the salts of a text are made with; only who has the whole text can make it."""
    return hashlib.sha256(b"topic-dossier salt\0" + text.encode()).digest()


def salt(key: bytes, start: int) -> bytes:
    """The salt of the piece that starts at a code point."""
    return hmac.digest(key, _place(start), "sha256")[:16]


def leaf(start: int, salted: bytes, piece: str) -> bytes:
    """The leaf of a piece."""
    return hashlib.sha256(b"\0" + _place(start) + salted + piece.encode()).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """The root over leaves in the order of the text: RFC 6962 splits at the largest power of two below."""
    if not leaves:
        return hashlib.sha256().digest()
    # Pairs are joined from the left while what is left over moves up: the same tree, without recursion.
    row = list(leaves)
    while len(row) > 1:
        pairs = [hashlib.sha256(b"\1" + a + b).digest() for a, b in zip(row[::2], row[1::2], strict=False)]
        row = pairs + row[len(pairs) * 2 :]
    return row[0]


def normalised(text: str) -> str:
    """SHA-256 of a text without byte-order mark, every line end a line feed, in UTF-8: the same for copies
    that differ only in what an editor or git does to a file."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(plain.encode()).hexdigest()


def _place(start: int) -> bytes:
    return start.to_bytes(8, "big")
