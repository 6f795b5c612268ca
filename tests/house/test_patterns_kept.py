"""What is worked out of a pattern is kept from one run to the next, and is the same as if it were worked out anew."""

from __future__ import annotations

import re
from array import array
from pathlib import Path
from typing import Any

import pytest

from nlp.patterns import kept
from nlp.patterns.kept import Kept
from nlp.patterns.sifted import Sifted
from tests.house.test_patterns_begin import BY_MODULE

_EACH = 9
"""One in so many of the project's patterns is compiled in both ways here."""
_PATTERNS = [pattern for module in BY_MODULE.values() for pattern in module.values()][::_EACH]


def _never() -> str:
    """What must not be worked out again."""
    raise AssertionError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "patterns.kept"


@pytest.fixture
def none_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """The module with a file of this test in the place of its own."""
    new = Kept(file, 1, writing=True)
    monkeypatch.setattr(kept, "_kept", new)
    return new


@pytest.mark.usefixtures("none_kept")
def test_a_pattern_comes_out_as_it_was_compiled(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = [re.compile(one.pattern, one.flags) for one in _PATTERNS]
    assert [kept.compiled(one.pattern, one.flags) for one in _PATTERNS] == plain
    kept._kept.write()
    monkeypatch.setattr(kept, "_kept", Kept(file, 1, writing=False))
    monkeypatch.setattr(kept, "_coded", lambda *_: _never())
    # Two patterns are equal only where their flags and all of their code are.
    again = [kept.compiled(one.pattern, one.flags) for one in _PATTERNS]
    assert again == plain
    assert [one.groupindex for one in again] == [one.groupindex for one in plain]


@pytest.mark.usefixtures("none_kept")
def test_groups_keep_their_names_and_numbers() -> None:
    pattern = r"(?P<figure>\d+)(,\d+)?(?P<unit> bonds| notes)"
    for _ in range(2):
        found = kept.compiled(pattern, re.IGNORECASE).search("All 40 BONDS")
        assert found is not None
        assert found.groupdict() == {"figure": "40", "unit": " BONDS"}
        assert (found.groups(), found.lastgroup) == (("40", None, " BONDS"), "unit")


@pytest.mark.usefixtures("none_kept")
def test_what_is_no_pattern_is_said_as_ever() -> None:
    with pytest.raises(re.error, match="unterminated"):
        kept.compiled("(ab", re.NOFLAG)


def test_the_next_process_is_given_what_the_last_one_worked_out(file: Path) -> None:
    first = Kept(file, 1, writing=True)
    assert first.answer("question", "a|b", 0, lambda: ("a", ("b", None))) == ("a", ("b", None))
    first.write()
    assert Kept(file, 1, writing=True).answer("question", "a|b", 0, _never) == ("a", ("b", None))
    assert Kept(file, 1, writing=True).answer("question", "a|b", 2, lambda: "other flags") == "other flags"
    assert Kept(file, 1, writing=True).answer("another", "a|b", 0, lambda: "another question") == "another question"


def test_two_processes_that_write_lose_nothing_of_each_other(file: Path) -> None:
    one, other = Kept(file, 1, writing=True), Kept(file, 1, writing=True)
    one.answer("question", "a", 0, lambda: "of one")
    other.answer("question", "b", 0, lambda: "of the other")
    one.write()
    other.write()
    third = Kept(file, 1, writing=False)
    assert (third.answer("question", "a", 0, _never), third.answer("question", "b", 0, _never)) == (
        "of one",
        "of the other",
    )


def test_nothing_is_taken_from_another_recipe(file: Path) -> None:
    old = Kept(file, 1, writing=True)
    old.answer("question", "a", 0, lambda: "old")
    old.write()
    new = Kept(file, 2, writing=True)
    assert new.answer("question", "a", 0, lambda: "new") == "new"
    new.write()
    assert Kept(file, 2, writing=True).answer("question", "a", 0, _never) == "new"


@pytest.mark.parametrize("content", [b"", b"no such file at all" * 400, b"\x04", b"\x00" * 200])
def test_a_damaged_file_is_worked_out_anew(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    found = Kept(file, 1, writing=True)
    assert found.answer("question", "a", 0, lambda: "anew") == "anew"
    found.write()
    assert Kept(file, 1, writing=True).answer("question", "a", 0, lambda: "anew") == "anew"


def test_a_file_cut_off_holds_what_stands_before_the_cut(file: Path) -> None:
    first = Kept(file, 1, writing=True)
    first.answer("question", "a", 0, lambda: "whole")
    first.write()
    first.answer("question", "b", 0, lambda: "cut")
    first.write()
    file.write_bytes(file.read_bytes()[:-1])
    again = Kept(file, 1, writing=True)
    assert again.answer("question", "a", 0, _never) == "whole"
    assert again.answer("question", "b", 0, lambda: "anew") == "anew"
    again.write()
    last = Kept(file, 1, writing=False)
    assert (last.answer("question", "a", 0, _never), last.answer("question", "b", 0, _never)) == ("whole", "anew")


@pytest.mark.parametrize(
    "answer",
    [
        "no code",
        None,
        (0, b"abc", 0, {}),
        (0, array("I", [99999]).tobytes(), 0, {}),
        (0, array("I", [1]).tobytes(), -7, {}),
    ],
)
def test_code_that_is_none_is_compiled_anew(none_kept: Kept, answer: Any) -> None:
    assert none_kept.answer("code", "4[05]", 0, lambda: answer) == answer
    assert kept.compiled("4[05]", re.NOFLAG).fullmatch("45")


def test_nothing_is_written_where_python_writes_no_bytecode(file: Path) -> None:
    silent = Kept(file, 1, writing=False)
    assert silent.answer("question", "a", 0, lambda: "worked out") == "worked out"
    silent.write()
    assert not file.exists()


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    found = Kept(tmp_path / "no such folder" / "patterns.kept", 1, writing=True)
    assert found.answer("question", "a", 0, lambda: "worked out") == "worked out"
    found.write()


@pytest.mark.usefixtures("none_kept")
def test_the_ways_of_a_sifted_pattern_are_kept_with_what_they_need() -> None:
    for _ in range(2):
        sifted = Sifted(r"tenders? all|\b[Kk]eep \d+", re.IGNORECASE)
        assert [match.group() for match in sifted.finditer("We Tender ALL, and Keep 40.")] == ["Tender ALL", "Keep 40"]
        assert sifted.search("We keep nothing.") is None
