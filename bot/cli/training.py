"""`train`: make the model of reading anew from its labelled sentences, and say how good it is."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import UsageError

CORPUS = Path(__file__).parents[2] / "nlp" / "corpus"
MODEL = Path(__file__).parents[2] / "nlp" / "model"


class Part(StrEnum):
    """The trained parts: what a sentence does, and what is named in it."""

    PURPORT = "purport"
    ENTITIES = "entities"


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
    only: Annotated[Part | None, typer.Option(help="Only this part; the other stays as it is.")] = None,
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

    The figures are those of the sentences whose voices the training did not hear. nlp/README.md tells how sentences
    are written and corrections made.
    """
    from bot.cli.figures import table  # noqa: PLC0415  (these import the whole of reading)
    from nlp import models  # noqa: PLC0415
    from nlp.training import recipe  # noqa: PLC0415
    from nlp.training.corpus import CorpusError, labelled  # noqa: PLC0415

    try:
        sentences = labelled(corpus)
        learned = recipe.material(sentences, (*(with_corrections or ()), *(more or ())), whole=whole)
    except CorpusError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(f"{error.filename}: cannot be read: {error.strerror}") from None
    if not learned:
        raise UsageError(f"{corpus}: holds no labelled sentences to learn from")
    for part in [only] if only else list(Part):
        typer.echo(f"training {part} on {len(learned)} sentences ...", err=True)
        seconds = recipe.trained(part, learned, into)
        typer.echo(f"{part}: trained on {len(learned)} sentences in {seconds:.0f} s")
        if whole:
            typer.echo("  learned from the test sentences as well: nothing is left to measure it with")
        elif any(sentence.test for sentence in sentences):
            table(recipe.measured(part, sentences, into).figures)
    size = models.size(into)
    typer.echo(f"{into}: {size / 1e6:.2f} MB, at most {recipe.LIMIT / 1e6:.0f}")
    if size > recipe.LIMIT:
        raise typer.Exit(1)


COMMANDS = (train,)
