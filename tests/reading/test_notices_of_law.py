"""What a creditor's lawyer, an officer or a court forbids is for a person and instructs nothing; what others write beside a matter of law does."""

from __future__ import annotations

from typing import Any

import pytest

from bot import fresh
from bot.sample import samples

DESK = samples.desk()
FORBIDDEN = [
    (
        "rtillman@tillmanlaw.example",
        "Petrov - restraining notice",
        "I represent a judgment creditor of Victor Petrov. You are served herewith with a restraining notice: do not transfer, exchange or release any notes held for him, account LX-1022. Failure to comply is punishable as contempt.\n\nRoy Tillman\nAttorney at Law",
    ),
    (
        "rbeecham@beechamfoote.example",
        "Restraining notice - account of Victor Petrov",
        "To the Exchange Offer Desk:\n\nThis firm represents a judgment creditor of Victor Petrov. You are served herewith with a restraining notice under CPLR 5222. You are forbidden to transfer or exchange any property in which the judgment debtor has an interest, including the notes in account LX-1022.\n\nRoland T. Beecham\nBeecham & Foote, Attorneys at Law",
    ),
    (
        "lee@county-sheriff.example",
        "Levy on LX-1022",
        "A writ of execution was issued against Victor Petrov. You must hold all securities in account LX-1022 and may not tender or withdraw them.\n\nDeputy A. Lee",
    ),
    (
        "clerk@court.example",
        "Order",
        "By order of the Superior Court, all notes in account LX-1022 are frozen. Do not process any tender of Mr. Petrov's notes.\n\nClerk of the Court",
    ),
    (
        "anna@smithlaw.example",
        "Petrov v. Petrov",
        "We act for Mrs. Petrov in the divorce proceedings. A temporary restraining order of August 10 enjoins the exchange of the notes in LX-1022. Please take no action on any instruction of Mr. Petrov.\n\nAnna Smith, Esq.",
    ),
    (
        "irs@revenue.example",
        "Notice of levy",
        "Notice of levy: the notes held for taxpayer Victor Petrov in LX-1022 are subject to a federal tax lien. Please surrender them to the undersigned.\n\nRevenue Officer J. Hall",
    ),
    (
        "trustee@bankr.example",
        "In re Petrov",
        "Victor Petrov filed under chapter 7. The automatic stay applies: any exchange of notes in account LX-1022 without leave of the court is void. I am the trustee in bankruptcy and demand that you withhold them.\n\nM. Cole, Chapter 7 Trustee",
    ),
    (
        "counsel@bigfirm.example",
        "Cease and desist",
        "On behalf of our client we demand that you refrain from tendering, exchanging or otherwise disposing of the notes in account LX-1022 pending the outcome of the action.\n\nT. Wood\nCounsel for the plaintiff",
    ),
    (
        "counsel@bigfirm.example",
        "Subpoena",
        "You are commanded to produce all instructions received for account LX-1022. Until then the notes are not to be exchanged.\n\nT. Wood, Attorney",
    ),
    (
        "marta@home.example",
        "my divorce",
        "My divorce from Victor Petrov is pending. Half of the notes in LX-1022 are mine. Do not exchange them.\n\nMarta Petrov",
    ),
]
INSTRUCTED = [
    (
        "rbeecham@beechamfoote.example",
        "Petrov",
        "As attorney for Victor Petrov I instruct you to tender all notes in LX-1022.\n\nRoland T. Beecham",
        "tender_all",
    ),
    (
        "rbeecham@beechamfoote.example",
        "LX-1022",
        "Please tender $50,000 of the notes in LX-1022.\n\nRoland T. Beecham",
        "tender_part",
    ),
    (
        "rbeecham@beechamfoote.example",
        "LX-1022",
        "Do not tender the notes in LX-1022.\n\nRoland T. Beecham",
        "do_not_tender",
    ),
    (
        "vpetrov@riverside.example",
        "court",
        "A restraining notice was served on me. Do not exchange any of my notes.\n\nVictor Petrov",
        "do_not_tender",
    ),
    (
        "vpetrov@riverside.example",
        "lawyer",
        "My lawyer says the restraining order was lifted. Tender all of my notes.\n\nVictor Petrov",
        "tender_all",
    ),
    (
        "sullivan@sullivanlaw.example",
        "Estate of Petrov",
        "This firm represents the estate of Victor Petrov in the probate matter. On its behalf please tender all notes in LX-1022.\n\nP. Sullivan, Attorney",
        "tender_all",
    ),
    (
        "marta@home.example",
        "my divorce",
        "My divorce from Victor Petrov is pending. Please tender $50,000 of the notes in LX-1022, half of what is there.\n\nMarta Petrov",
        "tender_part",
    ),
]


def _read(sender: str, subject: str, text: str) -> dict[str, Any]:
    raw = f"From: {sender}\nTo: offers@custodian.example\nSubject: {subject}\nDate: Wed, 15 Aug 2001 12:00:00 -0400\nMessage-ID: <t@x.example>\n\n{text}\n"
    return fresh.reading_of(raw.encode(), DESK)


@pytest.mark.parametrize(("sender", "subject", "text"), FORBIDDEN)
def test_what_the_law_forbids_instructs_nothing(sender: str, subject: str, text: str) -> None:
    read = _read(sender, subject, text)
    assert (read["kind"], read["action"], read["instructions"]) == ("other", "flag", [])
    assert sorted(read["reasons"]) == ["legal", "sender_not_on_file"]


@pytest.mark.parametrize(("sender", "subject", "text", "election"), INSTRUCTED)
def test_an_election_beside_a_matter_of_law_is_still_read(sender: str, subject: str, text: str, election: str) -> None:
    read = _read(sender, subject, text)
    assert (read["action"], [one["election"] for one in read["instructions"]]) == ("flag", [election])
