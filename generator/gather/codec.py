"""Facts <-> plain lists that JSON can hold, by the types that ``model.py`` declares.

Fields are written in their declared order and without names; whatever reads them must know the
version of the rules that wrote them (see ``cache.py``). Decoders are compiled once a class.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

from generator.model import Span

Decoder = Callable[[Any], Any]


def encode(value: Any) -> Any:
    """A frozen fact, or a tuple of them, as nested lists, strings, numbers and None."""
    if is_dataclass(value):
        return [encode(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, Decimal):
        return str(value)
    return value


@cache
def decoder(kind: Any) -> Decoder:
    """A function that turns what ``encode`` made of a ``kind`` back into one.

    Raises TypeError for a type that the model does not use. The decoder itself raises ValueError,
    TypeError, KeyError or ArithmeticError for data of another form.
    """
    if kind is Span:
        return _span
    if kind is Decimal:
        return Decimal
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        decoders = [decoder(hints[field.name]) for field in fields(kind)]
        # what JSON gives as it is needs no call
        parts = [(at, part) for at, part in enumerate(decoders) if part is not _as_it_is]
        size = len(decoders)

        make = cast(Callable[..., Any], kind)

        def build(data: Any) -> Any:
            if len(data) != size:
                raise ValueError("data of another form")
            for at, part in parts:
                data[at] = part(data[at])
            return make(*data)

        return build
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        item = decoder(arguments[0])
        return lambda data: tuple(map(item, data))
    if origin in (Union, types.UnionType):
        inner = [argument for argument in arguments if argument is not type(None)]
        if len(inner) == 1 and len(arguments) == 2:
            some = decoder(inner[0])
            if some is _as_it_is:
                return some
            return lambda data: None if data is None else some(data)
    if origin is Literal:
        one = {word: word for word in arguments}
        return lambda data: one[data]  # one string for all facts
    if kind in (str, int, bool):
        return _as_it_is
    raise TypeError(f"no codec for {kind}")


def _as_it_is(data: Any) -> Any:
    return data


def _span(data: Any) -> Span:
    start, end = data
    return Span(start, end)
