"""Fetching is bounded in everything, against servers on this machine that misbehave on purpose."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from generator.add import fetch as module
from generator.add.fetch import fetch
from generator.add.model import Limits, Original
from generator.errors import FetchError

Handler = Callable[[socket.socket, str], None]
OPEN = Limits(megabytes=0.5, seconds=5.0, private=True)
PAGE = b"<html><body><p>Hello</p></body></html>"


@contextmanager
def server(handle: Handler) -> Iterator[str]:
    """A server that gives each connection, with its request, to ``handle``; yields its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(10)

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                connection.settimeout(10)
                threading.Thread(target=one, args=(connection,), daemon=True).start()

    def one(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            handle(connection, connection.recv(65_536).decode("latin-1"))

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        listening.close()


def answer(
    body: bytes = PAGE, status: str = "200 OK", media: str | None = "text/html", **headers: str
) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}"]
    lines += [f"Content-Type: {media}"] if media else []
    lines += [f"{key.replace('_', '-')}: {value}" for key, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def always(data: bytes) -> Handler:
    return lambda connection, _: connection.sendall(data)


def got(handle: Handler, path: str = "/a", limits: Limits = OPEN) -> Original:
    with server(handle) as address:
        return fetch(address + path, limits)


def refused(handle: Handler, path: str = "/a", limits: Limits = OPEN) -> FetchError:
    with server(handle) as address, pytest.raises(FetchError) as error:
        fetch(address + path, limits)
    return error.value


# ------------------------------------------------------------------ what is fetched


def test_a_page_and_what_is_asked() -> None:
    asked: list[str] = []

    def handle(connection: socket.socket, request: str) -> None:
        asked.append(request)
        connection.sendall(answer(media="text/html; charset=ISO-8859-1"))

    original = got(handle, "/a b/ü?q=1&x=%20#part")
    assert (original.data, original.media, original.charset) == (PAGE, "text/html", "iso-8859-1")
    assert original.url and original.url.endswith("/a b/ü?q=1&x=%20")
    assert asked[0].startswith("GET /a%20b/%C3%BC?q=1&x=%20 HTTP/1.1\r\n")
    assert "User-Agent: topic-dossier/" in asked[0]
    assert "Cookie" not in asked[0]
    assert "Referer" not in asked[0]


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_packed_unasked(coding: str) -> None:
    body = gzip.compress(PAGE) if coding == "gzip" else zlib.compress(PAGE)
    assert got(always(answer(body, Content_Encoding=coding))).data == PAGE


def test_chunks() -> None:
    data = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>Hi\r\n0\r\n"
    )
    data += b"\r\n"
    assert got(always(data)).data == b"<p>Hi"


def test_a_redirect_to_another_path() -> None:
    def handle(connection: socket.socket, request: str) -> None:
        first = request.startswith("GET /a ")
        connection.sendall(answer(b"", "302 Found", Location="/b?c=1") if first else answer())

    original = got(handle)
    assert original.url and original.url.endswith("/b?c=1")
    assert original.label == original.url


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x",
        "http://localhost/x",
        "http://[::1]/x",
        "http://2130706433/x",
        "http://0x7f.1/x",
        "http://0.0.0.0/x",
        "http://10.0.0.1/x",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:192.168.1.1]/x",
        "http://224.0.0.1/x",
    ],
)
def test_private_addresses(url: str) -> None:
    with pytest.raises(FetchError, match=r"belongs to this machine or a local network|is not known"):
        fetch(url, Limits(seconds=5))


def test_the_address_that_was_checked_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that answers twice, first with a public address: there is no second look-up."""
    answers = [[(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 80))]]
    asked: list[object] = []

    def look_up(*arguments: object, **_: object) -> object:
        asked.append(arguments)
        return answers[0]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(FetchError, match="local network"):
        fetch("http://rebind.example/x", Limits(seconds=2))
    connected: list[object] = []
    monkeypatch.setattr(module, "is_public", lambda address: address == "192.0.2.1")

    def connect(_: socket.socket, where: object) -> None:
        connected.append(where)
        raise OSError(111, "Connection refused")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(FetchError, match="no connection to rebind"):
        fetch("http://rebind.example/x", Limits(seconds=2))
    assert connected == [("192.0.2.1", 80)]
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("file:///etc/passwd", "only http and https addresses are fetched, not file:"),
        ("ftp://example.org/x", "only http and https addresses are fetched, not ftp:"),
        ("javascript:alert(1)", "only http and https"),
        ("http://user:secret@example.org/", "user name or a password"),
        ("http://[::1", "that is not an address"),
        ("/a", "redirects in a circle"),
    ],
)
def test_redirects_that_are_not_followed(place: str, problem: str) -> None:
    error = refused(always(answer(b"", "301 Moved", Location=place)))
    assert problem in error.problem
    assert "secret" not in str(error)


def test_a_redirect_to_a_private_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "is_public", lambda address: address == "127.0.0.1")
    handle = always(answer(b"", "302 Found", Location="http://169.254.169.254/latest/"))
    error = refused(handle, limits=Limits(seconds=5))
    assert "belongs to this machine or a local network (redirected to http://169.254.169.254/latest/)" in str(
        error
    )


def test_too_many_redirects() -> None:
    asked: list[str] = []

    def handle(connection: socket.socket, request: str) -> None:
        asked.append(request)
        connection.sendall(answer(b"", "302 Found", Location=f"/{len(asked)}"))

    assert "redirects too often" in refused(handle).problem
    assert len(asked) == module.MAX_REDIRECTS + 1


def test_a_redirect_to_nowhere() -> None:
    assert "redirects to nowhere" in refused(always(answer(b"", "302 Found"))).problem


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("404 Not Found", "there is no such page"),
        ("403 No", "the server refuses"),
        ("500 Oops", "Oops"),
        ("204 x", "x"),
    ],
)
def test_statuses(status: str, told: str) -> None:
    assert refused(always(answer(status=status))).problem == f"{told} (HTTP status {status[:3]})"


@pytest.mark.parametrize("media", ["image/png", "application/json", "video/mp4", "application/zip"])
def test_wrong_content_types(media: str) -> None:
    assert f"the server sends {media}, which is no article" in refused(always(answer(media=media))).problem


def test_an_address_without_a_server() -> None:
    with pytest.raises(FetchError, match="the address names no server"):
        fetch("http:///x", OPEN)


@pytest.mark.parametrize("url", ["ftp://example.org/a", "file:///etc/passwd", "gopher://example.org"])
def test_other_schemes(url: str) -> None:
    with pytest.raises(FetchError, match="only http and https addresses are fetched"):
        fetch(url, OPEN)


def test_a_password_is_neither_sent_nor_shown() -> None:
    with pytest.raises(FetchError) as error:
        fetch("https://ada:secret@example.org/x", OPEN)
    assert "secret" not in str(error.value)
    assert str(error.value).startswith("https://example.org/x:1:1: ")


# ------------------------------------------------------------------ size and time


def test_a_length_that_is_too_large_is_not_even_read() -> None:
    data = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n"
    assert "larger than 0.5 MB" in refused(always(data)).problem


def endless(
    piece: bytes, pause: float = 0.0, head: bytes = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
) -> Handler:
    def handle(connection: socket.socket, _: str) -> None:
        connection.sendall(head)
        until = time.monotonic() + 8
        while time.monotonic() < until:
            connection.sendall(piece)
            time.sleep(pause)

    return handle


def test_a_stream_without_end() -> None:
    assert "larger than 0.5 MB" in refused(endless(b"x" * 65_536)).problem


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb(coding: str) -> None:
    zeros = b"\0" * 100_000_000
    body = gzip.compress(zeros, 1) if coding == "gzip" else zlib.compress(zeros, 1)
    error = refused(always(answer(body[:450_000], Content_Encoding=coding)))
    assert "larger than 0.5 MB" in error.problem


@pytest.mark.parametrize(
    "handle",
    [
        lambda connection, _: time.sleep(4),
        endless(b"x", 0.1),
        endless(b"X-Header: 1\r\n", 0.1, b"HTTP/1.1 200 OK\r\n"),
        endless(b"a", 0.1, b"HTTP/1.1 200 "),
        endless(b"HTTP/1.1 100 Continue\r\n\r\n", 0.05, b""),
    ],
    ids=["silence", "a body by drops", "headers by drops", "a status by drops", "continue for ever"],
)
def test_time_is_bounded(handle: Handler) -> None:
    start = time.monotonic()
    error = refused(handle, limits=Limits(0.5, 1.0, True))
    assert time.monotonic() - start < 3.5
    assert "did not finish within 1 seconds" in error.problem


def test_a_name_server_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: object, **__: object) -> list[object]:
        time.sleep(3)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    start = time.monotonic()
    with pytest.raises(FetchError, match="did not finish within"):
        fetch("http://slow.example/x", Limits(seconds=0.5))
    assert time.monotonic() - start < 2


# ------------------------------------------------------------------ servers that break


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff" * 100,
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 500 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        answer(gzip.compress(PAGE)[:-9], Content_Encoding="gzip"),
        answer(b"not packed", Content_Encoding="gzip"),
        answer(PAGE, Content_Encoding="br"),
    ],
)
def test_broken_answers(data: bytes) -> None:
    assert refused(always(data)).remedy


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(FetchError, match=r"no connection to 127\.0\.0\.1 \(Connection refused\)"):
        fetch(f"http://127.0.0.1:{port}/", OPEN)


def test_a_server_without_tls() -> None:
    with server(always(answer())) as address, pytest.raises(FetchError) as error:
        fetch(address.replace("http:", "https:"), OPEN)
    assert error.value.remedy
