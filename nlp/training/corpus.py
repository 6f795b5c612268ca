"""The labelled sentences: reading the files of `nlp/corpus`.

A file is plain text. A block begins with its voice, theme and split; each further line is one sentence:

    == voice: retired machinist from Ohio | theme: family | split: train
    elects_part keeps | Put [amount 25 bonds] of mine in and hang on to [share the rest].

Left of the bar stand the labels of what the sentence does (`nlp.purport.door.LABELS`), right of it the sentence with its
entities in brackets (`nlp.entities.LABELS`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nlp.entities import LABELS as ENTITIES
from nlp.purport.door import LABELS as PURPORTS

FOLDER = Path(__file__).parents[1] / "corpus"
_HEAD = re.compile(r"==\s*voice:(?P<voice>[^|]+)\|\s*theme:(?P<theme>[^|]+)\|\s*split:\s*(?P<split>train|test)\s*")
_MARKED = re.compile(r"\[(?P<label>[a-z]+)\s+(?P<words>[^\[\]]+)\]")


class CorpusError(ValueError):
    """A line of the corpus that is not of its form; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A named part of a sentence: its label and its offsets in the sentence's text."""

    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence of the corpus. `labels`: what it does, empty for nothing of the kind; `test`: kept from training."""

    text: str
    labels: frozenset[str]
    entities: tuple[Entity, ...]
    voice: str
    theme: str
    test: bool
    place: str
    """File and line, for messages."""


def labelled(folder: Path = FOLDER) -> tuple[Labelled, ...]:
    """Give every sentence of the folder's files, in the order of their names. Raises CorpusError."""
    return tuple(sentence for file in sorted(folder.glob("*.txt")) for sentence in _sentences(file))


def corrections(file: Path) -> tuple[Labelled, ...]:
    """Give the sentences of a file of corrections: of the same form, but no block need be begun. Raises CorpusError."""
    return tuple(_sentences(file, _HEAD.fullmatch("== voice: corrections | theme: corrections | split: train")))


def _sentences(file: Path, head: re.Match[str] | None = None) -> Iterator[Labelled]:
    """Give the sentences of one file. `head`: the block that it begins in, where it begins in one."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        place = f"{file.name}:{number}"
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("=="):
            head = _HEAD.fullmatch(line.strip())
            if head is None:
                raise CorpusError(f"{place}: a block begins with '== voice: … | theme: … | split: train' (or test).")
            continue
        if head is None:
            raise CorpusError(f"{place}: a sentence stands before the first block.")
        labels, bar, marked = line.partition(" | ")
        unknown = set(labels.split()) - {*PURPORTS, "none"}
        if not bar or unknown or not labels.split():
            raise CorpusError(f"{place}: labels, a bar and the sentence are expected; not a label: {sorted(unknown)}.")
        text, entities = _unmarked(marked.strip(), place)
        yield Labelled(
            text,
            frozenset(labels.split()) - {"none"},
            entities,
            head["voice"].strip(),
            head["theme"].strip(),
            head["split"] == "test",
            place,
        )


def _unmarked(marked: str, place: str) -> tuple[str, tuple[Entity, ...]]:
    """Take the brackets off a sentence; its text and its entities."""
    text, entities, end = "", [], 0
    for match in _MARKED.finditer(marked):
        if match["label"] not in ENTITIES:
            raise CorpusError(f"{place}: not an entity: {match['label']}.")
        text += marked[end : match.start()]
        entities.append(Entity(match["label"], len(text), len(text) + len(match["words"])))
        text += match["words"]
        end = match.end()
    text += marked[end:]
    if "[" in text or "]" in text:
        raise CorpusError(f"{place}: a bracket is not closed, or stands in another one.")
    return text, tuple(entities)
