"""What `evaluate` prints: each function measures one thing, tells it, and answers whether it is as it must be."""

from __future__ import annotations

import json
from pathlib import Path

import typer

from bot.cli.figures import of_amounts, plain_and_open, share, table
from bot.cli.training import TESTS
from bot.measuring import measured
from bot.measuring.measured import Judged
from bot.sample import as_sent, samples
from mailflows.fixtures import KEYS
from mailflows.fixtures import Measured as Fixture
from mailflows.fixtures import measure as measure_fixtures
from mailflows.message import parse
from nlp import models
from nlp.amounts import listed
from nlp.training import recipe
from nlp.training.corpus import labelled

_SHOWN_WITH = {"capacity": "signers"}
"""Keys whose values stand under another one in labels and readings."""


def model() -> None:
    """The trained model on the sentences of the corpus whose voices it was not to hear."""
    corpus = labelled()
    sentences, voices = [one for one in corpus if one.test], {one.voice for one in corpus if one.test}
    for part in models.PARTS:
        typer.echo(f"model {part}, on {len(sentences)} test sentences of {len(voices)} voices")
        found = recipe.measured(part, corpus)
        table(found.figures)
        if found.heard:
            typer.echo("  it learned from these sentences as well (train --whole): the figures flatter it")
    typer.echo("model tenor, on the labelled mails kept from it")
    plain_and_open(recipe.measured_tenor(TESTS, parse))
    typer.echo("model roles, on the amounts of the labelled mails kept from it")
    of_amounts(recipe.measured_roles(TESTS, as_sent.heard))


def mails(place: Path, *, details: bool) -> bool:
    """The labelled mails of each folder at or below a place; right without a false confirm. Raises UsageError."""
    if place.name == "corpus" and not place.is_dir():
        typer.echo(f"{place}: is not there, no mails were measured", err=True)
        return True
    desk = samples.desk()
    all_mails: list[Judged] = []
    folders = measured.folders(place)
    for folder in folders:
        found = measured.measure(folder, desk)
        all_mails += found.mails
        typer.echo(f"mails {folder.name}")
        _told(found)
        if details:
            for mail in found.mails:
                _differences(mail)
    together = measured.Measured(tuple(all_mails))
    if len(folders) > 1:
        typer.echo(f"mails of all {len(folders)} folders together")
        _told(together)
    return not together.false_confirms


def _told(found: measured.Measured) -> None:
    """Print the figures of a folder, or of all: false confirms first, and by name."""
    typer.echo("  " + share("false confirms", len(found.false_confirms), len(found.mails)))
    for name in found.false_confirms:
        typer.echo(f"    {name}")
    typer.echo("  " + share("whole mail", *found.whole))
    typer.echo("  " + share("confirmed", *found.confirmed) + " of the complete instructions")
    for key, pair in found.by_key().items():
        typer.echo("  " + share(key, *pair))


def _differences(mail: Judged) -> None:
    """Where a mail's reading differs from its label, both values."""
    if mail.whole:
        return
    typer.echo(f"    {mail.name}")
    for key, agrees in mail.agreements.items():
        if not agrees:
            shown = _SHOWN_WITH.get(key, key)
            expected, read = (json.dumps(one.get(shown), ensure_ascii=False) for one in (mail.label, mail.reading))
            typer.echo(f"      {key}: expected {expected}\n      {' ' * len(key)}  found    {read}")


def amounts(file: Path, *, details: bool) -> bool:
    """The list of shapes of amounts; right when every one reads as it must."""
    if not file.is_file():
        typer.echo(f"{file}: is not there, no amounts were measured", err=True)
        return True
    shapes = listed.measured(file)
    typer.echo(share("amounts", sum(shape.right for shape in shapes), len(shapes)))
    for shape in shapes:
        if not shape.right:
            typer.echo(f"  {shape.text}")
            if details:
                typer.echo(f"    expected: {shape.wanted!r}\n    found:    {shape.found!r}")
    return all(shape.right for shape in shapes)


def fixtures(folder: Path, *, details: bool) -> bool:
    """The mails of a folder with what is expected of each as a mail. Raises FixtureError."""
    found = list(measure_fixtures(folder))
    for key in KEYS:
        _fixtures_of(key, [one for one in found if one.key == key], details=details)
    return all(one.right for one in found)


def _fixtures_of(key: str, found: list[Fixture], *, details: bool) -> None:
    """One line of figures for a key, then the names of what failed."""
    if not found:
        return
    right = sum(one.right for one in found)
    typer.echo(f"{key}: {right} of {len(found)} right ({100 * right / len(found):.1f} %)")
    for one in found:
        if one.right:
            continue
        typer.echo(f"  {one.name}")
        if details:
            typer.echo(f"    expected: {one.expected.strip()!r}\n    found:    {one.found.strip()!r}")
