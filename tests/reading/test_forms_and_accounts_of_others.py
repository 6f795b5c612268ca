"""A form of somebody else in the sender's envelope, and an account that is named and then forgotten."""

from __future__ import annotations

from email.message import EmailMessage
from types import SimpleNamespace

import pytest

from bot.fresh import reading_of
from bot.sample import samples
from nlp.accounts.door import Mention
from nlp.instruction import Election, Instruction, Problem
from nlp.turning.unanswered import unanswered

DESK = samples.desk()
FORM = """INSTRUCTIONS WITH RESPECT TO THE EXCHANGE OFFER BY
LEXINGTON PRECISION CORPORATION

[X] Tender all Old Notes held for my account.
[ ] Tender only the aggregate principal amount of Old Notes Indicated:
    _____________.

Dated: August 20, 2001

SIGN HERE

/s/ {name}
------------------------------------------------------------------------------
SIGNATURE(S)

{name}
------------------------------------------------------------------------------
PLEASE TYPE OR PRINT NAME(S)
"""


def with_form(name: str) -> dict[str, object]:
    """Read a holder's cover note with a form attached that bears that name."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "fmercer@plainsnet.example", "offers@custodian.example", "Form"
    mail["Date"], mail["Message-ID"] = "Tue, 21 Aug 2001 09:00:00 -0500", "<f@plainsnet.example>"
    mail.set_content("Please find the form attached.\n\nFranklin D. Mercer\n")
    mail.add_attachment(FORM.format(name=name), filename="form.txt")
    return dict(reading_of(bytes(mail), DESK))


@pytest.mark.parametrize("stranger", ["Edwin R. Mercer", "Walter P. Nash"])
def test_a_form_that_a_stranger_signed_is_for_a_person_to_see(stranger: str) -> None:
    found = with_form(stranger)
    assert found["action"] == "flag"
    assert found["reasons"] == ["not_registered_holder"]


@pytest.mark.parametrize("own", ["Franklin D. Mercer", "F. D. Mercer", "Frank Mercer"])
def test_a_form_of_the_holders_own_is_read_back(own: str) -> None:
    assert with_form(own)["action"] == "confirm"


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("BK-3002: exchange 20 as well", True),
        ("Nothing from BK-3002 yet.", False),
        ("BK-3002 stays as it is.", False),
    ],
)
def test_an_account_named_by_number_without_a_line_is_asked_about(words: str, asked: bool) -> None:
    line = Instruction("BK-3001", Election.TENDER_ALL)
    place = words.index("BK-3002")
    mention = Mention(place, place + 7, "BK-3002", ("BK-3002",))
    statement = SimpleNamespace(start=0, end=len(words), text=words, accounts=("BK-3002",))
    lines, why = unanswered((line,), (mention,), (statement,), ("BK-3001", "BK-3002"))  # type: ignore[arg-type]
    assert (lines[0].problems == (Problem.CONDITIONAL,)) is asked
    assert bool(why) is asked
