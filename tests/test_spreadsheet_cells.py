"""A list for a spreadsheet carries no formula, however it is dressed up; a table in the terminal breaks no name."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import cast

import pytest

from bot.broker_list import list_for
from bot.cli.shown import fitted
from bot.offer import Offer
from bot.replies import status_file
from nlp.context import Account

FORMULAS = ("=1+1", " =1+1", "＝1+1", "+1", "-1+1", "@SUM(A1)")


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_registration_that_is_a_formula_stays_text_in_the_list_for_a_broker(formula: str) -> None:
    account = SimpleNamespace(account="LX-1001", registration=formula, position=Decimal(5))
    written = list_for(cast("Offer", SimpleNamespace(id="o")), [cast("Account", account)])
    assert f"'{formula}" in written.content.decode("utf-8-sig")


@pytest.mark.parametrize("formula", FORMULAS)
def test_an_account_named_as_a_formula_stays_text_in_the_status_list(formula: str) -> None:
    assert status_file._cell(formula) == f"'{formula.strip()}"


def test_a_record_in_eighty_columns_keeps_names_dates_and_heads_whole() -> None:
    columns = [
        ["account", "LX-1002"],
        ["offer", "lexington-2001"],
        ["election", "tender part"],
        ["quantity", "$25,000"],
        ["status", "PACK"],
        ["handed over", "–"],
        ["signed by", "Bob Castellano"],
        ["recorded", "2001-08-13 09:01"],
        ["reference", "JWJH2J234484KARC"],
    ]
    widths = fitted(columns, 80 - 8)
    assert sum(widths) <= 72
    assert widths[6] >= len("Castellano")
    assert widths[7] >= len("2001-08-13")
    assert widths[8] >= len("reference")


def test_a_table_that_fits_keeps_its_natural_widths() -> None:
    assert fitted([["mail", "7"], ["from", "ann@lane.example"]], 78) == [4, 16]
