"""Finds the project's own files for the guards: what git would keep, read without git so that a bare copy works too."""

import ast
import os
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("bot", "messaging_adapters", "admin")
PURE = ("bot/text", "bot/engine", "bot/policy", "bot/triage", "bot/themes", "bot/feeds")
MIGRATIONS = "bot/db/migrations/"
BINARY = {".png", ".ico", ".db", ".woff2"}


@cache
def project_files() -> tuple[Path, ...]:
    """Every file that .gitignore does not leave out, by its path from the root."""
    return tuple(sorted(path.relative_to(ROOT) for path in _walk(ROOT)))


def text_files() -> Iterator[tuple[Path, str]]:
    """The files that are text, with what they say."""
    for path in project_files():
        if path.suffix not in BINARY:
            yield path, (ROOT / path).read_text("utf-8")


def python_files(*folders: str) -> Iterator[Path]:
    """Python files under these folders; all of them without a folder."""
    starts = tuple(f"{folder}/" for folder in folders)
    for path in project_files():
        if path.suffix == ".py" and (not starts or path.as_posix().startswith(starts)):
            yield path


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of one file."""
    return ast.parse((ROOT / path).read_text("utf-8"), str(path))


def dotted(node: ast.AST) -> str:
    """``a.b.c`` of an expression made of names and attributes; an unnamed part is ``?``."""
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else "?"


def called(path: Path) -> Iterator[tuple[str, int]]:
    """Every call in a file: what is called, and the line."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node.lineno


def _walk(folder: Path) -> Iterator[Path]:
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        path = Path(entry.path)
        if entry.name == ".git" or any(_is_left_out(path, entry.is_dir(), pattern) for pattern in _left_out()):
            continue
        if entry.is_dir():
            yield from _walk(path)
        else:
            yield path


@cache
def _left_out() -> tuple[str, ...]:
    lines = (ROOT / ".gitignore").read_text("utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _is_left_out(path: Path, is_folder: bool, pattern: str) -> bool:
    if pattern.endswith("/") and not is_folder:
        return False
    plain = pattern.strip("/")
    if pattern.startswith("/") or "/" in plain:
        return fnmatch(path.relative_to(ROOT).as_posix(), plain)
    return fnmatch(path.name, plain)
