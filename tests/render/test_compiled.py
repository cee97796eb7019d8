"""The templates' code is kept beside them, as Python keeps that of modules, and never older than they are."""

from __future__ import annotations

import sys
from pathlib import Path

import jinja2
import pytest

from generator.render import compiled
from generator.render.compiled import CompiledTemplates


def _environment(folder: Path, *others: Path) -> jinja2.Environment:
    loader = jinja2.FileSystemLoader([*others, folder])
    return jinja2.Environment(loader=loader, bytecode_cache=CompiledTemplates(folder), autoescape=True)


def _kept(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.pyc"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    made = tmp_path / "templates"
    made.mkdir()
    (made / "page.md.j2").write_text("Hello {{ name }}", encoding="utf-8")
    return made


def test_what_was_compiled_is_found_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _environment(folder).get_template("page.md.j2").render(name="Ada") == "Hello Ada"
    assert [path.parent.name for path in _kept(folder)] == ["__pycache__"]
    monkeypatch.setattr(jinja2.Environment, "_generate", None)  # compiling would fail
    assert _environment(folder).get_template("page.md.j2").render(name="Ada") == "Hello Ada"


def test_an_edited_template_is_compiled_again(folder: Path) -> None:
    _environment(folder).get_template("page.md.j2")
    (folder / "page.md.j2").write_text("Bye {{ name }}", encoding="utf-8")
    assert _environment(folder).get_template("page.md.j2").render(name="Ada") == "Bye Ada"


def test_so_is_one_after_an_edit_of_the_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "page.md.j2").write_text("{{ 'Ada'|loud }}", encoding="utf-8")
    first = _environment(folder)
    first.filters["loud"] = str.upper
    assert first.get_template("page.md.j2").render() == "ADA"
    monkeypatch.setattr(compiled, "_program", lambda: "another")
    second = _environment(folder)
    second.filters["loud"] = lambda name: f"{name}!"
    assert second.get_template("page.md.j2").render() == "Ada!"


@pytest.mark.parametrize("damage", [b"", b"jinja", b"\xff" * 400])
def test_damaged_code_costs_time_only(folder: Path, damage: bytes) -> None:
    _environment(folder).get_template("page.md.j2")
    [path] = _kept(folder)
    whole = path.read_bytes()
    for content in (damage, whole[: len(whole) // 2], whole[:-9]):
        path.write_bytes(content)
        assert _environment(folder).get_template("page.md.j2").render(name="Ada") == "Hello Ada"


def test_nothing_is_written_where_python_must_not_write(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert _environment(folder).get_template("page.md.j2").render(name="Ada") == "Hello Ada"
    assert _kept(folder) == []


def test_no_code_is_put_into_a_dossier(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "seeds" / "templates"
    own.mkdir(parents=True)
    (own / "page.md.j2").write_text("Mine, {{ name }}", encoding="utf-8")
    assert _environment(folder, own).get_template("page.md.j2").render(name="Ada") == "Mine, Ada"
    assert _kept(tmp_path) == []


def test_code_is_kept_where_python_is_told_to(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = folder.parent / "elsewhere"
    monkeypatch.setattr(sys, "pycache_prefix", str(elsewhere))
    _environment(folder).get_template("page.md.j2")
    assert _kept(folder) == [] and len(_kept(elsewhere)) == 1
