"""`column IN (a list)` with the whole list as one parameter, on both databases.

SQLAlchemy's own IN writes a statement of its own for every length of the list: writing it, and having SQLite plan it
again, costs more than looking up fifty rows. This one is the same statement every time.
"""

from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import BigInteger, Boolean, Column, Dialect, String, Text, TypeDecorator, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine


class _Ids(TypeDecorator[Sequence[Any]]):
    """Whole numbers: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True
    of: type[TypeEngine[Any]] = BigInteger

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The type that carries the list."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else ARRAY(self.of))

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:  # noqa: ANN401 – two databases
        """The list as its database takes it."""
        items = list(value or ())
        return orjson.dumps(items).decode() if dialect.name == "sqlite" else items


class _Words(_Ids):
    """The same for text."""

    cache_ok = True
    of = String


class _InList(FunctionElement[bool]):
    """``column IN`` the list."""

    type = Boolean()
    inherit_cache = True
    name = "in_list"

    def self_group(self, against: object = None) -> "_InList":  # noqa: ARG002 – SQLAlchemy's signature
        """As it is: SQLAlchemy would write ``= 1`` behind it on SQLite, which then uses no index."""
        return self


@compiles(_InList, "sqlite")
def _on_sqlite(element: _InList, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 – SQLAlchemy's signature
    column, values = (compiler.process(one, **options) for one in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 – written by the compiler


@compiles(_InList, "postgresql")
def _on_postgresql(element: _InList, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401 – as above
    column, values = (compiler.process(one, **options) for one in element.clauses)
    return f"{column} = ANY({values})"


def in_list(column: Column[Any], name: str) -> _InList:
    """That ``column`` is one of the list given as parameter ``name``, which may be empty."""
    plain = column.type.impl_instance if isinstance(column.type, TypeDecorator) else column.type
    return _InList(column, bindparam(name, type_=_Words() if isinstance(plain, String) else _Ids()))
