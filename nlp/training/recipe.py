"""The whole recipe: from the labelled sentences to the saved model, with figures on the sentences kept from training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from nlp import models
from nlp.context import Context
from nlp.tenor import judges as judges_kept
from nlp.tenor import roles as roles_kept
from nlp.tenor.cautions import SETTLED
from nlp.tenor.course import Course
from nlp.tenor.heard_out import OPEN, OPEN_AMID_MORE, PLAIN, PLAIN_OF_SEVERAL
from nlp.training import entities, held_up, judges, purport, roles, whole_mails
from nlp.training.corpus import CorpusError, Labelled, corrections
from nlp.training.figures import Figure, of_entities, of_purport

if TYPE_CHECKING:
    from spacy.language import Language

WEIGHT = 5
"""How often a correction is learned: one sentence beside twelve thousand would not be noticed."""
LIMIT = 6_000_000
"""How many bytes the model may take, so that it can live in the project."""

_HEARD = "test_sentences_learned"
"""Where a saved model says whether it learned from the test sentences (its `meta.json`)."""
_TRAIN = {"purport": purport.train, "entities": entities.train}
_MEASURE = {"purport": of_purport, "entities": of_entities}


def material(corpus: Sequence[Labelled], corrected: Sequence[Path], *, whole: bool) -> tuple[Labelled, ...]:
    """Give the sentences to learn from. `whole`: those kept for the test as well. Raises CorpusError, OSError."""
    further = [sentence for file in corrected for sentence in corrections(file)]
    return (*(sentence for sentence in corpus if whole or not sentence.test), *further * WEIGHT)


@dataclass(frozen=True, slots=True)
class Measurement:
    """How one part fared on the test sentences. `heard`: it learned from them as well, so the figures flatter it."""

    figures: tuple[Figure, ...]
    heard: bool


def trained(part: str, sentences: Sequence[Labelled], into: Path) -> float:
    """Train one part (of `nlp.models.PARTS`) and save it with its checksums; answers the seconds it took."""
    began = monotonic()
    model: Language = _TRAIN[part](sentences)
    model.meta[_HEARD] = any(sentence.test for sentence in sentences)
    models.save(model, part, into)
    return monotonic() - began


def measured(part: str, corpus: Sequence[Labelled], folder: Path | None = None) -> Measurement:
    """Measure one part, as saved, on the sentences kept from training. Raises ModelError."""
    model = models.load(part, folder)
    figures = _MEASURE[part](model, [sentence for sentence in corpus if sentence.test])
    return Measurement(figures, bool(model.meta.get(_HEARD)))


def mails_to_learn(corpus: Path, tests: Path, parse: whole_mails.Parse) -> list[whole_mails.Heard]:
    """Give the mails from which the judges of whole mails learn, read by as many processes as there are cores.

    `corpus`: the folder of mails written for it; `tests`: where the labelled mails and the wordings lie. Raises CorpusError, also where
    there are no mails, and OSError.
    """
    mails = whole_mails.heard_together(whole_mails.to_learn(corpus, tests, parse))
    if not mails:
        raise CorpusError(f"{corpus}: holds no whole mails to learn from")
    return mails


def trained_tenor(mails: Sequence[whole_mails.Heard], into: Path) -> float:
    """Train the judges of whole mails and save them with their checksums; answers the seconds it took."""
    began = monotonic()
    judges.train(mails).write(into / models.TENOR)
    models.list_again(models.TENOR, into)
    return monotonic() - began


def trained_roles(
    corpus: Path, tests: Path, hear: roles.Hear, accounts_of: roles.AccountsOf, into: Path
) -> tuple[int, float]:
    """Train the model of amounts and save it with its checksums; answers how many mails it learned from, and the seconds.

    `corpus`: the folder of mails whose amounts are marked; `tests`: where the labelled mails and the wordings lie. They are followed by the shipped judges.
    Raises CorpusError, also where there are no mails, ModelError and OSError.
    """
    began = monotonic()
    mails = [
        *roles.marked(corpus),
        *roles.labelled(whole_mails.folders(tests), hear),
        *roles.worded(tests / "wordings", accounts_of),
    ]
    if not mails:
        raise CorpusError(f"{corpus}: holds no mails with marked amounts to learn from")
    roles.train(mails, _course(models.FOLDER), judges.SEED).write(into / models.ROLES)
    models.list_again(models.ROLES, into)
    return len(mails), monotonic() - began


def measured_roles(tests: Path, hear: roles.Hear, folder: Path | None = None) -> roles.Figure:
    """Measure the model of amounts, as saved, on the labelled mails kept from learning. Raises ModelError, OSError."""
    model = roles_kept.read(models.checked(models.ROLES, folder or models.FOLDER))
    mails = roles.labelled(whole_mails.folders(tests, kept=True), hear)
    return roles.measured(model, mails, _course(models.FOLDER), SETTLED)


def _course(folder: Path) -> Course:
    """Give the second judge of whole mails, as saved. Raises ModelError."""
    return judges_kept.read(models.checked(models.TENOR, folder)).course


def trained_weights(
    corpus: Path, tests: Path, parse: whole_mails.Parse, mail_of: held_up.Written, context: Context, into: Path
) -> tuple[judges.Figure, float]:
    """Learn what the rules weigh beside the judges, and save it with its checksum; answers how many of the mails that were learned from would pass, and the seconds.

    `mail_of`: makes the mail of the holder of `context`, who has one account. They are read with the shipped models of sentences. Raises
    CorpusError, also where there is nothing to learn from, ModelError, OSError.
    """
    began = monotonic()
    written = list(whole_mails.written(corpus))
    others = list(whole_mails.besides(tests, parse))
    if not any(mail.plain for mail in written) or all(mail.plain for mail in written):
        raise CorpusError(f"{corpus}: holds no whole mails of both sorts to learn from")
    weights, cases = held_up.learned(written, others, mail_of, context)
    if not cases:
        raise CorpusError(f"{corpus}: its files hold no mails of which anything is held up that may be passed over")
    weights.write(into / models.TENOR)
    models.list_again(models.TENOR, into)
    return held_up.passing(weights, cases), monotonic() - began


def measured_tenor(tests: Path, parse: whole_mails.Parse, folder: Path | None = None) -> tuple[judges.Figure, ...]:
    """Measure the judges of whole mails, as saved, on the labelled mails kept from learning. Raises ModelError, OSError."""
    both = judges_kept.read(models.checked(models.TENOR, folder or models.FOLDER))
    mails = whole_mails.heard(whole_mails.to_measure(tests, parse))
    return judges.measured(both, mails, (OPEN_AMID_MORE, OPEN, PLAIN, PLAIN_OF_SEVERAL))
