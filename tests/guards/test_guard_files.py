"""Files stay short, named by what they hold, finished, in their place, and free of this machine's and others' names."""

import ast
import json
import re
import tomllib
from collections.abc import Iterator

from tests.guards.project_files import MIGRATIONS, ROOT, parsed, project_files, python_files, text_files

LONGEST = 300
"""Lines (style.md): every project we looked at had grown a file of thousands because nothing stopped it."""

TOP = {
    *("bot", "flows", "messaging_adapters", "admin", "tests", "docs"),
    *("Dockerfile", "Makefile", "README.md", "pyproject.toml", "requirements.lock"),
}
"""The top level of architecture.md; names that begin with a dot are free."""

VAGUE = re.compile(r"(^|[^a-z])(utils?|helpers?|common|base|misc)([^a-z]|$)")

# Put together from pieces, so that this file does not hold what it looks for.
UNFINISHED = re.compile(
    "|".join(
        (
            r"\bTO" + r"DO\b",
            r"\bFIX" + r"ME\b",
            r"\bX" + r"XX\b",
            "NotImplemented" + "Error",
            r"pytest\.(mark\.)?(skip|xfail)" + r"(if)?\b",
            r"\bimport" + r"orskip\b",
            r"@(unittest\.)?skip" + r"(If|Unless)?\b",
            r"\bassert " + r"True\b",
            r"# *type: *" + r"ignore\s*$",
            r"# *noqa" + r"\s*$",
            r"# *pyright: *" + r"ignore\s*$",
        )
    )
)
ELSEWHERE = re.compile(
    "|".join(
        (
            r"(^|[^A-Za-z0-9_.}])/" + r"(work|farm|home|root|Users)/",
            r"\bpypi\." + r"(org|python\.org)\b",
            r"python" + r"hosted\.org",
            r"npm" + r"js\.(org|com)",
            r"index" + r"[-_]url",
            r"\bregistry *= *" + r"[\"']?http",
        )
    ),
    re.IGNORECASE,
)


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    long = {
        path.as_posix(): lines
        for path in python_files()
        if not path.as_posix().startswith(f"{MIGRATIONS}versions/")
        and (lines := len((ROOT / path).read_text("utf-8").splitlines())) > LONGEST
    }
    assert not long, f"which two things is each of these? {long}"


def test_every_module_opens_with_a_sentence_saying_what_it_is_for() -> None:
    silent = []
    for path in python_files():
        if (ROOT / path).stat().st_size and not path.as_posix().startswith(f"{MIGRATIONS}versions/"):
            sentence = (ast.get_docstring(parsed(path)) or "").split("\n\n")[0].strip()
            if not re.search(r"\w+ .*[.!?:)]$", sentence, re.DOTALL):
                silent.append(path.as_posix())
    assert not silent


def test_names_say_what_is_inside() -> None:
    assert not [path.as_posix() for path in project_files() if VAGUE.search(path.name.lower())]


def test_the_top_level_is_the_one_of_the_architecture() -> None:
    found = {path.parts[0] for path in project_files() if not path.parts[0].startswith(".")}
    assert found == TOP


def test_nothing_is_left_unfinished_or_silenced_without_a_reason() -> None:
    assert not list(_lines_with(UNFINISHED, suffixes={".py", ".js", ".mjs", ".yaml", ".html", ".toml", ".css"}))


def test_no_path_of_a_machine_and_no_registry_is_named() -> None:
    assert not list(_lines_with(ELSEWHERE))


def test_the_python_lock_pins_hashes_and_names_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    pins = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert len(pins) > 50
    unpinned = [
        pin.split()[0] for pin in pins if not re.match(r"[a-z0-9._-]+==\S+", pin) or "--hash=sha256:" not in pin
    ]
    assert not unpinned
    assert "://" not in text


def test_the_node_lock_pins_hashes_and_names_no_address() -> None:
    text = (ROOT / "admin/assets/package-lock.json").read_text("utf-8")
    packages = {name: one for name, one in json.loads(text)["packages"].items() if name}
    assert packages
    assert all("resolved" not in one and one["integrity"].startswith("sha512-") for one in packages.values())


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {_plain(re.split(r"[\[<>=!~; ]", one)[0]) for one in wanted}
    locked = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE))
    assert names <= {_plain(name) for name in locked}


def test_no_empty_file_but_package_marks() -> None:
    empty = [path.as_posix() for path in project_files() if not (ROOT / path).stat().st_size]
    assert all(one.endswith("__init__.py") for one in empty), empty


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _lines_with(pattern: re.Pattern[str], *, suffixes: set[str] | None = None) -> Iterator[str]:
    for path, text in text_files():
        if suffixes is None or path.suffix in suffixes:
            for number, line in enumerate(text.splitlines(), 1):
                if pattern.search(line):
                    yield f"{path.as_posix()}:{number}: {line.strip()[:100]}"
