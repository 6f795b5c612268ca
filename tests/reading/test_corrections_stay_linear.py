"""Long and odd words make the readers of corrections, of denied read-backs and of other events no slower than their length."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from mailflows.along.footers import before_footers
from nlp.across.not_so import set_against
from nlp.across.said_anew import said_anew
from nlp.moods import Mood
from nlp.purport.door import purports
from nlp.quantities.door import Holding
from nlp.sentence import sentences
from nlp.statements import Deed, Statement
from nlp.words.nothing_done import asks_that_nothing_be_done

_DESK = samples.desk()
_ODD = [
    "no sorry ",
    "no, wait, ",
    "i asked for ",
    "i had it wrong ",
    "please ",
    "the ",
    "spoke to ",
    "not lexington ",
    "Levitz 13 3/8 ",
    "do nothing ",
    "- ",
    " ",
    "a'",
    "does not accept ",
    "other of ",
]
_HOLDING = Holding(Decimal(100_000), Decimal(1000), Decimal(1000))


@pytest.mark.parametrize("where", ["before", "behind"])
@pytest.mark.parametrize("odd", _ODD)
def test_words_by_the_ten_thousand_take_little_time(odd: str, where: str) -> None:
    text = odd * (40_000 // len(odd))
    first, said = sentences("Tender 30 bonds. No, wait, I had it wrong: make it 45, please.")
    calm = purports([first, said])
    place = len("No, wait, I had it wrong") if where == "before" else len(said.text) - 1
    (amount,) = said.amounts
    shift = len(text) if where == "before" else 0
    moved = replace(amount, start=amount.start + shift, end=amount.end + shift)
    long = replace(
        said, text=said.text[:place] + text + said.text[place:], end=said.end + len(text), marks=(), amounts=(moved,)
    )
    tender = Statement(Deed.TENDER, Mood.DIRECT, 0, first.end, first.text, 0, amounts=first.amounts)
    begun = time.process_time()
    said_anew([tender], [(0, first), (1, long)], calm, _HOLDING)
    set_against([tender], [(0, long)], _HOLDING, standing=False)
    asks_that_nothing_be_done(text)
    before_footers([text], 1)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("odd", _ODD)
def test_a_brokers_subject_and_words_take_little_time(odd: str) -> None:
    mail = (
        "From: j.pelletier@hartwellstone.example\r\nTo: offers@custodian.example\r\nSubject: VOL EXCH "
        + odd * 20
        + "\r\nDate: Wed, 15 Aug 2001 12:00:00 -0400\r\nMessage-ID: <l@long.example>\r\n\r\nBK-2001 GRANT 70M EXCH ALL\r\n\r\n"
        + odd * (8_000 // len(odd))
        + "\r\n\r\nJocelyn Pelletier\r\n"
    )
    begun = time.process_time()
    reading_of(mail.encode(), _DESK)
    assert time.process_time() - begun < 15
