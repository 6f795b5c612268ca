"""Names, postal addresses and capacities as people write them under their mails."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import addresses, capacities
from nlp.names import Fit, fits, is_person, matches_registration, mentions, split_joint

_REGISTER = Path(__file__).parents[2] / "bot" / "sample" / "register.csv"


@pytest.mark.parametrize(
    ("written", "holder", "want"),
    [
        ("V. Petrov", "Victor Petrov", Fit.FULL),
        ("Petrov, Victor", "Victor Petrov", Fit.FULL),
        ("VICTOR PETROV", "Victor Petrov", Fit.FULL),
        ("/s/ Victor Petrov", "Victor Petrov", Fit.FULL),
        ("Mr. Victor Petrov, Esq.", "Victor Petrov", Fit.FULL),
        ("Irina Petrov", "Victor Petrov", Fit.NONE),
        ("Petrov", "Victor Petrov", Fit.NONE),
        ("Victor Petrova", "Victor Petrov", Fit.NONE),
        ("Bob Castellano", "Robert J. Castellano", Fit.FULL),
        ("R. J. Castellano", "Robert J. Castellano", Fit.FULL),
        ("Robert K. Castellano", "Robert J. Castellano", Fit.NONE),
        ("Rosa Castellano", "Robert J. Castellano", Fit.NONE),
        ("GRANT P", "Philip Grant", Fit.FULL),
        ("B.H.", "Beatrice Holloway", Fit.INITIALS),
        ("--BH", "Beatrice Holloway", Fit.INITIALS),
        ("O.H.", "Beatrice Holloway", Fit.NONE),
        ("MAW", "Margaret A. Whitfield", Fit.INITIALS),
        ("Cheers, Alejandro", "Alejandro Ruiz Montoya", Fit.FIRST_ONLY),
        ("Alejandro Ruiz", "Alejandro Ruiz Montoya", Fit.FULL),
        ("Linda", "Thomas R. Nguyen", Fit.NONE),
        ("Jim", "James T. O'Rourke", Fit.FIRST_ONLY),
        ("Jimmy O’Rourke", "James T. O'Rourke", Fit.FULL),
        ("James T ORourke", "James T. O'Rourke", Fit.FULL),
        ("Walter Hinckley", "Walter Hinckley Jr.", Fit.FULL),
        ("Walter Hinckley, Jr.", "Walter Hinckley Jr.", Fit.FULL),
        ("Walter Hinckley Sr.", "Walter Hinckley Jr.", Fit.NONE),
        ("Mary Louise de la Croix", "Mary-Louise de la Croix", Fit.FULL),
        ("M.-L. de la Croix", "Mary-Louise de la Croix", Fit.FULL),
        ("Henrik Sorensen", "Henrik Sørensen", Fit.FULL),
        ("Peg Whitfield", "Margaret A. Whitfield", Fit.FULL),
        ("Ruth Ellen", "Ruth Ellen Abernathy", Fit.FIRST_ONLY),
        ("Ruth Abernathy, Trustee", "Ruth Ellen Abernathy", Fit.FULL),
        ("Li Xiaoming", "Xiaoming Li", Fit.FULL),
        ("Kyle", "Dorothy M. Feldman", Fit.NONE),
        ("Dot Feldman", "Dorothy M. Feldman", Fit.FULL),
        ("Brian Kavanagh", "Sean Kavanagh", Fit.NONE),
        ("Naomi B.", "Naomi Brightwell", Fit.FIRST_ONLY),
        ("Gloria", "Gloria Esposito", Fit.FIRST_ONLY),
        ("", "Gloria Esposito", Fit.NONE),
    ],
)
def test_a_written_name_fits_a_holder(written: str, holder: str, want: Fit) -> None:
    assert fits(written, holder) is want


def _holders() -> list[str]:
    with _REGISTER.open(encoding="utf-8") as lines:
        return sorted({name for row in csv.DictReader(lines) for name in row["holders"].split(";")})


def test_every_holder_of_the_register_fits_himself_and_no_other() -> None:
    holders = _holders()
    for holder in holders:
        assert [other for other in holders if fits(holder, other) is Fit.FULL] == [holder]
        assert is_person(holder)


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Ibrahim and Layla Haddad", ("Ibrahim Haddad", "Layla Haddad")),
        ("Samuel & Esther Goldberg", ("Samuel Goldberg", "Esther Goldberg")),
        ("John or Mary Smith", ("John Smith", "Mary Smith")),
        ("Thomas R. Nguyen and Linda P. Nguyen JTWROS", ("Thomas R. Nguyen", "Linda P. Nguyen")),
        ("Thomas Nguyen / Linda Nguyen", ("Thomas Nguyen", "Linda Nguyen")),
        ("Mary-Louise and Jean de la Croix", ("Mary-Louise de la Croix", "Jean de la Croix")),
        ("Victor Petrov", ("Victor Petrov",)),
        ("", ()),
    ],
)
def test_joint_names_part(line: str, want: tuple[str, ...]) -> None:
    assert split_joint(line) == want


def test_mr_and_mrs_are_the_two_holders() -> None:
    assert split_joint("Mr. & Mrs. Goldberg", ["Samuel Goldberg", "Esther Goldberg"]) == (
        "Samuel Goldberg",
        "Esther Goldberg",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Victor Petrov",
        "gloria esposito",
        "GLORIA ESPOSITO",
        "Mary-Louise de la Croix",
        "V. Petrov",
        "Xiaoming Li",
        "James T. O'Rourke",
        "Dr. Chidi Okafor",
        "May Lee",
        "Will Hunt",
        "Ole Hansen, Ph.D.",
        "J. van der Berg",
        "Ned Abruzzi",
    ],
)
def test_a_persons_name(line: str) -> None:
    assert is_person(line)


@pytest.mark.parametrize(
    "line",
    [
        "Corporate Actions Department",
        "Kind regards",
        "Sol y Mar Upholstery",
        "Exchange Offer Desk",
        "San Antonio",
        "Alejandro",
        "Thank you",
        "Meridian Tool & Die, Inc.",
        "Executive Director",
        "Please confirm back",
        "Sent from my iPhone",
        "14 Elm Road",
        "",
        "Best wishes to all",
        "Piedmont Reorg",
        "Hartwell & Stone Securities LLC",
        "New York",
        "Charlotte NC",
        "CHARLOTTE NC",
        "Bend, OR",
        "Washington D.C.",
    ],
)
def test_what_is_no_persons_name(line: str) -> None:
    assert not is_person(line)


_REGISTRATIONS = ["Philip Grant", "Carmen Delgado", "Eleanor and Stanley Wirth JTWROS", "Tidewater Marine Supply Co.", "Gwendolyn Price Trust dtd 6/2/1989", "Rosalind Chu", "Marcus Bell", "Blue Ridge Hospital Endowment", "Hugo Almeida", "Estate of Lucille Marsh"]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "want"),
    [
        ("GRANT P", 0),
        ("Delgado", 1),
        ("Wirth", 2),
        ("Stan Wirth", 2),
        ("Tidewater", 3),
        ("Price Trust", 4),
        ("Gwen Price", 4),
        ("R. Chu", 5),
        ("Chu, Rosalind", 5),
        ("Mr. Bell", 6),
        ("Blue Ridge", 7),
        ("H. Almeida", 8),
        ("Est. of L. Marsh", 9),
        ("MARSH", 9),
        ("P. Bell", None),
        ("Ridge", None),
        ("Grant Trust", None),
        ("P", None),
        ("", None),
    ],
)
def test_a_brokers_short_form_names_one_registration(written: str, want: int | None) -> None:
    assert [index for index, name in enumerate(_REGISTRATIONS) if matches_registration(written, name)] == (
        [] if want is None else [want]
    )


def test_the_clients_that_a_text_names_are_found_in_order() -> None:
    text = "From our client Mr. Bell. Also Blue Ridge Hospital Endowment, and Hugo Almeida; Delgado: 20M, MARSH all."
    assert [_REGISTRATIONS[mention.index] for mention in mentions(text, _REGISTRATIONS)] == [
        "Marcus Bell",
        "Blue Ridge Hospital Endowment",
        "Hugo Almeida",
        "Carmen Delgado",
        "Estate of Lucille Marsh",
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Margaret A. Whitfield\n14 Elm Grove Road\nAlbany, New York 12207",
            "14 Elm Grove Road, Albany, New York 12207",
        ),
        ("V. Petrov\n1600 Riverside Drive\nNew York, NY 10032", "1600 Riverside Drive, New York, NY 10032"),
        ("GLORIA ESPOSITO\n91 BAY RIDGE PARKWAY BROOKLYN 11209", "91 BAY RIDGE PARKWAY BROOKLYN 11209"),
        (
            "1245, rue Sherbrooke Ouest, Montréal (Québec) H3G 1G2\n514 555-0195",
            "1245, rue Sherbrooke Ouest, Montréal (Québec) H3G 1G2",
        ),
        ("Henrik Sørensen\nStrandvejen 112\n2900 Hellerup", "Strandvejen 112, 2900 Hellerup"),
        (
            "I live at 88 Harbor Street, Apt 5C, Boston, MA 02109 and stay there.",
            "88 Harbor Street, Apt 5C, Boston, MA 02109",
        ),
        ("RR 2 Box 118, Salina KS 67401", "RR 2 Box 118, Salina KS 67401"),
        ("put 25 bonds in. I am at 41-18 Main Street, Flushing, NY 11355", "41-18 Main Street, Flushing, NY 11355"),
        ("12, rue de Rivoli, 75001 Paris, France", "12, rue de Rivoli, 75001 Paris, France"),
        ("Goethestraße 5, 60313 Frankfurt am Main", "Goethestraße 5, 60313 Frankfurt am Main"),
        ("77 lakeshore drive, evanston, il 60201", "77 lakeshore drive, evanston, il 60201"),
        ("I moved to 22 Oak Street, Springfield.", "22 Oak Street, Springfield"),
        ("P.O. Box 33, Nome, Alaska 99762", "P.O. Box 33, Nome, Alaska 99762"),
    ],
)
def test_a_postal_address_is_read(text: str, want: str) -> None:
    assert [found.text for found in addresses.find(text)] == [want]


@pytest.mark.parametrize(
    "text",
    [
        "Magazine Street, where it is ninety-eight in the shade",
        "Sol y Mar Upholstery\nSan Antonio",
        "Tender 1000 Old Notes",
        "15 August 2001\n2900 Hellerup",
        "my lawyer at 10 Wall Street, New York, NY 10005",
        "all 250 Lexington bonds, please",
        "account LX-1008",
    ],
)
def test_what_is_no_address_of_the_writer_is_not_found(text: str) -> None:
    assert addresses.find(text) == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Chidi Okafor, Trustee", "trustee"),
        ("J. Smith TTEE", "trustee"),
        ("I, as co-trustee, instruct", "trustee"),
        ("Susan Brandt Keller, Executrix", "executor"),
        ("I am the executrix of my father's estate.", "executor"),
        ("Personal Representative", "executor"),
        ("John Doe, Administrator of the Estate of X", "administrator"),
        ("as Guardian of the minor", "guardian"),
        ("William K. Tanaka\nCustodian for Emily Tanaka UTMA/CA", "custodian"),
        ("attorney-in-fact for Beatrice Holloway", "attorney_in_fact"),
        ("Owen Holloway, POA", "attorney_in_fact"),
        ("Karen Oyelaran\nTreasurer", "officer"),
        ("President, Meridian Tool & Die, Inc.", "officer"),
        ("Abigail Frost\nExecutive Director", "officer"),
        ("Martin Ashworth, General Partner", "partner"),
        ("Managing Member, Kavanagh Brothers LLC", "member"),
    ],
)
def test_a_capacity_is_read(text: str, want: str) -> None:
    assert [found.capacity.value for found in capacities.find(text)] == [want]


@pytest.mark.parametrize(
    "text",
    [
        "my trustee told me",
        "my attorney",
        "the trustee has not paid",
        "Sr. Hydrologist | Northgate",
        "Member SIPC",
        "System Administrator",
        "Attorneys for Plaintiff",
        "ask the bank's custodian about it",
    ],
)
def test_what_is_no_capacity_of_the_signer_is_not_found(text: str) -> None:
    assert capacities.find(text) == []


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=120))
def test_any_text_is_searched_for_persons_and_places_without_an_error(text: str) -> None:
    is_person(text)
    split_joint(text)
    fits(text, "Robert J. Castellano")
    matches_registration(text, "Tidewater Marine Supply Co.")
    for found in [*addresses.find(text), *capacities.find(text), *mentions(text, ["Robert J. Castellano"])]:
        assert 0 <= found.start < found.end <= len(text)
