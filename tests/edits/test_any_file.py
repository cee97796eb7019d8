"""Whatever stands in a file that an editor or a machine wrote: the command ends with a status and, for what
is wrong, with its place and a remedy; never with a traceback."""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli import main

SEED = """\
---
title: The vote
published: 2031-03-12
rights: excerpts
---
The vote

"We will keep this harbour open in winter," the mayor, Ada Lund, told reporters on Wednesday.
At least 57 boats were damaged in the storm, the union said.
"""
OTHER = '"Nobody asked us before the quay was closed," the fisherman Bo Berg said.\n'
NOTE = "---\ntitle: A note\nterms: [harbour]\nreferences:\n  x:\n    title: X\n---\nIt is old.[^x]\n"
FILES = {
    "edits/vote.yml": '- correct: "on Wednesday"\n  value: 2031-03\n  reason: "why: so"\n'
    '- hide: "57"\n  reason: gone\n- actor: Ada Lund\n  name: Ada M. Lund\n',
    "masks.yml": '- name: Bo Berg\n  forms: [B. B., "Бо"]\n  as: Witness 1\n  alone: no\n',
    "corrections.yml": "q-1a2b3c4d: The agency had it wrong.\n",
    "dossier.yml": "title: T\ndescription: >-\n  a b\naliases:\n  Ada Lund: [the mayor]\nlanguage: en\n"
    "rights:\n  publish: excerpts\n  share: 50%\n",
    "vote.md": SEED,
    "background/note.md": NOTE,
    "published.jsonl": "",
    "custody.jsonl": "",
}
PIECES = (
    *(
        "- ",
        ": ",
        ":\n",
        "'",
        '"',
        "[",
        "]",
        "{",
        "}",
        "|",
        "&a ",
        "*a",
        "<<: *a\n",
        "!!python/object:os.system",
    ),
    *(
        "\t",
        "#",
        "---\n",
        "...\n",
        "\x00",
        "\x1b",
        "\x85",
        "\u2028",
        "\ufeff",
        "\u202e",
        '"\\ud800"',
        '"\\x00"',
    ),
    *("null", "~", "no", "0", "-1", "1e999999", "NaN", "9" * 5000, "2031-02-30", "0000", "%YAML 9.9\n", "\r"),
    *("../x", "<script>", "](http://x)", "{{ 1 }}", "\\", "\n\n", "  ", "correct", "add", "value", "open"),
    *("kind", "figure", "occurrence", "summary", "speaker", "name", "as", "q-1a2b3c4d", "[" * 3000),
)
PLACE = re.compile(r"[^\n:]+:\d+:\d+: .+; .+")


@st.composite
def spoilt(draw: st.DrawFn, text: str) -> bytes:
    """A file with some of its text exchanged, doubled or left out, in some encoding."""
    for _time in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.sampled_from((0, 0, 1, 5, 30))))
        text = text[:start] + draw(st.sampled_from((*PIECES, "", text[start:end] * 2))) + text[end:]
    return draw(
        st.sampled_from(
            (
                text.encode(),
                text.encode(),
                text.encode(),
                b"\xef\xbb\xbf" + text.encode(),
                text.encode("utf-16"),
                text.encode("utf-16-le"),
                text.encode("latin-1", "replace") + b"\xe9",
                text.replace("\n", "\r\n").encode(),
            )
        )
    )


def told(*arguments: str) -> tuple[int, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        return main(arguments), err.getvalue()


@contextlib.contextmanager
def project() -> Iterator[Path]:
    """A released dossier with one file of every kind, except corrections that there are none of yet."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in {**FILES, "quay.md": OTHER}.items():
            if text and name != "corrections.yml":
                (root / "seeds" / name).parent.mkdir(parents=True, exist_ok=True)
                (root / "seeds" / name).write_text(text, encoding="utf-8")
        status, err = told("release", "--root", str(root))
        assert (status, err) == (0, "")
        yield root


@pytest.mark.parametrize("name", FILES)
def test_any_file_ends_in_a_status_with_places_and_remedies(name: str) -> None:
    with project() as root:
        file = root / "seeds" / name
        text = file.read_text(encoding="utf-8") if file.is_file() else FILES[name]

        @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
        @given(spoilt(text), st.sampled_from((("build", "--check"), ("release", "--check"))))
        def check(content: bytes, command: tuple[str, str]) -> None:
            file.write_bytes(content)
            status, err = told(*command, "--root", str(root))
            assert status in (0, 1, 2)
            lines = [line for line in err.splitlines() if not line.startswith("nothing was ")]
            assert all(PLACE.fullmatch(line) for line in lines), lines

        check()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"---\npublished: soon\n---\nx\n", b"\xe9t\xe9"])
def test_the_other_seeds_are_done(content: bytes) -> None:
    with project() as root:
        (root / "seeds/vote.md").write_bytes(content)
        (root / "seeds/more.md").write_text(OTHER.replace("us", "them"), encoding="utf-8")
        status, err = told("build", "--root", str(root))
        assert status == 1
        assert err.startswith("seeds/vote.md:") and err.count("\n") == 1
        assert (root / "docs/sources/more.md").is_file()
        assert "keep this harbour" in (root / "docs/sources/vote.md").read_text(encoding="utf-8")
