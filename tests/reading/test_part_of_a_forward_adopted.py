"""A broker passes on a mail with lines for two clients, and takes both, or one of them, or says what leaves it open."""

from __future__ import annotations

import pytest

from tests.brokers_lists import CHU_PART, lines, read

PASSED_ON = """

---------- Forwarded message ---------
From: Gerrit Vos <gvos@vosadvisory.example>
Date: Fri, Aug 24, 2001 at 9:10 AM
Subject: Almeida + Chu
To: tamsin.boyd@piedmontclearing.example

Rosalind Chu, BK-3001: 75 of 125 bonds into the exchange.
Hugo Almeida, BK-3004: all 22.

Gerrit
"""
ALMEIDA_ALL = ("BK-3004", "tender_all", "22000")


def passed_on(cover: str) -> dict[str, object]:
    return read(f"{cover}\n\nTamsin Boyd{PASSED_ON}", subject="Fwd: Almeida + Chu", sign=False)


@pytest.mark.parametrize(
    "cover", ["Please process the below.", "Both are approved. Please process.", "Pls process both lines below."]
)
def test_what_is_passed_on_whole_is_taken_whole(cover: str) -> None:
    assert (passed_on(cover)["action"], lines(passed_on(cover))) == ("confirm", {CHU_PART, ALMEIDA_ALL})


@pytest.mark.parametrize(
    "cover",
    [
        "Please do the Chu line only.",
        "Only BK-3001 please.",
        "Chu only, please; nothing for Almeida.",
        "See below from their adviser. Please do the Chu line only, exactly as he has it. Mr Almeida told me he wants another week, so nothing for him.",
    ],
)
def test_only_the_client_named_is_taken(cover: str) -> None:
    assert (passed_on(cover)["action"], lines(passed_on(cover))) == ("confirm", {CHU_PART})


@pytest.mark.parametrize(
    "cover",
    [
        "See below. Leave Almeida out for now, just take Chu.",
        "Please book the first one, not the second.",
        "Please process, except Almeida who is still thinking.",
        "Process Chu as below. Almeida has changed his mind.",
        "Process Chu as below.",
        "Pls enter below, but half of it for Chu.",
        "Please enter all of it apart from the second.",
    ],
)
def test_what_is_left_open_of_two_is_asked_about(cover: str) -> None:
    assert passed_on(cover)["action"] != "confirm" or lines(passed_on(cover)) == {CHU_PART}
