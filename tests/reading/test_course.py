"""The network that follows a mail in its course: that it learns by the order of words, is kept as it was, and says so when it is damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nlp.errors import ModelError
from nlp.tenor import course as kept
from nlp.tenor.vocabulary import BEGIN, END, LONGEST, Vocabulary
from nlp.training import course
from nlp.training.whole_mails import Heard

WORDS = ["tender", "all", "my", "notes", "then", "wait", "for", "word"]


def _mails() -> list[Heard]:
    """Mails of the same words: plain where the first sentence is the one that the second follows, open the other way round."""
    first, second = tuple(WORDS[:4]), tuple(WORDS[4:])
    return [Heard((first, second), plain=True), Heard((second, first), plain=False)] * 8


@pytest.fixture(scope="module")
def learned() -> kept.Course:
    return course.train(_mails(), 1)


def test_it_learns_by_the_order_of_sentences_alone(learned: kept.Course) -> None:
    plain, opened = _mails()[:2]
    assert learned.odds(plain.said)[0] > 1
    assert learned.odds(opened.said)[0] < -1


def test_it_learns_by_the_order_of_words_alone() -> None:
    mails = [Heard((("wait", "no", "tender"),), plain=True), Heard((("tender", "no", "wait"),), plain=False)] * 8
    found = course.train(mails, 1)
    assert found.odds(mails[0].said)[0] > 1
    assert found.odds(mails[1].said)[0] < -1


def test_a_refusal_is_learned_beside_an_order_and_where_one_is_not_known_nothing_is_learned_of_it() -> None:
    """A mail that is open as an order may refuse: of that it says nothing."""
    mails = [
        Heard((("tender", "all"),), plain=True, refuses=False),
        Heard((("leave", "all"),), plain=False, refuses=True),
        Heard((("perhaps", "later"),), plain=None, refuses=False),
        Heard((("wait", "then"),), plain=False),
    ] * 8
    found = course.train(mails, 1)
    (tender, no), (order, refusal), (_, perhaps), (waits, _) = (found.odds(mail.said) for mail in mails[:4])
    assert tender > 1 > -1 > no
    assert refusal > 1 > -1 > order
    assert perhaps < -1
    assert waits < -1


def test_what_is_carried_is_told_of_every_word(learned: kept.Course) -> None:
    """Also of the words of a sentence that is heard in pieces, and of none of a sentence without words."""
    said = (("tender", "all"), (), ("wait",) * (2 * LONGEST + 1))
    found = learned.carried(said)
    assert [one.shape for one in found] == [(len(words), kept.CARRIED) for words in said]
    # What stands before and behind a word counts, and what the mail says elsewhere.
    [alone] = learned.carried((("tender",),))
    [before] = learned.carried((("wait", "tender"),))
    first, _ = learned.carried((("tender",), ("wait",)))
    assert not np.allclose(alone[-1], before[-1])
    assert not np.allclose(alone, first)
    assert learned.carried(((),))[0].shape == (0, kept.CARRIED)


def test_the_same_mails_make_the_same_network(learned: kept.Course) -> None:
    again = course.train(_mails(), 1)
    assert again.odds((("tender", "all"),)) == learned.odds((("tender", "all"),))


def test_the_slopes_are_those_of_the_error() -> None:
    chance = np.random.default_rng(3)
    weights = course.beginning(40, chance)
    batch = course.together(
        [[[1, 5, 6, 7, 2], [1, 8, 9, 2]], [[1, 12, 2]], [[1, 5, 5, 6, 20, 21, 2], [1, 3, 2], [1, 30, 31, 32, 2]]],
        [(True, False), (False, None), (None, True)],
    )
    _, slopes = course.slopes_of(weights, batch, None)
    for numbers, slope in zip(weights.each(), slopes.each(), strict=True):
        flat, told = numbers.reshape(-1), slope.reshape(-1)
        for at in np.argsort(-abs(told))[:3]:
            was = flat[at]
            errors = []
            for moved in (0.002, -0.002):
                flat[at] = was + moved
                errors.append(course.slopes_of(weights, batch, None)[0])
            flat[at] = was
            assert (errors[0] - errors[1]) / 0.004 == pytest.approx(told[at], rel=0.15, abs=2e-4)


def test_what_learning_makes_of_mails_is_what_the_judge_hears() -> None:
    """Learning puts the sentences of several mails behind one another, hearing follows one mail: the odds are the same."""
    weights = course.beginning(len(Vocabulary(tuple(WORDS))), np.random.default_rng(5))
    judge = course.of(Vocabulary(tuple(sorted(WORDS))), weights)
    said = [
        [["tender", "all", "my", "notes"], ["then", "wait"]],
        [["wait"]],
        [["all"], ["my", "notes", "for"], ["word"]],
    ]
    for one in said:
        batch = course.together(
            [judge.vocabulary.numbers(one) for one in (*said, one)], [(None, None)] * 3 + [(True, True)]
        )
        error, _ = course.slopes_of(weights, batch, None)
        assert error * 4 == pytest.approx(sum(np.log1p(np.exp(-odds)) for odds in judge.odds(one)), rel=1e-4)


def test_what_is_written_is_read_back(learned: kept.Course, tmp_path: Path) -> None:
    learned.write(tmp_path / "once")
    once = kept.read(tmp_path / "once")
    assert once.vocabulary == learned.vocabulary
    assert once.odds(_mails()[0].said) == pytest.approx(learned.odds(_mails()[0].said), abs=0.05)
    once.write(tmp_path / "again")
    assert kept.read(tmp_path / "again").odds(_mails()[1].said) == pytest.approx(once.odds(_mails()[1].said), abs=0.01)


def test_a_mail_of_nothing_is_judged_by_what_is_added_for_any_mail(learned: kept.Course) -> None:
    assert learned.odds(()) == learned.odds(((),)) == learned.bias


def test_what_stands_beside_a_sentence_does_not_move_its_end(learned: kept.Course) -> None:
    """Sentences of unlike lengths are followed together, each to its own end."""
    gates = learned.in_sentences
    rows = np.random.default_rng(2).normal(0, 1, (5, 2, kept.WORD)).astype("float32")
    lengths = np.array([5, 3])
    both = kept.both_ways(rows, lengths, gates)
    alone = kept.both_ways(rows[:3, 1:], lengths[1:], gates)
    assert both[:3, 1] == pytest.approx(alone[:, 0], abs=1e-5)


def test_a_long_sentence_is_heard_to_its_end_in_pieces() -> None:
    words = Vocabulary(("a", "b"))
    told = words.numbers([["a"] * LONGEST + ["b"]])
    assert [len(one) for one in told] == [LONGEST + 2, 3]
    assert told[1] == (BEGIN, 4, END)


def test_unknown_words_that_end_alike_are_one() -> None:
    words = Vocabulary(("a",))
    [[_, one, other, known, _]] = words.numbers([["misgivings", "undergivings", "a"]])
    assert one == other != known
    assert max(one, other) < len(words)


@pytest.mark.parametrize("file", ["words.txt", "words.bin", "course.bin", "course.json"])
def test_damaged_numbers_are_told_of(learned: kept.Course, tmp_path: Path, file: str) -> None:
    learned.write(tmp_path)
    (tmp_path / file).write_bytes((tmp_path / file).read_bytes()[:-8])
    with pytest.raises(ModelError):
        kept.read(tmp_path)


def test_numbers_that_are_not_finite_are_told_of(learned: kept.Course, tmp_path: Path) -> None:
    learned.write(tmp_path)
    numbers = np.frombuffer((tmp_path / "course.bin").read_bytes(), dtype="<f2").copy()
    numbers[7] = np.nan
    (tmp_path / "course.bin").write_bytes(numbers.tobytes())
    with pytest.raises(ModelError, match="not finite"):
        kept.read(tmp_path)
