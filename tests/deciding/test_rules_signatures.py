"""Who must sign, in what capacity, and with what evidence."""

from __future__ import annotations

import pytest
from build import BARE, BOTH, FIRM, IDA, NORA, OTTO, SALES, TRUST, Office, back, nothing, part, signed, tells

from bot.model import Action, Decision, Missing, Reason
from nlp.instruction import Capacity, Reading, Signal

AGNES = "agnes@holt.example"


def judged(address: str, words: Reading) -> Decision:
    """The decision of a fresh case."""
    return Office().receive(address, words).decision


def test_one_holder_of_an_individual_account_is_enough() -> None:
    decision = judged(NORA, tells(part("Q-1", 5000), by=signed("Nora E. Quill")))
    assert (decision.action, decision.missing, decision.reasons) == (Action.CONFIRM, (), ())


def test_an_unsigned_instruction_lacks_the_signature() -> None:
    decision = judged(NORA, tells(part("Q-1", 5000)))
    assert (decision.action, decision.missing) == (Action.REQUEST, (Missing.SIGNATURE,))


@pytest.mark.parametrize("written", ["Nora Quill", "N. Quill", "NORA E QUILL", "Quill, Nora"])
def test_a_short_form_with_the_surname_counts(written: str) -> None:
    assert judged(NORA, tells(part("Q-1", 5000), by=signed(written))).action is Action.CONFIRM


def test_a_first_name_alone_is_no_signature_and_no_strangers() -> None:
    decision = judged(NORA, tells(part("Q-1", 5000), by=signed("Nora")))
    assert decision.missing == (Missing.SIGNATURE,)
    assert Reason.NOT_REGISTERED_HOLDER not in decision.reasons


def test_initials_count_from_an_address_on_file_when_they_fit_one_holder() -> None:
    assert judged(NORA, tells(part("Q-1", 5000), by=signed("N.E.Q."))).action is Action.CONFIRM


def test_initials_from_another_address_do_not_count() -> None:
    decision = judged(OTTO, tells(part("Q-1", 5000), by=signed("N.E.Q.")))
    assert Missing.SIGNATURE in decision.missing
    assert decision.action is Action.FLAG


def test_initials_that_fit_several_holders_do_not_count() -> None:
    decision = judged(BOTH, tells(part("Q-8", 5000), by=signed("P.W.", "Pia Winter")))
    assert decision.missing == (Missing.CO_SIGNATURE,)
    assert decision.reasons == ()


def test_every_holder_of_a_joint_account_signs() -> None:
    assert judged(OTTO, tells(part("Q-3", 5000), by=signed("Otto Brandis"))).missing == (Missing.CO_SIGNATURE,)
    both = tells(part("Q-3", 5000), by=signed("Otto Brandis", "Ida Brandis"))
    assert judged(OTTO, both).action is Action.CONFIRM


def test_an_unsigned_joint_instruction_lacks_both_signatures() -> None:
    assert judged(BOTH, tells(part("Q-8", 5000))).missing == (Missing.SIGNATURE, Missing.CO_SIGNATURE)


def test_every_trustee_of_a_trust_signs_and_says_so() -> None:
    trustee = Capacity.TRUSTEE
    both = tells(part("Q-7", 5000), by=signed(("Greta Wills", trustee), ("Jonas Wills", trustee)))
    assert judged(TRUST, both).action is Action.CONFIRM
    one_silent = tells(part("Q-7", 5000), by=signed(("Greta Wills", trustee), "Jonas Wills"))
    assert judged(TRUST, one_silent).missing == (Missing.CAPACITY,)


def test_an_unlisted_trustee_does_not_stand_in_for_a_listed_one() -> None:
    trustee = Capacity.TRUSTEE
    decision = judged(TRUST, tells(part("Q-7", 5000), by=signed(("Greta Wills", trustee), ("Olga Marsh", trustee))))
    assert Missing.CO_SIGNATURE in decision.missing
    assert Missing.EVIDENCE_OF_AUTHORITY in decision.missing


def test_one_officer_of_a_corporation_is_enough_with_capacity_and_authority_on_file() -> None:
    decision = judged(AGNES, tells(part("Q-6", 5000), by=signed(("Agnes Holt", Capacity.OFFICER))))
    assert decision.action is Action.CONFIRM


def test_an_officer_must_say_that_he_is_one() -> None:
    assert judged(AGNES, tells(part("Q-6", 5000), by=signed("Agnes Holt"))).missing == (Missing.CAPACITY,)


def test_evidence_of_authority_is_asked_for_where_it_is_not_on_file() -> None:
    decision = judged(FIRM, tells(part("Q-5", 5000), by=signed(("Hugo Tarn", Capacity.OFFICER))))
    assert (decision.action, decision.missing) == (Action.REQUEST, (Missing.EVIDENCE_OF_AUTHORITY,))


def test_attached_evidence_is_for_a_person_to_judge() -> None:
    words = tells(part("Q-5", 5000), by=signed(("Hugo Tarn", Capacity.OFFICER)), signals=(Signal.AUTHORITY_DOCUMENT,))
    decision = judged(FIRM, words)
    assert decision.action is Action.FLAG
    assert decision.reasons == (Reason.AUTHORITY_DOCUMENT_ATTACHED,)
    assert decision.missing == ()
    assert decision.lines[0].codes == ("MCER",)


def test_an_unlisted_officer_is_no_registered_holder() -> None:
    decision = judged(SALES, tells(part("Q-5", 5000), by=signed(("Karl Unger", Capacity.OFFICER))))
    assert decision.action is Action.FLAG
    assert Reason.NOT_REGISTERED_HOLDER in decision.reasons
    assert Missing.SIGNATURE not in decision.missing


def test_a_stranger_without_capacity_is_flagged_and_no_signature_is_missing() -> None:
    decision = judged(NORA, tells(part("Q-1", 5000), by=signed("Karl Unger")))
    assert decision.action is Action.FLAG
    assert decision.reasons == (Reason.NOT_REGISTERED_HOLDER,)
    assert decision.missing == ()


def test_a_stranger_beside_the_holder_takes_nothing_away() -> None:
    assert judged(NORA, tells(part("Q-1", 5000), by=signed("Nora E. Quill", "Karl Unger"))).action is Action.CONFIRM


def test_an_attorney_in_fact_always_shows_evidence() -> None:
    attorney = signed(("Karl Unger", Capacity.ATTORNEY_IN_FACT))
    assert judged(NORA, tells(part("Q-1", 5000), by=attorney)).missing == (Missing.EVIDENCE_OF_AUTHORITY,)
    holder = signed(("Agnes Holt", Capacity.ATTORNEY_IN_FACT))
    assert judged(AGNES, tells(part("Q-6", 5000), by=holder)).missing == (Missing.EVIDENCE_OF_AUTHORITY,)


def test_a_no_where_nothing_is_recorded_needs_no_signature() -> None:
    assert judged(IDA, tells(nothing("Q-3"))).action is Action.CONFIRM
    assert judged(FIRM, tells(nothing("Q-5"))).action is Action.CONFIRM
    assert judged(BARE, tells(nothing("Q-4"))).action is Action.CONFIRM


def test_a_no_signed_by_a_stranger_alone_is_for_staff() -> None:
    assert judged(NORA, tells(nothing("Q-1"), by=signed("Karl Unger"))).reasons == (Reason.NOT_REGISTERED_HOLDER,)


def test_a_withdrawal_needs_the_same_signatures_as_a_tender() -> None:
    decision = judged(OTTO, tells(back("Q-3"), by=signed("Otto Brandis")))
    assert (decision.action, decision.missing) == (Action.REQUEST, (Missing.CO_SIGNATURE,))


def test_a_withdrawal_asks_for_no_details() -> None:
    assert judged(BARE, tells(back("Q-4"), by=signed("Petra Lindow"))).action is Action.CONFIRM


def test_the_name_of_the_registration_is_nobodys_signature() -> None:
    decision = judged(FIRM, tells(part("Q-5", 5000), by=signed("Tarn Works, Inc.")))
    assert Missing.SIGNATURE in decision.missing
    assert Reason.NOT_REGISTERED_HOLDER not in decision.reasons
