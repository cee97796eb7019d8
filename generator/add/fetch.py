"""URL -> Original, bounded in everything: schemes, addresses, redirects, size, time.

Written on the standard library's ``http.client``, because the check that matters must sit between the
look-up of a name and the connection: the address that was checked is the address that is connected to, at
every hop, so that a name server cannot answer twice (DNS rebinding, https://owasp.org/www-community/attacks/
Server_Side_Request_Forgery). Clients that take a URL look the name up again by themselves. Proxies that the
environment names are not used, for behind one no address can be checked. Nothing is sent but the request:
no cookie, no user name, no referrer.
"""

from __future__ import annotations

import contextlib
import http.client
import queue
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass
from email.message import Message
from urllib.parse import quote, urljoin, urlsplit

from generator import __version__
from generator.add.address import bare, is_public
from generator.add.kinds import MEDIA_TYPES
from generator.add.model import Limits, Original
from generator.errors import FetchError

USER_AGENT = f"topic-dossier/{__version__} (dossier add; one page, asked for by a person)"
MAX_REDIRECTS = 5
_CHUNK = 65_536
_BY_HAND = "open it in a browser, save the page, and add the file"
_PRIVATE = "the address belongs to this machine or a local network"
_ALLOW = "give --allow-private if you trust it"
_STATUS = {
    401: "the page asks for a login",
    402: "the page asks for money",
    403: "the server refuses",
    404: "there is no such page",
    410: "the page is gone",
    429: "the server asks to come back later",
    451: "the page is blocked for legal reasons",
}

Address = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


@dataclass(frozen=True, slots=True)
class _Hop:
    """One request: where to, by when, and what messages call the whole."""

    name: str
    url: str
    scheme: str
    host: str
    port: int
    target: str
    deadline: float
    limits: Limits

    def refuse(self, problem: str, remedy: str = _BY_HAND) -> FetchError:
        """The error, with the address of this hop when it is not the one that the user gave."""
        here = "" if bare(self.url) == self.name else f" (redirected to {bare(self.url)})"
        return FetchError(self.name, f"{problem}{here}", remedy)

    def too_long(self) -> FetchError:
        """The error for a server that takes too much time."""
        return self.refuse(
            f"the server did not finish within {self.limits.seconds:g} seconds",
            f"try again later with --timeout, or {_BY_HAND}",
        )


def fetch(url: str, limits: Limits) -> Original:
    """Fetches one document. Raises FetchError, whatever goes wrong."""
    name = bare(url)
    deadline = time.monotonic() + limits.seconds
    seen = [url]
    while True:
        hop = _hop(name, seen[-1], deadline, limits)
        answer = _request(hop)
        if isinstance(answer, Original):
            return answer
        try:
            following = urljoin(hop.url, answer)
        except ValueError:
            raise hop.refuse("the server redirects to something that is not an address") from None
        if len(seen) > MAX_REDIRECTS or following in seen:
            raise hop.refuse(f"the address redirects {'in a circle' if following in seen else 'too often'}")
        if hop.scheme == "https" and following.lower().startswith("http:"):
            raise hop.refuse(
                f"the address redirects from https to {bare(following)}, which anybody on the way can change",
                "give that address itself if you trust it",
            )
        seen.append(following)


def _hop(name: str, url: str, deadline: float, limits: Limits) -> _Hop:
    """Takes an address apart; refuses what is not plain http or https."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, (parts.hostname or "")
        host = host if ":" in host else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise FetchError(name, f"{bare(url)} is not an address", "check it for a slip") from None
    scheme = parts.scheme.lower()
    blank = _Hop(name, url, scheme, host, port or 0, "", deadline, limits)
    if scheme not in ("http", "https"):
        raise blank.refuse(f"only http and https addresses are fetched, not {scheme or 'this'}:")
    if parts.username is not None or parts.password is not None:
        raise blank.refuse("the address holds a user name or a password, which would be kept in the seed")
    if not host or port == 0:
        raise blank.refuse("the address names no server", "check it for a slip")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else ""
    return _Hop(
        name,
        url,
        scheme,
        host,
        port or (443 if scheme == "https" else 80),
        path + query,
        deadline,
        limits,
    )


def _request(hop: _Hop) -> Original | str:
    """One request and its answer: the document, or the address that it redirects to."""
    connected = _connect(hop)
    # A socket's own timeout begins anew with every byte that trickles in. The watchdog does not.
    late = threading.Event()

    def stop() -> None:
        late.set()
        with contextlib.suppress(OSError):
            connected.shutdown(socket.SHUT_RDWR)

    watchdog = threading.Timer(max(0.0, hop.deadline - time.monotonic()), stop)
    watchdog.daemon = True
    watchdog.start()
    try:
        with connected, _secured(connected, hop) as stream:
            answer = _exchange(stream, hop)
        if late.is_set():  # cut off by the watchdog, which looks like an ordinary end
            raise hop.too_long()
        return answer
    except FetchError:
        if late.is_set():
            raise hop.too_long() from None
        raise
    except ssl.SSLCertVerificationError as error:
        raise hop.refuse(
            f"the server's certificate cannot be trusted ({error.verify_message})",
            f"check the address; if it is right, {_BY_HAND}",
        ) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        if late.is_set() or isinstance(error, TimeoutError):
            raise hop.too_long() from None
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise hop.refuse(f"the connection broke ({reason})", f"try again, or {_BY_HAND}") from None
    finally:
        watchdog.cancel()


def _connect(hop: _Hop) -> socket.socket:
    """A connection to an address that was checked; the name is looked up once."""
    found = _look_up(hop)
    allowed = [item for item in found if hop.limits.private or is_public(str(item[4][0]))]
    if not allowed:
        raise hop.refuse(_PRIVATE, _ALLOW)
    reason = "no answer"
    for family, kind, protocol, _, where in allowed[:4]:
        left = hop.deadline - time.monotonic()
        if left <= 0:
            raise hop.too_long()
        connection = socket.socket(family, kind, protocol)
        try:
            connection.settimeout(left)
            connection.connect(where)
            if not hop.limits.private and not is_public(connection.getpeername()[0]):
                raise hop.refuse(_PRIVATE, _ALLOW)
        except TimeoutError:
            connection.close()
            raise hop.too_long() from None
        except OSError as error:
            connection.close()
            reason = error.strerror or type(error).__name__
        except FetchError:
            connection.close()
            raise
        else:
            return connection
    raise hop.refuse(f"no connection to {hop.host} ({reason})", "check the address and your network")


def _look_up(hop: _Hop) -> list[Address]:
    """The addresses of a name, in a thread of its own: a look-up cannot be given a time limit."""
    answers: queue.SimpleQueue[list[Address] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(list(socket.getaddrinfo(hop.host, hop.port, type=socket.SOCK_STREAM)))
        except (OSError, UnicodeError) as error:
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=max(0.01, hop.deadline - time.monotonic()))
    except queue.Empty:
        raise hop.too_long() from None
    if isinstance(answer, OSError):
        raise hop.refuse(
            f"the server {hop.host} is not known ({answer.strerror or 'no answer'})",
            "check the address and your network",
        )
    return answer


def _secured(connection: socket.socket, hop: _Hop) -> socket.socket:
    if hop.scheme == "http":
        return connection
    return ssl.create_default_context().wrap_socket(connection, server_hostname=hop.host)


class _Given(http.client.HTTPConnection):
    """HTTP over a connection that exists already."""

    def __init__(self, stream: socket.socket, host: str, port: int) -> None:
        super().__init__(host, port)
        self.sock = stream

    def connect(self) -> None:
        """There is nothing to connect; connecting anew would go round the check."""
        raise http.client.NotConnected


def _exchange(stream: socket.socket, hop: _Hop) -> Original | str:
    default = 443 if hop.scheme == "https" else 80
    host = f"[{hop.host}]" if ":" in hop.host else hop.host
    connection = _Given(stream, hop.host, hop.port)
    connection.putrequest("GET", hop.target, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", host if hop.port == default else f"{host}:{hop.port}")
    connection.putheader("User-Agent", USER_AGENT)
    connection.putheader("Accept", ", ".join((*MEDIA_TYPES, "*/*;q=0.1")))
    connection.putheader("Accept-Encoding", "identity")
    connection.putheader("Connection", "close")
    connection.endheaders()
    answer = connection.getresponse()
    if answer.status in (301, 302, 303, 307, 308):
        place = answer.getheader("Location")
        if not place:
            raise hop.refuse("the server redirects to nowhere")
        # Servers put raw UTF-8 into this header, which http.client reads as Latin-1.
        with contextlib.suppress(UnicodeError):
            place = place.encode("latin-1").decode("utf-8")
        return place
    if answer.status != 200:
        told = _STATUS.get(answer.status, answer.reason or "no reason given")
        raise hop.refuse(f"{told} (HTTP status {answer.status})", f"check the address, or {_BY_HAND}")
    media, charset = _media_type(answer.headers)
    if media not in (None, "application/octet-stream", *MEDIA_TYPES):
        raise hop.refuse(
            f"the server sends {media}, which is no article", "give the address of the article's own page"
        )
    return Original(hop.name, bare(hop.url), _body(answer, hop), bare(hop.url), media, charset)


def _media_type(headers: Message) -> tuple[str | None, str | None]:
    if not headers.get("Content-Type"):
        return None, None
    charset = headers.get_content_charset()
    return headers.get_content_type(), charset


def _body(answer: http.client.HTTPResponse, hop: _Hop) -> bytes:
    """The body, unpacked, never more than the limit (and never more in memory on the way)."""
    coding = (answer.getheader("Content-Encoding") or "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise hop.refuse(f"the server packs the page as {coding}, unasked")
    if answer.length is not None and answer.length > hop.limits.bytes:
        raise _too_large(hop)
    unpack = None if coding == "identity" else zlib.decompressobj(15 if coding == "deflate" else 31)
    parts: list[bytes] = []
    size = 0
    while chunk := answer.read1(_CHUNK):
        if time.monotonic() > hop.deadline:
            raise hop.too_long()
        if unpack:
            try:
                chunk = unpack.decompress(chunk, hop.limits.bytes - size + 1)
            except zlib.error:
                raise hop.refuse("the server's packed page is broken") from None
        size += len(chunk)
        if size > hop.limits.bytes:
            raise _too_large(hop)
        parts.append(chunk)
    if not size:
        raise hop.refuse("the server sends nothing")
    if answer.length or (unpack and not unpack.eof):
        raise hop.refuse("the connection broke before the page was whole", f"try again, or {_BY_HAND}")
    return b"".join(parts)


def _too_large(hop: _Hop) -> FetchError:
    return hop.refuse(
        f"the page is larger than {hop.limits.megabytes:g} MB",
        "give --max-mb if it is an article all the same",
    )
