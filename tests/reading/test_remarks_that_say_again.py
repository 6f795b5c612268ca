"""Remarks beside a client of whom nothing goes: those that only say so again, and those that leave it open; and the name above a firm's standing lines."""

from __future__ import annotations

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from tests.brokers_lists import HARTWELL

_DESK = samples.desk()
_GRANT = ("BK-2001", "tender_part", "50000")
_TIDEWATER_NO = ("BK-2004", "do_not_tender", None)


def _read(
    remark: str, *, close: str = "<p>Jocelyn Pelletier</p>", tender: str = "0"
) -> tuple[str, list[tuple[str, str, str]], list[str]]:
    """Read a broker's list in HTML with a column of remarks: what becomes of it, its lines, and who signs."""
    rows = (
        "<tr><th>Account</th><th>Name</th><th>Held</th><th>Tender</th><th>Remarks</th></tr>"
        "<tr><td>BK-2001</td><td>Grant, Philip</td><td>70,000</td><td>50,000</td><td>partial</td></tr>"
        f"<tr><td>BK-2004</td><td>Tidewater Marine Supply</td><td>800,000</td><td>{tender}</td><td>{remark}</td></tr>"
        "<tr><td colspan='3'>Total tendered</td><td>50,000</td><td></td></tr>"
    )
    mail = (
        f"From: {HARTWELL}\r\nTo: offers@custodian.example\r\nSubject: Lexington Precision - elections (2)\r\n"
        "Date: Wed, 15 Aug 2001 12:00:00 -0400\r\nMessage-ID: <r@remarks.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        f"<html><body><p>Please enter for DTC 0417:</p><table>{rows}</table>{close}</body></html>\r\n"
    )
    reading = reading_of(mail.encode(), _DESK)
    lines = [(one["account"], one["election"], one["quantity"]) for one in reading["instructions"]]
    return reading["action"], lines, [one["name"] for one in reading["signers"]]


@pytest.mark.parametrize(
    "remark",
    [
        "does not participate",
        "declines",
        "declined",
        "not participating",
        "no tender",
        "client said no",
        "not interested",
        "keeps all",
        "keeps notes",
        "not tendering, keeps notes",
        "client declined by phone",
        "no",
        "",
    ],
)
def test_a_remark_says_again_that_nothing_goes(remark: str) -> None:
    assert _read(remark)[:2] == ("confirm", [_GRANT, _TIDEWATER_NO])


@pytest.mark.parametrize(
    "remark",
    [
        "declines for now",
        "does not participate yet",
        "may decline",
        "does not participate?",
        "declines unless price is raised",
        "declined, now wants 400",
        "keeps half",
        "no answer yet",
        "not reached",
        "tender all",
        "does not participate - see fax",
        "undecided",
        "hold off",
        "keeps 400,000",
    ],
)
def test_a_remark_leaves_open_that_nothing_goes(remark: str) -> None:
    assert _read(remark)[0] != "confirm"


def test_a_refusal_beside_an_amount_that_goes_is_asked_about() -> None:
    assert _read("does not participate", tender="800,000")[0] != "confirm"


@pytest.mark.parametrize(
    "line",
    [
        "This communication is for the addressee only. Hartwell &amp; Stone does not accept orders by e-mail from retail customers.",
        "Hartwell &amp; Stone does not accept orders by e-mail from retail customers.",
        "We cannot accept trade orders or transfer requests via e-mail or voice mail.",
        "Orders will not be accepted by e-mail.",
        "This message is for the named addressee and nobody else.",
        "For the addressee only.",
        "This e-mail is solely for the use of the person to whom it is addressed.",
    ],
)
def test_the_name_above_a_firms_standing_line_signs(line: str) -> None:
    close = f"<p>Ned Abruzzi<br>Corporate Actions, Hartwell &amp; Stone Securities LLC</p><p>{line}</p>"
    assert _read("declines", close=close) == ("confirm", [_GRANT, _TIDEWATER_NO], ["Ned Abruzzi"])


@pytest.mark.parametrize(
    "line",
    [
        "Mr. Pruitt does not accept the offer by e-mail, he wants to see the original first.",
        "This message is for the reorg desk only until the client confirms.",
        "We do not accept this list as final.",
    ],
)
def test_what_only_looks_like_a_standing_line_does_not_stand_below_a_name(line: str) -> None:
    close = f"<p>Ned Abruzzi<br>Corporate Actions, Hartwell &amp; Stone Securities LLC</p><p>{line}</p>"
    assert _read("declines", close=close)[0] != "confirm"
