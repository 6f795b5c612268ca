"""`train`: the recipe from labelled sentences to a saved model, on a small slice of the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.errors import UsageError
from nlp import models
from nlp.entities import found_by
from nlp.tenor import weights
from nlp.training import entities, purport, recipe
from nlp.training.corpus import Labelled, labelled
from nlp.training.figures import Figure, of_entities, of_purport

SLICE = [one for number, one in enumerate(labelled()) if number % 40 == 0]
HALF = SLICE[::2]
LINES = """== voice: a | theme: b | split: train
elects_all | Please tender [share all] of my notes.
elects_part | Please tender [amount 40] notes.
declines | I do not tender.
none | Good morning, [person Ida Moss].
== voice: c | theme: d | split: test
elects_all | Tender [share all] of them.
none | Good morning.
"""
MAILS = """== voice: a | tenor: plain
Please tender all of my notes.
== voice: b | tenor: open
I may tender them next week.
"""


@pytest.fixture(autouse=True)
def _no_labelled_mails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Learn from the small corpus alone: to read all labelled mails takes half a minute."""
    monkeypatch.setattr("bot.cli.training.TESTS", tmp_path / "no_tests")


def small(tmp_path: Path) -> tuple[Path, Path]:
    """A folder with a small corpus, and one to write a model to."""
    folder = tmp_path / "corpus"
    (folder / "mails").mkdir(parents=True)
    (folder / "small.txt").write_text(LINES, encoding="utf-8")
    (folder / "mails" / "small.txt").write_text(MAILS, encoding="utf-8")
    return folder, tmp_path / "model"


def train(corpus: Path, into: Path, *more: str) -> str:
    done = CliRunner().invoke(app, ["train", "--corpus", str(corpus), "--into", str(into), *more])
    if isinstance(done.exception, UsageError):
        raise done.exception
    assert done.exit_code == 0, done.output
    return done.stdout


def test_all_parts_are_trained_measured_and_written_with_their_checksums(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    said = train(corpus, into)
    assert "purport: trained on 4 sentences in" in said
    assert "entities: trained on 4 sentences in" in said
    assert "tenor: trained on 2 mails in" in said
    assert said.count("precision") == 2
    assert {line.split("  ")[1].split("/")[0] for line in (into / "SHA256SUMS").read_text().splitlines()} == {
        "purport",
        "entities",
        "tenor",
    }
    for part in models.PARTS:
        models.load(part, into)
    models.checked(models.TENOR, into)


def test_without_whole_mails_the_judge_of_them_is_not_trained(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    (corpus / "mails" / "small.txt").unlink()
    with pytest.raises(UsageError, match="holds no whole mails"):
        train(corpus, into, "--only", "tenor")


def test_the_weights_are_learned_from_mails_that_are_held_up(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    told = "I have read your letter twice, and so has my neighbour, who keeps bees and sells the honey at the church on Sundays."
    held_up = [
        f"== voice: v{number} | tenor: {tenor}\n{told} Please tender all of my notes{words}"
        for number, (tenor, words) in enumerate(
            [("plain", ", as the cat sleeps on it."), ("open", ", if the rain holds off.")] * 3
        )
    ]
    for name in ("one", "two"):
        (corpus / "mails" / f"{name}.txt").write_text("\n".join(held_up) + "\n", encoding="utf-8")
    train(corpus, into, "--only", "tenor")
    said = train(corpus, into, "--only", "weights")
    assert "weights: learned from 0 plain and 6 open mails" in said
    found = weights.read(models.checked(models.TENOR, into))
    assert max(found.rules.values()) <= 0


def test_of_mails_that_nothing_holds_up_no_weights_are_learned(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    with pytest.raises(UsageError, match="hold no mails of which"):
        train(corpus, into, "--only", "weights")


def test_one_part_alone_leaves_the_other_as_it_is(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    train(corpus, into)
    before = {file: file.read_bytes() for file in (into / "purport").rglob("*") if file.is_file()}
    (into / "purport" / "meta.json").write_text("{}")
    assert "purport: trained" not in train(corpus, into, "--only", "entities")
    # What was damaged before is not blessed by training the other part.
    with pytest.raises(models.ModelError, match=r"meta\.json"):
        models.checked("purport", into)
    for file, content in before.items():
        file.write_bytes(content)
    models.checked("purport", into)


def test_the_whole_corpus_leaves_nothing_to_measure_with(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    said = train(corpus, into, "--whole", "--only", "purport")
    assert "trained on 6 sentences" in said
    assert "nothing is left to measure it with" in said
    assert "precision" not in said
    assert recipe.measured("purport", labelled(corpus), into).heard
    train(corpus, into, "--only", "purport")
    assert not recipe.measured("purport", labelled(corpus), into).heard


def test_corrections_are_learned_as_well(tmp_path: Path) -> None:
    corpus, into = small(tmp_path)
    for name in ("one", "two"):
        (tmp_path / name).write_text("waits | Hold off.\n", encoding="utf-8")
    said = train(corpus, into, "--only", "purport", "--with-corrections", str(tmp_path / "one"), str(tmp_path / "two"))
    assert f"trained on {4 + 2 * recipe.WEIGHT} sentences" in said


@pytest.mark.parametrize("content", ["no labels here\n", None])
def test_corrections_that_are_none_are_named_and_nothing_is_trained(tmp_path: Path, content: str | None) -> None:
    corpus, into = small(tmp_path)
    if content is not None:
        (tmp_path / "ours.txt").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=r"ours\.txt"):
        train(corpus, into, "--with-corrections", str(tmp_path / "ours.txt"))
    assert not into.exists()


def test_a_slice_of_the_corpus_teaches_entities_and_purport() -> None:
    """What was learned is known again: the recipe learns at all."""
    named = entities.train(HALF, epochs=30)
    together = of_entities(named, HALF)[-1]
    assert together.f_score > 0.55
    does = purport.train(HALF, epochs=20)
    elects = next(figure for figure in of_purport(does, HALF) if figure.label == "elects")
    assert elects.f_score > 0.6


def test_the_same_seed_makes_the_same_model() -> None:
    text = "Please tender 40 notes of Ida Moss by Friday."
    first, second = (entities.train(SLICE[:60], epochs=2) for _ in range(2))
    assert first.get_pipe("ner").to_bytes() == second.get_pipe("ner").to_bytes()
    assert found_by(first, text) == found_by(second, text)


def test_figures_are_shares_of_what_was_found_and_of_what_is_true() -> None:
    figure = Figure("amount", right=6, wrong=2, missed=4)
    assert (figure.true, figure.precision, figure.recall) == (10, 0.75, 0.6)
    assert figure.f_score == pytest.approx(2 * 0.75 * 0.6 / 1.35)
    assert Figure("tin", 0, 0, 0).f_score == Figure("tin", 0, 0, 3).precision == 0.0


def test_every_entity_of_the_corpus_can_be_learned() -> None:
    """An entity whose ends stand inside a word is learned as the whole word, never lost."""
    spacy = __import__("spacy")
    model = spacy.blank("en")
    marked: list[Labelled] = [one for one in SLICE if one.entities]
    for sentence in marked:
        assert len(entities.example(model, sentence).reference.ents) == len(sentence.entities), sentence.place
