"""`train`: make the model of reading anew from its labelled sentences, and say how good it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from enum import StrEnum
from functools import partial
from io import StringIO
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import UsageError

if TYPE_CHECKING:
    from nlp.training.corpus import Labelled
    from nlp.training.whole_mails import Heard

CORPUS = Path(__file__).parents[2] / "nlp" / "corpus"
TESTS = Path(__file__).parents[2] / "tests"
MODEL = Path(__file__).parents[2] / "nlp" / "model"


class Part(StrEnum):
    """The trained parts: what a sentence does, what is named in it, what a whole mail comes to, what its amounts are to it, and what each rule weighs beside that."""

    PURPORT = "purport"
    ENTITIES = "entities"
    TENOR = "tenor"
    ROLES = "roles"
    WEIGHTS = "weights"


_SIDE_BY_SIDE = ((Part.TENOR, Part.PURPORT), (Part.ENTITIES,))
"""What is trained where no part is named, each group in a process of its own. Roles and weights rest on these, and on the rules: they are learned
when those have changed."""


def train(
    more: Annotated[
        list[Path] | None, typer.Argument(help="Further files of corrections.", metavar="[FILE...]")
    ] = None,
    *,
    with_corrections: Annotated[
        list[Path] | None,
        typer.Option(
            help="Sentences in the form of nlp/corpus to learn as well; each counts five times.", metavar="FILE"
        ),
    ] = None,
    only: Annotated[
        Part | None,
        typer.Option(help="Only this part; the others stay as they are. Roles and weights are learned only so."),
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="Learn from the test sentences too; then nothing is left to measure with.")
    ] = False,
    corpus: Annotated[
        Path, typer.Option(help="Another folder of labelled sentences.", metavar="DIR", exists=True, show_default=False)
    ] = CORPUS,
    into: Annotated[
        Path, typer.Option(help="Another folder than nlp/model to write to.", metavar="DIR", show_default=False)
    ] = MODEL,
) -> None:
    """Train the model of reading from nlp/corpus (minutes), write it with its checksums, print its figures.

    The figures are those of the sentences and mails that the training did not hear. nlp/README.md tells how sentences
    are written and corrections made.
    """
    from nlp import models  # noqa: PLC0415  (these import the whole of reading)
    from nlp.training import recipe  # noqa: PLC0415
    from nlp.training.corpus import CorpusError, labelled  # noqa: PLC0415

    try:
        sentences = labelled(corpus)
        learned = recipe.material(sentences, (*(with_corrections or ()), *(more or ())), whole=whole)
        if not learned:
            raise UsageError(f"{corpus}: holds no labelled sentences to learn from")
        # Before anything else is begun, so that both cores read.
        mails = _mails(corpus / "mails") if only in (None, Part.TENOR) else ()
        train_part = partial(
            _part, corpus=corpus, sentences=sentences, learned=learned, mails=mails, into=into, whole=whole
        )
        if only:
            train_part(only)
        else:
            # Side by side, since entities take as long as the judges of whole mails.
            with ProcessPoolExecutor(len(_SIDE_BY_SIDE)) as processes:
                for told in processes.map(partial(_told, train_part), _SIDE_BY_SIDE):
                    typer.echo(told, nl=False)
        if only in (None, Part.TENOR):
            typer.echo(
                "roles, weights: left as they are; beside judges trained anew roles are refused until ./run.sh train --only roles has learned them; then --only weights",
                err=True,
            )
    except CorpusError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(f"{error.filename}: cannot be read: {error.strerror}") from None
    size = models.size(into)
    typer.echo(f"{into}: {size / 1e6:.2f} MB, at most {recipe.LIMIT / 1e6:.0f}")
    if size > recipe.LIMIT:
        raise typer.Exit(1)


def _told(train_part: Callable[[Part], None], parts: Sequence[Part]) -> str:
    """Train some parts, one after the other; answers what there is to tell of them, so that it is not mixed with what is told of others."""
    with redirect_stdout(StringIO()) as told:
        for part in parts:
            train_part(part)
    return told.getvalue()


def _part(
    part: Part,
    *,
    corpus: Path,
    sentences: Sequence[Labelled],
    learned: Sequence[Labelled],
    mails: Sequence[Heard],
    into: Path,
    whole: bool,
) -> None:
    """Train one part. Raises CorpusError, ModelError, OSError."""
    if part is Part.TENOR:
        _tenor(mails, into)
    elif part is Part.ROLES:
        _roles(corpus / "amounts", into)
    elif part is Part.WEIGHTS:
        _weights(corpus / "mails", into)
    else:
        _of_sentences(part, sentences, learned, into, whole=whole)


def _of_sentences(
    part: Part, sentences: Sequence[Labelled], learned: Sequence[Labelled], into: Path, *, whole: bool
) -> None:
    """Train one of the parts that learn from sentences, and tell how it fares on those that it did not hear."""
    from bot.cli.figures import table  # noqa: PLC0415
    from nlp.training import recipe  # noqa: PLC0415

    typer.echo(f"training {part} on {len(learned)} sentences ...", err=True)
    seconds = recipe.trained(part, learned, into)
    typer.echo(f"{part}: trained on {len(learned)} sentences in {seconds:.0f} s")
    if whole:
        typer.echo("  learned from the test sentences as well: nothing is left to measure it with")
    elif any(sentence.test for sentence in sentences):
        table(recipe.measured(part, sentences, into).figures)


def _mails(corpus: Path) -> Sequence[Heard]:
    """Read the whole mails to learn from, and tell how long that took. Raises CorpusError, OSError."""
    from mailflows.message import parse  # noqa: PLC0415
    from nlp.training import recipe  # noqa: PLC0415

    typer.echo("reading whole mails ...", err=True)
    began = monotonic()
    mails = recipe.mails_to_learn(corpus, TESTS, parse)
    typer.echo(f"whole mails: {len(mails)} read in {monotonic() - began:.0f} s")
    return mails


def _tenor(mails: Sequence[Heard], into: Path) -> None:
    """Train the judges of whole mails, and tell how they fare on the mails that they did not hear."""
    from bot.cli.figures import plain_and_open  # noqa: PLC0415
    from mailflows.message import parse  # noqa: PLC0415
    from nlp.training import recipe  # noqa: PLC0415

    typer.echo("training tenor on whole mails ...", err=True)
    seconds = recipe.trained_tenor(mails, into)
    typer.echo(f"tenor: trained on {len(mails)} mails in {seconds:.0f} s")
    plain_and_open(recipe.measured_tenor(TESTS, parse, into))


def _roles(corpus: Path, into: Path) -> None:
    """Train the model of amounts, and tell how it fares on the mails that it did not hear."""
    from bot.cli.figures import of_amounts  # noqa: PLC0415
    from bot.sample import as_sent  # noqa: PLC0415
    from nlp.training import recipe  # noqa: PLC0415

    typer.echo("training roles on marked amounts ...", err=True)
    mails, seconds = recipe.trained_roles(corpus, TESTS, as_sent.heard, as_sent.accounts_of, into)
    typer.echo(f"roles: trained on {mails} mails in {seconds:.0f} s")
    of_amounts(recipe.measured_roles(TESTS, as_sent.heard, into))


def _weights(corpus: Path, into: Path) -> None:
    """Learn what each rule weighs beside the judges of whole mails, and tell how many of the mails that are held up would pass by their weights."""
    from bot.sample import as_holder  # noqa: PLC0415
    from mailflows.message import parse  # noqa: PLC0415
    from nlp.training import recipe  # noqa: PLC0415

    typer.echo("learning what the rules weigh ...", err=True)
    found, seconds = recipe.trained_weights(corpus, TESTS, parse, as_holder.mail_of, as_holder.context(), into)
    plain, opened = found.plain, found.open
    typer.echo(f"weights: learned from {plain[1]} plain and {opened[1]} open mails in {seconds:.0f} s")
    typer.echo(f"  judged by judges that had not learned them, {plain[0]} plain and {opened[0]} open ones would pass")


COMMANDS = (train,)
