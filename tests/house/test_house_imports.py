"""Imports point one way (ARCHITECTURE.md): read from the source files themselves."""

from __future__ import annotations

import ast
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OURS = ("bot", "nlp", "mailflows", "tests")

# Modules of bot that are pure functions of values, or values: no database, clock, network or file.
PURE = (
    "bot.model",
    "bot.lacking",
    "bot.protect",
    "bot.offers.offer",
    "bot.desk",
    "bot.rules",
    "bot.decide",
    "bot.conversation",
    "bot.errors",
    "bot.replies",
    "bot.senders.sender",
    "bot.times.instants",
    "bot.times.trading_days",
    "bot.offers.edits",
    "bot.report",
    "bot.senders.suspicion",
    "bot.offers.settlement",
    "bot.entitlements",
    "bot.handover",
    "bot.files.cells",
    "bot.notices",
    "bot.times.moments",
    "bot.record",
    "bot.letters.recipients",
    "bot.letters.broker_list",
    "bot.outstanding.reminding",
    "bot.outstanding.calling",
)
PURE_MAY_IMPORT = (
    *PURE,
    "nlp.notices",
    "nlp.instruction",
    "nlp.context",
    "nlp.changing",
    "nlp.names",
    "nlp.amounts",
    "mailflows.values",
)
OUTSIDE_WORLD = {
    "sqlalchemy",
    "sqlmodel",
    "alembic",
    "psycopg",
    "imapclient",
    "aiosmtpd",
    "smtplib",
    "socket",
    "threading",
    "subprocess",
    "typer",
    "sqlite3",
}


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names if alias.name.islower())
    return found


def within(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


FILES = sorted(file for package in ("bot", "nlp", "mailflows") for file in (ROOT / package).rglob("*.py"))


def test_imports_point_one_way() -> None:
    """Reading imports only itself and the values of a mail, `mailflows` only itself, and nobody the tests."""
    wrong = set[tuple[str, str]]()
    for file in FILES:
        name = module_name(file)
        ours = {item for item in imports(file) if within(item, OURS)}
        if within(name, ("nlp",)):
            wrong |= {
                (name, item) for item in ours if not within(item, ("nlp", "mailflows.values")) and item != "mailflows"
            }
        elif within(name, ("mailflows",)):
            wrong |= {(name, item) for item in ours if not within(item, ("mailflows",))}
        else:
            wrong |= {(name, item) for item in ours if within(item, ("tests",))}
    assert wrong == set()


def test_decisions_import_no_database_clock_or_network() -> None:
    wrong = set[tuple[str, str]]()
    for file in FILES:
        name = module_name(file)
        if within(name, PURE):
            found = imports(file)
            packages = {item for item in found if within(item, ("bot", "nlp", "mailflows")) and item not in OURS}
            wrong |= {(name, item) for item in packages if not within(item, PURE_MAY_IMPORT)}
            wrong |= {(name, item) for item in {item.split(".")[0] for item in found} & OUTSIDE_WORLD}
    assert wrong == set()


def test_only_the_store_speaks_sql() -> None:
    speakers = {
        module_name(file)
        for file in FILES
        if {item.split(".")[0] for item in imports(file)} & {"sqlalchemy", "sqlmodel", "alembic", "psycopg", "sqlite3"}
    }
    assert all(within(name, ("bot.store",)) for name in speakers), speakers


def test_every_public_module_is_small_enough_to_read() -> None:
    long = {module_name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert not {name: lines for name, lines in long.items() if lines > 500}


def part_of(name: str) -> str:
    """A module directly in a package, or the package in it to which a module belongs: "nlp.turning.door" is of "nlp.turning"."""
    return ".".join(name.split(".")[:2])


def circle(edges: dict[str, set[str]]) -> list[str]:
    """Parts that import each other in a circle, in its order; none where there is no circle."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def edges_of(package: str) -> dict[str, set[str]]:
    """What each part of a package imports of the others."""
    modules = {module_name(file): imports(file) for file in FILES if within(module_name(file), (package,))}
    parts = {part_of(name) for name in modules} - {package}
    edges: dict[str, set[str]] = {part: set() for part in parts}
    for name, found in modules.items():
        if name != package:
            edges[part_of(name)] |= {part_of(item) for item in found} & parts - {part_of(name)}
    return edges


@pytest.mark.parametrize("package", ["nlp", "mailflows", "bot"])
def test_no_two_parts_import_each_other_in_a_circle(package: str) -> None:
    assert not circle(edges_of(package))


def test_a_circle_is_found() -> None:
    assert set(circle({"a": {"b"}, "b": {"c"}, "c": {"b"}})) == {"b", "c"}
    assert circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


ASIDE = {"nlp.documents", "nlp.training", "nlp.entities"}
"""Parts that stand beside the floors of ARCHITECTURE.md, and that none of those on them imports."""


def floors(package: str) -> dict[str, int]:
    """The floor of each part of a package as ARCHITECTURE.md draws them, counted from the top."""
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    drawing = page.split(f"### How {package} hangs together", 1)[1].split("```", 2)[1]
    found: dict[str, int] = {}
    floor = -1
    for line in drawing.strip("\n").splitlines():
        floor += not line.startswith(" ")
        # The first column names the floor, and is as wide as the others are set in.
        found |= {f"{package}.{part}": floor for part in line[12:].split()}
    return found


@pytest.mark.parametrize("package", ["nlp", "mailflows", "bot"])
def test_packages_stand_on_the_floors_that_architecture_draws(package: str) -> None:
    drawn, edges = floors(package), edges_of(package)
    assert set(drawn) == set(edges) - ASIDE
    upward = {(part, other) for part in drawn for other in edges[part] if other in ASIDE or drawn[other] < drawn[part]}
    assert not upward
