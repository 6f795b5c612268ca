"""A broker's words over a client's mail: those that only pass it on adopt it, and any other makes it a question."""

from __future__ import annotations

import pytest

from tests.brokers_lists import HARTWELL, lines, read

PASSED_ON = """

-----Original Message-----
From: Philip Grant
Sent: Tuesday, August 28, 2001 9:47 PM
To: Jocelyn Pelletier

Jocelyn, exchange all of my Lexington notes please, the whole 70,000 in BK-2001.
Philip Grant
"""
GRANT_ALL = ("BK-2001", "tender_all", "70000")


def over(cover: str) -> dict[str, object]:
    return read(f"{cover}\n\nJocelyn Pelletier{PASSED_ON}", sender=HARTWELL, subject="FW: exchange", sign=False)


@pytest.mark.parametrize(
    "cover",
    [
        "Pls process.",
        "Kindly process for BK-2001 as per client below.",
        "Please action the below from our client Mr. Grant.",
        "See below.",
        "Grant, BK-2001 - pls enter as per the client's note. Thx",
        "Please act on the below for Philip Grant today. Thanks and best regards,",
        "Morning, client's mail is below. Please go ahead on that basis for Philip Grant, BK-2001.",
        "Grant's note is below. Kindly proceed along those lines.",
        "Mr. Grant has written to this effect, see below. Please enter.",
        "Please process in line with the below.",
        "Morning. Kindly handle in line with his wishes below. Thanks.",
    ],
)
def test_words_that_pass_a_mail_on_adopt_it(cover: str) -> None:
    assert (over(cover)["action"], lines(over(cover))) == ("confirm", {GRANT_ALL})


@pytest.mark.parametrize(
    "cover",
    [
        "Client cancelled this on the phone an hour later.",
        "He called off everything this morning.",
        "Grant revoked this an hour ago, see his second mail.",
        "Client took this back since.",
        "Client passed away Friday.",
        "Sadly the client died on Friday.",
        "I told him no.",
        "He has changed his mind since.",
        "Per my call with the client this is off.",
        "Somebody is writing in this client's name, he denies it.",
        "Forwarded in error.",
        "Compliance has not cleared this client.",
        "Client has since moved his account to another house.",
        "Client wants only half now, see below for what he wrote first.",
        "Client mail below came in last year, for the old offer.",
        "Client wrote this in anger, he is calm now.",
        "Keep this one warm for me please, I have to get him to his tax man first. I'll come back with a go or a no.",
        "Please correct the one below.",
        "Please answer the client.",
        "Process 50 of these.",
        "He took it back on that basis, please proceed.",
        "Please go ahead on a different basis from the one below.",
        "Proceed along these lines once he has called.",
        "What a character.",
    ],
)
def test_any_other_word_of_the_cover_makes_it_a_question(cover: str) -> None:
    assert over(cover)["action"] not in {"confirm", "record"}
