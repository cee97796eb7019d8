"""Which addresses are public, and what of an address is kept."""

from __future__ import annotations

import pytest

from generator.add.address import bare, is_public, is_url, web_address


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "2001:4860:4860::8888", "64:ff9b::808:808"]
)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "127.255.255.254",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
        ),
        *("0.0.0.0", "255.255.255.255", "224.0.0.1", "240.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.5"),
        *(
            "::",
            "::1",
            "fe80::1",
            "fe80::1%eth0",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "2001:db8::1",
            "::ffff:127.0.0.1",
        ),
        *(
            "::ffff:10.0.0.1",
            "2002:7f00:1::",
            "2002:c0a8:101::",
            "64:ff9b::7f00:1",
            "64:ff9b::a00:1",
            "::127.0.0.1",
        ),
        *("", "example.org", "127.1"),
    ],
)
def test_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("https://a.example/b", True),
        ("ftp://x", True),
        ("notes.txt", False),
        ("a:b", False),
        ("C:\\x.txt", False),
        ("://x", False),
    ],
)
def test_is_url(words: str, expected: bool) -> None:
    assert is_url(words) is expected


def test_what_is_kept_of_an_address() -> None:
    assert bare("HTTPS://ada:secret@Example.org:8443/a?b=1#c") == "https://Example.org:8443/a?b=1"
    assert "secret" not in bare("http://ada:secret@[::1/x")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://example.org/a", "https://example.org/a"),
        (" https://u:p@example.org/a#b ", "https://example.org/a"),
        ("/a", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://localhost/a", None),
        ("https://example.org/a\u202eb", None),
        ("https://[", None),
        (None, None),
    ],
)
def test_addresses_that_documents_give(given: str | None, kept: str | None) -> None:
    assert web_address(given) == kept
