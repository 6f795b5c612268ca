"""How figures are printed: for each label its number, precision, recall and their mean."""

from __future__ import annotations

from collections.abc import Iterable

import typer

from nlp.training.figures import Figure
from nlp.training.judges import Figure as Judged
from nlp.training.roles import Figure as Told


def table(figures: Iterable[Figure]) -> None:
    """Print one line a label."""
    typer.echo(f"  {'':14}{'true':>6} {'precision':>10} {'recall':>7} {'F':>6}")
    for one in figures:
        typer.echo(f"  {one.label:14}{one.true:6} {one.precision:10.3f} {one.recall:7.3f} {one.f_score:6.3f}")


def plain_and_open(figures: Iterable[Judged]) -> None:
    """Print one line a threshold: the plain mails judged at least that plain, and the open ones."""
    typer.echo(f"  {'judged plain':14}{'plain mails':>16}{'open mails':>16}")
    for one in figures:
        plain, opened = (f"{count} of {total}" for count, total in (one.plain, one.open))
        typer.echo(f"  from {one.plainness:<9.2f}{plain:>16}{opened:>16}")


def of_amounts(found: Told) -> None:
    """Print how amounts are told."""
    typer.echo(f"  {share('likeliest role', found.right, found.amounts)}")
    typer.echo(f"  only told      {found.told}, and {found.mistold} that are the order's")


def share(what: str, right: int, total: int) -> str:
    """Give "what  right of total (percent)"; nothing of nothing has no percentage."""
    percent = f" ({100 * right / total:.1f} %)" if total else ""
    return f"{what:14} {right} of {total}{percent}"
