"""A folder or a picture given where a text is wanted: one sentence that names it, and no word of the program's insides."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import OfferError
from bot.files.texts import text_of


def test_a_text_is_given_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / "offer.toml"
    file.write_text("# née\n", encoding="utf-8")
    assert text_of(file, OfferError) == "# née\n"


@pytest.mark.parametrize("kind", ["folder", "picture", "nothing"])
def test_what_has_no_text_is_refused_in_one_plain_sentence(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "offer.toml"
    if kind == "folder":
        file.mkdir()
    elif kind == "picture":
        file.write_bytes(b"\x89PNG\r\n\x1a\n\x86")
    with pytest.raises(OfferError) as refused:
        text_of(file, OfferError)
    sentence = str(refused.value)
    assert sentence.startswith(f"{file}: cannot be read: ")
    assert not any(word in sentence for word in ("Errno", "codec", "0x", "Error"))
