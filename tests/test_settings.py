"""What an editor may set for the whole dossier, and how a slip of the pen is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import ConfigError
from generator.settings import Rights, Settings, read_settings


def settings(folder: Path, text: str | bytes) -> Settings:
    path = folder / "dossier.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_settings(path)


def test_title_description_and_aliases(tmp_path: Path) -> None:
    text = "title: 1984\ndescription: >-\n  Two\n  lines.\n"
    text += "aliases:\n  Russia: [Moscow, the Kremlin]\n  UN: U.N.\n"
    assert settings(tmp_path, text) == Settings(
        "1984", "Two lines.", {"Russia": ("Moscow", "the Kremlin"), "UN": ("U.N.",)}
    )


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        ("rights: none\n", Rights("none")),
        ("rights: {share: 20 %, words: 300}\n", Rights(share=20, words=300)),
        ("rights:\n  publish: full\n  quotation: 40\n", Rights("full", quotation=40)),
        ("rights:\n", Rights()),
    ],
)
def test_rights_and_their_limits(tmp_path: Path, text: str, rights: Rights) -> None:
    assert settings(tmp_path, text).rights == rights


@pytest.mark.parametrize("text", ["", "# only a comment\n", "aliases:\n", "\ufeff"])
def test_an_empty_file_gives_the_defaults(tmp_path: Path, text: str) -> None:
    assert settings(tmp_path, text) == Settings()


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "dossier.yml") == Settings()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("titel: x\n", ":1:1: unknown key `titel`; did you mean `title`?"),
        ("title: x\nzzz: y\n", ":2:1: unknown key `zzz`; known keys: title, description, aliases, rights"),
        ("\ntitle: [a]\n", ":2:8: `title` is not text; put it between quotation marks"),
        ("title: a: b\n", ":1:9: this is not valid YAML"),
        ("- a\n", ":1:1: this is not a list of keys and values"),
        ("title: a\ntitle: b\n", ":2:1: the key `title` stands twice"),
        ("aliases: [a]\n", ":1:10: `aliases` is not a list of names"),
        ("aliases:\n  Russia: {a: b}\n", ":2:3: the aliases of `Russia` are not a list of names"),
        ("aliases:\n  Russia: [[a]]\n", ":2:3: the aliases of `Russia` are not a list of names"),
        ("rights: some\n", ":1:9: `rights: some` is not one of excerpts, full, none"),
        ("rights: [a, b]\n", ":1:9: `rights: a; b` is not one of"),
        ("rights:\n  shares: 5\n", ":2:3: unknown key `shares` in `rights`; known keys: publish, share,"),
        ("rights: {share: half}\n", ":1:9: `share: half` is not a whole number from 0 to 100; write it like"),
        ("rights: {share: 101%}\n", ":1:9: `share: 101%` is not a whole number from 0 to 100"),
        ("rights: {quotation: -1}\n", ":1:9: `quotation: -1` is not a whole number"),
        ("rights: {words: 1.5}\n", ":1:9: `words: 1.5` is not a whole number"),
        (b"title: caf\xe9\n", ":1:11: byte 0xE9 is not valid UTF-8"),
        (b"\x00\x01", ":1:1: control character U+0000"),
    ],
)
def test_a_wrong_file_is_told_with_place_and_remedy(tmp_path: Path, text: str | bytes, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        settings(tmp_path, text)
    assert f"dossier.yml{told}" in str(error.value)
    assert "; " in str(error.value)
    assert error.value.exit_code == 2


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "dossier.yml").mkdir()
    with pytest.raises(ConfigError, match="this is a folder"):
        read_settings(tmp_path / "dossier.yml")


@pytest.mark.parametrize(
    ("value", "language"),
    [("uk", "uk"), ("FR", "fr"), ("es-MX", "es"), ("", "en"), ("en", "en")],
)
def test_the_interfaces_language(tmp_path: Path, value: str, language: str) -> None:
    assert settings(tmp_path, f"language: {value}\n").language == language


@pytest.mark.parametrize(
    ("value", "remedy"),
    [
        ("fra", "did you mean `fr`? "),
        ("Espanol", "did you mean `es`? "),
        ("Français", "did you mean `fr`? "),
        ("ukrainska", ""),
        ("de", ""),
    ],
)
def test_a_language_that_the_interface_does_not_speak(tmp_path: Path, value: str, remedy: str) -> None:
    with pytest.raises(ConfigError) as error:
        settings(tmp_path, f"title: x\nlanguage: {value}\n")
    assert f"dossier.yml:2:11: the interface does not speak `{value}`; {remedy}" in str(error.value)
    assert "known languages: en (English), es (Español), fr (Français), uk (Українська)" in str(error.value)
