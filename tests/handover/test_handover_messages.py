"""Messages for agent and depository: valid by their schemas, identifications within their lengths, nothing secret in them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from bot.entitlements.choices import Option, option_of, options
from bot.errors import HandoverError
from bot.handover.cancellation_messages import REFUSALS, cancellation_message
from bot.handover.instruction_messages import Instructed, cancellation_request, instruction_message
from bot.handover.iso_text import identification, lines, number, words
from bot.handover.status_messages import Passed, Told, status_message
from bot.model import Status
from bot.offers.offer import Consideration, Offer
from nlp.instruction import Election, Particulars
from tests.handover_values import NOTES, SHARES, account

SCHEMAS = Path(__file__).parents[3] / "shared" / "iso20022"
SHARED = pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the schemas beside the project are not here")
HOLDER = account("LX-1", 100000, tin="900-70-1234")

STATUS_TABLE = (
    ("complete, in time, confirmed", Status.PACK, ()),
    ("after staff touched it", Status.PACK, ("NSTP",)),
    ("signature missing", Status.PEND, ("IPAW",)),
    ("evidence missing", Status.PEND, ("MCER",)),
    ("taxpayer number missing", Status.PEND, ("FULL",)),
    ("several things missing", Status.PEND, ("IPAW", "FULL")),
    ("amount unclear", Status.PEND, ("DQUA",)),
    ("amount unclear after the deadline", Status.REJT, ("DQUA",)),
    ("over the holding", Status.PEND, ("LACK",)),
    ("over the holding after the deadline", Status.REJT, ("LACK",)),
    ("position not received", Status.PEND, ("PENR",)),
    ("waiting for the yes", Status.PEND, ("OTHR",)),
    ("after our deadline", Status.PEND, ("ADEA",)),
    ("after the market's", Status.REJT, ("LATE",)),
    ("before the offer opens", Status.PEND, ("BSTR",)),
    ("unknown account", Status.REJT, ("SAFE",)),
    ("unknown offer", Status.REJT, ("EVNM",)),
    ("unknown security", Status.REJT, ("DSEC",)),
    ("option not offered", Status.REJT, ("OPTY",)),
    ("option no longer offered", Status.REJT, ("CANC",)),
    ("the same again", Status.REJT, ("DUPL",)),
    ("replaced or withdrawn in time", Status.CANC, ("CANI",)),
    ("void by an extension", Status.CANC, ("CSUB",)),
    ("offer ended by the issuer", Status.CANC, ("CANO",)),
    ("guaranteed delivery not offered", Status.REJT, ("PRON",)),
    ("cover without its protect", Status.REJT, ("PROI",)),
    ("silence at the deadline", Status.DFLA, ()),
)


def schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS / f"{name}.xsd"))


def valid(name: str, message: bytes) -> etree._Element:
    found = etree.fromstring(message)
    schema(name).assertValid(found)
    return found


def text(message: etree._Element, path: str) -> list[str]:
    return [str(one.text) for one in message.iterfind(".//" + "/".join(f"{{*}}{part}" for part in path.split("/")))]


def instructed(offer: Offer = NOTES, **changed: Any) -> Instructed:
    election = changed.get("election", Election.TENDER_PART)
    given: dict[str, Any] = {
        "instruction_id": "I-7YQ2M0XK4B1D",
        "account": "LX-1",
        "option": option_of(offer, election),
        "election": election,
        "quantity": Decimal(40000),
        "quantity_type": offer.quantity_type,
        "position": Decimal(100000),
    }
    return Instructed(**(given | changed))


def told(status: Status, codes: tuple[str, ...], **changed: Any) -> Told:
    given: dict[str, Any] = {
        "instruction_id": "I-7YQ2M0XK4B1D",
        "account": "LX-1",
        "status": status,
        "codes": codes,
        "quantity_type": "face",
        "option": Option("001", "SECU"),
        "quantity": Decimal(40000),
        "position": Decimal(100000),
    }
    return Told(**(given | changed))


@SHARED
def test_an_instruction_for_debt_is_written_in_face_amount_with_its_owner() -> None:
    found = valid("seev.033.001.12", instruction_message(NOTES, HOLDER, instructed()))
    assert text(found, "InstdQty/Qty/FaceAmt") == ["40000"]
    assert text(found, "TtlElgblBal/QtyChc/SgndQty/Qty/FaceAmt") == ["100000"]
    assert text(found, "OptnNb/Nb") + text(found, "OptnTp/Cd") == ["001", "SECU"]
    assert text(found, "SfkpgAcct") == ["LX-1"]
    assert text(found, "Nm") == ["Holder of LX-1"]
    assert text(found, "Ctry") == ["US"]
    assert text(found, "AcctOwnrDocId") == ["I-7YQ2M0XK4B1D"]
    assert text(found, "ChngInstrInd") == []


@SHARED
def test_no_message_holds_a_taxpayer_number() -> None:
    for message in (
        instruction_message(NOTES, HOLDER, instructed()),
        status_message(NOTES, told(Status.PACK, ())),
        cancellation_message(NOTES, told(Status.REJT, ("INIR",))),
    ):
        assert b"1234" not in message
        assert b"900-70" not in message


@SHARED
def test_a_change_names_the_instruction_that_it_replaces() -> None:
    found = valid("seev.033.001.12", instruction_message(NOTES, HOLDER, instructed(cancels="I-OLD")))
    assert text(found, "ChngInstrInd") == ["true"]
    assert text(found, "CancInstrId/Id") == ["I-OLD"]


@SHARED
def test_all_is_written_as_the_figure_that_was_recorded_and_a_no_as_all() -> None:
    whole = instruction_message(NOTES, HOLDER, instructed(election=Election.TENDER_ALL, quantity=Decimal(100000)))
    assert text(valid("seev.033.001.12", whole), "InstdQty/Qty/FaceAmt") == ["100000"]
    no = instruction_message(NOTES, HOLDER, instructed(election=Election.DO_NOT_TENDER, quantity=None))
    found = valid("seev.033.001.12", no)
    assert text(found, "InstdQty/Cd") == ["QALL"]
    assert text(found, "OptnTp/Cd") == ["NOAC"]


@SHARED
@pytest.mark.parametrize(
    ("election", "particulars", "path", "wanted"),
    [
        (Election.TENDER_AT_PRICE, Particulars(price=Decimal("9.85")), "AmtPric/PricVal", ["9.85"]),
        (Election.TENDER_AT_AUCTION_PRICE, Particulars(odd_lot=True), "NotSpcfdPric", ["UNSP"]),
        (Election.TENDER_AT_AUCTION_PRICE, Particulars(conditional_quantity=Decimal(300)), "CondlQty/Unit", ["300"]),
    ],
)
def test_an_auction_says_price_and_condition(
    election: Election, particulars: Particulars, path: str, wanted: list[str]
) -> None:
    said = instructed(SHARES, election=election, particulars=particulars, quantity=Decimal(500))
    found = valid("seev.033.001.12", instruction_message(SHARES, HOLDER, said))
    assert text(found, path) == wanted
    assert text(found, "InstdQty/Qty/Unit") == ["500"]
    assert text(found, "OptnTp/Cd") == ["CASH"]


@SHARED
@pytest.mark.parametrize(("event", "kind"), [("TEND", "CTEN"), ("EXOF", "CEXC"), ("CONS", "CONY")])
def test_consents_have_options_of_their_own(event: str, kind: str) -> None:
    offer = replace(
        NOTES,
        event_type=event,
        elections=("consent", "do_not_consent") if event == "CONS" else ("tender_all", "tender_part"),
        consideration=(Consideration("consent_fee", "a consent fee", per_1000=Decimal(5)),),
    )
    election = Election.CONSENT if event == "CONS" else Election.TENDER_PART
    assert options(offer)[0].type == kind
    assert options(offer)[-1].type == "NOAC"
    found = valid("seev.033.001.12", instruction_message(offer, HOLDER, instructed(offer, election=election)))
    assert text(found, "OptnTp/Cd") == [kind]


def test_every_election_of_an_offer_has_an_option_and_a_withdrawal_has_none() -> None:
    consents = replace(NOTES, event_type="CONS", elections=("consent", "do_not_consent"))
    assert [(one.number, one.type) for one in options(consents)] == [("001", "CONY"), ("002", "CONN"), ("003", "NOAC")]
    assert option_of(NOTES, Election.WITHDRAW_ALL) is None
    assert option_of(NOTES, Election.TENDER_ALL) == option_of(NOTES, Election.TENDER_PART)


@SHARED
@pytest.mark.parametrize(("situation", "status", "codes"), STATUS_TABLE, ids=[row[0] for row in STATUS_TABLE])
def test_every_row_of_the_status_table_passes_its_schema(
    situation: str, status: Status, codes: tuple[str, ...]
) -> None:
    option = Option("002", "NOAC") if status is Status.DFLA else Option("001", "SECU")
    found = valid("seev.034.001.14", status_message(NOTES, told(status, codes, option=option, words=situation)))
    assert text(found, "RsnCd/Cd") == list(codes)
    assert len(text(found, "NoSpcfdRsn")) == (0 if codes else 1)


@SHARED
@pytest.mark.parametrize("passed", list(Passed))
def test_forwarded_and_received_are_said_beside_the_acceptance(passed: Passed) -> None:
    found = valid("seev.034.001.14", status_message(NOTES, told(Status.PACK, (), passed=passed)))
    assert text(found, "AccptdForFrthrPrcg/NoSpcfdRsn") == ["NORE"]
    assert text(found, "PrtrySts/PrtrySts/Id") == [{"forwarded": "FRWD", "received": "RCIS"}[passed.value]]


@SHARED
def test_a_status_of_what_was_never_told_has_no_option_and_no_amount() -> None:
    bare = told(Status.REJT, ("SAFE",), option=None, quantity=None, position=None)
    found = valid("seev.034.001.14", status_message(NOTES, bare))
    assert text(found, "OptnNb/Cd") == ["UNSO"]


@SHARED
def test_a_code_that_the_schema_does_not_have_is_said_as_other_with_its_own_words() -> None:
    found = valid("seev.034.001.14", status_message(NOTES, told(Status.PEND, ("ZZZZ",))))
    assert text(found, "RsnCd/Cd") == ["OTHR"]
    assert text(found, "AddtlRsnInf") == ["ZZZZ"]


@SHARED
@pytest.mark.parametrize("code", list(REFUSALS))
def test_every_refusal_of_a_withdrawal_passes_its_schema(code: str) -> None:
    found = valid("seev.041.001.13", cancellation_message(NOTES, told(Status.REJT, (code,))))
    assert text(found, "InstrCxlReqSts/Rjctd/Rsn/RsnCd/Cd") == [code]


@SHARED
@pytest.mark.parametrize(
    ("status", "codes", "element"),
    [
        (Status.CANC, ("CANI",), "CxlCmpltd"),
        (Status.PEND, ("OTHR",), "PdgCxl"),
        (Status.PEND, (), "PdgCxl"),
        (Status.PACK, (), "Accptd"),
    ],
)
def test_a_withdrawal_done_waiting_or_accepted_passes_its_schema(
    status: Status, codes: tuple[str, ...], element: str
) -> None:
    found = valid("seev.041.001.13", cancellation_message(NOTES, told(status, codes)))
    assert found.find(f".//{{*}}{element}") is not None


def test_a_request_to_cancel_has_the_form_of_its_message() -> None:
    models = pytest.importorskip("python_iso20022.seev.seev_040_001_12.models")
    parsers = pytest.importorskip("xsdata.formats.dataclass.parsers")
    message = cancellation_request(NOTES, instructed(cancels="I-OLD"))
    config = parsers.config.ParserConfig(fail_on_unknown_properties=True, fail_on_converter_warnings=True)
    body = models.Seev04000112
    assert body.Meta.namespace == "urn:iso:std:iso:20022:tech:xsd:seev.040.001.12"
    root = etree.fromstring(message)[0]
    request = models.CorporateActionInstructionCancellationRequestV12Seev04000112
    found = parsers.XmlParser(config=config).from_bytes(etree.tostring(root), request)
    assert found.instr_id.id == "I-OLD"


@SHARED
@settings(max_examples=60, deadline=None)
@given(
    name=st.text(max_size=500),
    number=st.text(min_size=1, max_size=60),
    street=st.text(max_size=400),
    quantity=st.decimals(min_value=0, max_value=10**12, places=2),
)
def test_whatever_names_accounts_and_addresses_are_the_message_passes_its_schema(
    name: str, number: str, street: str, quantity: Decimal
) -> None:
    odd = account(number, quantity, registration=name, address=f"{street}, Barre, VT 05641")
    said = instructed(account=number, instruction_id=name or "-", quantity=quantity, position=quantity)
    valid("seev.033.001.12", instruction_message(NOTES, odd, said))
    valid("seev.034.001.14", status_message(NOTES, told(Status.PEND, ("OTHR",), account=number, words=name)))
    valid("seev.041.001.13", cancellation_message(NOTES, told(Status.REJT, ("DPRG",), account=number, words=street)))


def test_an_identification_too_long_or_of_other_signs_stays_one_of_its_own() -> None:
    long, other = "lexington-precision-" * 3 + "a", "lexington-precision-" * 3 + "b"
    assert len(identification(long)) == 35
    assert identification(long) != identification(other)
    assert identification("LX-1003") == "LX-1003"
    assert identification("Größe/1") != identification("Grosse/1")
    assert identification("/abc/") != identification("abc")
    assert identification("\u4e2d\u6587")


def test_a_name_longer_than_its_field_is_cut_with_a_sign_of_it() -> None:
    assert words("x" * 400, 350).endswith("xxx...")
    assert len(words("x" * 400, 350)) == 350
    assert words("a\x00b\u202ec\n d", 350) == "a bc d"


def test_an_address_is_parted_at_its_blanks() -> None:
    assert lines("14 Elm Grove Road, Albany, NY 12207", 20, 5) == ["14 Elm Grove Road,", "Albany, NY 12207"]
    assert all(len(line) <= 70 for line in lines("y" * 1000, 70, 5))


def test_a_quantity_that_a_message_cannot_hold_is_refused_and_never_rounded() -> None:
    assert number(Decimal("1E+6"), 5) == "1000000"
    with pytest.raises(HandoverError):
        number(Decimal("0.000001"), 5)
    with pytest.raises(HandoverError):
        number(Decimal(10) ** 18, 5)
    with pytest.raises(HandoverError):
        number(Decimal(-1), 5)


def test_long_and_odd_texts_take_no_time() -> None:
    for sign in ("/", " ", "a", "\u0301", "(", "\x00"):
        identification(sign * 1_000_000)
        words(sign * 1_000_000, 350)
        lines(sign * 1_000_000, 70, 5)
