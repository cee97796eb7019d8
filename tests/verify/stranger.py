"""The check of one source as somebody else would write it: ``python stranger.py SITE ID SEED``.

Nothing of the project is imported: what is needed stands in ``docs/verify.md``.
"""

import hashlib
import hmac
import json
import sys
from pathlib import Path


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def tree(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, word for word."""
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return sha(b"\x01", tree(leaves[:k]), tree(leaves[k:]))


def check(site: Path, source: str, seed: Path | None) -> list[str]:
    """What does not fit; empty when everything does."""
    record = json.loads((site / "data/sources" / f"{source}.json").read_text(encoding="utf-8"))
    manifest = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    (told,) = (row for row in manifest["sources"] if row["id"] == source)
    wrong = [key for key in ("sha256", "root", "length") if told[key] != record[key]]
    leaves = []
    for start, second, *words in record["pieces"]:
        salted = bytes.fromhex(second)
        leaves.append(sha(b"\x00", start.to_bytes(8, "big"), salted, words[0].encode()) if words else salted)
    if tree(leaves).hex() != record["root"]:
        wrong.append("the pieces do not give the root")
    if seed is not None:
        data = seed.read_bytes()
        text = data.decode("utf-8")
        if hashlib.sha256(data).hexdigest() != record["sha256"]:
            wrong.append("the seed has another SHA-256")
        key = sha(b"topic-dossier salt\x00", text.encode())
        ends = [piece[0] for piece in record["pieces"][1:]] + [len(text)]
        for leaf, (start, *_), end in zip(leaves, record["pieces"], ends, strict=True):
            place = start.to_bytes(8, "big")
            salt = hmac.new(key, place, "sha256").digest()[:16]
            if sha(b"\x00", place, salt, text[start:end].encode()) != leaf:
                wrong.append(f"the piece at {start} is not the seed's")
    return wrong


if __name__ == "__main__":
    print(*check(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])), sep="\n")
