"""Every mail of the corpora in `readings/` says what it is expected to say, and nothing unclear reads as clear."""

from __future__ import annotations

import pytest
from readings_corpus import Case, address_of, as_line, cases, context_of, expected_line, is_clean, mail_of

from nlp.reading import read

CORPORA = (
    "holders_one.toml",
    "brokers_and_others.toml",
    "sentences_one.toml",
    "sentences_two.toml",
    "holders_two.toml",
    "governors.toml",
    "governors_two.toml",
    "governors_three.toml",
    "classes_one.toml",
)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases(*CORPORA)])
def test_a_mail_says_what_it_says(case: Case) -> None:
    reading = read(mail_of(case), context_of(address_of(case.sender)))
    lines = sorted(map(as_line, reading.instructions))
    if case.lines is not None:
        assert lines == sorted(map(expected_line, case.lines)), reading.why
    if case.clean is False:
        assert not is_clean(reading), lines
    if case.kind is not None:
        assert reading.kind.value in case.kind.split("|")
    if case.signers is not None:
        assert sorted(
            signer.name + (f"/{signer.capacity.value}" if signer.capacity else "") for signer in reading.signers
        ) == sorted(case.signers)
    assert set(case.signals) <= {signal.value for signal in reading.signals}
    for name, value in case.values.items():
        assert str(getattr(reading, name)) == value


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases(*CORPORA)])
def test_evidence_stands_where_it_says(case: Case) -> None:
    mail = mail_of(case)
    for evidence in read(mail, context_of(address_of(case.sender))).evidence:
        source = {"subject": mail.subject, "body": mail.text}[evidence.source]
        shown = source[evidence.start : evidence.end]
        assert len(shown) == len(evidence.text)
        if evidence.field != "tin_last4":
            assert shown == evidence.text
