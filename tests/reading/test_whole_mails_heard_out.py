"""The judges of whole mails: what they have learned, what they may pass over, and where they may not speak."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from nlp.context import Account
from nlp.instruction import IN_PASSING, TURNED, Election, Instruction, Problem, Why
from nlp.sentence import sentences
from nlp.tenor import heard_out, refused
from nlp.tenor.cautions import OF_CONSENT, Caution
from nlp.tenor.door import likelihood, plainness
from nlp.tenor.never import never_passed
from nlp.tenor.sequences import words_of
from nlp.tenor.whole import Whole
from nlp.turning.door import _IN_PASSING
from tests.wordings_told import read

HOLDS = Account("LX-1002", "Robert J. Castellano", "individual", ("Robert J. Castellano",), position=Decimal(100_000))
PART = Instruction("LX-1002", Election.TENDER_PART, Decimal(40_000), problems=(Problem.CONDITIONAL,))
STRANGE = Why("strange_words", "Not known.", "and we all sleep")


def rules(body: str) -> tuple[str, list[str]]:
    """What a mail of Castellano's comes to, and the rules that say why."""
    found = read("castellano", "Lexington", body)
    return found["action"], [one["rule"] for one in found["why"]]


# What they have learned


@pytest.mark.parametrize(
    ("plain", "opened"),
    [
        (
            "I have read the letter twice and am content. Exchange all of my notes. Thank you for the clear explanation.",
            "I have read the letter twice and am not content yet. I may exchange all of my notes once I hear from my accountant.",
        ),
        (
            "Put in forty of my bonds and keep the other sixty for me. My address and telephone are as you have them.",
            "Put in forty of my bonds only if the others go along, and let me see the final terms before you do anything.",
        ),
    ],
)
def test_a_plain_mail_is_judged_plainer_than_one_that_leaves_open(plain: str, opened: str) -> None:
    assert plainness("", plain) > 0.5 > plainness("", opened)


def test_the_formula_of_the_letter_sets_no_condition() -> None:
    """A lawyer's order was held up for "subject to the conditions"."""
    order = "The undersigned hereby instructs you to tender{} the entire principal amount of the Old Notes."
    formula = " upon the terms and subject to the conditions set forth in the Offering Circular"
    assert plainness("", order.format(formula)) == plainness("", order.format(""))


def test_a_condition_of_the_senders_own_is_heard() -> None:
    order = "I tender all of my notes upon the terms and subject to the conditions set forth in my letter of yesterday."
    assert words_of("", order) != words_of("", "I tender all of my notes in my letter of yesterday.")
    assert any("conditions" in said for said in words_of("", order))


def test_of_a_mail_that_nobody_orders_in_nothing_is_said() -> None:
    """A mail of thousands of short lines took gigabytes and minutes."""
    assert plainness("", "Yes I do.\n" * 5000) == 0.5


def test_who_is_named_and_how_much_makes_no_difference() -> None:
    assert plainness("", "Dear Mr. Oakes, please exchange $40,000 of my notes.") == plainness(
        "", "Dear Mr. Pratt, please exchange $85,000 of my notes."
    )


# What may be passed over


def passed(why: tuple[Why, ...], plain: float, words: int, *, several: bool = False) -> bool:
    """Whether an order that these hold up is let pass."""
    return heard_out.passed_over((PART,), why, plain, words, several=several)[0][0].problems == ()


def test_strange_words_alone_are_passed_over_in_a_plain_mail() -> None:
    lines, why = heard_out.passed_over((PART,), (STRANGE,), 0.97, 40, several=False)
    assert lines[0].problems == ()
    assert [one.rule for one in why] == ["passed_over"]
    assert STRANGE.text == why[0].text


def test_graver_facts_want_a_plainer_mail() -> None:
    """What a rule weighs was learned: somebody who looks into it speaks against an order, strange words hardly."""
    looks = Why(TURNED, "Somebody looks into it, or will speak on it.", "my brother looks into it")
    assert passed((STRANGE,), 0.97, 40)
    assert not passed((looks,), 0.97, 40)


def test_the_more_holds_an_order_up_the_plainer_it_must_be() -> None:
    more = tuple(Why(rule, "Found.", "so") for rule in ("doubt_left_over", "left_open"))
    assert passed((STRANGE,), 0.94, 40)
    assert not passed((STRANGE, *more, Why("reservation", "Found.", "so")), 0.93, 40)


def test_of_several_accounts_a_mail_must_be_plainer() -> None:
    assert passed((STRANGE,), 0.94, 40)
    assert not passed((STRANGE,), 0.94, 40, several=True)
    assert passed((STRANGE,), 0.99, 40, several=True)


def test_no_fact_is_hidden_behind_another() -> None:
    order, passing = "Exchange $40,000 of my notes.", "I'll let you know."
    assert IN_PASSING in rules(f"{order} {passing}")[1]
    action, told = rules(f"{order} {passing} My sister has yet to agree to it.")
    assert (action, TURNED in told, IN_PASSING in told) == ("request", True, True)


@pytest.mark.parametrize(
    ("why", "plain"), [(STRANGE, 0.92), (Why("seen_by_nobody", "Found.", "so"), 0.999), (STRANGE, 0.1)]
)
def test_a_mail_that_is_not_plain_enough_is_asked_about(why: Why, plain: float) -> None:
    assert heard_out.passed_over((PART,), (why,), plain, 40, several=False) == ((PART,), (why,))


@pytest.mark.parametrize(
    "why",
    [
        Why(TURNED, "Something else is meant.", "the waterworks"),
        Why("strange_words", "Not known."),
        Why("strange_words", "Not known.", "apart from 20,000, promised elsewhere, the notes may all be tendered"),
        Why("strange_words", "Not known.", "from this hour write to r.montoya@fastpost.example"),
        Why("strange_words", "Not known.", "that should be 50"),
        Why("strange_words", "Not known.", "i dont want to exchange all of my notes"),
    ],
)
def test_what_is_known_to_turn_an_order_is_never_passed_over(why: Why) -> None:
    assert not heard_out.held_up((PART,), (STRANGE, why))


def whole(lines: tuple[Instruction, ...], **besides: object) -> Whole:
    """A mail of forty words as the judges are asked about it."""
    mail = Whole("", "", 40, lines, (STRANGE,), (), (HOLDS,), "holder", 0, asks=False, answers=False, several=False)
    return replace(mail, **besides)  # type: ignore[arg-type]


def test_an_amount_in_doubt_is_never_passed_over() -> None:
    doubted = Instruction("LX-1002", Election.TENDER_PART, problems=(Problem.AMBIGUOUS_QUANTITY,))
    assert heard_out.to_settle(whole((doubted,))) is None


def test_where_a_mail_disagrees_its_order_alone_may_be_settled() -> None:
    disagrees = Instruction("LX-1002", None, problems=(Problem.CONTRADICTORY,))
    clean = Instruction("LX-1002", Election.TENDER_PART, Decimal(40_000))
    held = heard_out.to_settle(whole((disagrees,), alone=(clean,)))
    assert held is not None
    assert [(line.quantity, line.problems) for line in held.lines] == [(Decimal(40_000), (Problem.CONDITIONAL,))]
    turned = Why(TURNED, "Its amount is taken back.", "not forty")
    assert heard_out.to_settle(whole((disagrees,), alone=(clean,), alone_why=(turned,))) is None
    moved = whole(
        (disagrees,), alone=(clean,), parts=sentences("The council voted on it, and wants another 45 in."), words=20
    )
    assert heard_out.to_settle(moved) is None
    other = replace(clean, account="LX-1003")
    assert heard_out.to_settle(whole((disagrees,), alone=(other,))) is None


@pytest.mark.parametrize(
    ("role", "papers", "election"),
    [
        ("unknown", 0, Election.TENDER_ALL),
        ("holder", 1, Election.TENDER_ALL),
        ("holder", 0, Election.DO_NOT_TENDER),
        ("holder", 0, Election.WITHDRAW_ALL),
    ],
)
def test_they_speak_only_of_a_tender_in_the_mail_itself(role: str, papers: int, election: Election) -> None:
    assert not heard_out.may_be_judged(whole((Instruction("LX-1002", election),), role=role, papers=papers))
    assert heard_out.may_be_judged(whole((PART,)))


@pytest.mark.parametrize(
    "why",
    [
        Why("no_instruction_said", "Said.", "nothing is to be done today"),
        Why("bound_or_awaited", "A paper is awaited.", "when his paper is here"),
        Why("taken_back", "It is taken back.", "scratch that"),
        Why("another_language", "It was not understood.", "erst nach meinem Anruf"),
        Why("form_turned", "The words turn the form.", "not the form"),
    ],
)
def test_what_is_no_talk_is_never_passed_over(why: Why) -> None:
    assert not heard_out.held_up((PART,), (why,))


@pytest.mark.parametrize(
    "text",
    [
        'she tells me to write "exchange all"',
        "exchange my son's as well",
        "my cousin owns the other half of what I exchange",
        "exchange them for cash",
        "exchange all of mine and all of Ellen's",
    ],
)
def test_in_a_sentence_that_orders_more_is_never_passed_over(text: str) -> None:
    order, talk = sentences(f"Please {text}"), sentences("We talked of it over supper.")
    found = Why("strange_words", "Not known.", text)
    assert heard_out.to_settle(whole((PART,), parts=(*order, *talk), why=(found,))) is None
    assert heard_out.to_settle(whole((PART,), parts=talk, why=(found,))) is not None


@pytest.mark.parametrize(
    ("body", "why", "caution"),
    [
        ("Please exchange $40,000 of my notes.", Why("contradictory", "It disagrees.", "of my notes"), Caution.SUM),
        ("", Why("strange_words", "Not known.", "you never put the crop in one bin"), Caution.WORDS),
        ("Please exchange forty of my notes before I own a boat.", None, Caution.WORDS),
        ("Please tender forty, if the mayor lets us.", None, Caution.ORDER),
        ("", Why(TURNED, "Another person has yet to agree.", "my aunt has a say"), Caution.CONSENT),
        ("", Why("left_open_anywhere", "It waits for silence.", "hush"), Caution.ANYWHERE),
    ],
)
def test_where_there_is_a_caution_a_mail_must_be_plainer(body: str, why: Why | None, caution: Caution) -> None:
    disagrees = Instruction("LX-1002", Election.TENDER_PART, Decimal(40_000), problems=(Problem.CONDITIONAL,))
    found = why or Why("strange_words", "Not known.", body.rstrip("."))
    mail = whole((disagrees,), parts=sentences(body), why=(found,))
    held = heard_out.to_settle(mail)
    assert held is not None
    assert caution in heard_out.cautions(held)


def test_with_a_caution_what_was_plain_enough_no_longer_is() -> None:
    caution_of_words = (Caution.WORDS,)
    for plain, wary, passes in ((0.95, (), True), (0.95, caution_of_words, False), (0.99, caution_of_words, True)):
        lines, _ = heard_out.passed_over((PART,), (STRANGE,), plain, 40, several=False, wary=wary)
        assert (not lines[0].problems) is passes


def test_in_a_short_mail_more_is_nowhere_passed_over() -> None:
    found = Why("strange_words", "Not known.", "exchange them for cash")
    assert heard_out.to_settle(whole((PART,), why=(found,), words=24)) is None
    assert heard_out.to_settle(whole((PART,), why=(found,), words=25)) is not None


@pytest.mark.parametrize(
    ("words", "kind", "settled"),
    [
        ("my daughter's custodial account", "custodian", True),
        ("my daughter's custodial account", "individual", False),
        ("my wife's account", "custodian", False),
        ("my son's account at Fidelity", "custodian", False),
    ],
)
def test_a_child_whose_account_it_is_may_be_named_by_the_custodian(words: str, kind: str, *, settled: bool) -> None:
    account = replace(HOLDS, type=kind)
    order = f"For {words} please tender forty of the notes."
    held = whole((PART,), why=(Why("strange_words", "Not known.", order),), parts=sentences(order), accounts=(account,))
    assert (heard_out.to_settle(held) is not None) is settled


@pytest.mark.parametrize(
    ("tail", "settled"), [("Next year.", False), ("I was told of it only next year, by all of my neighbours.", True)]
)
def test_a_few_words_behind_an_order_that_turn_it_are_never_passed_over(tail: str, *, settled: bool) -> None:
    """However much stands before them, and however well its amounts add up: they were, where the mail named what stays as well."""
    turned = Why(IN_PASSING, "A day to come is heard behind it.", tail)
    held = whole((PART,), why=(turned,), parts=sentences(f"Please tender forty of my notes and keep forty. {tail}"))
    assert (heard_out.to_settle(held) is not None) is settled


def test_what_is_never_passed_over_is_told_in_these_words() -> None:
    """A fact is known by the words that tell it: reworded where it is found, it would be passed over."""
    told = "".join(
        file.read_text(encoding="utf-8")
        for folder in ("turning", "left_over")
        for file in Path("nlp", folder).glob("*.py")
    )
    assert [words for words in heard_out.TURNED_BY_FACT | OF_CONSENT if words not in told] == []


def test_words_told_joined_or_cut_are_found_in_the_order_that_they_stand_in() -> None:
    mail = whole((PART,), parts=sentences("Please tender forty of my notes,\nbefore the moon is up. And thank you."))
    for text in ("so it is / Please tender forty of my notes, before", "tender forty of my notes, before the moo…"):
        assert heard_out.held_up_orders(replace(mail, why=(Why("strange_words", "Not known.", text),)))
    assert not heard_out.held_up_orders(replace(mail, why=(Why("strange_words", "Not known.", "And thank you."),)))


def test_every_reason_that_may_be_passed_over_has_its_weight() -> None:
    """A reason is weighed under the words that tell it where its rule finds many things: reworded, it would not be found."""
    found = [Why(rule, "Found.", "so") for rule in heard_out.PASSABLE - {IN_PASSING, TURNED}]
    found += [Why(IN_PASSING, meaning, "so") for meaning in _IN_PASSING]
    assert [one for one in found if likelihood(0.99, 40, [heard_out.weighed_as(one)]) is None] == []


def test_a_mail_that_answers_is_not_settled() -> None:
    assert heard_out.to_settle(whole((PART,), answers=True)) is None
    assert heard_out.to_settle(whole((PART,), asks=True)) is not None
    assert heard_out.to_settle(whole((PART,), asks=True, words=10)) is None


def test_a_subject_that_says_no_is_not_passed_over() -> None:
    found = Why("left_open", "Left open.", "no thanks")
    assert heard_out.to_settle(whole((PART,), subject="Lexington: no thanks", why=(found,))) is None
    assert heard_out.to_settle(whole((PART,), subject="Lexington", why=(found,))) is not None


def test_an_account_may_be_declined_for_beside_a_tender() -> None:
    declined = Instruction("LX-1003", Election.DO_NOT_TENDER)
    both = (HOLDS, replace(HOLDS, account="LX-1003"))
    assert heard_out.to_settle(whole((PART, declined), accounts=both, several=True)) is not None
    assert heard_out.to_settle(whole((declined,), accounts=both[1:], several=True)) is None


# On whole mails


CLEAN = (Instruction("LX-1002", Election.TENDER_ALL),)


def test_a_mail_that_answers_or_is_very_short_is_not_held_up() -> None:
    assert heard_out.may_be_stopped(whole(CLEAN))
    assert not heard_out.may_be_stopped(whole(CLEAN, answers=True))
    assert not heard_out.may_be_stopped(whole(CLEAN, words=20))
    assert not heard_out.may_be_stopped(whole((PART,)))


def test_a_clean_line_of_a_mail_that_reads_open_is_asked_about() -> None:
    lines, why = heard_out.stopped(whole(CLEAN, why=()), 0.55)
    assert lines[0].problems == (Problem.CONDITIONAL,)
    assert [one.rule for one in why] == ["tenor"]
    assert heard_out.stopped(whole(CLEAN, why=()), 0.6) == (CLEAN, ())


@pytest.mark.parametrize("besides", [{"role": "broker"}, {"asks": True}, {"lines": CLEAN * 2}])
def test_where_less_is_known_a_mail_must_read_more_open_to_be_asked_about(besides: dict[str, object]) -> None:
    mail = replace(whole(CLEAN, why=()), **besides)  # type: ignore[arg-type]
    assert heard_out.stopped(mail, 0.25)[1] == ()
    assert heard_out.stopped(mail, 0.15)[1] != ()


def test_a_condition_in_a_friendly_mail_is_still_asked_about() -> None:
    action, why = rules(
        "Thank you for the letter, which I have read with care.\\nPlease exchange all of my notes if my brother has no objection.\\nWith kind regards"
    )
    assert action == "request"
    assert "passed_over" not in why


PLAIN_TALK = (
    "I have received your letter and read it carefully. I have decided to accept the exchange offer. {}"
    " This is my own decision and I am content with it. My telephone is 555-201-3344 and my address is as you have it on file."
    " Please confirm when it is done. Thank you for your help. Sincerely,"
)


@pytest.mark.parametrize(
    "order",
    [
        "Exchange all my notes. Only if the rate goes up.",
        "Exchange all my notes. Hold off until I call.",
        "Exchange all my notes. Provided the coupon is real.",
        "Exchange all my notes and my aunt is the Queen of Sheba. Committee approval outstanding.",
        "Exchange all my notes and my aunt is the Queen of Sheba. The notes are at my brother's brokerage.",
        "Exchange all my notes and all of Ellen's.",
        "Exchange all of my notes, frozen as they are by the court.",
        "Please exchange all of my notes and keep the order in your drawer.",
        "Please exchange all of my notes with great reluctance and my right to rescind.",
    ],
)
def test_much_plain_talk_does_not_outvote_what_leaves_an_order_open(order: str) -> None:
    assert rules(PLAIN_TALK.format(order))[0] != "confirm"


# What the roles of amounts settle


def test_a_clean_line_is_asked_about_where_the_amounts_come_to_another() -> None:
    clean = replace(PART, problems=(), quantity=Decimal(60_000))
    text = "Dear friends, please exchange $40,000 of my Lexington notes and leave the other $60,000 where they are."
    lines, why = heard_out.judged(whole((clean,), parts=sentences(text)))
    assert lines[0].problems == (Problem.AMBIGUOUS_QUANTITY,)
    assert why[-1].rule == "another_amount"


def test_what_amounts_come_to_is_taken_where_a_mail_disagrees() -> None:
    disagrees = Instruction("LX-1002", None, problems=(Problem.CONTRADICTORY,))
    text = "My brother wanted all of it in. Please exchange $40,000 of my notes and leave the other $60,000 alone."
    found = heard_out.to_settle(whole((disagrees,), parts=sentences(text)))
    assert found is not None
    assert [(line.election, line.quantity) for line in found.lines] == [(Election.TENDER_PART, Decimal(40_000))]


def test_words_and_figures_that_disagree_are_never_settled_by_roles() -> None:
    """Three mails with "forty thousand dollars ($14,000)" would have been confirmed."""
    disagrees = Instruction("LX-1002", Election.TENDER_PART, problems=(Problem.AMBIGUOUS_QUANTITY,))
    text = (
        "Please exchange forty thousand dollars ($14,000) of my Lexington notes, and leave the others where they are."
    )
    assert heard_out.to_settle(whole((disagrees,), parts=sentences(text))) is None


def test_an_amount_that_turns_an_order_is_passed_over_only_where_all_fit_it() -> None:
    turned = Why(TURNED, "Another amount is named beside it.", "he has sixty")
    told = "My cousin has sixty of them with his own bank, as he tells everybody. Please exchange $40,000 of my notes, and keep $60,000."
    other = "My cousin has sixty of them. Exchange 55, please."
    fitting, unfit = (whole((PART,), parts=sentences(text), why=(turned,)) for text in (told, other))
    held = heard_out.to_settle(fitting)
    assert held is not None
    assert Caution.UNWEIGHED in heard_out.cautions(held)
    assert heard_out.to_settle(unfit) is None
    assert heard_out.to_settle(whole((PART,), why=(turned,))) is None


def test_what_was_too_seldom_seen_to_weigh_needs_a_mail_beyond_doubt() -> None:
    remarked = Why("client_remarked", "More is said of a client.", "he will send me paper")
    for plain, passes in ((0.975, False), (0.985, True)):
        lines, _ = heard_out.passed_over((PART,), (remarked,), plain, 60, several=False, wary=(Caution.UNWEIGHED,))
        assert (not lines[0].problems) is passes


# What a reader with fresh eyes could have confirmed wrongly


@pytest.mark.parametrize(
    "body",
    [
        "I have read your letter of August 6 twice and am content with it. Please exchange all of my Lexington notes under the offer. Aber bitte erst nach meinem Anruf ausführen. Thank you for the clear explanation, and my regards to the desk.",
        "I have read your letter with care and thank you for it. Please exchange $60,000 of my Lexington notes under the offer.$40,000 more to go in. With my regards to all of you at the desk, and thank you for the clear explanation.",
    ],
)
def test_what_nobody_understood_or_decided_or_counted_is_asked_about(body: str) -> None:
    assert rules(body)[0] != "confirm"


@pytest.mark.parametrize(
    "text",
    [
        "on the other hand, do not exchange them",
        "the other day I decided I will not tender",
        "my other half says do not tender",
        "the rest of the family agrees, so do not exchange anything",
    ],
)
def test_a_denial_is_of_the_rest_only_where_the_rest_is_what_is_denied(text: str) -> None:
    assert never_passed(text)
    assert not never_passed("the balance of $2,000,000 is not to be tendered")
    assert not never_passed(text, declines=True)


def test_a_refusal_that_disagrees_with_itself_declines_where_no_amount_goes_in() -> None:
    disagrees = Instruction("LX-1002", None, problems=(Problem.CONTRADICTORY,))
    text = "Mr. Green in the next flat says tender, and his wife says never to believe a word from him. I keep my hundred as they are, and I take no part in it."
    assert [line.election for line in refused.declined(whole((disagrees,), parts=sentences(text)))] == [
        Election.DO_NOT_TENDER
    ]
    for other in (
        "Exchange $40,000 of my notes, or rather none of them.",
        "I withdraw what I sent you, and keep all of them.",
    ):
        assert refused.declined(whole((disagrees,), parts=sentences(other))) == ()
    assert refused.declined(whole((disagrees,), parts=sentences(text), words=20)) == ()
    assert refused.declined(whole((disagrees,), parts=sentences(text), several=True)) == ()


def test_a_refusal_in_a_mail_that_reads_like_an_order_is_asked_about() -> None:
    """A broker's "Tender $2,000,000 ... the chaplain wanted none" was confirmed as taken back."""
    clean = (Instruction("LX-1002", Election.WITHDRAW_ALL),)
    order = "I have read your letter and decided. Please exchange all of my Lexington notes. Thank you for your help, and my address is as you have it on file."
    lines, why = heard_out.judged(whole(clean, body=order, parts=sentences(order), why=()))
    assert lines[0].problems == (Problem.CONDITIONAL,)
    assert why[-1].rule == "tenor"
    refusal = "I have read your letter and decided against it. I do not wish to take part in the exchange, please leave all of my Lexington notes where they are."
    assert heard_out.judged(whole(clean, body=refusal, parts=sentences(refusal), why=()))[0] == clean
