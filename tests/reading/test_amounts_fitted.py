"""An amount beside a holding comes to what readings/amounts_fitted.toml says: confirmed, asked again, or asked how much."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from bot import fresh
from bot.sample import samples

_LIST = tomllib.loads((Path(__file__).parents[1] / "readings" / "amounts_fitted.toml").read_text(encoding="utf-8"))
_FITS = [(fit["position"], text, fit["want"]) for fit in _LIST["fit"] for text in fit["texts"]]
_ASKED = [(one["position"], text) for one in _LIST["asked"] for text in one["texts"]]
_DESK = samples.desk()
_NAMES = {"tender_all": "all", "tender_part": "part"}


def _read(text: str, position: int) -> dict[str, Any]:
    """Read the text as the mail of a holder with that position."""
    account = next(one for one in _DESK.accounts.values() if one.type == "individual" and one.position == 250000)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = account.emails[0], "offers@custodian.example", "Lexington"
    mail["Date"], mail["Message-ID"] = "Tue, 14 Aug 2001 10:00:00 -0400", "<fitted@elmgrove.example>"
    mail.set_content(f"{text}\n\n{account.holders[0]}\n")
    accounts = {**_DESK.accounts, account.account: replace(account, position=Decimal(position))}
    return fresh.reading_of(mail.as_bytes(), replace(_DESK, accounts=accounts))


def _came_to(read: dict[str, Any]) -> str:
    """Give what a reading came to in the notation of the list."""
    if len(read["instructions"]) != 1:
        return f"{len(read['instructions'])} lines"
    line = read["instructions"][0]
    missing = [f"missing {' '.join(read['missing'])}"] if read["missing"] else []
    asked = [*read["reasons"], *missing]
    words = [_NAMES.get(line["election"], str(line["election"])), line["quantity"] or "-", *asked]
    return " ".join(words if asked or read["action"] == "confirm" else [*words, read["action"]])


@pytest.mark.parametrize(("position", "text", "want"), _FITS)
def test_an_amount_beside_a_holding_comes_to_what_the_list_says(position: int, text: str, want: str) -> None:
    read = _read(text, position)
    if want == "part - ":
        assert read["action"] != "confirm"
        assert all(line["quantity"] is None for line in read["instructions"])
    else:
        assert _came_to(read) == want


@pytest.mark.parametrize(("position", "text"), _ASKED)
def test_an_amount_that_is_not_read_is_asked_and_never_confirmed(position: int, text: str) -> None:
    assert _read(text, position)["action"] != "confirm"
