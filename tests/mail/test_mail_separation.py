import tomllib
from pathlib import Path

import pytest

from mailflows.body import separate, separate_html
from mailflows.values import Separated

MAILS = tomllib.loads((Path(__file__).parents[1] / "mails" / "separation.toml").read_text(encoding="utf-8"))["mail"]


def separated(mail: dict[str, str]) -> Separated:
    return separate_html(mail["html"]) if "html" in mail else separate(mail["text"])


def plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().split("\n"))


@pytest.mark.parametrize("mail", MAILS, ids=[mail["name"] for mail in MAILS])
def test_what_the_sender_newly_wrote_is_told_apart(mail: dict[str, str]) -> None:
    found = separated(mail)
    assert plain(found.new) == plain(mail["new"])
    if "signature" in mail:
        assert plain(found.signature) == plain(mail["signature"])
        assert plain(found.words + "\n\n" + found.signature).split() == plain(found.new).split()


def test_every_situation_has_its_own_name() -> None:
    assert len({mail["name"] for mail in MAILS}) == len(MAILS) >= 40
