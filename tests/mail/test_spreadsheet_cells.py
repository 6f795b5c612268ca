"""A list for a spreadsheet carries no formula, however it is dressed up."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import cast

import pytest

from bot.letters.broker_list import list_for
from bot.offers.offer import Offer
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
