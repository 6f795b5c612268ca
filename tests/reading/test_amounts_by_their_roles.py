"""Which amounts of a mail are the order's: what is seen around them, what the model has learned, and which order they come to."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from pathlib import Path

import pytest

from nlp import models
from nlp.amounts import find
from nlp.context import Account
from nlp.errors import ModelError
from nlp.sentence import sentences
from nlp.tenor import judges
from nlp.tenor import roles as kept
from nlp.tenor.roles import MOST, Likely, Role, Roles, roles
from nlp.tenor.sums import Sum, comes_to, fits
from nlp.tenor.surroundings import PLACES, around
from nlp.tenor.whole import Whole
from nlp.training import roles as training
from nlp.training.corpus import CorpusError

HELD = Decimal(180_000)
COURSE = judges.read(models.FOLDER / models.TENOR).course


def mail(text: str, held: int = 180_000) -> Whole:
    """A holder's mail as the judges are asked about it."""
    account = Account("LX-1", "A. Ames", "individual", ("A. Ames",), position=Decimal(held))
    parts = sentences(text)
    return Whole("", text, 40, (), (), parts, (account,), "holder", 0, asks=False, answers=False, several=False)


def likeliest(text: str) -> dict[str, Role]:
    """Tell the likeliest role of each amount of a holder's mail."""
    return {amount.text: max(likely, key=likely.__getitem__) for amount, likely in roles(mail(text))}


def told(text: str, *certain: Role) -> list[tuple[object, Likely]]:
    """Give the amounts of a text with the roles that they have for certain."""
    found = find(text)
    assert len(found) == len(certain), [one.text for one in found]
    return [(one, {role: float(role is sure) for role in Role}) for one, sure in zip(found, certain, strict=True)]


# What is seen


def test_an_amount_is_seen_as_what_it_is_to_the_holding_and_not_by_its_figure() -> None:
    one, other = (
        [seen.places for seen in around(sentences(text), [Decimal(100_000)], "holder")]
        for text in ("Exchange $40,000 and keep $60,000.", "Exchange $30,000 and keep $70,000.")
    )
    assert one == other
    [[alone], [whole]] = (
        [seen.places for seen in around(sentences("Exchange $40,000."), [Decimal(held)], "holder")]
        for held in (100_000, 40_000)
    )
    assert alone != whole


def test_all_places_are_of_the_table() -> None:
    seen = around(
        sentences("Put in forty of my hundred bonds, dear friends, and keep the other sixty."), [HELD], "holder"
    )
    assert len(seen) == 3
    assert all(0 <= place < PLACES for one in seen for place in one.places)


def test_a_mail_without_amounts_has_none() -> None:
    assert around(sentences("Thank you for your letter."), [HELD], "holder") == ()


# What it has learned


@pytest.mark.parametrize(
    ("text", "role_of"),
    [
        (
            "My brother wanted all of it in. Please exchange $80,000 of ours and leave the other $100,000 alone.",
            {"all of it": Role.TOLD, "$80,000": Role.IN, "$100,000": Role.OUT},
        ),
        (
            "I first wrote 60. No, scratch that: exchange 120 of my notes and let 60 stay.",
            {"120 of my notes": Role.IN},
        ),
        (
            "The roof cost us eleven hundred dollars and two weekends. Tender $50,000 of my notes.",
            {"eleven hundred dollars": Role.TOLD, "$50,000": Role.IN},
        ),
    ],
)
def test_what_is_only_told_is_told_from_what_goes_in(text: str, role_of: dict[str, Role]) -> None:
    found = likeliest(text)
    assert {words: found[words] for words in role_of} == role_of


def test_damaged_numbers_are_not_used(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        kept.read(tmp_path)
    (tmp_path / "table.bin").write_bytes(b"12")
    (tmp_path / "course.bin").write_bytes(b"1234")
    (tmp_path / "meta.json").write_text('{"step": 1, "followed": 1}')
    with pytest.raises(ModelError, match="other numbers"):
        kept.read(tmp_path)


# Which order they come to


def test_amounts_that_go_in_and_stay_make_up_the_holding() -> None:
    amounts = told("$80,000 and $100,000", Role.IN, Role.OUT)
    assert comes_to(amounts, HELD) == Sum(Decimal(80_000), 1.0, 1.0)
    assert fits(amounts, Decimal(100_000), HELD) == 0


def test_what_is_only_told_need_not_fit() -> None:
    assert comes_to(told("$80,000, $1,100 and $9,000", Role.IN, Role.TOLD, Role.TOLD), HELD) == Sum(
        Decimal(80_000), 1.0, 1.0
    )


def test_a_quantity_has_its_share_of_all_that_may_be_meant() -> None:
    """Of two amounts either may be the order: the likelier one, and by how much."""
    (first, _), (second, _) = told("$80,000 and $60,000", Role.IN, Role.IN)
    mostly = {Role.IN: 0.75, Role.OUT: 0.0, Role.OPEN: 0.0, Role.TOLD: 0.25}
    seldom = {Role.IN: 0.25, Role.OUT: 0.0, Role.OPEN: 0.0, Role.TOLD: 0.75}
    found = comes_to([(first, mostly), (second, seldom)], HELD)
    assert (found.quantity, found.likely) == (Decimal(80_000), pytest.approx(0.5625))
    assert found.share == pytest.approx(0.9)


def test_where_all_is_only_told_nothing_is_ordered() -> None:
    assert fits(told("$80,000 and $100,000", Role.TOLD, Role.TOLD), Decimal(80_000), HELD) == 0


@pytest.mark.parametrize("text", ["$80,000 and $90,000", "all and $90,000"])
def test_amounts_that_go_in_and_disagree_come_to_nothing(text: str) -> None:
    found = comes_to(told(text, Role.IN, Role.IN), HELD)
    assert found.likely == 0


def test_an_amount_left_open_comes_to_nothing() -> None:
    found = comes_to(told("$80,000", Role.OPEN), HELD)
    assert found.likely == 0


@pytest.mark.parametrize(
    ("text", "quantity"), [("all", 180_000), ("half", 90_000), ("a third", 60_000), ("all but $30,000", 150_000)]
)
def test_shares_and_wholes_are_of_the_holding(text: str, quantity: int) -> None:
    assert comes_to(told(text, Role.IN), HELD) == Sum(Decimal(quantity), 1.0, 1.0)


def test_a_part_is_tendered_in_thousands_only() -> None:
    """A bare 300 that stays of 300,000 was taken for three hundred dollars, so that 299,700 would have gone in."""
    found = comes_to(told("300", Role.OUT), Decimal(300_000))
    assert not found.quantity % 1000


# How it learns


def test_the_same_mails_give_the_same_model() -> None:
    mails = list(islice(training.marked(), 40))
    one, other = (training.train(mails, COURSE, 1) for _ in range(2))
    assert one.step == other.step
    assert (one.table == other.table).all()
    assert (one.course == other.course).all()


def test_what_was_learned_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    model = training.train(list(islice(training.marked(), 20)), COURSE, 1)
    model.write(tmp_path)
    found = kept.read(tmp_path)
    assert found.step == pytest.approx(model.step)
    assert (found.table == model.table).all()
    assert (found.course == model.course).all()
    assert isinstance(found, Roles)


def test_marks_tell_the_roles_of_the_amounts_they_stand_around(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "== voice: a broker's clerk | tenor: plain\nour {held:$50,000}\nWe had {told:two} fires. Put in {in:$20,000}, keep {out:$30,000}, perhaps {open:half}.\n"
    )
    [mail] = training.marked(tmp_path)
    assert mail.held == {Decimal(50_000)}
    assert mail.role == "broker"
    found = {
        amount.text: roles
        for amount, roles in zip((one for part in mail.parts for one in part.amounts), mail.truth, strict=True)
    }
    assert found["$50,000"] == {Role.TOLD}
    assert found["$20,000"] == {Role.IN}
    assert found["$30,000"] == {Role.OUT}
    assert found["half"] == {Role.OPEN}


def test_a_head_that_says_nothing_of_the_tenor_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("== voice: somebody\nsubject\ntext\n")
    with pytest.raises(CorpusError, match=r"a\.txt:1"):
        list(training.marked(tmp_path))


def test_every_mark_of_the_corpus_is_whole() -> None:
    for file in training.FOLDER.glob("*.txt"):
        text = file.read_text(encoding="utf-8")
        assert text.count("{") == text.count("}"), file.name


def test_an_amount_is_found_in_the_marks_of_the_order() -> None:
    """Marks of roles are of use only where reading finds the amounts."""
    roles_found = [role for mail in islice(training.marked(), 100) for role in mail.truth]
    assert sum(role == {Role.IN} for role in roles_found) > 70


# What reading asks of it


def test_every_amount_is_told_once_and_one_that_is_not_seen_is_open() -> None:
    for text in (
        "Exchange 25 of the remaining bonds.",
        "Please exchange $60,000 of my notes under the offer.$40,000 more to go in.",
    ):
        whole = mail(text)
        amounts = [amount for part in whole.parts for amount in part.amounts]
        assert [amount for amount, _ in roles(whole)] == amounts


def test_of_a_mail_with_a_list_of_amounts_all_are_open() -> None:
    found = roles(mail("We hold " + ", ".join(f"${number},000" for number in range(2, MOST + 10)) + " in all."))
    assert len(found) > MOST
    assert all(likely[Role.OPEN] == 1 for _, likely in found)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I would rather not put in everything.", Role.TOLD),
        ("120 go in and 60 bonds to stay.", Role.OUT),
        ("So ten thousand dollars please, not twenty.", Role.TOLD),
    ],
)
def test_what_is_said_outright_is_certain(text: str, role: Role) -> None:
    assert any(likely[role] == 1 for _, likely in roles(mail(text)))


@pytest.mark.parametrize(
    "text", ["$40,000 remain to be decided.", "$40,000 remains undecided.", "$40,000 stay open until my wife is back."]
)
def test_what_remains_to_be_decided_does_not_stay_for_certain(text: str) -> None:
    assert all(likely[Role.OUT] < 1 for _, likely in roles(mail(text)))


def test_nothing_is_held_without_harm() -> None:
    assert fits(told("$80,000", Role.IN), Decimal(0), Decimal(0)) == 0
    assert comes_to(told("$80,000", Role.IN), Decimal(0)).likely == 0


def test_a_model_learned_beside_another_judge_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another judge carries means something else: to train the judges anew and not the roles must not go unseen."""
    kept._learned.cache_clear()
    monkeypatch.setattr("nlp.tenor.door.mark", lambda: COURSE.mark + 1)
    try:
        with pytest.raises(ModelError, match="--only roles"):
            kept.load()
    finally:
        kept._learned.cache_clear()


def test_what_reading_needs_is_loaded_before_the_first_mail(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept._learned.cache_clear()
    monkeypatch.setattr("nlp.models.FOLDER", tmp_path)
    try:
        with pytest.raises(ModelError):
            kept.load()
    finally:
        kept._learned.cache_clear()
