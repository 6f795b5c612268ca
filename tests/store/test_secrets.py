"""Sealing: only with the right key, only for the right row, and keys that can be rotated."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.secrets.sealing import BrokenSealError, KeyFileError, Keyring, UnknownKeyError, new_line


def test_a_key_file_is_made_once_with_mode_0600(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "holdermail.key"
    first = Keyring.open(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert Keyring.open(path).key_id == first.key_id
    assert [one.name for one in path.parent.iterdir()] == ["holdermail.key"]


def test_processes_that_start_at_once_get_the_same_key(tmp_path: Path) -> None:
    path = tmp_path / "holdermail.key"
    together = threading.Barrier(8)
    found: list[str] = []

    def start() -> None:
        together.wait()
        found.append(Keyring.open(path).key_id)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


@given(plain=st.binary(max_size=2000), row=st.text(max_size=40).filter(str.isprintable))
def test_what_is_sealed_comes_back_for_its_own_row_only(plain: bytes, row: str) -> None:
    keyring = Keyring([b"k" * 32])
    sealed = keyring.seal(plain, row)
    assert keyring.unseal(sealed, row) == plain
    with pytest.raises(BrokenSealError):
        keyring.unseal(sealed, row + "0")


@given(st.data())
def test_a_changed_byte_anywhere_is_noticed(data: st.DataObject) -> None:
    keyring = Keyring([b"k" * 32])
    sealed = bytearray(keyring.seal(b"123-45-6789", "tax number:LX-1003:7"))
    spot = data.draw(st.integers(0, len(sealed) - 1))
    sealed[spot] ^= data.draw(st.integers(1, 255))
    with pytest.raises((BrokenSealError, UnknownKeyError)):
        keyring.unseal(bytes(sealed), "tax number:LX-1003:7")


def test_a_value_cut_short_is_noticed() -> None:
    keyring = Keyring([b"k" * 32])
    sealed = keyring.seal(b"whole", "row")
    for length in range(len(sealed)):
        with pytest.raises(BrokenSealError):
            keyring.unseal(sealed[:length], "row")


def test_the_sealed_value_does_not_show_what_it_holds_and_never_repeats() -> None:
    keyring = Keyring([b"k" * 32])
    first, second = keyring.seal(b"987654321", "row"), keyring.seal(b"987654321", "row")
    assert b"987654321" not in first
    assert first != second


def test_an_appended_key_seals_and_the_old_one_still_unseals(tmp_path: Path) -> None:
    path = tmp_path / "holdermail.key"
    before = Keyring.open(path)
    old = before.seal(b"old", "row")
    with path.open("a") as file:
        file.write("# rotated\n\n" + new_line())
    after = Keyring.open(path)
    new = after.seal(b"new", "row")
    assert after.key_id != before.key_id
    assert (after.unseal(old, "row"), after.unseal(new, "row")) == (b"old", b"new")
    assert (after.key_of(old), after.key_of(new)) == (before.key_id, after.key_id)
    with pytest.raises(UnknownKeyError, match=after.key_id):
        before.unseal(new, "row")


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("", "holds no key"),
        ("# nothing\n", "holds no key"),
        ("c2hvcnQ=\n", "Line 1"),
        ("# first\nno base64 !\n", "Line 2"),
        ("\u00e9\n", "plain text"),
    ],
)
def test_a_key_file_that_is_none_is_named_and_left_alone(tmp_path: Path, content: str, named: str) -> None:
    path = tmp_path / "holdermail.key"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(KeyFileError, match=named) as caught:
        Keyring.open(path)
    assert str(path) in caught.value.sentence
    assert path.read_text(encoding="utf-8") == content


def test_a_key_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KeyFileError, match=r"cannot be read or made"):
        Keyring.open(tmp_path / "file" / "holdermail.key")
