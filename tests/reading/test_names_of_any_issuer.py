"""An offer is spoken of by its issuer's name, whatever that is: it elects as the sample's does, and opens nothing that its words would."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot import fresh
from bot.desk import Desk
from bot.sample import samples

NOW = datetime.fromisoformat("2001-08-13T10:00:00-04:00")
MAIL = """From: Bob Castellano <bob.castellano@harborline.example>
To: offers@custodian.example
Subject: my notes
Message-ID: <names@harborline.example>
Date: Mon, 13 Aug 2001 09:00:00 -0400

{}

Robert J. Castellano
"""


def desk(issuer: str, *names: str) -> Desk:
    """The sample desk with its first offer under another issuer's name."""
    offers = samples.offers(samples.FOLDER)
    first = replace(offers["lexington-2001"], issuer=issuer, names=(*names, "12 3/4% notes"))
    return Desk(
        offers={first.id: first},
        accounts=samples.register(samples.FOLDER / "register.csv"),
        brokers=samples.brokers(samples.FOLDER / "brokers.csv"),
        own=frozenset({"offers@custodian.example"}),
    )


def action(body: str, issuer: str, *names: str) -> str:
    return str(fresh.reading_of(MAIL.format(body).encode(), desk(issuer, *names), NOW)["action"])


@pytest.mark.parametrize(
    "body",
    [
        "Please tender all my Garrowby notes.",
        "tender all my garrowby notes please",
        "I want to exchange $25,000 of my Garrowby Cement notes.",
        "Please tender all of my Garrowby bonds in the exchange offer.",
    ],
)
def test_a_tender_by_the_issuers_name_is_read_back(body: str) -> None:
    assert action(body, "Garrowby Cement Company", "Garrowby Cement", "Garrowby") == "confirm"


@pytest.mark.parametrize(
    "body",
    [
        "Please tender all my Harkaway notes.",
        "Tender my notes if Garrowby raises the price.",
        "Please do not do anything until Garrowby answers; then tender all my notes.",
        "My son wants all my Garrowby notes tendered.",
        "Hold my Garrowby notes, and tender all of them later.",
    ],
)
def test_another_issuers_name_or_an_open_sentence_is_asked_about(body: str) -> None:
    assert action(body, "Garrowby Cement Company", "Garrowby Cement", "Garrowby") != "confirm"


@pytest.mark.parametrize(
    "body",
    [
        "Hold all my notes, please tender nothing yet.",
        "Please hold and tender all my notes later.",
        "Only tender my notes until then.",
        "Please tender all my notes unless I call.",
    ],
)
def test_an_issuer_called_by_a_word_of_instructions_makes_them_mean_nothing_else(body: str) -> None:
    names = ("Hold Until", "Unless Later Holdings", "Only Nothing", "Call")
    assert action(body, "Hold Until Holdings Inc.", *names) != "confirm"
