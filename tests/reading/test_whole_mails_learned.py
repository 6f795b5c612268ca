"""How the judges of whole mails learn, how the first of them is kept, and from which mails they learn."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mailflows.message import parse
from nlp.errors import ModelError
from nlp.tenor import network
from nlp.tenor.sequences import PLACES, places_of, words_of
from nlp.training import judges, tenor, whole_mails
from nlp.training.corpus import CorpusError
from nlp.training.judges import Figure, Judges, measured
from nlp.training.tenor import Placed
from nlp.training.whole_mails import comes_to

MAILS = [
    Placed(((1, 2), (9,)), plain=True),
    Placed(((1,), (3,)), plain=True),
    Placed(((4, 2),), plain=False),
    Placed(((4,), (5, 9)), plain=False),
]


@pytest.mark.parametrize("mails", [MAILS, MAILS[::-1]])
def test_learning_tells_the_plain_from_the_open_in_whatever_order_they_come(mails: list[Placed]) -> None:
    learned = tenor.train(mails, 1)
    assert learned.odds(((1,),)) > 1
    assert learned.odds(((4,),)) < -1


def test_the_same_mails_give_the_same_network() -> None:
    once, again = tenor.train(MAILS, 1), tenor.train(MAILS, 1)
    assert once.table.tobytes() == again.table.tobytes()
    assert once.bias == again.bias


def test_one_sentence_that_leaves_open_weighs_the_same_among_many_plain_ones() -> None:
    """What was first tried added up all that a mail says, and much plain talk outvoted a condition."""
    learned = tenor.train(MAILS, 1)
    assert learned.odds(((1, 2), (4,))) == pytest.approx(learned.odds(((1, 2), *(((1, 2),) * 40), (4,))), abs=0.01)


def test_the_slopes_are_those_of_the_error() -> None:
    """Each number, moved a little, changes the error as its slope says."""
    chance = np.random.default_rng(3)
    table, shift = (chance.normal(0, 0.5, shape) for shape in ((6, network.WIDTH), (network.WIDTH,)))
    counts = chance.normal(0, 0.5, 2 * network.WIDTH + 1)
    numbered = tenor._numbered([Placed(((1, 2, 3), (4,)), plain=True), Placed(((2, 5), (6, 1)), plain=False)])[1]
    batch = tenor._batch(numbered, chance)

    def error() -> float:
        sums = np.zeros((len(batch.norms), network.WIDTH))
        np.add.at(sums, batch.owner, table[batch.places])
        says = np.tanh(sums * (tenor._SCALE / batch.norms)[:, None] + shift)
        total = 0.0
        for mail, plain in enumerate(batch.truth):
            mine = says[batch.of == mail]
            sure = np.concatenate((mine.max(axis=0), mine.min(axis=0))) @ counts[:-1] + counts[-1]
            total += float(np.log1p(np.exp(-sure if plain else sure)))
        return total / len(batch.truth)

    for numbers, slope in zip((table, counts, shift), tenor._slopes(batch, table, counts, shift), strict=True):
        for place in list(np.ndindex(numbers.shape))[::7]:
            before = numbers[place]
            numbers[place] = before + 1e-5
            above = error()
            numbers[place] = before - 1e-5
            assert slope[place] == pytest.approx((above - error()) / 2e-5, abs=1e-4)
            numbers[place] = before


def test_places_are_of_sequences_within_a_sentence() -> None:
    assert places_of([["exchange", "all"], ["not", "now"]]) == (
        *places_of([["exchange", "all"]]),
        *places_of([["not", "now"]]),
    )
    assert set(places_of([["all"]])[0]) & set(places_of([["all", "not"]])[0])


def test_a_network_is_written_and_read_back(tmp_path: Path) -> None:
    learned = tenor.train(MAILS, 1)
    learned.write(tmp_path)
    there = network.read(tmp_path)
    assert there.odds(((1, 2), (9,))) == learned.odds(((1, 2), (9,)))
    assert there.table.tobytes() == learned.table.tobytes()


FACTS = {name: [0.5] * network.WIDTH for name in ("steps", "shift", "most", "least")} | {"bias": 0.0}


@pytest.mark.parametrize(
    "facts",
    [
        "{}",
        "[]",
        "no json",
        json.dumps(FACTS | {"bias": "x"}),
        json.dumps(FACTS | {"bias": float("nan")}),
        json.dumps(FACTS | {"steps": [float("inf")] * network.WIDTH}),
    ],
)
def test_a_network_of_another_program_is_refused(tmp_path: Path, facts: str) -> None:
    tenor.train(MAILS, 1).write(tmp_path)
    (tmp_path / "meta.json").write_text(facts)
    with pytest.raises(ModelError, match=r"cannot be read"):
        network.read(tmp_path)


@pytest.mark.parametrize(("file", "content"), [("table.bin", "x"), ("meta.json", json.dumps(FACTS | {"least": [1]}))])
def test_a_network_cut_short_is_refused(tmp_path: Path, file: str, content: str) -> None:
    tenor.train(MAILS, 1).write(tmp_path)
    (tmp_path / file).write_text(content)
    with pytest.raises(ModelError, match=r"holds \d+ numbers"):
        network.read(tmp_path)


def test_however_much_speaks_against_a_mail_it_can_be_judged() -> None:
    ones = np.ones(network.WIDTH, dtype="float32")
    heavy = network.Network(
        np.full((PLACES, network.WIDTH), -127, dtype="int8"), ones, 0 * ones, 1e6 * ones, 1e6 * ones, 0.0
    )
    assert heavy.odds([range(PLACES)]) < -50
    assert heavy.odds([]) == 0
    assert heavy.odds([[]]) == 0


def test_both_judges_are_heard_and_measured_together() -> None:
    """However much speaks against a mail, it can be judged."""
    mails = [
        whole_mails.Heard((("tender", "all"),), plain=True),
        whole_mails.Heard((("wait", "now"),), plain=False),
    ] * 8
    both = judges.train(mails)
    assert measured(both, mails, (0.5,)) == (Figure(0.5, (8, 8), (0, 8)),)
    sure = Judges(replace(both.sequences, bias=-1e6), replace(both.course, bias=(0.0, 1e6)))
    assert 0 <= sure.plainness((("tender", "all"),)) < 0.001
    assert 0.999 < sure.likely((("tender", "all"),))[1] <= 1


# The mails they learn from


def test_the_mails_written_for_it_are_many_and_of_both_sorts() -> None:
    mails = list(whole_mails.written())
    plain = sum(mail.plain is True for mail in mails)
    assert len(mails) > 3900
    # The mails of an ordinary inbox among them are three in four plain, as an inbox is; the others half.
    assert 0.45 < plain / len(mails) < 0.65
    assert all(mail.body for mail in mails)
    assert len({mail.body for mail in mails}) == len(mails)


def test_mails_that_refuse_are_many_and_of_both_sorts() -> None:
    mails = list(whole_mails.written(whole_mails.FOLDER.parent / whole_mails.REFUSALS))
    refuse = sum(mail.refuses is True for mail in mails)
    assert len(mails) > 900
    assert 0.5 < refuse / len(mails) < 0.75
    assert len({mail.body for mail in mails}) == len(mails)
    assert all(mail.plain is (False if mail.refuses else None) for mail in mails)


@pytest.mark.parametrize("head", ["== voice: a cooper | tenor: perhaps", "== tenor: plain", "=== a cooper"])
def test_a_head_of_another_form_is_named(tmp_path: Path, head: str) -> None:
    (tmp_path / "coopers.txt").write_text(
        f"== voice: a cooper | tenor: open\nNot yet.\n{head}\nAll.\n", encoding="utf-8"
    )
    with pytest.raises(CorpusError, match=r"coopers\.txt:3"):
        list(whole_mails.written(tmp_path))


@pytest.mark.parametrize(
    ("label", "plain", "refuses"),
    [
        ({"kind": "instruction", "action": "confirm", "election": "tender_all"}, True, False),
        ({"kind": "instruction", "action": "request", "election": "tender_part", "missing": ["signature"]}, True, None),
        (
            {"kind": "instruction", "action": "request", "election": "tender_all", "reasons": ["over_position"]},
            True,
            None,
        ),
        (
            {"kind": "instruction", "action": "request", "election": "tender_all", "reasons": ["conditional"]},
            False,
            False,
        ),
        ({"kind": "instruction", "action": "confirm", "election": "do_not_tender"}, False, True),
        ({"kind": "withdrawal", "action": "confirm", "election": "withdraw_part"}, False, True),
        ({"kind": "withdrawal", "action": "flag", "election": "withdraw_all", "reasons": ["late"]}, None, True),
        ({"kind": "question", "action": "answer"}, False, False),
        (
            {"kind": "instruction", "action": "request", "election": "tender_all", "reasons": ["contradictory"]},
            None,
            None,
        ),
        ({"kind": "instruction", "action": "confirm|request", "election": "tender_all"}, None, None),
        ({"kind": "bounce", "action": "ignore"}, None, None),
    ],
)
def test_a_label_tells_what_the_words_come_to(label: dict[str, str], plain: bool | None, refuses: bool | None) -> None:
    lines = [{"election": label["election"]}] if "election" in label else []
    told = {**label, "instructions": lines}
    assert (comes_to(told), comes_to(told, whole_mails.REFUSES)) == (plain, refuses)


def test_of_a_mail_that_tenders_for_one_account_and_declines_for_another_it_is_not_said_whether_it_refuses() -> None:
    label = {"kind": "instruction", "action": "confirm"}
    told = {**label, "instructions": [{"election": "tender_all"}, {"election": "do_not_tender"}]}
    assert (comes_to(told), comes_to(told, whole_mails.REFUSES)) == (True, None)


def test_mails_and_wordings_are_gathered_but_for_those_kept_to_measure(tmp_path: Path) -> None:
    label = {"file": "1.eml", "kind": "instruction", "action": "confirm", "instructions": [{"election": "tender_all"}]}
    for place, name in (("learned", "first"), ("corpus", min(whole_mails.HELD_OUT))):
        folder = tmp_path / "mails" / place / name
        folder.mkdir(parents=True)
        (folder / "labels.jsonl").write_text(json.dumps(label) + "\n")
        (folder / "1.eml").write_bytes(f"From: a@b.example\nSubject: notes of {name}\n\nTender all.\n".encode())
    (tmp_path / "wordings").mkdir()
    (tmp_path / "wordings" / "some.txt").write_text(
        "# a heading\nmercer | Notes | Tender all.{own} | confirm:tender_all\nmercer | Notes | Not one. | !confirm\nmercer | a | b | flag\n"
        "mercer | Notes | Keep all. | confirm:do_not_tender\nmercer | Notes | Back, maybe. | !confirm:withdraw_all\n"
    )
    (tmp_path / "refusals").mkdir()
    (tmp_path / "refusals" / "a.txt").write_text(
        "== voice: a cooper | tenor: no\nNot mine.\n== voice: a cook | tenor: open\nHm.\n"
    )
    told = [mail for source in whole_mails.to_learn(tmp_path / "mails of his", tmp_path, parse) for mail in source()]
    assert [(mail.subject, mail.plain, mail.refuses) for mail in told] == [
        ("", False, True),
        ("", None, False),
        ("notes of first", True, False),
        ("Notes", True, False),
        ("Notes", False, False),
        ("Notes", False, True),
        ("Notes", None, False),
    ]
    assert [mail.plain for mail in whole_mails.to_measure(tmp_path, parse)] == [True]


def test_nothing_said_is_not_learned() -> None:
    empty = whole_mails.WholeMail("", "", plain=True, source="a")
    assert whole_mails.heard([empty]) == []
    assert words_of("", "") == ()
