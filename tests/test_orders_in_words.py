"""Orders in words, as they stand in the cells of a list: what goes, what stays, and what nobody can tell."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mailflows.tables.door import find_tables
from nlp.batches.legend import calls_figures_otherwise, legend
from nlp.batches.list_totals import sum_in
from nlp.orders.door import order_of
from nlp.orders.weighed import instruction_of
from nlp.quantities.door import Holding
from tests.linear import ends, repeated

HELD = Holding(Decimal(125_000), Decimal(1000), Decimal(1000))


def said(cell: str) -> tuple[str | None, int | None, list[str]] | None:
    """What an order comes to for a holder of 125,000: election, quantity, problems."""
    order = order_of(cell)
    if order is None:
        return None
    line = instruction_of(order, "BK-3001", HELD)
    quantity = None if line.quantity is None else int(line.quantity)
    return line.election and line.election.value, quantity, [problem.value for problem in line.problems]


@pytest.mark.parametrize(
    "cell",
    ["Exchange $25,000; retain the balance", "25 over, 100 stays", "exchange 25M keep 100M", "Yes - 25,000 only", "25,000 of 125,000", "let 25 go, hold on to the other 100", "all but 100"],
)  # fmt: skip
def test_a_part_goes_and_the_rest_stays(cell: str) -> None:
    assert said(cell) == ("tender_part", 25_000, [])


@pytest.mark.parametrize(
    "cell",
    [
        "turns the offer down",
        "Do not exchange, retain everything",
        "nothing, leave as is",
        "sits this one out",
        "no thank you",
        "keeps all 125",
    ],
)
def test_nothing_goes(cell: str) -> None:
    assert said(cell) == ("do_not_tender", None, [])


@pytest.mark.parametrize(
    "cell",
    ["swap 30, sit on 90", "Do not exchange $25,000", "Exchange everything ($25,000)", "exchange 25,000 of 130,000", "exchange and keep", "no, exchange all"],
)  # fmt: skip
def test_what_does_not_agree_is_a_contradiction(cell: str) -> None:
    assert said(cell) == (None, None, ["contradictory"])


@pytest.mark.parametrize(
    "cell",
    ["Exchange 25,000 if the board agrees", "exchange at most 25,000", "tender 25,000 unless the rate moves", "wants to talk to his son first", "sell 25,000", "Exchange 25,000 of the Acme 9s", "exchange 25,000, was 75,000", "not to be kept"],
)  # fmt: skip
def test_what_waits_or_is_not_known_is_put_to_the_broker(cell: str) -> None:
    found = said(cell)
    assert found is None or (found[1] is None and found[2])


@pytest.mark.parametrize(
    "odd",
    [
        "a",
        "not ",
        "- ",
        "1",
        "1,",
        "( ",
        "turn ",
        "hold ",
        "the ",
        "|",
        "total 1 ",
        "\t",
        "0 is ",
        "ticks are ",
        "amounts are ",
        "not tendering ",
        "tender\n",
        "a  1  b\n",
    ],
)
def test_no_odd_text_makes_a_list_slow(odd: str) -> None:
    text = repeated(odd, 250_000)
    ends(lambda words: find_tables(words, "body"), text)
    ends(calls_figures_otherwise, text)
    ends(lambda words: [order_of(words[:400]), sum_in(words[:160])], text)
    [table, *_] = find_tables("Acct  Elect  Par\nBK-3001  Y  25,000\nBK-3002  N  0\n", "body")
    ends(lambda words: legend(words, (table,)), text)
