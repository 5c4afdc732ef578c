"""The cache of compiled files: found again under its hash, and silent about every fault."""

import os
from pathlib import Path

import pytest

from bot import cache


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / cache.FOLDER


def test_what_was_written_is_read_again_under_its_key_only() -> None:
    cache.write("flows", "abc", b"one")
    cache.write("wordlists", "abc", b"two")
    assert (cache.read("flows", "abc"), cache.read("wordlists", "abc")) == (b"one", b"two")
    assert cache.read("flows", "abd") is None


def test_a_damaged_file_counts_as_none(folder: Path) -> None:
    cache.write("flows", "abc", b"the whole of it")
    (place,) = folder.iterdir()
    place.write_bytes(place.read_bytes()[:-3])
    assert cache.read("flows", "abc") is None
    place.write_bytes(b"")
    assert cache.read("flows", "abc") is None


def test_a_folder_that_cannot_be_made_is_a_cache_that_holds_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    cache.write("flows", "abc", b"one")
    assert cache.read("flows", "abc") is None


def test_without_xdg_cache_home_or_with_a_relative_one_it_is_the_cache_of_the_home_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for value in ("", "somewhere/relative"):
        monkeypatch.setenv("XDG_CACHE_HOME", value)
        cache.write("flows", "abc", b"one")
        assert (tmp_path / "home" / ".cache" / cache.FOLDER / "flows=abc").exists()


def test_old_files_of_a_name_are_forgotten_and_those_of_another_are_not(folder: Path) -> None:
    cache.write("wordlists", "old", b"")
    for number in range(cache.MOST_KEPT + 3):
        cache.write("flows", f"k{number}", b"")
        os.utime(folder / f"flows=k{number}", (number, number))
    cache.write("flows", "newest", b"")
    assert len(list(folder.glob("flows=*"))) == cache.MOST_KEPT
    assert cache.read("flows", "newest") == b""
    assert cache.read("wordlists", "old") == b""
    assert not list(folder.glob(".draft-*"))


@pytest.mark.parametrize(("name", "key"), [("../flows", "a"), ("flows", "a/b"), ("flows", ""), (".hidden", "a")])
def test_a_key_can_never_lead_out_of_the_folder(name: str, key: str) -> None:
    with pytest.raises(ValueError, match="must be letters"):
        cache.read(name, key)
