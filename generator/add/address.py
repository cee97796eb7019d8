"""Is this address one of the public internet? And: a URL without secrets.

Special addresses after the registries of IANA (RFC 6890), as far as Python's ``ipaddress`` knows them; an
IPv4 address inside an IPv6 one (mapped, 6to4, Teredo, NAT64) counts as what it stands for.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit, urlunsplit

_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
_COMPATIBLE = ipaddress.IPv6Network("::/96")


def is_public(address: str) -> bool:
    """Whether a numeric address may be reached without ``--allow-private``.

    >>> is_public("93.184.216.34"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        inner: list[ipaddress.IPv4Address] = []
        if parsed.ipv4_mapped:
            return is_public(str(parsed.ipv4_mapped))
        if parsed.sixtofour:
            inner.append(parsed.sixtofour)
        if parsed.teredo:
            inner += parsed.teredo
        if parsed in _COMPATIBLE or any(parsed in net for net in _NAT64):
            inner.append(ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF))
        if not all(is_public(str(one)) for one in inner):
            return False
        if any(parsed in net for net in _NAT64):
            return True
    return parsed.is_global and not (
        parsed.is_multicast
        or parsed.is_reserved
        or parsed.is_link_local
        or parsed.is_loopback
        or parsed.is_private
        or parsed.is_unspecified
    )


def is_url(words: str) -> bool:
    """Whether an argument is meant as an address, of whatever scheme, and not as a file."""
    scheme, colon, rest = words.partition("://")
    return bool(colon and rest) and scheme.isascii() and scheme.replace("+", "").isalnum()


def bare(url: str) -> str:
    """The address without user name, password and fragment, to be shown and kept."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.rpartition("@")[2]
        return urlunsplit((parts.scheme.lower(), host, parts.path, parts.query, ""))
    except ValueError:
        return url.partition("://")[0] + "://…"


def web_address(url: str | None) -> str | None:
    """An http or https address that a document gives of itself, fit to be kept; else None."""
    try:
        parts: SplitResult = urlsplit((url or "").strip())
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname or "." not in parts.hostname:
            return None
    except ValueError:
        return None
    kept = bare(parts.geturl())
    return kept if kept.isprintable() and " " not in kept and len(kept) <= 2000 else None
