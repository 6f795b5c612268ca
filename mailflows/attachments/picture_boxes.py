"""Is the box beside an option ticked in the picture? Measures the ink between its sides, as the eye does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Dark = NDArray[np.bool_]
_TICKED = 0.035
"""From this share of ink inside the box on it is ticked; specks of a scan stay below."""
_EMPTY = 0.012
"""Up to this share it is empty; between the two a person must look."""
_FAINT = 0.1
"""Below this share a crooked side of the box may be what was measured."""
_SPECK = 0.14
"""Of the letters' height: what is no larger either way is a speck of the scan, and no stroke of a pen."""
_SIDE = 3
"""Points across that what was left of a box's own side takes at most."""

_WRITTEN = 0.06
"""From this much ink above a line on, in squares of the letters' height, something was written on it."""
_CLEAN = 0.015
"""Up to this much it was left blank."""


@dataclass(frozen=True, slots=True)
class Box:
    """A box found beside a word: ticked, empty, or (None) not to be told."""

    ticked: bool | None
    left: int
    """Its left edge, in pixels."""


def _longest_runs(dark: Dark) -> NDArray[np.int_]:
    """Give the longest unbroken run of ink in each column."""
    longest = np.zeros(dark.shape[1], dtype=np.int_)
    current = np.zeros(dark.shape[1], dtype=np.int_)
    for row in dark:
        current = np.where(row, current + 1, 0)
        longest = np.maximum(longest, current)
    return longest


def _groups(columns: NDArray[np.intp]) -> list[tuple[int, int]]:
    """Join neighbouring columns to strokes: (first, last)."""
    groups: list[tuple[int, int]] = []
    for column in columns.tolist():
        if groups and column - groups[-1][1] <= 2:
            groups[-1] = (groups[-1][0], column)
        else:
            groups.append((column, column))
    return groups


def _strokes(inner: Dark, speck: int) -> int:
    """Count the dark points of a box that belong to no speck and to no side of it.

    A speck hangs together and is no larger than `speck` either way; a side is a thin line along the edge.
    """
    last_row, last_column = inner.shape[0] - 1, inner.shape[1] - 1
    open_points = set(zip(*(found.tolist() for found in np.nonzero(inner)), strict=True))
    counted = 0
    while open_points:
        edge = [open_points.pop()]
        rows, columns = [edge[0][0]], [edge[0][1]]
        while edge:
            row, column = edge.pop()
            for near in ((row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1)):
                if near in open_points:
                    open_points.remove(near)
                    edge.append(near)
                    rows.append(near[0])
                    columns.append(near[1])
        top, bottom, left, right = min(rows), max(rows), min(columns), max(columns)
        side = (bottom - top < _SIDE and (top == 0 or bottom == last_row)) or (
            right - left < _SIDE and (left == 0 or right == last_column)
        )
        if not side and max(bottom - top, right - left) >= speck:
            counted += len(rows)
    return counted


def box_beside(dark: Dark, left: float, top: float, bottom: float) -> Box | None:
    """Look for a box or a pair of brackets to the left of a word and say whether it holds a mark.

    `dark`: the page, True where there is ink. `left`, `top`, `bottom`: the word's edges in pixels.
    None where there is no box.
    """
    height = max(bottom - top, 6.0)
    y0, y1 = int(max(0, top - 0.5 * height)), int(min(dark.shape[0], bottom + 0.5 * height))
    x0, x1 = int(max(0, left - 7 * height)), int(max(0, left - 0.12 * height))
    region = dark[y0:y1, x0:x1]
    if region.size == 0 or region.shape[1] < 4:
        return None
    strokes = _groups(np.flatnonzero(_longest_runs(region) >= 0.62 * height))
    strokes = [stroke for stroke in strokes if stroke[1] - stroke[0] < 0.45 * height]
    for right_index in range(len(strokes) - 1, 0, -1):
        right = strokes[right_index]
        for left_index in range(right_index):
            inner_left, inner_right = strokes[left_index][1] + 1, right[0]
            if not 0.35 * height <= inner_right - inner_left <= 4.5 * height:
                continue
            side = region[:, strokes[left_index][0] : inner_left].any(axis=1)
            rows = np.flatnonzero(side)
            inset = max(2, int(0.14 * height))
            inner = region[rows[0] + inset : rows[-1] - inset + 1, inner_left + 1 : inner_right - 1]
            if inner.size == 0:
                continue
            # Brackets have feet that reach into the inside: leave a margin at both sides.
            margin = min(int(0.22 * height), inner.shape[1] // 4)
            inner = inner[:, margin : inner.shape[1] - margin] if margin else inner
            lines = inner.mean(axis=1) > 0.85
            # The box's own upper and lower side are no mark; a box filled all over is one.
            if float(lines.mean()) < 0.35:
                inner = inner[~lines]
            share = float(inner.mean()) if inner.size else 0.0
            if _EMPTY < share < _FAINT:
                # Specks that lie apart are dust where there are few; one stroke among them is a mark to be looked at.
                share = _strokes(inner, max(3, int(_SPECK * height)) if share < _TICKED else 0) / inner.size
            ticked = True if share >= _TICKED else False if share <= _EMPTY else None
            return Box(ticked, x0 + strokes[left_index][0])
    return None


def blank_beside(dark: Dark, left: float, top: float, bottom: float) -> Box | None:
    """Look for a line to write on to the left of a word (`____ Tender all`) and say whether something stands on it.

    Arguments as for `box_beside`. None where there is no such line.
    """
    height = max(bottom - top, 6.0)
    y0, y1 = int(max(0, top - 0.5 * height)), int(min(dark.shape[0], bottom + 0.5 * height))
    x0, x1 = int(max(0, left - 7 * height)), int(max(0, left - 0.12 * height))
    region = dark[y0:y1, x0:x1]
    if region.size == 0:
        return None
    runs = _longest_runs(region.T)
    rules = np.flatnonzero(runs >= 1.2 * height)
    rules = rules[rules > region.shape[0] // 2]
    if rules.size == 0:
        return None
    columns = np.flatnonzero(region[rules].any(axis=0))
    above = region[: max(0, int(rules[0]) - 1), columns[0] : columns[-1] + 1]
    ink = float(above.sum()) / (height * height)
    ticked = True if ink >= _WRITTEN else False if ink <= _CLEAN else None
    return Box(ticked, x0 + int(columns[0]))
