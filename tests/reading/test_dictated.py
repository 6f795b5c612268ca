"""Mails spoken into a machine, or typed in one breath: where their sentences end, what they instruct, and what they do not."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

import pytest

from bot import fresh
from bot.sample import samples
from nlp import phones, taxnumbers
from nlp.sentences.dictated import SEAM, parted

_DESK = samples.desk()
_INSTRUCT = [
    (
        "LX-1012",
        "good morning this is alejandro ruiz montoya i received the letter about the exchange i have fifty thousand of the notes and i would like to tender all of them please you can call me at five one two five five five oh one two three thank you goodbye\n\nAlejandro Ruiz Montoya",
        "tender_all",
        "50000",
    ),
    (
        "LX-1004",
        "hello dear this is dorothy feldman my grandson set this up for me so um please exchange all my notes for the new ones my number is five six one five five five oh one four four thank you so much dear dorothy m feldman",
        "tender_all",
        "40000",
    ),
    (
        "LX-1019",
        "franklin mercer here talking into the truck um i have eighty five thousand of the lexington paper and i want to put in forty thousand of it and keep the rest ok thats all thanks bye franklin d mercer",
        "tender_part",
        "40000",
    ),
    (
        "LX-1002",
        "hi bob castellano calling about the exchange offer period I want to tender all of my notes period my phone number is 617 555 0178 period thank you new line Robert J Castellano",
        "tender_all",
        "100000",
    ),
    (
        "LX-1020",
        "this is xiaoming li i got your letter about the exchange of the old notes for the new notes and i want to exchange twenty thousand of my notes thank you very much xiaoming li",
        "tender_part",
        "20000",
    ),
    (
        "LX-1017",
        "hello its bea holloway i got the papers yes please go ahead and exchange all fifteen thousand of my notes thank you bye beatrice holloway",
        "tender_all",
        "15000",
    ),
    (
        "LX-1014",
        "hello period this is mary louise de la croix period please tender ten thousand of my notes comma account LX 1014 comma and leave the other twenty thousand alone period merci new line Mary-Louise de la Croix",
        "tender_part",
        "10000",
    ),
    (
        "LX-1029",
        "hi this is naomi brightwell about the lexington exchange i do not want to take part leave all of my notes the way they are thank you naomi brightwell",
        "do_not_tender",
        None,
    ),
    (
        "LX-1001",
        "good afternoon comma this is margaret whitfield period please exchange one hundred thousand dollars of my notes period kindly leave the balance alone period thank you period new line margaret a whitfield",
        "tender_part",
        "100000",
    ),
    (
        "LX-1013",
        "hello this is henrik sorensen from the letter i have two hundred thousand of these notes and i want to exchange all of it you can reach me at my number on file thank you henrik sørensen",
        "tender_all",
        "200000",
    ),
    (
        "LX-1025",
        "hello there daniel osei here i got your letter and yes please go ahead and exchange all twenty thousand of my notes thank you bye daniel k osei",
        "tender_all",
        "20000",
    ),
    (
        "LX-1025",
        "hi its daniel osei account lx 1025 i want to exchange five thousand of my notes and keep the rest my cell is 480 555 0177 thanks daniel k osei",
        "tender_part",
        "5000",
    ),
    (
        "LX-1025",
        "daniel osei speaking yes to the exchange for all of my notes my phone number is four eight zero five five five zero one seven seven ok thank you daniel k osei",
        "tender_all",
        "20000",
    ),
    (
        "LX-1008",
        "ok so its jimmy orourke in scranton about the letter you sent and i would like to swap all twenty five thousand of them for the new notes my number is 570 555 0186 thank you\n\nJames T. O'Rourke",
        "tender_all",
        "25000",
    ),
    (
        "LX-1001",
        "this is margaret whitfield i received the packet and i wish to tender fifty thousand dollars of my notes and leave the balance where it is thank you very much margaret a whitfield",
        "tender_part",
        "50000",
    ),
    (
        "LX-1012",
        "hello this is alejandro ruiz montoya comma I have your letter period please tender twenty bonds and keep thirty period thank you comma goodbye period new line alejandro ruiz montoya",
        "tender_part",
        "20000",
    ),
    (
        "LX-1002",
        "robert castellano here go ahead and send in every one of my notes for the exchange you can call me at 617 555 0178 thats the office bye robert j castellano",
        "tender_all",
        "100000",
    ),
    (
        "LX-1023",
        "bonjour this is anne marie lefebvre i have ninety five thousand of the lexington notes and i would like to exchange forty five thousand and keep fifty my phone is five one four five five five oh one two two thank you anne marie lefebvre",
        "tender_part",
        "45000",
    ),
    (
        "LX-1026",
        "hi this is gloria esposito i want you to put all five of my notes in the exchange thank you sweetheart bye bye gloria esposito",
        "tender_all",
        "5000",
    ),
    (
        "LX-1029",
        "this is naomi brightwell please leave all of my notes alone i am not taking part in the exchange thank you bye naomi brightwell",
        "do_not_tender",
        None,
    ),
]
"""Account, what was said, and what it instructs."""
_ASKED = [
    (
        "LX-1008",
        "hello this is james orourke i got your letter about the notes if they raise the rate then go ahead and exchange all of them my phone is 570 555 0162 thank you james t orourke",
    ),
    (
        "LX-1008",
        "hello this is james orourke i got your letter and my wife says we should and i want to exchange all of them but not before she is back my phone is 570 555 0162 thank you james t orourke",
    ),
    (
        "LX-1008",
        "hello this is james orourke my broker keeps telling me to exchange all of them so go ahead and exchange all of them he says every time my phone is 570 555 0162 thank you james t orourke",
    ),
    (
        "LX-1025",
        "this is daniel osei i have not decided yet and i want to talk to somebody about exchanging all of my notes you can reach me at 480 555 0177 thank you daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei go ahead and exchange all of my notes unless you hear from me by friday you can reach me at 480 555 0177 thank you daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei go ahead and exchange all of my notes you can reach me at 480 555 0177 if the price changes before you do anything thank you daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei i wanted to go ahead and exchange all of my notes last week but now i am not sure thank you bye daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei my sister kept saying exchange all of them exchange all twenty thousand and i told her no thank you and i want you to leave them thank you goodbye daniel k osei",
    ),
    (
        "LX-1025",
        "please exchange all of my notes period wait comma no period I have to ask my wife first period thank you new line daniel k osei",
    ),
    (
        "LX-1025",
        "if the interest period ends well please exchange all of my notes period thank you period new line daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei do not under any circumstances listen to my brother so please exchange all of my notes he says to everybody thank you daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei about somebody elses bonds those of my neighbor ben and i want to exchange all of his notes thank you daniel k osei",
    ),
    (
        "LX-1025",
        "i was going to say go ahead and exchange all of it and then i thought no thank you i would rather hang on to them for now bye daniel k osei",
    ),
    (
        "LX-1025",
        "thanks for calling about the lexington thing no i dont want to exchange all of my notes and i want you to stop sending letters thank you daniel k osei",
    ),
    (
        "LX-1025",
        "this is daniel osei suppose i exchange all of my notes what happens then and i want to know when the interest comes thank you daniel k osei",
    ),
    (
        "LX-1020",
        "hello i am xiaoming li i got your letter please exchange thirty thousand dollar of my notes and keep fifteen thousand thank you for help xiaoming li",
    ),
    (
        "LX-1025",
        "hello there daniel osei here i got your letter and yes please send me the form to exchange all twenty thousand of my notes thank you bye daniel k osei",
    ),
    (
        "LX-1025",
        "hi daniel osei here go ahead and exchange all of my notes no wait hold off on that until i call you back thank you daniel k osei",
    ),
    (
        "LX-1025",
        "hi daniel osei here exchange all of my notes no wait let me think make that none of my notes thank you daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here when the new rate is announced you can call me at 480 555 0177 and then go ahead and exchange all of my notes thank you daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here you can call me at 480 555 0177 to say how it went last time and i want to exchange all of my notes only when they pay thank you daniel k osei",
    ),
    (
        "LX-1025",
        "my friend wrote hello this is daniel i want to exchange all of my notes thank you and i laughed so please ignore that thank you daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here maybe i should go ahead and exchange all of my notes what do you think thank you bye daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here thank you for the letter i never asked for any of this go ahead and exchange all of my notes over my dead body thank you daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here i dont think so but my accountant is for it and i want to exchange all of my notes is what he wrote down thanks daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here please exchange all of my notes period and if my daughter says no period then do not period thank you new line daniel k osei",
    ),
    (
        "LX-1025",
        "i am daniel and i want to exchange all of my acme bonds those other ones not the lexington thank you bye daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here so go ahead and exchange either five or ten thousand of my notes whichever you think is best thank you daniel k osei",
    ),
    (
        "LX-1025",
        "this is a voice message transcript daniel osei says go ahead and exchange all of my notes thank you bye daniel k osei",
    ),
    (
        "LX-1025",
        "daniel osei here last year i told you to go ahead and exchange all of my notes and nobody did thank you very much bye daniel k osei",
    ),
    (
        "LX-1025",
        "thank you for your letter on the lexington notes well i wont be going to exchange all of my notes so please take me off the list daniel k osei",
    ),
    (
        "LX-1025",
        "hello its daniel about the lexington offer we never wanted to tender all of my notes and that is that thank you daniel k osei",
    ),
    (
        "LX-1025",
        "good morning about lexington i am not about to hand in all of my notes for that thank you kindly daniel k osei",
    ),
]
"""What instructs nothing, or not for certain."""


def _read(number: str, text: str) -> dict[str, Any]:
    """Read the text as a mail of that account's holder."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = _DESK.accounts[number].emails[0], "offers@custodian.example", "dictated"
    mail["Date"], mail["Message-ID"] = "Tue, 14 Aug 2001 10:00:00 -0400", "<dictated@cloverdale.example>"
    mail.set_content(f"{text}\n", cte="8bit")
    return fresh.reading_of(mail.as_bytes(), _DESK)


@pytest.mark.parametrize(("number", "text", "election", "quantity"), _INSTRUCT)
def test_words_without_stops_instruct_what_they_say(
    number: str, text: str, election: str, quantity: str | None
) -> None:
    read = _read(number, text)
    assert [(one["account"], one["election"], one["quantity"]) for one in read["instructions"]] == [
        (number, election, quantity)
    ]
    assert read["reasons"] == []
    assert set(read["missing"]) <= {"tin", "phone"}
    assert read["signers"]


@pytest.mark.parametrize(("number", "text"), _ASKED)
def test_words_without_stops_that_bear_on_the_election_are_asked(number: str, text: str) -> None:
    assert _read(number, text)["action"] != "confirm"


def test_stops_said_aloud_become_stops_and_offsets_stay() -> None:
    text = "please tender ten of my notes comma account LX-1014 period leave the other twenty period thank you new line Ann Lee"
    cut = parted(text)
    assert len(cut) == len(text)
    assert cut.split() == [
        "please",
        "tender",
        "ten",
        "of",
        "my",
        "notes,",
        "account",
        "LX-1014.",
        "leave",
        "the",
        "other",
        "twenty.",
        "thank",
        "you",
        "Ann",
        "Lee",
    ]
    assert cut.index("Ann Lee") == text.index("Ann Lee")


def test_the_period_of_an_offer_is_no_stop() -> None:
    text = "i read about the offer period and the interest period and the withdrawal period of this exchange and i am lost here"
    assert parted(text).replace(SEAM, " ") == text


def test_a_mail_with_stops_stays_as_it_is() -> None:
    text = "I got your letter. I have twenty of them, and I want to exchange ten of them. You can reach me at home. Thank you."
    assert parted(text) == text


def test_no_cut_parts_a_condition_from_what_hangs_on_it() -> None:
    text = (
        "if they raise the rate and the holders agree so go ahead and exchange all of my notes for the new ones for me"
    )
    assert SEAM not in parted(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("my phone is five seven zero five five five zero one six two", "+15705550162"),
        ("call me on six one seven triple five oh one seven eight please", "+16175550178"),
        ("the cell is one, four eight zero, five five five, zero one seven seven", "+14805550177"),
    ],
)
def test_a_telephone_number_spoken_figure_by_figure_is_read(text: str, number: str) -> None:
    assert [phone.e164 for phone in phones.find(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "my account number is five seven zero five five five zero one six two",
        "four zero zero zero zero dollars",
        "one two three four five six seven",
        "my old phone number was five seven zero five five five zero one six two",
    ],
)
def test_other_figures_spoken_one_by_one_are_no_telephone(text: str) -> None:
    assert phones.find(text) == []


@pytest.mark.parametrize("text", ["one ", "so um ", "thank you ", "i have ten ", "period ", "and i want to ", "five "])
def test_long_spoken_words_are_read_in_time(text: str) -> None:
    assert len(parted(text * (1_000_000 // len(text)))) == len(text) * (1_000_000 // len(text))
    phones.find(text * 20_000)


@pytest.mark.parametrize(
    "text", ["my number is 570-555-0186", "my number is 570 555 0186 thank you", "My number is (570) 555-0186."]
)
def test_a_telephone_number_called_my_number_is_no_taxpayer_number(text: str) -> None:
    assert taxnumbers.find(text) == []
    assert [phone.e164 for phone in phones.find(text)] == ["+15705550186"]


def test_my_number_may_be_a_taxpayers() -> None:
    assert [found.last4 for found in taxnumbers.find("My number is 900 70 1008.")] == ["1008"]


def test_evidence_of_spoken_words_stands_where_it_says() -> None:
    text = "hello daniel osei here i have twenty thousand and i want to exchange five thousand of my notes thank you daniel k osei"
    for item in _read("LX-1025", text)["evidence"]:
        if item["source"] == "body":
            assert f"{text}\n"[item["start"] : item["end"]] == item["text"]
