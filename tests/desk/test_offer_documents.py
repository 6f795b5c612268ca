"""What is read from offer documents of invented issuers, and from the seeds; any bytes give a proposal or a sentence."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from documents_scored import documents, pairs
from documents_scored import text_of as document_text

from bot.errors import OfferError
from bot.importing.opening import text_of
from bot.importing.reading import imported
from nlp.documents import read
from nlp.documents.codes import cusip_right, isin_right
from nlp.documents.merging import merged
from tests.linear import ends, repeated

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
KNOWN_MISSES = {("consent-two-series-2009.txt", "items")}
"""A participant's own account number at the depository is not read as an account of the holder."""


@pytest.mark.parametrize("file", documents(), ids=lambda file: file.name)
def test_a_document_gives_the_values_that_stand_in_it(file: Path) -> None:
    wrong = [pair for pair in pairs(file) if pair[1] != pair[2] and (file.name, pair[0]) not in KNOWN_MISSES]
    assert wrong == []


@pytest.mark.parametrize("file", documents(), ids=lambda file: file.name)
def test_every_evidence_is_the_sentence_at_its_place(file: Path) -> None:
    text = document_text(file)
    for one in read(text).evidence:
        there = " ".join(text[one.start : one.end].split())
        assert one.text, one
        assert (
            there[:12].lower().strip("\"'“”‘’ ") in " ".join(one.text.split()).lower()
            or "-\n" in text[one.start : one.end]
            or "Page" in there
            or "<" in there
        )


def _seed(name: str) -> str:
    file = SEEDS / name
    if not file.exists():
        pytest.skip("the seed documents are not there")
    return file.read_text(encoding="utf-8")


def test_the_letter_of_2001_gives_every_value_that_it_contains() -> None:
    found = read(_seed("letter-to-clients-2001.txt"))
    assert (found.issuer, found.event_type) == ("Lexington Precision Corporation", "EXOF")
    (old,) = found.securities
    assert (old.description, str(old.coupon), old.due) == (
        "12 3/4% Senior Subordinated Notes due February 1, 2000",
        "12.75",
        "2000-02-01",
    )
    assert found.offered == ("Increasing Rate Senior Subordinated Notes due December 31, 2004",)
    assert str(found.letter_date) == "2001-08-06"
    assert found.expiration is not None
    assert found.withdrawal is not None
    assert found.expiration.words == "12 MIDNIGHT, NEW YORK CITY TIME, ON SEPTEMBER 4, 2001"
    assert found.expiration.instant.isoformat() == found.withdrawal.instant.isoformat() == "2001-09-05T00:00:00-04:00"
    assert str(found.minimum_tender_percent) == "99"
    assert [(one.kind, str(one.per_1000 or one.percent or "")) for one in found.consideration] == [
        ("securities", ""),
        ("warrants", "5.45"),
        ("cash_fee", "3"),
    ]
    assert found.elections == ("tender_all", "tender_part")
    assert found.items == ("signature", "printed_name", "address", "phone", "tin", "date")
    assert found.not_found == ("minimum", "multiple", "agent")


def test_the_notice_of_2002_gives_every_value_that_it_contains() -> None:
    found = read(_seed("notice-of-guaranteed-delivery-2002.txt"))
    assert (found.issuer, found.event_type) == ("Lexington Precision Corporation", "EXOF")
    assert found.securities[0].due == "2000-02-01"
    assert found.offered == (
        "UNITS CONSISTING OF 11 1/2% SENIOR SUBORDINATED NOTES DUE 2007 AND WARRANTS TO PURCHASE COMMON STOCK",
    )
    assert found.expiration is not None
    assert found.expiration.instant.isoformat() == "2002-08-08T00:00:00-04:00"
    assert found.agent.name == "Wilmington Trust Company"
    assert found.agent.addresses == (
        "By certified or registered mail: Wilmington Trust Company, DC-1615, Reorg Services, P.O. Box 8861, Wilmington, DE 19899-8861, Attention: Aubrey Rosa",
        "By overnight courier or hand: Wilmington Trust Company, Reorg Services, 1100 North Market ST, Rodney Square North, Wilmington, DE 19890-1615, Attention: Aubrey Rosa",
    )
    assert (found.agent.phone, found.agent.fax) == ("302-636-6472", "302-636-4145")
    assert found.guaranteed_delivery is not None
    assert (found.guaranteed_delivery.days, found.guaranteed_delivery.time) == (3, "17:00")
    assert str(found.guaranteed_delivery.deadline) == "2002-08-12 17:00:00-04:00"
    assert set(found.items) == {"signature", "printed_name", "address", "phone", "date"}


@pytest.mark.parametrize(("name", "form"), [("form-8-k-2003.txt", "8-K"), ("form-12b-25-2004.txt", "12b-25")])
def test_the_filings_are_notices_and_no_offers(name: str, form: str) -> None:
    found = imported([text_of(name, _seed(name).encode())])
    assert found.proposal is None
    assert found.notice is not None
    assert found.notice.form == form


def test_two_documents_of_one_offer_fill_one_another_and_their_contradictions_are_named() -> None:
    letter = 'Elm Corp. (the "Company") is offering to purchase its 8% Senior Notes due 2009 for cash. The offer will expire at 5:00 p.m., New York City time, on May 6, 2005.'
    other = 'Elm Corp. (the "Company") is offering to purchase its 8% Senior Notes due 2009 for cash. The offer will expire at 5:00 p.m., New York City time, on May 9, 2005. The depositary for the offer is Birch Trust Company.'
    found = merged([("letter", read(letter)), ("circular", read(other))])
    assert found.expiration is not None
    assert found.expiration.instant.day == 6
    assert found.agent.name == "Birch Trust Company"
    assert [one.document for one in found.sentences("agent.name")] == ["circular"]
    (contradiction,) = found.contradictions
    assert contradiction.startswith("clocks.expiration: letter says 5:00 p.m.")


def test_check_digits_are_proved() -> None:
    assert cusip_right("90184QAB7")
    assert not cusip_right("90184QAB8")
    assert isin_right("XS0881234560")
    assert not isin_right("XS0881234561")


def test_any_bytes_give_a_proposal_or_a_sentence() -> None:
    chance = random.Random(5)  # noqa: S311  (to break files, not to hide anything)
    whole = [file.read_bytes() for file in documents()]
    tries = [
        b"",
        b"\x00" * 500,
        b"%PDF-1.7 broken",
        b"PK\x03\x04 nothing",
        "Größe".encode("utf-16"),
        bytes(chance.randbytes(4000)),
    ]
    for content in whole:
        cut = bytearray(content[chance.randrange(len(content)) :])
        for _ in range(30):
            if cut:
                cut[chance.randrange(len(cut))] = chance.randrange(256)
        tries.append(bytes(cut))
    said: list[str] = []
    for content in tries:
        for name in ("letter.txt", "letter.html", "letter.pdf"):
            try:
                imported([text_of(name, content)])
            except OfferError as error:
                said.append(error.sentence)
    assert said
    assert all(said)


@pytest.mark.parametrize(
    "piece",
    [
        " ", "\n", "a", "A", "1", "$1,000 ", "Elm Corp. ", "[ ] Tender all\n", "8% Senior Notes due 2009 ", "5:00 p.m., New York City time, on May 6, 2005 ", "_", "(", ". ", "By Mail:   By Hand:\n",
        "per $1,000 principal amount of ", "the depositary is ", "CUSIP 90184QAB7 ", "ELM CORP. AND ", "shares of common stock ", "|", "<td>", "Signature: ____\n", "not less than ", "guaranteed delivery three trading days ",
    ],
)  # fmt: skip
def test_a_quarter_of_a_megabyte_of_anything_is_read_to_its_end(piece: str) -> None:
    ends(read, repeated(piece, 250_000))
