"""Patterns written as f-strings: a repetition in single braces is a value there, and the pattern never matches what it means."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILES = sorted(file for part in ("nlp", "mailflows", "bot") for file in (ROOT / part).rglob("*.py"))


def counted(text: str) -> list[int]:
    """Give the lines of a source on which an f-string writes out a number or a pair of numbers: `{0, 6}` for `{{0,6}}`."""
    return [
        part.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.JoinedStr)
        for part in node.values
        if isinstance(part, ast.FormattedValue)
        and all(
            isinstance(one, ast.Constant) and isinstance(one.value, int)
            for one in (part.value.elts if isinstance(part.value, ast.Tuple) else [part.value])
        )
    ]


def test_no_repetition_of_a_pattern_is_taken_for_a_value() -> None:
    found = {str(file.relative_to(ROOT)): counted(file.read_text(encoding="utf-8")) for file in FILES}
    assert not {name: lines for name, lines in found.items() if lines}


def test_a_repetition_in_single_braces_is_found() -> None:
    assert counted('x = rf"a\\w{0, 6}b{y}"') == [1]
    assert counted('x = rf"a{3}"') == [1]
    assert counted('x = rf"a\\w{{0,6}}b{y}"') == []
