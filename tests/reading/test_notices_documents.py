"""What filings and announcements say: every document of `tests/notices` is read as a careful person would."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nlp.notices import notice, to_json
from tests.notice_documents import FOLDER, Document, differences, documents

DOCUMENTS = [
    *documents(FOLDER),
    *documents(FOLDER / "unseen"),
    *documents(FOLDER / "third"),
    *documents(FOLDER / "fourth"),
]
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.mark.parametrize("document", [pytest.param(one, id=one.name) for one in DOCUMENTS])
def test_a_document_is_read_as_a_careful_person_would(document: Document) -> None:
    assert differences(document) == []


@pytest.mark.parametrize("document", [pytest.param(one, id=one.name) for one in DOCUMENTS if "form" in one.expected])
def test_every_value_stands_where_its_evidence_says(document: Document) -> None:
    found = notice(document.text)
    assert found is not None
    assert found.evidence
    for proof in found.evidence:
        assert document.text[proof.start : proof.end] == proof.text
    fields = {proof.field for proof in found.evidence}
    told = {key for key, value in to_json(found).items() if value not in (None, [], False)}
    unproved = told - fields - {"summary", "late_form", "evidence", "about_offer", "form"}
    assert not unproved


@pytest.mark.parametrize(
    "document",
    [pytest.param(one, id=one.name) for one in DOCUMENTS if "form" in one.expected and ".html" not in one.name],
)
def test_a_notice_says_the_same_when_it_is_quoted_in_a_mail(document: Document) -> None:
    plain = notice(document.text)
    quoted = notice("".join(f"> {line}\n" for line in document.text.splitlines()))
    assert plain is not None
    assert quoted is not None
    assert (quoted.form, quoted.registrant, quoted.change, quoted.tendered_percent) == (
        plain.form,
        plain.registrant,
        plain.change,
        plain.tendered_percent,
    )


def seed(name: str) -> str:
    if not SEEDS.is_dir():
        pytest.skip("the seed documents are not beside the project")
    return (SEEDS / name).read_text(encoding="utf-8")


def test_the_current_report_of_2003() -> None:
    found = notice(seed("form-8-k-2003.txt"))
    assert found is not None
    told = to_json(found)
    assert told["form"] == "8-K"
    assert told["registrant"] == "Lexington Precision Corporation"
    assert told["event_date"] == "2003-12-18"
    assert told["items"] == ["5", "7"]
    assert told["exhibits"] == [
        *(f"4.{number}" for number in range(1, 7)),
        *(f"10.{number}" for number in range(1, 10)),
        "99.1",
    ]
    assert told["signers"] == [{"name": "Warren Delano", "title": "President"}]
    assert told["about_offer"] is False
    assert told["change"] is None
    assert told["new_expiration"] is None


def test_the_late_notice_of_2004() -> None:
    found = notice(seed("form-12b-25-2004.txt"))
    assert found is not None
    assert (found.form, found.late_form, str(found.event_date)) == ("12b-25", "10-K", "2003-12-31")
    assert found.registrant == "Lexington Precision Corporation"
    assert [(one.name, one.title) for one in found.signers] == [
        ("Warren Delano", "President, Co-Principal Executive Officer")
    ]
    assert found.reason is not None
    assert "negotiating with its senior lenders" in found.reason
    assert "negotiating with its senior lenders" in found.summary
    assert not found.items
    assert not found.about_offer


@pytest.mark.parametrize("name", ["letter-to-clients-2001.txt", "notice-of-guaranteed-delivery-2002.txt"])
def test_an_offers_own_documents_are_no_notices(name: str) -> None:
    assert notice(seed(name)) is None


def test_no_document_is_a_notice_without_its_marks() -> None:
    assert notice("") is None
    assert notice("The expiration date has been extended.") is None
    assert notice("FORM 8-K") is None


def test_a_summary_is_plain_sentences() -> None:
    for document in DOCUMENTS:
        found = notice(document.text)
        if found is not None:
            assert re.fullmatch(r"[A-Z].*[.…]", found.summary, re.DOTALL), found.summary
            assert "None" not in found.summary
