"""The command line: what it prints, where, and with which exit status; no traceback ever."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main

ROOT = Path(__file__).resolve().parent.parent
GOOD = '---\npublished: 2025-12-03\n---\nThe vote\n\nOSLO: "It was held," Ada Lund said.\n'


@pytest.fixture
def seed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A seed in a project, which is where the command runs."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/vote.md").write_text(GOOD, encoding="utf-8")
    return "seeds/vote.md"


def run(
    *arguments: str, folder: Path | None = None, data: bytes | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """``dossier`` as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        input=data,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )


# ------------------------------------------------------------------ build


def test_build_says_what_it_wrote(seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build"]) == 0
    out, err = capsys.readouterr()
    assert "wrote docs/sources/vote.md\n" in out
    assert out.endswith(" page(s) written, 0 deleted, 0 unchanged\n")
    assert out.splitlines()[-1].startswith("1 source: ")
    assert err == ""


def test_check_is_0_when_fresh_and_1_when_stale(seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--check"]) == 1
    assert not Path("docs").exists()
    assert main(["build"]) == 0
    assert main(["build", "--check"]) == 0
    capsys.readouterr()
    Path(seed).write_text(GOOD + "More.\n", encoding="utf-8")
    assert main(["build", "--check"]) == 1
    assert "stale docs/sources/vote.md\n" in capsys.readouterr().out
    Path(seed).unlink()
    assert main(["build", "--check"]) == 1
    assert "no longer made docs/sources/vote.md\n" in capsys.readouterr().out


def test_a_bad_seed_is_1_and_the_rest_is_built(seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("seeds/x.md").write_text("", encoding="utf-8")
    assert main(["build"]) == 1
    out, err = capsys.readouterr()
    assert err == "seeds/x.md:1:1: the file is empty; paste the article's text or delete the file\n"
    assert "wrote docs/sources/vote.md\n" in out


def test_build_elsewhere(seed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.chdir("/")
    assert main(["build", "--root", str(tmp_path)]) == 0
    assert (tmp_path / "docs" / "index.md").exists()


@pytest.mark.parametrize(
    "arguments",
    [[], ["nonsense"], ["build", "--nonsense"], ["extract"], ["explain"], ["build", "extra"]],
)
def test_wrong_usage_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2
    assert "usage: dossier" in capsys.readouterr().err


def test_no_project_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--root", str(tmp_path / "nowhere")]) == 2
    assert "there is no such folder; run this where" in capsys.readouterr().err


def test_wrong_settings_are_2(seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("seeds/dossier.yml").write_text("titel: x\n", encoding="utf-8")
    assert main(["build"]) == 2
    assert capsys.readouterr().err == ("seeds/dossier.yml:1:1: unknown key `titel`; did you mean `title`?\n")


@pytest.mark.parametrize("stands", ["a folder for a page", "a file for a folder", "a file for docs"])
def test_pages_that_cannot_be_written_are_2(
    seed: str, stands: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if stands == "a folder for a page":
        Path("docs/index.md").mkdir(parents=True)
    elif stands == "a file for a folder":
        Path("docs").mkdir()
        Path("docs/sources").write_text("", encoding="utf-8")
    else:
        Path("docs").write_text("", encoding="utf-8")
    assert main(["build"]) == 2
    assert ".md:1:1: the file cannot be " in capsys.readouterr().err


# ------------------------------------------------------------------ extract and explain


def test_extract_prints_one_object_a_file_and_needs_no_project(
    seed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("other.txt").write_text("Elsewhere.\n", encoding="utf-8")
    assert main(["extract", seed, "other.txt"]) == 0
    out, err = capsys.readouterr()
    one, two = (json.loads(line) for line in out.splitlines())
    assert (one["file"], one["published"]) == (seed, "2025-12-03")
    assert (two["file"], two["published"]) == ("other.txt", None)
    assert err == ""


@pytest.mark.parametrize("command", ["extract", "explain"])
def test_one_bad_file_of_three(seed: str, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, seed, "gone.md", seed]) == 1
    out, err = capsys.readouterr()
    assert err == "gone.md:1:1: there is no such file; check the path\n"
    assert out.count("vote.md") >= 2


def test_extract_of_a_folder(seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "seeds"]) == 1
    assert capsys.readouterr() == ("", "seeds:1:1: this is a folder; name the files in it\n")


def test_standard_input() -> None:
    done = run("extract", "-", data=GOOD.encode())
    assert done.returncode == 0
    facts = json.loads(done.stdout)
    assert (facts["file"], facts["published"]) == ("<stdin>", "2025-12-03")
    assert done.stderr == b""


@pytest.mark.parametrize("data", [b"", b"\xff\xff\xff", b"\x00"])
def test_bad_standard_input(data: bytes) -> None:
    done = run("extract", "-", data=data)
    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.startswith(b"<stdin>:1:1: ")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX", "C.UTF-8"])
def test_any_locale(tmp_path: Path, locale: str) -> None:
    name = 'Київ\'s "vote" – 選挙.md'
    (tmp_path / name).write_text("Київ: “Так”, said Ольга.\n", encoding="utf-8")
    done = run("extract", name, folder=tmp_path, LC_ALL=locale)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode())["file"] == name
    done = run("explain", name, "gone – Київ.md", folder=tmp_path, LC_ALL=locale)
    assert done.returncode == 1
    assert "“Так”" in done.stdout.decode()
    assert done.stderr.decode() == "gone – Київ.md:1:1: there is no such file; check the path\n"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such file names")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    name = b"caf\xe9.md"
    (tmp_path / os.fsdecode(name)).write_text(GOOD, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "extract", name, b"\x1b[2J\xe9\n.md"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert json.loads(done.stdout)["file"].startswith("caf")
    assert done.returncode == 1
    assert b"\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["extract", "explain"])
def test_a_reader_that_leaves_early(tmp_path: Path, command: str) -> None:
    """As in ``dossier extract … | head -1``."""
    path = tmp_path / "long.md"
    path.write_text("The vote was held in Oslo. " * 4_000, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", command, str(path), str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout and process.stderr
    process.stdout.read(1)
    process.stdout.close()
    told = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), told) == (0, b"")


def test_explain_gives_lines_and_columns(seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", seed]) == 0
    assert "6:8 " in capsys.readouterr().out


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for option, told in (("--version", "dossier "), ("--help", "Exit status: 0 done")):
        with pytest.raises(SystemExit) as stop:
            main([option])
        assert stop.value.code == 0
        assert told in capsys.readouterr().out


def test_an_interrupt_is_no_traceback(seed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.build.read_settings", interrupt)
    assert main(["build"]) == 130
