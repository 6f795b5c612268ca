"""The labelled sentences of `nlp/corpus`: their form, their split, their balance."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from nlp.entities import LABELS as ENTITIES
from nlp.purport.door import EFFECTIVE, groups
from nlp.purport.door import LABELS as PURPORTS
from nlp.training.corpus import CorpusError, Entity, Labelled, corrections, labelled

HEAD = "== voice: retired baker | theme: first try | split: train\n"


@cache
def corpus() -> tuple[Labelled, ...]:
    return labelled()


def written(folder: Path, text: str) -> tuple[Labelled, ...]:
    (folder / "some.txt").write_text(text, encoding="utf-8")
    return labelled(folder)


def test_there_are_enough_sentences_of_enough_voices() -> None:
    assert len(corpus()) >= 1500
    assert len({sentence.voice for sentence in corpus()}) >= 100


def test_no_voice_is_heard_in_training_and_test() -> None:
    heard, kept = ({one.voice for one in corpus() if one.test is test} for test in (False, True))
    assert not heard & kept


def test_no_sentence_with_an_instruction_stands_in_training_and_test() -> None:
    heard, kept = ({one.text for one in corpus() if one.test is test and len(one.text) > 60} for test in (False, True))
    assert not heard & kept


def test_a_part_of_the_sentences_is_kept_for_the_test() -> None:
    assert 0.1 <= sum(sentence.test for sentence in corpus()) / len(corpus()) <= 0.3


@pytest.mark.parametrize("label", PURPORTS)
def test_each_label_is_learned_and_tested_on_many_sentences(label: str) -> None:
    counts = Counter(sentence.test for sentence in corpus() if label in sentence.labels)
    assert counts[False] >= 150
    assert counts[True] >= 30


@pytest.mark.parametrize("label", ENTITIES)
def test_each_entity_is_learned_and_tested(label: str) -> None:
    counts = Counter(sentence.test for sentence in corpus() for entity in sentence.entities if entity.label == label)
    assert counts[False] >= 25
    assert counts[True] >= 5


def test_instructions_what_only_looks_like_one_and_the_rest_are_balanced() -> None:
    effective = sum(bool(one.labels.intersection(EFFECTIVE)) for one in corpus())
    unsafe = sum("unsafe" in groups(one.labels) for one in corpus())
    rest = len(corpus()) - effective - unsafe
    assert max(effective, unsafe, rest) <= 3 * min(effective, unsafe, rest)


def test_entities_stand_where_they_say_and_are_not_blank_at_their_ends() -> None:
    for sentence in corpus():
        for entity in sentence.entities:
            words = sentence.text[entity.start : entity.end]
            assert words == words.strip() != "", sentence.place


def test_every_account_number_is_marked_as_one() -> None:
    for sentence in corpus():
        for found in re.finditer(r"\b(?:LX|BK)-\d{4}\b", sentence.text):
            assert any(one.start <= found.start() and found.end() <= one.end for one in sentence.entities), (
                sentence.place
            )


def test_a_sentence_is_read_with_its_labels_and_entities(tmp_path: Path) -> None:
    [one] = written(tmp_path, HEAD + "# a remark\n\nelects_part keeps | Put in [amount nine], hold [share the rest].\n")
    assert one.text == "Put in nine, hold the rest."
    assert one.labels == {"elects_part", "keeps"}
    assert one.entities == (Entity("amount", 7, 11), Entity("share", 18, 26))
    assert (one.voice, one.theme, one.test) == ("retired baker", "first try", False)


def test_none_is_no_label_of_a_sentence(tmp_path: Path) -> None:
    assert written(tmp_path, HEAD + "none | Good morning.\n")[0].labels == frozenset()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("none | Good morning.\n", "some.txt:1: a sentence stands before the first block"),
        ("== voice: me\nnone | Good morning.\n", "some.txt:1: a block begins with"),
        (HEAD + "Good morning.\n", "some.txt:2: labels, a bar and the sentence"),
        (HEAD + "elects | All of it.\n", r"not a label: \['elects'\]"),
        (HEAD + " | All of it.\n", "some.txt:2: labels, a bar"),
        (HEAD + "none | Ask [cousin Lem].\n", "some.txt:2: not an entity: cousin"),
        (HEAD + "none | Ask [person Lem.\n", "some.txt:2: a bracket is not closed"),
    ],
)
def test_a_line_that_is_not_of_the_form_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(CorpusError, match=said):
        written(tmp_path, text)


def test_corrections_need_no_block_and_may_begin_one(tmp_path: Path) -> None:
    file = tmp_path / "ours.txt"
    file.write_text("doubts | Maybe [amount ten].\n" + HEAD + "declines | Not me.\n", encoding="utf-8")
    first, second = corrections(file)
    assert (first.voice, first.test, second.voice) == ("corrections", False, "retired baker")
